// Asks a server through each of the clients: node generated/js/try.js http://localhost:5080/graphql
import { strict as assert } from 'node:assert';
import * as apollo from './apollo.js';
import { fundingByTheme, titles } from './client.js';
import { NodeDocument } from './generated/projectsearch.js';
import * as urql from './urql.js';

const url = process.argv[2] ?? 'http://localhost:5080/graphql';

const client = apollo.createClient(url);
const both = await apollo.firstTwoPages(client, null);
const projects = both?.projects?.edges?.map((edge) => edge?.node) ?? [];
assert.equal(projects.length, 40, 'Apollo Client puts two pages together');
assert.equal(new Set(projects.map((project) => project?.id)).size, 40, 'no project stands in both pages');

const owner = projects[0]?.owners?.[0]?.id;
assert.ok(owner);
const node = await client.query({ query: NodeDocument, variables: { id: owner } });
assert.equal(node.data?.node?.__typename, 'Organisation');

assert.ok((await urql.titles(urql.createClient(url), 'turism')).length > 0, 'urql finds projects');
assert.ok((await titles(url, 'kompetens')).length > 0, 'fetch finds projects');
assert.ok((await fundingByTheme(url)).size > 0, 'fetch sums funding');
console.log('Apollo Client, urql and fetch are answered.');

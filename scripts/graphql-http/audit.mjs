// Runs the reference audits of the GraphQL over HTTP specification against a running server.
// usage: node audit.mjs http://localhost:5080/graphql
import { auditServer } from 'graphql-http';

const url = process.argv[2] ?? 'http://localhost:5080/graphql';
const results = await auditServer({ url });
const failed = results.filter((result) => result.status !== 'ok');
for (const result of failed) {
  console.error(`${result.status}: ${result.id} ${result.name}: ${result.reason}`);
}

console.log(`${results.length - failed.length} of ${results.length} audits pass at ${url}.`);
process.exitCode = failed.length === 0 && results.length > 0 ? 0 : 1;

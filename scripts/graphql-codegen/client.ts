// A typed query: compiles only while the schema answers what the query asks for.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { FundingBySubregionAndThemeDocument, SearchPageDocument } from './generated/projectsearch.js';

async function ask<Data, Variables>(url: string, document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
  if (!data || errors) {
    throw new Error(errors?.map((error) => error.message).join('\n') ?? `HTTP ${response.status}`);
  }

  return data;
}

export async function fundingByTheme(url: string): Promise<Map<string, number>> {
  const { projects } = await ask(url, FundingBySubregionAndThemeDocument, {});
  const sums = new Map<string, number>();
  for (const group of projects.aggregates.groupBy.groups) {
    const theme = group.keys.find((key) => key.dimension === 'THEME')?.label ?? '';
    sums.set(theme, (sums.get(theme) ?? 0) + (group.runFunding.sum ?? 0));
  }

  return sums;
}

export async function titles(url: string, search: string): Promise<string[]> {
  const { projects } = await ask(url, SearchPageDocument, { search, subregions: ['skaraborg'] });
  return (projects.edges ?? []).map((edge) => edge.node.title);
}

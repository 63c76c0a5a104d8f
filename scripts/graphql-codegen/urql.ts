import { cacheExchange, Client, fetchExchange } from '@urql/core';
import { ProjectsDocument } from './generated/projectsearch.js';

export const createClient = (url: string) =>
  new Client({ url, preferGetMethod: 'within-url-limit', exchanges: [cacheExchange, fetchExchange] });

export async function titles(client: Client, search: string): Promise<string[]> {
  const { data, error } = await client.query(ProjectsDocument, { search });
  if (error) {
    throw error;
  }

  return (data?.projects.edges ?? []).map((edge) => edge.node.title);
}

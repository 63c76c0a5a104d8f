import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { ProjectsDocument } from './generated/projectsearch.js';
import fragments from './generated/possible-types.js';

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const createClient = (uri: string) =>
  new ApolloClient({
    link: ApolloLink.from([new PersistedQueryLink({ sha256, useGETForHashedQueries: true }), new HttpLink({ uri })]),
    cache: new InMemoryCache({
      possibleTypes: fragments.possibleTypes,
      typePolicies: {
        Query: { fields: { projects: relayStylePagination(['search', 'match', 'where', 'refine', 'order']) } },
      },
    }),
  });

// Two pages, one list: the cache puts them together.
export async function firstTwoPages(client: ReturnType<typeof createClient>, search: string | null) {
  const query = client.watchQuery({ query: ProjectsDocument, variables: { search } });
  const first = await query.refetch();
  await query.fetchMore({ variables: { after: first.data?.projects.pageInfo?.endCursor } });
  return query.getCurrentResult().data;
}

import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { SearchClient, SearchState } from '../../instance/search/search-client';

/** What the search has found so far. */
export const useFound = (client: SearchClient): SearchState =>
  useSyncExternalStore(client.subscribe, client.getState, client.getState);

/**
 * Keeps the client at the text that a reader typed; for one place of a timeline. A layout effect, so that what
 * is found at once is painted together with the letter that asked for it.
 */
export function useSearchFor(client: SearchClient, text: string): void {
  useLayoutEffect(() => {
    client.search(text);
  }, [client, text]);
}

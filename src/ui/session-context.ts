import { createContext, use, useMemo, useSyncExternalStore } from 'react';
import type { Filtered } from '../model/filter';
import { readQuery, type Query } from '../model/search';
import { selectFiltered, type Prepared } from '../state/selectors';
import type { Action, Session } from '../state/session';
import type { Store } from '../state/store';

/** What every part of one Dyad shares: the dataset as prepared, and the reader's choices. */
export interface DyadContext {
  readonly prepared: Prepared;
  readonly store: Store<Session, Action>;
}

export const SessionContext = createContext<DyadContext | null>(null);

/** The shared part; a component outside a Dyad is a mistake in the code. */
export function useDyad(): DyadContext {
  const context = use(SessionContext);
  if (context === null) throw new Error('a part of Dyad was drawn outside of it');
  return context;
}

export function useSession(): Session {
  const { store } = useDyad();
  return useSyncExternalStore(store.subscribe, store.getState, store.getState);
}

/** What passes the filters; computed again only when a filter changes. */
export function useFiltered(): Filtered {
  const { prepared } = useDyad();
  const { filters } = useSession();
  return useMemo(() => selectFiltered(prepared, filters), [prepared, filters]);
}

/** The terms of the search, to mark what was found. */
export function useQuery(): Query {
  const { search } = useSession().filters;
  return useMemo(() => readQuery(search), [search]);
}

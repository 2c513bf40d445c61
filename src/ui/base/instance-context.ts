import { createContext, use, useMemo, useSyncExternalStore } from 'react';
import type { Interval } from '../../dates/time';
import type { Instance } from '../../instance/instance';
import type { Look } from '../../instance/looks';
import { estimateText, type MeasureText } from '../../layout/labels/text';
import type { Filtered } from '../../model/events/filter';
import { readQuery, type Query } from '../../model/search/search';
import { selectVisibleDomain } from '../../state/selectors';
import type { Session } from '../../state/session';
import { usePrerendered } from './use-prerendered';

export const InstanceContext = createContext<Instance | null>(null);

/** The shared part; a component outside a Dyad is a mistake in the code. */
export function useInstance(): Instance {
  const context = use(InstanceContext);
  if (context === null) throw new Error('a part of Dyad was drawn outside of it');
  return context;
}

/** The reader's choices: anew with each choice, and when the timeline has come to rest. */
export function useSession(): Session {
  const { resting } = useInstance();
  return useSyncExternalStore(resting.subscribe, resting.getState, resting.getState);
}

/** What the timeline shows: sixty times a second while it moves, if `live`, else when it has come to rest. */
export function useVisibleDomain(live: boolean): Interval {
  const { data, store, resting } = useInstance();
  const { subscribe, getState } = live ? store : resting;
  const chosen = useSyncExternalStore(
    subscribe,
    () => getState().visibleDomain,
    () => getState().visibleDomain,
  );
  return useMemo(() => selectVisibleDomain(data, chosen), [data, chosen]);
}

/**
 * One thing that the reader chose: drawn again when that changes, and not sixty times a second while the timeline
 * moves. What `select` gives is compared by identity.
 */
export function useChoice<T>(select: (session: Session) => T): T {
  const { store } = useInstance();
  const choice = (): T => select(store.getState());
  return useSyncExternalStore(store.subscribe, choice, choice);
}

/** What passes the filters; anew only when a filter changes, or a search has found more. */
export function useFiltered(): Filtered {
  const { filtering } = useInstance();
  return useSyncExternalStore(filtering.subscribe, filtering.getState, filtering.getState);
}

/** How the timeline looks. */
export function useLook(): Look {
  const { looks } = useInstance();
  return useSyncExternalStore(looks.subscribe, looks.getState, looks.getState);
}

/** How wide texts are. What is drawn for the build is estimated, and taken over by a browser as it stands. */
export function useMeasureText(): MeasureText {
  const { measure } = useInstance();
  return usePrerendered() ? estimateText : measure;
}

/** The terms of the search, to mark what was found. */
export function useQuery(): Query {
  const search = useChoice(({ filters }) => filters.search);
  return useMemo(() => readQuery(search), [search]);
}

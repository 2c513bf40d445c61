import { createContext, use, useMemo, useSyncExternalStore, type ComponentType } from 'react';
import type { Interval } from '../dates/time';
import { estimateText, type MeasureText } from '../layout/text';
import type { Filtered } from '../model/filter';
import { readQuery, type Query } from '../model/search';
import { createResting, type Resting } from './resting';
import type { Space } from '../state/scene-input';
import { selectVisibleDomain, type Prepared } from '../state/selectors';
import type { Action, Session } from '../state/session';
import type { Store } from '../state/store';
import type { CanvasPicture } from './canvas-picture';
import { createSearchClient, type SearchClient } from './search-client';
import { createFiltering, type Filtering } from './filtering';
import { createLooks, type Look, type Looks } from './looks';
import { textMeasurer } from './measure-text';
import { UNMEASURED } from './use-element-size';
import { usePrerendered } from './use-prerendered';

/** What every part of one Dyad shares: the dataset as prepared, the reader's choices, and what follows from both. */
export interface DyadContext {
  readonly prepared: Prepared;
  readonly store: Store<Session, Action>;
  readonly resting: Resting;
  readonly search: SearchClient;
  readonly filtering: Filtering;
  readonly looks: Looks;
  /** In the font that the timeline is drawn in. */
  readonly measure: MeasureText;
  /** A picture that was drawn before React began, and the component that takes it over. */
  readonly firstPicture?: CanvasPicture;
  readonly canvasView?: ComponentType;
  /** Whether it stands in somebody else's page, where no other view and no foot of the page is. */
  readonly embedded: boolean;
}

interface DyadOptions {
  /** Which painter the host asks for; the number of events decides, without one. */
  readonly painter?: 'svg' | 'canvas';
  /** Starts the worker for searches. */
  readonly worker?: () => Worker;
  /** The space of the first picture, until it is measured. */
  readonly space?: Space;
  readonly firstPicture?: CanvasPicture;
  readonly canvasView?: ComponentType;
  readonly embedded?: boolean;
}

export function createDyad(
  prepared: Prepared,
  store: Store<Session, Action>,
  { painter, worker, space = firstSpace(), firstPicture, canvasView, embedded = false }: DyadOptions = {},
): DyadContext {
  const search = createSearchClient({ texts: prepared.texts, ...(worker === undefined ? {} : { worker }) });
  const filtering = createFiltering(prepared, store, search);
  return {
    prepared,
    store,
    resting: createResting(store),
    search,
    filtering,
    measure: space.measure,
    embedded,
    looks: createLooks(prepared, store, filtering, painter ?? 'auto', space),
    ...(firstPicture === undefined ? {} : { firstPicture }),
    ...(canvasView === undefined ? {} : { canvasView }),
  };
}

const firstSpace = (): Space => ({ width: UNMEASURED, em: 16, measure: textMeasurer() });

export const SessionContext = createContext<DyadContext | null>(null);

/** The shared part; a component outside a Dyad is a mistake in the code. */
export function useDyad(): DyadContext {
  const context = use(SessionContext);
  if (context === null) throw new Error('a part of Dyad was drawn outside of it');
  return context;
}

/** The reader's choices: anew with each choice, and when the timeline has come to rest. */
export function useSession(): Session {
  const { resting } = useDyad();
  return useSyncExternalStore(resting.subscribe, resting.getState, resting.getState);
}

/** What the timeline shows: sixty times a second while it moves, if `live`, else when it has come to rest. */
export function useVisibleDomain(live: boolean): Interval {
  const { prepared, store, resting } = useDyad();
  const { subscribe, getState } = live ? store : resting;
  const chosen = useSyncExternalStore(
    subscribe,
    () => getState().visibleDomain,
    () => getState().visibleDomain,
  );
  return useMemo(() => selectVisibleDomain(prepared, chosen), [prepared, chosen]);
}

/**
 * One thing that the reader chose: drawn again when that changes, and not sixty times a second while the timeline
 * moves. What `select` gives is compared by identity.
 */
export function useChoice<T>(select: (session: Session) => T): T {
  const { store } = useDyad();
  const choice = (): T => select(store.getState());
  return useSyncExternalStore(store.subscribe, choice, choice);
}

/** What passes the filters; anew only when a filter changes, or a search has found more. */
export function useFiltered(): Filtered {
  const { filtering } = useDyad();
  return useSyncExternalStore(filtering.subscribe, filtering.getState, filtering.getState);
}

/** How the timeline looks. */
export function useLook(): Look {
  const { looks } = useDyad();
  return useSyncExternalStore(looks.subscribe, looks.getState, looks.getState);
}

/** How wide texts are. What is drawn for the build is estimated, and taken over by a browser as it stands. */
export function useMeasureText(): MeasureText {
  const { measure } = useDyad();
  return usePrerendered() ? estimateText : measure;
}

/** The terms of the search, to mark what was found. */
export function useQuery(): Query {
  const search = useChoice(({ filters }) => filters.search);
  return useMemo(() => readQuery(search), [search]);
}

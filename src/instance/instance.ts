import type { MeasureText } from '../layout/labels/text';
import type { Space } from '../state/scene-input';
import type { Action, Session } from '../state/session';
import type { Store } from '../state/store';
import type { TimelineData } from '../state/timeline-data';
import { createFiltering, type Filtering } from './filtering';
import { createLooks, type Looks } from './looks';
import type { CanvasPicture } from './picture/canvas-picture';
import { textMeasurer } from './picture/measure-text';
import { createResting, type Resting } from './resting';
import { createSearchClient, type SearchClient } from './search/search-client';

/** Before an element is measured, and where nothing can be (no browser): so wide is the page that is built. */
export const UNMEASURED = 1280;

/** What every part of one timeline shares: the data, the reader's choices, and what follows from both. */
export interface Instance {
  readonly data: TimelineData;
  readonly store: Store<Session, Action>;
  readonly resting: Resting;
  readonly search: SearchClient;
  readonly filtering: Filtering;
  readonly looks: Looks;
  /** In the font that the timeline is drawn in. */
  readonly measure: MeasureText;
  /** A picture that was drawn before React began. */
  readonly firstPicture?: CanvasPicture;
  /** Whether it stands in somebody else's page, where no other view and no foot of the page is. */
  readonly embedded: boolean;
}

interface InstanceOptions {
  /** Which painter the host asks for; the number of events decides, without one. */
  readonly painter?: 'svg' | 'canvas';
  /** Starts the worker for searches. */
  readonly worker?: () => Worker;
  /** The space of the first picture, until it is measured. */
  readonly space?: Space;
  readonly firstPicture?: CanvasPicture;
  readonly embedded?: boolean;
}

/** One timeline that runs: who draws it asks it, tells it what the reader does, and hears of what changes. */
export function createInstance(
  data: TimelineData,
  store: Store<Session, Action>,
  { painter, worker, space = firstSpace(), firstPicture, embedded = false }: InstanceOptions = {},
): Instance {
  const search = createSearchClient({ texts: data.texts, ...(worker === undefined ? {} : { worker }) });
  const filtering = createFiltering(data, store, search);
  return {
    data,
    store,
    resting: createResting(store),
    search,
    filtering,
    measure: space.measure,
    embedded,
    looks: createLooks(data, store, filtering, painter ?? 'auto', space),
    ...(firstPicture === undefined ? {} : { firstPicture }),
  };
}

const firstSpace = (): Space => ({ width: UNMEASURED, rem: 16, measure: textMeasurer() });

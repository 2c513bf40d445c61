import { computed, computedAs, effect, signal, untracked, type ReadonlySignal } from './signals';
import type { Interval } from '../dates/time';
import { estimateText } from '../layout/labels/text';
import { packLanes } from '../layout/lanes';
import type { MiddleScenes } from '../layout/columns/middle-scenes';
import type { DrawLinks } from '../layout/scene/scene-labels';
import { lanesIn } from '../layout/scene/chart-frame';
import type { OnScreen } from '../layout/scene/build-scene';
import { sameDomain } from '../layout/visible-domain';
import type { Filtered, Filters } from '../model/events/filter';
import { readQuery, type Query } from '../model/search/search';
import { markedTerms } from '../model/search/spellings';
import type { Space } from '../state/scene-input';
import {
  selectElsewhere,
  selectFiltered,
  selectFilters,
  selectVisibleDomain,
  type Elsewhere,
} from '../state/selectors';
import type { TimelineData } from '../state/timeline-data';
import type { Messages } from '../words/messages';
import type { CanvasPicture } from './picture/canvas-picture';
import { pictureOf, sameSpace, type Picture } from './picture/picture';
import { createSearchClient, type SearchClient } from './search/search-client';
import type { SessionStore } from './session-store';

/** Before an element is measured, and where nothing can be (no browser): so wide is the page that is built. */
export const UNMEASURED = 1280;

/** What is on the screen, and what it was made of. */
export interface Drawn {
  readonly onScreen: OnScreen;
  readonly filtered: Filtered;
}

/** What every part of one timeline shares: the data, the reader's choices, and what follows from both. */
export interface Instance extends Pick<SessionStore, 'session' | 'settled' | 'dispatch'> {
  readonly data: TimelineData;
  readonly filters: ReadonlySignal<Filters>;
  /** Id of the event whose details are open. */
  readonly selection: ReadonlySignal<string | null>;
  /** What is marked as found: the terms of the search, and other ways to write them. */
  readonly query: ReadonlySignal<Query>;
  readonly search: SearchClient;
  /** What passes the filters, worked out once for all who show it. */
  readonly filterResult: ReadonlySignal<Filtered>;
  /** What the search found beside that; null where there is nothing. */
  readonly elsewhere: ReadonlySignal<Elsewhere | null>;
  /** What the timeline shows: sixty times a second while it moves. */
  readonly visibleDomain: ReadonlySignal<Interval>;
  /** What it shows, or showed when it last stood still. */
  readonly settledDomain: ReadonlySignal<Interval>;
  readonly picture: ReadonlySignal<Picture>;
  /** What React draws, and what is read aloud: as SVG while the timeline moves, else when it stands still. */
  readonly drawn: ReadonlySignal<Drawn>;
  /** What the picture is laid out in. It changes with the window, the text size and the font of the place. */
  readonly space: ReadonlySignal<Space>;
  readonly setSpace: (change: Partial<Space>) => void;
  /** Lets lines be drawn, once the code that lays them out is here. */
  readonly setDrawLinks: (draw: DrawLinks) => void;
  /** Hands over how some hundred events are laid out. */
  readonly setMiddle: (middle: MiddleScenes) => void;
  /** What is said to the reader, in one language. */
  readonly messages: Messages;
  /** A picture that was drawn before React began. */
  readonly firstPicture?: CanvasPicture;
  /** What is open and can be closed by Escape, as the deeds that do it, in the order in which it was opened. */
  readonly layers: Set<() => void>;
  /** Whether it stands in somebody else's page, where no other view and no foot of the page is. */
  readonly embedded: boolean;
  /** Begins what goes on by itself: until then an instance holds nothing that would have to be ended. */
  readonly start: () => void;
  /** Ends all effects, timers and workers. It may be started again. */
  readonly destroy: () => void;
}

interface InstanceOptions {
  readonly messages: Messages;
  /** Which painter the host asks for; the number of events decides, without one. */
  readonly painter?: 'svg' | 'canvas';
  /** Starts the worker for searches. */
  readonly worker?: () => Worker;
  /** The space of the first picture, until it is measured. */
  readonly space?: Space;
  readonly firstPicture?: CanvasPicture;
  /** How some hundred events are laid out, where that code is here already. */
  readonly middle?: MiddleScenes;
  readonly embedded?: boolean;
}

/** One timeline that runs: who draws it asks it, tells it what the reader does, and hears of what changes. */
export function createInstance(
  data: TimelineData,
  { session, settled, dispatch, settle }: SessionStore,
  {
    messages,
    painter,
    worker,
    space: first = BUILT,
    firstPicture,
    middle: firstMiddle,
    embedded = false,
  }: InstanceOptions,
): Instance {
  const search = createSearchClient({
    texts: data.texts(messages),
    ...(worker === undefined ? {} : { worker }),
  });
  const space = signal(first);
  const drawLinks = signal<DrawLinks | undefined>(undefined);
  const middle = signal(firstMiddle);
  const { categories } = data.head;

  // What does not move follows from the settled session: while the timeline moves, nobody asks whether it changed.
  const asked = computed(() => settled.value.filters);
  const filters = computed(() => selectFilters(data, asked.value));
  const selection = computed(() => settled.value.selection);
  const searched = computed(() => filters.value.search);
  const query = computed(() => markedTerms(readQuery(searched.value), data.spelt));
  // Where searching fails nothing is sought, and the search box says so.
  const found = computed(() => search.state.value.found);
  const filterResult = computed(() => selectFiltered(data, filters.value, found.value));
  const elsewhere = computed(() => selectElsewhere(data, filters.value, found.value, filterResult.value));
  const visibleDomain = computedAs(sameDomain, () => selectVisibleDomain(data, session.value.visibleDomain));
  const settledDomain = computedAs(sameDomain, () => selectVisibleDomain(data, settled.value.visibleDomain));
  // Where the host says how high the picture is, the text size decides how many lanes go into it.
  const most = computed(() => {
    const { height, rem } = space.value;
    return height === undefined ? null : lanesIn(height, categories.length, rem, data.changed.length);
  });
  const laidOut = computed(() =>
    most.value === null
      ? data
      : { ...data, lanes: packLanes(data.index, categories.length, { most: most.value }) },
  );
  const picture = computed(() => {
    const chosen = { filters: filters.value, selection: selection.value };
    return pictureOf(laidOut.value, chosen, filterResult.value, space.value, messages.picture, {
      ...(painter === undefined ? {} : { painter }),
      drawLinks: drawLinks.value,
      middle: middle.value,
    });
  });
  const drawn = computed(() => {
    const settledNow = settledDomain.value;
    const domain = picture.value.painter === 'svg' ? visibleDomain.value : settledNow;
    const isStill = sameDomain(domain, settledNow);
    return { onScreen: picture.value.scenes(domain, isStill), filtered: filterResult.value };
  });

  let endSearching: (() => void) | null = null;
  return {
    data,
    session,
    settled,
    dispatch,
    filters,
    selection,
    query,
    search,
    filterResult,
    elsewhere,
    visibleDomain,
    settledDomain,
    picture,
    drawn,
    messages,
    space,
    setSpace(change) {
      const next = { ...space.peek(), ...change };
      if (!sameSpace(next, space.peek())) space.value = next;
    },
    setDrawLinks(draw) {
      drawLinks.value = draw;
    },
    setMiddle(layOut) {
      middle.value = layOut;
    },
    layers: new Set(),
    embedded,
    ...(firstPicture === undefined ? {} : { firstPicture }),
    start() {
      endSearching ??= effect(() => {
        const text = searched.value;
        untracked(() => {
          search.search(text);
        });
      });
    },
    destroy() {
      endSearching?.();
      endSearching = null;
      search.destroy();
      settle();
    },
  };
}

/** Nothing is measured in the build that draws the page, nor in the browser that takes it over. */
const BUILT: Space = { width: UNMEASURED, rem: 16, measure: estimateText };

import type { Interval } from './dates/time';
import { NO_FILTERS, type Filters } from './model/filter';
import { mountTimeline } from './mount-timeline';
import { selectVisibleDomain, type Prepared } from './state/selectors';
import { INITIAL, reduce, type Session } from './state/session';
import { createStore } from './state/store';
import { columnsOf, prepareOptions, type TimelineOptions } from './timeline-options';
import { buildIndexOf, FEW_FOR_WORKER } from './ui/build-index';
import { createCanvasPicture } from './ui/canvas-picture';
import { textMeasurer } from './ui/measure-text';
import { createDyad, type DyadContext } from './ui/session-context';
import { startIndexWorker } from './ui/worker-url';

/** What a timeline shows now. */
export interface TimelineState {
  readonly filters: Filters;
  readonly selection: string | null;
  /** In milliseconds UTC, half-open; null until the events are ready. */
  readonly visibleDomain: Interval | null;
  /** How many dated events pass the filters, and how many there are; none until they are ready. */
  readonly shown: number;
  readonly total: number;
}

export interface TimelineHandle {
  /** Fulfilled once the first picture stands: at once, but for very many events, which a worker makes ready. */
  readonly ready: Promise<void>;
  /** Null shows all there is. */
  readonly setVisibleDomain: (domain: Interval | null) => void;
  /** What is not named stays as it is. */
  readonly setFilters: (filters: Partial<Filters>) => void;
  /** Opens an event by its id; null closes it. */
  readonly select: (id: string | null) => void;
  readonly getState: () => TimelineState;
  /** Calls back after each change; gives the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes the timeline out of the page and ends all that it began. */
  readonly destroy: () => void;
}

/**
 * Puts a timeline into an element. The picture stands when this returns, or says how far it is where there are very
 * many events; buttons, and what is read aloud, follow in the next idle moment. Throws where the data is refused,
 * with every reason.
 */
export function createTimeline(element: HTMLElement, options: TimelineOptions): TimelineHandle {
  const document = element.ownerDocument;
  const em = remOf(document);
  const many = manyColumns(options);
  const prepared = many === null ? prepareOptions(options, em) : null;
  const frame = document.createElement('div');
  frame.className = 'dyad';
  element.append(frame);
  const store = createStore(reduce, sessionOf(options));
  const listeners = new Set<() => void>();
  let context: DyadContext | null = null;
  let end = nothing;

  const begin = (data: Prepared): void => {
    context = createDyad(data, store, {
      space: {
        width: frame.clientWidth,
        em,
        // The font of the page around it.
        measure: textMeasurer(getComputedStyle(frame).fontFamily),
        ...(options.height === undefined ? {} : { height: options.height }),
      },
      firstPicture: createCanvasPicture(document),
      ...(options.painter === undefined ? {} : { painter: options.painter }),
      ...(options.workers?.search === undefined ? {} : { worker: options.workers.search }),
    });
    const { controls = true, overview = true, details = true } = options;
    end = mountTimeline(frame, context, { controls, overview, details });
  };
  const beginLater = async (count: number): Promise<void> => {
    const told = frame.appendChild(document.createElement('p'));
    told.className = 'reading';
    told.setAttribute('role', 'status');
    const tell = (share: number): void => {
      told.textContent = `Reading ${count.toLocaleString('en-GB')} events: ${Math.floor(share * 100)} %`;
    };
    tell(0);
    const given = columnsOf(options);
    if (given === null) return;
    const { index = startIndexWorker } = options.workers ?? {};
    const building = buildIndexOf(given.columns, given.head.categories.length, index, tell);
    ({ end } = building);
    const built = await building.built;
    if (!frame.isConnected) return;
    told.remove();
    begin(prepareOptions(options, em, built));
    for (const listener of listeners) listener();
  };
  if (prepared !== null) begin(prepared);
  return {
    ready: many === null ? Promise.resolve() : beginLater(many),
    setVisibleDomain(domain) {
      store.dispatch({ type: 'visible-domain', domain });
    },
    setFilters(filters) {
      store.dispatch({ type: 'filters', filters });
    },
    select(id) {
      store.dispatch({ type: 'select', id });
    },
    getState: () => stateOf(store.getState(), context),
    subscribe(listener) {
      listeners.add(listener);
      const endStore = store.subscribe(() => {
        listener();
      });
      return () => {
        listeners.delete(listener);
        endStore();
      };
    },
    destroy() {
      end();
      context?.search.destroy();
      listeners.clear();
      frame.remove();
    },
  };
}

const nothing = (): void => {};

/** How many events there are in columns, if they are so many that a worker makes them ready; else null. */
function manyColumns(options: TimelineOptions): number | null {
  const count = columnsOf(options)?.columns.start.length ?? 0;
  return count < FEW_FOR_WORKER || typeof Worker === 'undefined' ? null : count;
}

function stateOf({ filters, selection, visibleDomain }: Session, context: DyadContext | null): TimelineState {
  if (context === null) return { filters, selection, visibleDomain: null, shown: 0, total: 0 };
  const { prepared, filtering } = context;
  const { claims, record } = filtering.getState();
  return {
    filters,
    selection,
    visibleDomain: selectVisibleDomain(prepared, visibleDomain),
    shown: claims.shown + record.shown,
    total: prepared.index.count,
  };
}

const sessionOf = ({ filters, visibleDomain = null, selection = null }: TimelineOptions): Session => ({
  ...INITIAL,
  filters: { ...NO_FILTERS, ...filters },
  visibleDomain,
  selection,
});

function remOf(document: Document): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size > 0 ? size : 16;
}

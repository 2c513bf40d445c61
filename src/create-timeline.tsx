import { createRoot, type Root } from 'react-dom/client';
import { EmbeddedTimeline, type Parts } from './EmbeddedTimeline';
import type { Interval } from './dates/time';
import { describeIssue } from './io/issue';
import { readDataset } from './io/dataset';
import { lanesIn } from './layout/lanes';
import { limitsFrom } from './layout/visible-domain';
import type { Category } from './model/dataset';
import { faultOfColumns, type DatasetHead, type EventColumns } from './model/event-columns';
import { NO_FILTERS, type Filters } from './model/filter';
import { prepare, prepareColumns, selectVisibleDomain, type Prepared } from './state/selectors';
import { INITIAL, reduce, type Session } from './state/session';
import { createStore } from './state/store';
import { createCanvasPicture } from './ui/canvas-picture';
import { textMeasurer } from './ui/measure-text';
import { createDyad, type DyadContext } from './ui/session-context';

/** What events in columns are events of. */
export interface ColumnsHead {
  readonly title: string;
  /** In the order of the numbers in `columns.category`, which is also that of the bands from above. */
  readonly categories: readonly (Pick<Category, 'id' | 'label'> & Partial<Category>)[];
  /** A short name, for links and files. */
  readonly id?: string;
  /** Language of the titles, as a BCP 47 tag; English, if not said. */
  readonly language?: string;
}

interface DatasetInput {
  /** A dataset in the format of `data/README.md`, as parsed from JSON. */
  readonly dataset: unknown;
}

interface ColumnsInput {
  readonly columns: EventColumns;
  readonly head: ColumnsHead;
}

export type TimelineOptions = (DatasetInput | ColumnsInput) &
  Partial<Parts> & {
    readonly filters?: Partial<Filters>;
    /** What is shown first, in milliseconds UTC; all there is, if not said. */
    readonly visibleDomain?: Interval | null;
    /** Id of the event that is open first. */
    readonly selection?: string | null;
    /** How far a reader can move; as far as the data goes, and a little further, if not said. */
    readonly limits?: Interval;
    /** The height of the picture in pixels; as high as its lanes, if not said. */
    readonly height?: number;
    /** Which painter draws; the number of events decides, if not said. */
    readonly painter?: 'svg' | 'canvas';
    /** Starts the worker that searches; the library's own file beside it, if not said. */
    readonly worker?: () => Worker;
  };

/** What a timeline shows now. */
export interface TimelineState {
  readonly filters: Filters;
  readonly selection: string | null;
  /** In milliseconds UTC, half-open. */
  readonly visibleDomain: Interval;
  /** How many dated events pass the filters, and how many there are. */
  readonly shown: number;
  readonly total: number;
}

export interface TimelineHandle {
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
 * Puts a timeline into an element. The picture stands when this returns; buttons, and what is read aloud, follow in
 * the next idle moment. Throws where the data is refused, with every reason.
 */
export function createTimeline(element: HTMLElement, options: TimelineOptions): TimelineHandle {
  const em = remOf(element.ownerDocument);
  const prepared = prepareOptions(options, em);
  const store = createStore(reduce, sessionOf(options));
  const frame = element.ownerDocument.createElement('div');
  frame.className = 'dyad';
  element.append(frame);
  const space = {
    width: frame.clientWidth,
    em,
    measure: textMeasurer(),
    ...(options.height === undefined ? {} : { height: options.height }),
  };
  const firstPicture = createCanvasPicture(element.ownerDocument);
  const { painter, worker } = options;
  const context = createDyad(prepared, store, {
    space,
    firstPicture,
    ...(painter === undefined ? {} : { painter }),
    ...(worker === undefined ? {} : { worker }),
  });
  const { controls = true, overview = true, details = true } = options;
  const mounted = mount(frame, context, { controls, overview, details });
  return {
    setVisibleDomain(domain) {
      store.dispatch({ type: 'visible-domain', domain });
    },
    setFilters(filters) {
      store.dispatch({ type: 'filters', filters });
    },
    select(id) {
      store.dispatch({ type: 'select', id });
    },
    getState() {
      const { filters, selection, visibleDomain } = store.getState();
      const { claims, record } = context.filtering.getState();
      return {
        filters,
        selection,
        visibleDomain: selectVisibleDomain(prepared, visibleDomain),
        shown: claims.shown + record.shown,
        total: prepared.index.count,
      };
    },
    subscribe: (listener) =>
      store.subscribe(() => {
        listener();
      }),
    destroy() {
      mounted.end();
      context.search.destroy();
      frame.remove();
    },
  };
}

/** Draws the first picture at once where it is a canvas, and all else when the browser has nothing to do. */
function mount(frame: HTMLElement, context: DyadContext, parts: Parts): { readonly end: () => void } {
  const { prepared, store, looks, firstPicture } = context;
  let root: Root | null = null;
  const render = (): void => {
    endFirst();
    root = createRoot(frame);
    root.render(<EmbeddedTimeline context={context} parts={parts} />);
  };
  const draw = (): void => {
    const { scenes } = looks.getState();
    firstPicture?.draw(scenes, selectVisibleDomain(prepared, store.getState().visibleDomain), true);
  };
  let ends: readonly (() => void)[] = [];
  const endFirst = (): void => {
    for (const end of ends) end();
    ends = [];
  };
  if (looks.getState().painter === 'svg') {
    render();
  } else {
    firstPicture?.attach(frame);
    draw();
    ends = [store.subscribe(draw), looks.subscribe(draw), whenIdle(render)];
  }
  return {
    end() {
      endFirst();
      root?.unmount();
    },
  };
}

/** The picture is to be on the screen, and stay there unhurt, before React takes its time: in milliseconds. */
const AFTER = 60;
const LATEST = 200;

function whenIdle(run: () => void): () => void {
  let asked = 0;
  const timer = setTimeout(() => {
    if (typeof requestIdleCallback === 'undefined') run();
    else asked = requestIdleCallback(run, { timeout: LATEST });
  }, AFTER);
  return () => {
    clearTimeout(timer);
    if (asked !== 0) cancelIdleCallback(asked);
  };
}

function prepareOptions(options: TimelineOptions, em: number): Prepared {
  const prepared = preparedData(options, em);
  return options.limits === undefined ? prepared : { ...prepared, limits: limitsFrom(options.limits) };
}

function preparedData(options: TimelineOptions, em: number): Prepared {
  const lanes = (bands: number): number | undefined =>
    options.height === undefined ? undefined : lanesIn(options.height, bands, em);
  if ('columns' in options) {
    const head = headOf(options.head);
    const fault = faultOfColumns(options.columns, head.categories.length);
    if (fault !== null) throw new TypeError(fault);
    return prepareColumns(head, options.columns, undefined, lanes(head.categories.length));
  }
  const read = readDataset(options.dataset);
  if (!read.ok) throw new TypeError(read.issues.map(describeIssue).join('\n'));
  return prepare(read.dataset, lanes(read.dataset.categories.length));
}

const headOf = ({ title, categories, id = 'columns', language = 'en' }: ColumnsHead): DatasetHead => ({
  format: 'dyad-dataset',
  version: 1,
  id,
  title,
  description: '',
  language,
  parties: [
    { id: 'a', name: '' },
    { id: 'b', name: '' },
  ],
  categories: categories.map((category) => ({ definition: '', ...category })),
  sources: [],
  measures: [],
});

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

import { inFigures } from './model/event-words';
import { NO_FILTERS, type Filters } from './model/filter';
import { mountTimeline } from './mount-timeline';
import { selectVisibleDomain, type Prepared } from './state/selectors';
import { INITIAL, reduce, type Session } from './state/session';
import { createStore } from './state/store';
import type { TimelineHandle, TimelineOptions, TimelineState } from './timeline-api';
import { checkData, checkDomain, prepareData, type CheckedData } from './timeline-options';
import { buildIndexOf, FEW_FOR_WORKER } from './ui/build-index';
import { createCanvasPicture } from './ui/canvas-picture';
import { CanvasTimeline } from './ui/CanvasTimeline';
import { textMeasurer } from './ui/measure-text';
import { createDyad, type DyadContext } from './ui/session-context';
import { startIndexWorker } from './ui/worker-url';

/**
 * Puts a timeline into an element. The picture stands when this returns, or says how far it is where there are very
 * many events; buttons, and what is read aloud, follow in the next idle moment. Throws where the data is refused,
 * with every reason.
 */
export function createTimeline(element: HTMLElement, options: TimelineOptions): TimelineHandle {
  const { limits, visibleDomain = null } = options;
  if (limits !== undefined) checkDomain('limits', limits);
  if (visibleDomain !== null) checkDomain('visible domain', visibleDomain);
  const document = element.ownerDocument;
  const em = remOf(document);
  const data = checkData(options);
  const prepared = isForWorker(data) ? null : prepareData(data, options, em);
  const frame = document.createElement('div');
  frame.className = 'dyad';
  // The words are English, whatever the page speaks.
  frame.lang = 'en';
  element.append(frame);
  const store = createStore(reduce, sessionOf(options));
  const listeners = new Set<() => void>();
  const tellAll = (): void => {
    for (const listener of listeners) listener();
  };
  store.subscribe(tellAll);
  let context: DyadContext | null = null;
  let end = nothing;
  let isDestroyed = false;

  const begin = (ready: Prepared): void => {
    context = createDyad(ready, store, {
      space: {
        width: frame.clientWidth,
        em,
        // The font of the page around it.
        measure: textMeasurer(getComputedStyle(frame).fontFamily),
        ...(options.height === undefined ? {} : { height: options.height }),
      },
      firstPicture: createCanvasPicture(document),
      canvasView: CanvasTimeline,
      embedded: true,
      ...(options.painter === undefined ? {} : { painter: options.painter }),
      ...(options.workers?.search === undefined ? {} : { worker: options.workers.search }),
    });
    // A search finds some of what it seeks after the choice was made.
    context.search.subscribe(tellAll);
    const { controls = true, overview = true, details = true } = options;
    end = mountTimeline(frame, context, { controls, overview, details });
  };
  const beginLater = async ({ head, columns }: ManyColumns): Promise<void> => {
    const told = frame.appendChild(document.createElement('p'));
    told.className = 'reading';
    told.setAttribute('role', 'status');
    const tell = (share: number): void => {
      told.textContent = `Reading ${inFigures(columns.start.length)} events: ${Math.floor(share * 100)} %`;
    };
    tell(0);
    const { index = startIndexWorker } = options.workers ?? {};
    const building = buildIndexOf(columns, head.categories.length, index, tell);
    ({ end } = building);
    const built = await building.built;
    if (isDestroyed) return;
    told.remove();
    begin(prepareData(data, options, em, built));
    tellAll();
  };
  if (prepared !== null) begin(prepared);
  return {
    ready: isForWorker(data) ? beginLater(data) : Promise.resolve(),
    setVisibleDomain(domain) {
      if (domain !== null) checkDomain('visible domain', domain);
      store.dispatch({ type: 'visible-domain', domain });
    },
    setFilters(filters) {
      if (isChange(store.getState().filters, filters)) store.dispatch({ type: 'filters', filters });
    },
    select(id) {
      store.dispatch({ type: 'select', id });
    },
    getState: () => stateOf(store.getState(), context),
    subscribe(listener) {
      // Whoever asks twice is told twice, and ends each for itself.
      const own = (): void => {
        listener();
      };
      listeners.add(own);
      return () => {
        listeners.delete(own);
      };
    },
    destroy() {
      isDestroyed = true;
      end();
      context?.search.destroy();
      listeners.clear();
      frame.remove();
    },
  };
}

const nothing = (): void => {};

type ManyColumns = Extract<CheckedData, { readonly kind: 'columns' }>;

/** Whether there are so many events that a worker makes them ready. */
const isForWorker = (data: CheckedData): data is ManyColumns =>
  data.kind === 'columns' && data.columns.start.length >= FEW_FOR_WORKER && typeof Worker !== 'undefined';

function stateOf({ filters, selection, visibleDomain }: Session, context: DyadContext | null): TimelineState {
  if (context === null) return { filters, selection, visibleDomain: null, shown: 0, total: 0 };
  const { prepared, filtering } = context;
  const { claims, record } = filtering.getState();
  return {
    filters,
    selection: selection !== null && prepared.table.rowOf(selection) === undefined ? null : selection,
    visibleDomain: selectVisibleDomain(prepared, visibleDomain),
    shown: claims.shown + record.shown,
    total: prepared.index.count,
  };
}

/** Filters are plain JSON: a host that draws itself anew gives the same ones again and again. */
const isChange = (before: Filters, change: Partial<Filters>): boolean =>
  JSON.stringify({ ...before, ...change }) !== JSON.stringify(before);

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

import type { RowCounts } from '../io/report';
import type { Interval } from '../dates/time';
import { sameDomain } from '../layout/visible-domain';
import { createFrame } from './frame';
import { mountTimeline } from './mount';
import type { TimelineData } from '../state/timeline-data';
import { hasAxis } from '../state/selectors';
import { INITIAL, type Action, type Session } from '../state/session';
import type { TimelineHandle, TimelineOptions, TimelineState } from './api';
import { buildData } from './build-data';
import { callHost } from './call-host';
import { headOf, reportOf, type ReadData } from './options/data';
import { readFilters } from './options/filters';
import {
  checkFunction,
  readDomain,
  readElement,
  readOptions,
  readSelection,
  type ReadOptions,
} from './options/options';
import { reported } from './reported';
import { buildIndexOf, FEW_FOR_WORKER } from '../instance/workers/build-index';
import { middleScenes } from '../layout/columns/middle-scenes';
import { createCanvasPicture } from '../instance/picture/canvas-picture';
import { createInstance, type Instance } from '../instance/instance';
import { createSessionStore } from '../instance/session-store';
import { computedAs, onChange, signal } from '../instance/signals';
import { en } from '../words/en';
import { startIndexWorker } from '../instance/workers/worker-url';

/**
 * Puts a timeline into an element. When this returns, the picture is drawn, except for very many events: then the
 * element shows the progress of the index, and {@link TimelineHandle.ready} resolves later. Toolbar and accessible
 * names follow in the next idle moment.
 *
 * @param element - the timeline is appended to it and takes on its width
 * @param options - the data, and how it is shown at first
 * @returns a handle to read and change what is shown
 * @throws TypeError if the data is refused, with a line for each reason, or if an option is of another kind than it
 * should be; the message names the option, its value and what would do
 * @throws RangeError if an option lies out of what can be drawn, as a stretch of time that ends before it starts
 *
 * @example
 * ```ts
 * const timeline = createTimeline(element, { dataset, filters: { record: true } });
 * timeline.select('aid-agreement-2005');
 * ```
 */
export const createTimeline = (element: HTMLElement, options: TimelineOptions): TimelineHandle =>
  startTimeline(readElement(element, 'element'), readOptions(options)).handle;

/** A timeline, and what its reader has chosen: for whoever makes another one that goes on from there. */
export interface StartedTimeline {
  readonly handle: TimelineHandle;
  readonly chosen: () => Session;
}

/** The choices that a host's options are. */
export const sessionOf = ({ filters, visibleDomain, selection }: ReadOptions): Session => ({
  ...INITIAL,
  filters,
  visibleDomain,
  selection,
});

/** Puts a timeline into an element, with the choices of its options or those that it is to go on from. */
export function startTimeline(
  element: HTMLElement,
  options: ReadOptions,
  session: Session = sessionOf(options),
): StartedTimeline {
  const { categories } = headOf(options.data);
  const manyColumns = forWorker(options.data);
  const data = manyColumns === null ? buildData(options) : null;
  const store = createSessionStore(session);
  const running = signal<Instance | null>(null);
  const report = reportOf(options.data);
  const state = computedAs(sameState, () => stateOf(store.session.value, running.value, report.rows));
  const ends = new Set<() => void>();
  let end = nothing;
  let drawAnew = nothing;
  let isDestroyed = false;
  const frame = createFrame(element, {
    onText: (text) => running.peek()?.setSpace(text),
    onMove: () => {
      drawAnew();
    },
  });
  const { box } = frame;

  const begin = (ready: TimelineData): void => {
    const instance = createInstance(ready, store, {
      space: {
        ...frame.space(),
        ...(options.height === undefined ? {} : { height: options.height }),
      },
      messages: en,
      firstPicture: createCanvasPicture(box.ownerDocument),
      middle: middleScenes,
      embedded: true,
      ...(options.painter === undefined ? {} : { painter: options.painter }),
      ...(options.workers.search === undefined ? {} : { worker: options.workers.search }),
    });
    instance.start();
    const mounted = mountTimeline(box, instance, options.parts);
    ({ drawAnew } = mounted);
    end = () => {
      mounted.end();
      instance.destroy();
    };
    running.value = instance;
  };
  const beginLater = async ({ columns }: ManyColumns): Promise<void> => {
    const told = box.appendChild(box.ownerDocument.createElement('p'));
    told.className = 'reading';
    told.setAttribute('role', 'status');
    const tell = (share: number): void => {
      told.textContent = en.page.reading(columns.start.length, share);
    };
    tell(0);
    const { index = startIndexWorker } = options.workers;
    const building = buildIndexOf(columns, categories.length, index, tell);
    ({ end } = building);
    const built = await building.built;
    if (isDestroyed) return;
    told.remove();
    begin(buildData(options, built));
  };
  const dispatch = (action: Action): void => {
    if (!isDestroyed) store.dispatch(action);
  };
  if (data !== null) begin(data);
  const beginning = endable(manyColumns === null ? Promise.resolve() : beginLater(manyColumns));
  const handle: TimelineHandle = {
    ready: beginning.promise,
    setVisibleDomain(domain) {
      dispatch({ type: 'timeline-moved', domain: readDomain(domain, 'visibleDomain') });
    },
    setFilters(filters) {
      const { filters: before } = store.session.peek();
      dispatch({ type: 'filters-set', filters: readFilters(filters, categories, before) });
    },
    select(id) {
      const selection = readSelection(id, 'selection');
      dispatch(selection === null ? { type: 'event-closed' } : { type: 'event-opened', id: selection });
    },
    getState: () => state.peek(),
    getReport: () => reported(report),
    subscribe(listener) {
      checkFunction(listener, 'listener');
      if (isDestroyed) return nothing;
      const endListening = onChange(state, () => {
        callHost(listener);
      });
      ends.add(endListening);
      return () => {
        ends.delete(endListening);
        endListening();
      };
    },
    destroy() {
      if (isDestroyed) return;
      isDestroyed = true;
      for (const endListening of ends) endListening();
      end();
      frame.destroy();
      beginning.end(
        new DOMException('the timeline was destroyed before its events were ready', 'AbortError'),
      );
    },
  };
  return { handle, chosen: () => store.session.peek() };
}

const nothing = (): void => {};

/** A promise that can be ended before it settles. Ended, it is no unhandled rejection where nobody waits for it. */
function endable(promise: Promise<void>): {
  readonly promise: Promise<void>;
  readonly end: (reason: Error) => void;
} {
  let end: (reason: Error) => void = nothing;
  const ending = new Promise<never>((_, reject) => {
    end = reject;
  });
  const raced = Promise.race([promise, ending]);
  return {
    promise: raced,
    end(reason) {
      raced.catch(nothing);
      end(reason);
    },
  };
}

type ManyColumns = Extract<ReadData, { readonly kind: 'columns' }>;

/** The data, where it is of so many events that a worker makes them ready. */
const forWorker = (data: ReadData): ManyColumns | null =>
  data.kind === 'columns' && data.columns.start.length >= FEW_FOR_WORKER && typeof Worker !== 'undefined'
    ? data
    : null;

/** What a host sees of a session. It is frozen: a host that changed it would change the timeline behind its back. */
function stateOf({ filters, selection }: Session, instance: Instance | null, rows: RowCounts): TimelineState {
  const none = { visibleDomain: null, shown: 0, total: 0 };
  const state = { filters: frozenFilters(filters), selection, ...none, rows: Object.freeze(rows) };
  if (instance === null) return Object.freeze(state);
  const { data, filterResult } = instance;
  const { claims, record } = filterResult.value;
  return Object.freeze({
    ...state,
    selection: selection !== null && data.table.rowOf(selection) === undefined ? null : selection,
    visibleDomain: hasAxis(data) ? Object.freeze(boundsOf(instance.visibleDomain.value)) : null,
    shown: claims.shown + record.shown,
    total: data.index.count,
  });
}

function frozenFilters(filters: Session['filters']): Session['filters'] {
  Object.freeze(filters.hidden);
  Object.freeze(filters.hiddenVerdicts);
  Object.freeze(filters.range);
  return Object.freeze(filters);
}

/** A domain and nothing else: where all is in view it is the limits, which hold more. */
const boundsOf = ({ start, end }: Interval): Interval => ({ start, end });

/** Whether a host would see no difference. */
const sameState = (before: TimelineState, now: TimelineState): boolean =>
  before.filters === now.filters &&
  before.selection === now.selection &&
  (before.visibleDomain === now.visibleDomain ||
    (before.visibleDomain !== null &&
      now.visibleDomain !== null &&
      sameDomain(before.visibleDomain, now.visibleDomain))) &&
  before.shown === now.shown &&
  before.total === now.total;

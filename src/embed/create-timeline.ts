import { NO_FILTERS } from '../model/events/filter';
import { mountTimeline } from './mount';
import type { TimelineData } from '../state/timeline-data';
import { INITIAL, type Action, type Session } from '../state/session';
import type { TimelineHandle, TimelineOptions, TimelineState } from './api';
import { checkData, checkDomain, buildData, type CheckedData } from './options';
import { buildIndexOf, FEW_FOR_WORKER } from '../instance/workers/build-index';
import { createCanvasPicture } from '../instance/picture/canvas-picture';
import { textMeasurer } from '../instance/picture/measure-text';
import { createInstance, type Instance } from '../instance/instance';
import { createSessionStore } from '../instance/session-store';
import { computed, onChange, signal } from '../instance/signals';
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
 * @throws TypeError if the data is refused; the message has a line for each reason
 * @throws RangeError if `limits` or `visibleDomain` does not end after it starts
 *
 * @example
 * ```ts
 * const timeline = createTimeline(element, { dataset, filters: { record: true } });
 * timeline.select('aid-agreement-2005');
 * ```
 */
export function createTimeline(element: HTMLElement, options: TimelineOptions): TimelineHandle {
  const { limits, visibleDomain = null } = options;
  if (limits !== undefined) checkDomain('limits', limits);
  if (visibleDomain !== null) checkDomain('visible domain', visibleDomain);
  const document = element.ownerDocument;
  const rem = remOf(document);
  const checked = checkData(options);
  const data = isForWorker(checked) ? null : buildData(checked, options, rem);
  const frame = document.createElement('div');
  frame.className = 'dyad';
  // The words are English, whatever the page speaks.
  frame.lang = en.language;
  element.append(frame);
  const store = createSessionStore(sessionOf(options));
  const running = signal<Instance | null>(null);
  const state = computed(() => stateOf(store.session.value, running.value));
  const ends = new Set<() => void>();
  let end = nothing;
  let isDestroyed = false;

  const begin = (ready: TimelineData): void => {
    const instance = createInstance(ready, store, {
      space: {
        width: frame.clientWidth,
        rem,
        // The font of the page around it.
        measure: textMeasurer(getComputedStyle(frame).fontFamily),
        ...(options.height === undefined ? {} : { height: options.height }),
      },
      messages: en,
      firstPicture: createCanvasPicture(document),
      embedded: true,
      ...(options.painter === undefined ? {} : { painter: options.painter }),
      ...(options.workers?.search === undefined ? {} : { worker: options.workers.search }),
    });
    instance.start();
    const { controls = true, overview = true, details = true } = options;
    const unmount = mountTimeline(frame, instance, { controls, overview, details });
    end = () => {
      unmount();
      instance.destroy();
    };
    running.value = instance;
  };
  const beginLater = async ({ head, columns }: ManyColumns): Promise<void> => {
    const told = frame.appendChild(document.createElement('p'));
    told.className = 'reading';
    told.setAttribute('role', 'status');
    const tell = (share: number): void => {
      told.textContent = en.page.reading(columns.start.length, share);
    };
    tell(0);
    const { index = startIndexWorker } = options.workers ?? {};
    const building = buildIndexOf(columns, head.categories.length, index, tell);
    ({ end } = building);
    const built = await building.built;
    if (isDestroyed) return;
    told.remove();
    begin(buildData(checked, options, rem, built));
  };
  const dispatch = (action: Action): void => {
    if (!isDestroyed) store.dispatch(action);
  };
  if (data !== null) begin(data);
  return {
    ready: isForWorker(checked) ? beginLater(checked) : Promise.resolve(),
    setVisibleDomain(domain) {
      if (domain !== null) checkDomain('visible domain', domain);
      dispatch({ type: 'timeline-moved', domain });
    },
    setFilters(filters) {
      dispatch({ type: 'filters-set', filters });
    },
    select(id) {
      dispatch(id === null ? { type: 'event-closed' } : { type: 'event-opened', id });
    },
    getState: () => state.peek(),
    subscribe(listener) {
      const endListening = onChange(state, () => {
        listener();
      });
      ends.add(endListening);
      return () => {
        ends.delete(endListening);
        endListening();
      };
    },
    destroy() {
      isDestroyed = true;
      for (const endListening of ends) endListening();
      end();
      frame.remove();
    },
  };
}

const nothing = (): void => {};

type ManyColumns = Extract<CheckedData, { readonly kind: 'columns' }>;

/** Whether there are so many events that a worker makes them ready. */
const isForWorker = (checked: CheckedData): checked is ManyColumns =>
  checked.kind === 'columns' &&
  checked.columns.start.length >= FEW_FOR_WORKER &&
  typeof Worker !== 'undefined';

function stateOf({ filters, selection }: Session, instance: Instance | null): TimelineState {
  if (instance === null) return { filters, selection, visibleDomain: null, shown: 0, total: 0 };
  const { data, filterResult } = instance;
  const { claims, record } = filterResult.value;
  return {
    filters,
    selection: selection !== null && data.table.rowOf(selection) === undefined ? null : selection,
    visibleDomain: instance.visibleDomain.value,
    shown: claims.shown + record.shown,
    total: data.index.count,
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

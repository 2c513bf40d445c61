// @ts-check
// Dyad in the comparison harness: the built library as a host would use it. `npm run build:lib` makes it.
import { createTimeline } from 'dyad';
import { inlineWorkers } from 'dyad/inline-workers';
import 'dyad/dyad.css';

/**
 * @typedef {{
 *   start: number, end: number | null, precision: string, category: string, title: string
 * }} Row an event as the harness makes it
 * @typedef {[start: number, end: number]} View
 * @typedef {import('dyad').TimelineHandle} Timeline
 */

const CATEGORIES = ['diplomacy', 'economy', 'security'];

// Comparing is several times faster than a look into a map, a million times over.
/** @param {string} id */
const placeOf = (id) => (id === 'diplomacy' ? 0 : id === 'economy' ? 1 : 2);
/** @param {string} unit */
const precisionOf = (unit) => (unit === 'day' ? 0 : unit === 'month' ? 1 : 2);

/**
 * Rows as columns, dates with the precision that the rows say.
 * @param {readonly Row[]} rows
 * @returns {import('dyad').EventColumns}
 */
function prepare(rows) {
  const count = rows.length;
  const start = new Float64Array(count);
  const end = new Float64Array(count);
  const precision = new Uint8Array(count);
  const category = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const row = rows[i];
    if (row === undefined) continue;
    start[i] = row.start;
    end[i] = row.end ?? NaN;
    precision[i] = precisionOf(row.precision);
    category[i] = placeOf(row.category);
  }
  // Titles stay where they are until one is drawn.
  const title = { length: count, at: (/** @type {number} */ row) => rows[row]?.title };
  return { start, end, precision, category, title };
}

/** @param {View} view */
const domainOf = ([start, end]) => ({ start, end });

/** @param {{ label: string, painter: 'svg' | 'canvas' }} manner */
export const makeAdapter = ({ label, painter }) => ({
  kind: 'ours',
  label,
  notes:
    'picture with axis, marks, labels or density; buttons, overview and what is read aloud follow when idle',
  lacks: {},
  prepare,
  /** @type {(element: HTMLElement, columns: import('dyad').EventColumns, view: View) => Promise<Timeline>} */
  async mount(element, columns, view) {
    const timeline = createTimeline(element, {
      columns,
      head: { title: 'Events', categories: CATEGORIES.map((id) => ({ id, label: id })) },
      visibleDomain: domainOf(view),
      limits: domainOf([Date.UTC(1850, 0, 1), Date.UTC(2120, 0, 1)]),
      height: 520,
      painter,
      // The harness makes one file of all: there is no place for the workers' own.
      workers: inlineWorkers,
    });
    await timeline.ready;
    return timeline;
  },
  /** @type {(timeline: Timeline, view: View) => void} */
  pan: (timeline, view) => timeline.setVisibleDomain(domainOf(view)),
  /** @type {(timeline: Timeline, view: View) => void} */
  zoom: (timeline, view) => timeline.setVisibleDomain(domainOf(view)),
  /** @type {(timeline: Timeline, hidden: string | null) => void} */
  filter: (timeline, hidden) => timeline.setFilters({ hidden: hidden === null ? [] : [hidden] }),
  /** @type {(timeline: Timeline) => number} */
  drawn: (timeline) => timeline.getState().shown,
  /** @type {(timeline: Timeline) => void} */
  destroy: (timeline) => timeline.destroy(),
});

export default makeAdapter({ label: 'Dyad', painter: 'canvas' });

// Dyad in the comparison harness: the built library as a host would use it. `npm run build:lib` makes it.
import { createTimeline } from '../../dist-lib/dyad.js';
import { inlineWorkers } from '../../dist-lib/inline-workers.js';
import '../../dist-lib/dyad.css';

const CATEGORIES = ['diplomacy', 'economy', 'security'];
const PLACES = new Map(CATEGORIES.map((id, place) => [id, place]));
const PRECISIONS = new Map(['day', 'month', 'year'].map((unit, place) => [unit, place]));

/** Rows as columns, dates with the precision that the rows say. */
function prepare(rows) {
  const count = rows.length;
  const start = new Float64Array(count);
  const end = new Float64Array(count);
  const precision = new Uint8Array(count);
  const category = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const row = rows[i];
    start[i] = row.start;
    end[i] = row.end === null ? NaN : row.end;
    precision[i] = PRECISIONS.get(row.precision);
    category[i] = PLACES.get(row.category);
  }
  // Titles stay where they are until one is drawn.
  const title = { length: count, at: (row) => rows[row]?.title };
  return { start, end, precision, category, title };
}

const domainOf = ([start, end]) => ({ start, end });

export const makeAdapter = ({ label, painter }) => ({
  kind: 'ours',
  label,
  notes:
    'picture with axis, marks, labels or density; buttons, overview and what is read aloud follow when idle',
  lacks: {},
  prepare,
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
  pan: (timeline, view) => timeline.setVisibleDomain(domainOf(view)),
  zoom: (timeline, view) => timeline.setVisibleDomain(domainOf(view)),
  filter: (timeline, hidden) => timeline.setFilters({ hidden: hidden === null ? [] : [hidden] }),
  drawn: (timeline) => timeline.getState().shown,
  destroy: (timeline) => timeline.destroy(),
});

export default makeAdapter({ label: 'Dyad', painter: 'canvas' });

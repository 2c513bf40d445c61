import { createTimeline, type EventColumns } from 'dyad';
import 'dyad/dyad.css';
import { element } from '../element';

const COUNT = 100_000;
const FIRST = Date.UTC(1900, 0, 1);
const LAST = Date.UTC(2020, 0, 1);

/** Made-up events, the same each time: more and more of them, in three categories. */
const columns: EventColumns = {
  start: Float64Array.from({ length: COUNT }, (_, row) => FIRST + (LAST - FIRST) * Math.sqrt(row / COUNT)),
  category: Uint8Array.from({ length: COUNT }, (_, row) => (row * 7) % 3),
  // 0 is the day, 2 the year: every tenth date is known to the year only.
  precision: Uint8Array.from({ length: COUNT }, (_, row) => (row % 10 === 0 ? 2 : 0)),
  title: Array.from({ length: COUNT }, (_, row) => `Event ${row + 1}`),
};

createTimeline(element('timeline'), {
  columns,
  head: {
    title: 'A hundred thousand events',
    categories: [
      { id: 'military', label: 'Military' },
      { id: 'economic', label: 'Economic' },
      { id: 'diplomatic', label: 'Diplomatic' },
    ],
  },
});

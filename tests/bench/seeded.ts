import type { DatasetHead } from '../../src/model/dataset';
import { VERDICT_ORDER, type EventColumns } from '../../src/model/events/event-columns';

/** Random numbers from 0 to 1, the same for the same seed (a multiply-with-carry generator, 16 bits twice). */
export function random(seed: number): () => number {
  let high = (seed ^ 0x9e3779b9) >>> 0 || 1;
  let low = (seed * 2654435761) >>> 0 || 1;
  return () => {
    high = (36969 * (high & 0xffff) + (high >>> 16)) >>> 0;
    low = (18000 * (low & 0xffff) + (low >>> 16)) >>> 0;
    return (((high << 16) + low) >>> 0) / 2 ** 32;
  };
}

const DAY = 86_400_000;
const FROM = Date.UTC(1945, 0, 1);
const UNTIL = Date.UTC(2026, 0, 1);

const SUBJECTS = ['Treaty', 'Visit', 'Loan', 'Exercise', 'Protest note', 'Delegation', 'Sanctions', 'Accord'];
const ACTS = ['signed', 'announced', 'suspended', 'renewed', 'discussed', 'rejected', 'ratified', 'prepared'];
const PLACES = [
  'in Moscow',
  'in Pyongyang',
  'at the border',
  'in Vladivostok',
  'at sea',
  'in Geneva',
  'by letter',
];

const oneOf = (texts: readonly string[], share: number): string =>
  texts[Math.floor(share * texts.length)] ?? '';

/**
 * Made-up events of two states, the same for the same seed: most of a day, some known to the month or the year, a
 * tenth of them spans; a third gathers in crises; six tenths are of one category.
 */
export function seededColumns(count: number, seed = 1): EventColumns {
  const next = random(seed);
  const crises = Array.from({ length: 24 }, () => FROM + next() * (UNTIL - FROM));
  const start = new Float64Array(count);
  const end = new Float64Array(count).fill(NaN);
  const precision = new Uint8Array(count);
  const category = new Uint8Array(count);
  const title: string[] = [];
  for (let row = 0; row < count; row++) {
    const inCrisis = next() < 0.3;
    const at = inCrisis
      ? (crises[Math.floor(next() * crises.length)] ?? FROM) + (next() + next() - 1) * 200 * DAY
      : FROM + next() * (UNTIL - FROM);
    start[row] = Math.floor(Math.min(UNTIL - DAY, Math.max(FROM, at)));
    if (next() < 0.1) end[row] = Math.min(UNTIL - 1, (start[row] ?? 0) + 7 * DAY * 200 ** next());
    const known = next();
    precision[row] = known < 0.8 ? 0 : known < 0.95 ? 1 : 2;
    const share = next();
    category[row] = share < 0.6 ? 2 : share < 0.9 ? 1 : 0;
    title.push(`${oneOf(SUBJECTS, next())} ${oneOf(ACTS, next())} ${oneOf(PLACES, next())}, no. ${row}`);
  }
  return { start, end, precision, category, title };
}

/** What the seeded events are events of. */
export const SEEDED_HEAD = {
  id: 'seeded',
  title: 'Made-up events',
  description: 'Events made by a seeded generator, to measure with.',
  language: 'en',
  parties: [
    { id: 'a', name: 'State A', formerly: [] },
    { id: 'b', name: 'State B', formerly: [] },
  ],
  categories: [
    { id: 'military', label: 'Military', definition: 'Armed forces, war, exercises.' },
    { id: 'economic', label: 'Economic', definition: 'Trade, aid, loans, sanctions.' },
    { id: 'diplomatic', label: 'Diplomatic', definition: 'Visits, talks, agreements.' },
  ],
  sources: [],
  measures: [],
} as const satisfies DatasetHead;

/** A made-up event, as one row of columns. */
interface Row {
  readonly start: number;
  readonly end: number;
  readonly precision: number;
  readonly category: number;
  readonly layer: number;
  readonly verdict: number;
  readonly title: string;
}

/** Events of both layers and all verdicts as columns. */
export const columnsOfRows = (rows: readonly Row[]): EventColumns => ({
  start: Float64Array.from(rows, ({ start }) => start),
  end: Float64Array.from(rows, ({ end }) => end),
  precision: Uint8Array.from(rows, ({ precision }) => precision),
  category: Uint8Array.from(rows, ({ category }) => category),
  layer: Uint8Array.from(rows, ({ layer }) => layer),
  verdict: Uint8Array.from(rows, ({ verdict }) => verdict),
  title: rows.map(({ title }) => title),
});

/** The same events, of which a tenth have been checked, with one of three outcomes. */
export function withVerdicts(columns: EventColumns): EventColumns {
  const verdict = Uint8Array.from(columns.start, (_, row) =>
    row % 10 === 0 ? Math.floor(row / 10) % 3 : VERDICT_ORDER.length - 1,
  );
  return { ...columns, verdict };
}

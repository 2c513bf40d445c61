import * as fc from 'fast-check';
import { readDate } from '../../src/dates/edtf';
import {
  COLUMN_PRECISIONS,
  LAYERS,
  VERDICT_ORDER,
  type EventColumns,
} from '../../src/model/events/event-columns';

const CATEGORIES = ['military', 'economic', 'diplomatic'];

/** Events as columns, each in one line: "1994-03", "economic 1950/1953", "-" for one without a date. */
export function columnsOf(...lines: readonly string[]): EventColumns {
  const rows = lines.map((line) => {
    const words = line.split(' ');
    const date = words.pop() ?? '-';
    return { category: Math.max(0, CATEGORIES.indexOf(words[0] ?? 'military')), ...momentsOf(date) };
  });
  return {
    start: Float64Array.from(rows, ({ start }) => start),
    end: Float64Array.from(rows, ({ end }) => end),
    precision: Uint8Array.from(rows, ({ precision }) => precision),
    category: Uint8Array.from(rows, ({ category }) => category),
    title: lines.map((line) => `Event of ${line}`),
  };
}

function momentsOf(date: string) {
  if (date === '-') return { start: NaN, end: NaN, precision: 0 };
  const read = readDate(date);
  if (!read.ok) throw new Error(`${date}: ${read.fault}`);
  const { kind, precision, extent } = read.value;
  const place = COLUMN_PRECISIONS.findIndex((name) => name === precision);
  if (place < 0) throw new Error(`${date} is not known to the day, the month or the year`);
  return {
    start: extent.first.start,
    end: kind === 'span' ? extent.last.start : NaN,
    precision: place,
  };
}

const DAY = 86_400_000;

/** A moment of recent years, of a few days that many share, around the beginning of our era, or of any year. */
const anyStart = fc.oneof(
  fc.integer({ min: -9000, max: 20_000 }).map((day) => day * DAY),
  fc.integer({ min: 0, max: 3 * DAY }),
  fc.integer({ min: -63_000_000_000_000, max: -61_000_000_000_000 }),
  fc.integer({ min: -370_000_000_000_000, max: 250_000_000_000_000 }),
);

const anyRow = fc.record({
  start: fc.oneof({ weight: 9, arbitrary: anyStart }, fc.constant(NaN)),
  length: fc.oneof({ weight: 3, arbitrary: fc.constant(NaN) }, fc.integer({ min: 0, max: 4000 * DAY })),
  precision: fc.nat(COLUMN_PRECISIONS.length - 1),
  category: fc.nat(CATEGORIES.length - 1),
  layer: fc.nat(LAYERS.length - 1),
  verdict: fc.nat(VERDICT_ORDER.length - 1),
});

/** Columns of up to forty events in the years from −9999 to 9999, some columns left out. */
export const anyColumns: fc.Arbitrary<EventColumns> = fc
  .tuple(
    fc.array(anyRow, { maxLength: 40 }),
    fc.subarray(['end', 'precision', 'layer', 'verdict', 'id'] as const),
  )
  .map(([rows, leftOut]) => {
    const all = {
      start: Float64Array.from(rows, ({ start }) => start),
      end: Float64Array.from(rows, ({ start, length }) => start + length),
      precision: Uint8Array.from(rows, ({ precision }) => precision),
      category: Uint8Array.from(rows, ({ category }) => category),
      layer: Uint8Array.from(rows, ({ layer }) => layer),
      verdict: Uint8Array.from(rows, ({ verdict }) => verdict),
      title: rows.map((_, row) => `Event no. ${row}`),
      id: rows.map((_, row) => `e${row}`),
    };
    const left = new Set<string>(leftOut);
    const { start, category, title, ...others } = all;
    return {
      start,
      category,
      title,
      ...Object.fromEntries(Object.entries(others).filter(([name]) => !left.has(name))),
    };
  });

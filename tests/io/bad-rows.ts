import { assessment, event, evidence } from './build';

const many = <T>(count: number, of: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => of(i));

/** A row of each kind of fault, by its number in the file; the first of each has the plainest id. */
export const BAD_ROWS: Readonly<Record<string, (row: number) => unknown>> = {
  'no object': (row) => row,
  'no field': () => ({}),
  'every field of another kind': (row) =>
    Object.fromEntries(Object.keys(event()).map((field) => [field, { row }])),
  'no id': (row) => ({ ...event({ title: `Event ${row}` }), id: undefined }),
  'the id of another': (row) => event({ title: `Event ${row}` }),
  'no date': (row) => event({ id: `e${row}`, date: `2005-02-${30 + (row % 70)}` }),
  'a category that is not there': (row) => event({ id: `e${row}`, categories: [`c${row}`] }),
  'a source that is not there': (row) =>
    event({ id: `e${row}`, evidence: [evidence({ source: `s${row}` })] }),
  'an event instead that is not there': (row) =>
    event({ id: `e${row}`, assessment: assessment({ instead: [`gone-${row}`] }) }),
  'a number on record that is not there': (row) =>
    event({ id: `e${row}`, assessment: assessment({ against: { event: `gone-${row}`, quantity: 0 } }) }),
  'references that are not there': (row) =>
    event({ id: `e${row}`, assessment: assessment({ references: [`gone-${row}`] }) }),
  'a measure that is not there': (row) =>
    event({
      id: `e${row}`,
      quantities: [{ value: 2005, unit: 'USD', modifier: 'exactly', measure: `gone-${row}` }],
    }),
  'offsets that do not fit': (row) => event({ id: `e${row}`, evidence: [evidence({ end: 31 })] }),
  'words that do not stand there': (row) =>
    event({ id: `e${row}`, evidence: [evidence({ carrying: [`word ${row}`] })] }),
  'words in another order': (row) =>
    event({ id: `e${row}`, evidence: [evidence({ carrying: ['2005', 'signed'] })] }),
  'a category twice': (row) => event({ id: `e${row}`, categories: ['economic', 'economic'] }),
  'a title that is too long': (row) => event({ id: `e${row}`, title: 'a'.repeat(1100) }),
  'a field that is not known': (row) => event({ id: `e${row}`, [`field ${row}`]: row }),
};

/** Single rows with a value beyond sense. */
export const HUGE_ROWS: Readonly<Record<string, () => unknown>> = {
  '100,000 categories': () => event({ categories: many(100_000, (i) => `c${i}`) }),
  '100,000 categories of another kind': () => event({ categories: many(100_000, (i) => i) }),
  'an excerpt of 1 MB, and 2,000 words that carry it': () =>
    event({ evidence: [evidence({ exact: 'a'.repeat(1_000_000), carrying: many(2_000, () => 'b') })] }),
  'as many excerpts as go, each with words that are not in it': () =>
    event({
      evidence: many(100, () =>
        evidence({ exact: 'a'.repeat(10_000), start: 0, end: 10_000, carrying: many(1_000, () => 'ab') }),
      ),
    }),
  '100,000 fields that are not known': () => ({
    ...event(),
    ...Object.fromEntries(many(100_000, (i) => [`f${i}`, i])),
  }),
};

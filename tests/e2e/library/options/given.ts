/** What hosts may give, right and wrong. */
import * as fc from 'fast-check';
import dataset from '../../fixture/north-korea-russia.json';

/** What stands where something else should. */
const anyOddity: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom<unknown>(
      undefined,
      null,
      NaN,
      Infinity,
      -Infinity,
      0,
      -1,
      1e16,
      -1e300,
      5e-324,
      '',
      ' ',
      '1950',
      '2015-02-30',
      'soon',
      '\ud83d',
      true,
      Symbol('a'),
      1n,
      {},
      [],
      [null],
      { start: 0 },
      { length: -1, at: 5 },
      new Date(NaN),
      new Uint8Array(2),
      new Map(),
      String,
    ),
  },
  fc.anything({
    withDate: true,
    withTypedArray: true,
    withBigInt: true,
    withSparseArray: true,
    withMap: true,
  }),
);

/** Mostly what is right. */
const mostly = (right: fc.Arbitrary<unknown>, weight = 9): fc.Arbitrary<unknown> =>
  fc.oneof({ weight, arbitrary: right }, anyOddity);

/** Nothing is too far away, or too exact. */
const anyTime = fc.oneof(
  fc.integer({ min: -4e12, max: 4e12 }),
  fc.double({ min: -8.5e15, max: 8.6e15, noNaN: true }),
);

/** The ways to write a moment; not every moment can be written in each. */
const NOTATIONS: readonly ((time: number) => unknown)[] = [
  (time) => time,
  (time) => new Date(time),
  (time) => (Math.abs(time) < 6e13 ? new Date(time).toISOString() : time),
];

const anyNotation = fc.constantFrom(...NOTATIONS);

const anyMoment = mostly(
  fc.oneof(
    fc.tuple(anyTime, anyNotation).map(([time, written]) => written(time)),
    fc.constantFrom<unknown>('1950-06-25', '-0043-03-15', '2005-01-01T00:00+09:00', Infinity, -Infinity),
  ),
);

/** From the earlier to the later of two moments, each written in some way, a side without a bound at times. */
const anyStretch = fc
  .tuple(anyTime, anyTime, anyNotation, anyNotation, fc.nat(9))
  .map(([a, b, first, last, chance]) => ({
    start: chance === 0 ? -Infinity : first(Math.min(a, b)),
    end: chance === 1 ? Infinity : last(Math.max(a, b)),
  }));

const anyInterval = mostly(
  fc.oneof(
    { weight: 19, arbitrary: anyStretch },
    { weight: 1, arbitrary: fc.record({ start: anyMoment, end: anyMoment }) },
  ),
  29,
);

const CATEGORIES = ['military', 'economic', 'diplomatic'];
const VERDICTS = ['corroborated', 'partly', 'contradicted', 'not-found', 'disputed', 'not-checked'];

const anyFilters = mostly(
  fc.record(
    {
      hidden: mostly(fc.array(mostly(fc.constantFrom(...CATEGORIES), 29), { maxLength: 4 })),
      hiddenVerdicts: mostly(fc.subarray(VERDICTS)),
      record: mostly(fc.boolean()),
      search: mostly(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('aid', '"', 'no. 3'))),
      range: mostly(fc.oneof(fc.constant(null), anyInterval)),
    },
    { requiredKeys: [] },
  ),
  19,
);

const anyDomain = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 9, arbitrary: anyInterval },
);

const anySelection = mostly(fc.constantFrom('aid-agreement-2005', 'korean-war', '0', 'lost', null));

/** A part of an object put in place of another. */
const withOddity = (whole: object): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...Object.keys(whole)), anyOddity)
    .map(([name, oddity]) => ({ ...whole, [name]: oddity }));

const anyDataset = fc.oneof(
  { weight: 3, arbitrary: fc.constant<unknown>(dataset) },
  { weight: 1, arbitrary: anyOddity },
  { weight: 1, arbitrary: withOddity(dataset) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.nat(dataset.events.length - 1),
        fc.constantFrom('id', 'title', 'date', 'categories'),
        anyOddity,
      )
      .map(([at, name, oddity]) => ({
        ...dataset,
        events: dataset.events.map((event, row) => (row === at ? { ...event, [name]: oddity } : event)),
      })),
  },
);

const head = { title: 'Two states', categories: CATEGORIES.map((id) => ({ id, label: id })) };
const anyHead = fc.oneof(
  { weight: 9, arbitrary: fc.constant<unknown>(head) },
  { weight: 1, arbitrary: withOddity(head) },
  { weight: 1, arbitrary: anyOddity },
);

const anyRow = fc.record({
  start: fc.oneof({ weight: 60, arbitrary: anyTime }, fc.constant(NaN)),
  length: fc.oneof({ weight: 20, arbitrary: fc.constant(NaN) }, fc.nat(4e12)),
  precision: fc.constant(2),
  category: fc.nat(2),
});

const anyColumns = fc
  .tuple(fc.array(anyRow, { maxLength: 80 }), fc.boolean(), fc.boolean())
  .map(([rows, hasEnds, hasIds]) => ({
    start: Float64Array.from(rows, ({ start }) => start),
    ...(hasEnds && { end: Float64Array.from(rows, ({ start, length }) => start + length) }),
    precision: Uint8Array.from(rows, ({ precision }) => precision),
    category: Uint8Array.from(rows, ({ category }) => category),
    title: rows.map((_, row) => `Treaty no. ${row}`),
    ...(hasIds && { id: rows.map((_, row) => `e${row}`) }),
  }))
  .chain((columns) =>
    fc.oneof(
      { weight: 7, arbitrary: fc.constant<unknown>(columns) },
      { weight: 2, arbitrary: withOddity(columns) },
    ),
  );

const anyData = fc.oneof(
  fc.record({ dataset: anyDataset }),
  fc.record({ columns: mostly(anyColumns, 19), head: anyHead }),
);

const rarely = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => mostly(right, 49);

const anyLook = fc.record(
  {
    controls: rarely(fc.boolean()),
    overview: rarely(fc.boolean()),
    details: rarely(fc.boolean()),
    shelf: rarely(fc.boolean()),
    filters: anyFilters,
    visibleDomain: anyDomain,
    selection: anySelection,
    limits: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, anyInterval),
    height: rarely(fc.oneof(fc.nat(800), fc.double({ min: 0, max: 9000, noNaN: true }))),
    painter: rarely(fc.constantFrom('svg', 'canvas')),
    workers: rarely(fc.constant({})),
  },
  { requiredKeys: [] },
);

export const anyOptions: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(anyData, anyLook)
  .map(([data, look]) => ({ ...data, ...look }));

/** What is called with what. */
export const anyCall = fc.oneof(
  fc.record({ method: fc.constant('setFilters' as const), value: anyFilters }),
  fc.record({ method: fc.constant('setVisibleDomain' as const), value: anyDomain }),
  fc.record({ method: fc.constant('select' as const), value: anySelection }),
  fc.record({ method: fc.constant('subscribe' as const), value: anyOddity }),
);

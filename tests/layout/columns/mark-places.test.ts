import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '../../../src/dates/calendar';
import { utcMonth } from '../../../src/dates/units';
import { placeMarks, type MarkForm } from '../../../src/layout/columns/mark-places';
import { STEPS } from '../../../src/layout/columns/steps';
import { pitchOf } from '../../../src/layout/columns/view-form';
import { preparedOf, spanOf, stretch } from '../build';

const byPosition = (a: number, b: number): number => a - b;
const month = utcMonth;
const columns: MarkForm = { kind: 'columns', size: 9, step: month };

/** The events of a band, whose first category is military. */
const bandOf = (...dates: readonly string[]) => {
  const { index } = preparedOf(...dates);
  return (
    index.bands[0] ?? {
      positions: new Uint32Array(),
      anchors: new Float64Array(),
      starts: new Float64Array(),
      ends: new Float64Array(),
    }
  );
};

const placed = (form: MarkForm, dates: readonly string[], before = byPosition) => {
  const { positions, times, dx, rows } = placeMarks(
    form,
    bandOf(...dates),
    stretch('1900/2100'),
    DAY,
    before,
  );
  return [...positions].map((position, i) => [position, times[i], dx[i], rows[i]]);
};

/** The middle of a month. */
const middle = (text: string): number => (stretch(text).start + stretch(text).end) / 2;

describe('marks in columns', () => {
  test('stand over the middle of their step, the first at its foot', () => {
    expect(placed(columns, ['1969-12-03', '1969-12-31', '1970-01-01', '1970-03-09'])).toEqual([
      [0, middle('1969-12'), 0, 0],
      [1, middle('1969-12'), 0, 1],
      [2, middle('1970-01'), 0, 0],
      [3, middle('1970-03'), 0, 0],
    ]);
  });

  test('of one moment stand in the order that is asked for', () => {
    const dates = ['2000-01-01', '2000-01-01', '2000-01-01', '2000-01-09'];
    expect(placed(columns, dates, (a, b) => b - a).map(([position]) => position)).toEqual([2, 1, 0, 3]);
  });

  test('fill a step from the foot, so many abreast, around its middle', () => {
    const filled: MarkForm = { kind: 'filled', size: 9, step: month, abreast: 3 };
    const days = ['2001-02-01', '2001-02-02', '2001-02-03', '2001-02-04', '2001-02-05'];
    expect(placed(filled, days).map(([, , dx, row]) => [dx, row])).toEqual([
      [-10, 0],
      [0, 0],
      [10, 0],
      [-10, 1],
      [0, 1],
    ]);
  });

  test('each in its own place rise where two would touch', () => {
    const own: MarkForm = { kind: 'own', size: 9 };
    const days = ['2001-02-01', '2001-02-08', '2001-02-12', '2001-02-12'];
    expect(placed(own, days).map(([position, time, , row]) => [position, time, row])).toEqual([
      [0, stretch('2001-02-01').start + DAY / 2, 0],
      [1, stretch('2001-02-08').start + DAY / 2, 1],
      [2, stretch('2001-02-12').start + DAY / 2, 0],
      [3, stretch('2001-02-12').start + DAY / 2, 2],
    ]);
  });
});

const anyForm: fc.Arbitrary<MarkForm> = fc.oneof(
  fc.constant<MarkForm>({ kind: 'own', size: 11 }),
  fc
    .constantFrom(...STEPS.filter(({ length }) => length >= DAY))
    .map((step): MarkForm => ({ kind: 'columns', size: 7, step })),
  fc
    .tuple(fc.constantFrom(...STEPS.filter(({ length }) => length >= DAY)), fc.integer({ min: 2, max: 9 }))
    .map(([step, abreast]): MarkForm => ({ kind: 'filled', size: 7, step, abreast })),
);

test('in every form each event of a stretch has one mark, and no two stand in one place', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 120 }), anyForm, (days, form) => {
      const within = stretch('2001');
      const anchors = Float64Array.from(days, (day) => within.start + (day - 100) * DAY).toSorted();
      const positions = Uint32Array.from(anchors.keys());
      const band = { positions, anchors, starts: anchors, ends: anchors };
      const { times, dx, rows, ...marks } = placeMarks(form, band, within, DAY, byPosition);
      const inside = [...positions].filter((position) => {
        const at = anchors[position] ?? NaN;
        return at >= within.start && at < within.end;
      });
      expect([...marks.positions].toSorted(byPosition)).toEqual(inside);
      const places = inside.map(
        (_, i) => `${(times[i] ?? 0) / DAY + (dx[i] ?? 0) / pitchOf(form.size) / 1e6} ${rows[i]}`,
      );
      expect(new Set(places).size).toBe(places.length);
      expect(spanOf(within)).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

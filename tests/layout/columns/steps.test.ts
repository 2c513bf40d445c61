import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../src/dates/calendar';
import { utcDay } from '../../../src/dates/units';
import { countsByStep, fullest, STEPS, stepOf } from '../../../src/layout/columns/steps';
import { stretch } from '../build';

const day = (text: string): number => stretch(text).start;
const stepNamed = (name: string) => STEPS.find((step) => step.name === name) ?? utcDay;

describe('a step', () => {
  test('is at least as long as is asked, and no finer than what is known', () => {
    expect(stepOf(9 * DAY, DAY).name).toBe('half a month');
    expect(stepOf(7 * DAY, DAY).name).toBe('week');
    expect(stepOf(MINUTE, DAY).name).toBe('day');
    expect(stepOf(11 * MINUTE, MINUTE).name).toBe('a quarter of an hour');
    expect(stepOf(2 * HOUR, MINUTE).name).toBe('six hours');
    expect(stepOf(1e18, DAY).name).toBe('ten millennia');
  });

  test('half a month ends with the 15th and with the last day, also before 1970 and before our era', () => {
    const half = stepNamed('half a month');
    for (const [date, from, to] of [
      ['2024-02-15', '2024-02-01', '2024-02-16'],
      ['2024-02-16', '2024-02-16', '2024-03-01'],
      ['2024-02-29', '2024-02-16', '2024-03-01'],
      ['1953-07-31', '1953-07-16', '1953-08-01'],
      ['1969-12-31', '1969-12-16', '1970-01-01'],
      ['-0043-03-15', '-0043-03-01', '-0043-03-16'],
    ] as const) {
      const number = half.numberAt(day(date));
      expect([date, half.startOf(number), half.startOf(number + 1)]).toEqual([date, day(from), day(to)]);
    }
  });
});

describe('counts by step', () => {
  const dates = ['1969-12-31', '1970-01-01', '1970-01-15', '1970-01-16', '1970-03-01'];
  const moments = Float64Array.from(dates, day);

  test('are of the steps that hold something, each moment in its own', () => {
    const half = stepNamed('half a month');
    const counts = countsByStep(moments, half, stretch('1960/1980'));
    expect([...counts].map(([number, count]) => [half.startOf(number), count])).toEqual([
      [day('1969-12-16'), 1],
      [day('1970-01-01'), 2],
      [day('1970-01-16'), 1],
      [day('1970-03-01'), 1],
    ]);
    expect(fullest(moments, half, stretch('1960/1980'))).toBe(2);
    expect(fullest(moments, half, stretch('1980'))).toBe(0);
  });

  test('add up to what lies in the stretch, in every step', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -2e13, max: 2e13 }), { maxLength: 60 }),
        fc.integer({ min: -2e13, max: 2e13 }),
        fc.constantFrom(...STEPS.filter(({ length }) => length >= DAY)),
        (times, start, step) => {
          const ascending = Float64Array.from(times).toSorted();
          const within = { start, end: start + 1e13 };
          const counts = countsByStep(ascending, step, within);
          const inside = times.filter((time) => time >= within.start && time < within.end);
          expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(inside.length);
          for (const [number, count] of counts)
            expect(inside.filter((time) => step.numberAt(time) === number)).toHaveLength(count);
        },
      ),
      { numRuns: 60 },
    );
  });
});

import { DAY, dayAt, startOfDay } from './calendar';
import { calendarUnit, type CalendarUnit } from './unit';

/** Mean length of a year of the Gregorian calendar, in milliseconds. */
export const MEAN_YEAR = 365.2425 * DAY;

/**
 * Several years as one unit, counted from round years as people count decades: 1950 to 1959, and before our era 59
 * to 50 BC. Both sides count away from a year 0 that there is not, so the two units beside it lack a year:
 *
 * ```
 *   ├── 29–20 BC ──┼── 19–10 BC ──┼── 9–1 BC ──┼── AD 1–9 ──┼── 10–19 ──┼── 20–29 ──┤
 *         −3             −2            −1            0            1           2
 * ```
 *
 * Thus decades lie whole in centuries, and each unit has the mirror image of its own on the other side.
 */
export const roundYears = <const Name extends string>(years: number, name: Name): CalendarUnit<Name> =>
  calendarUnit({
    name,
    length: years * MEAN_YEAR,
    numberAt(time) {
      const { year } = dayAt(time);
      return year > 0 ? Math.floor(year / years) : -1 - Math.floor((1 - year) / years);
    },
    startOf: (number) => startOfDay(firstYear(number, years), 1, 1),
    every: (steps, joined) => roundYears(steps * years, joined),
  });

/** Astronomical: −48 is 49 BC, the first year of the 40s BC. */
const firstYear = (number: number, years: number): number =>
  number < 0 ? number * years + 2 : Math.max(1, number * years);

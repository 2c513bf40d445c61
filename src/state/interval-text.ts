import { DAY, dayAt, startOfDay } from '../dates/calendar';
import type { Interval } from '../dates/time';

/**
 * A stretch of time as two EDTF dates, both included, as coarse as says it exactly: `1998/2018`,
 * `1998-03/2018-05`, `1998-03-04/2018-05-06`, else to the second, `1998-03-04T05:06:07Z/…`. Milliseconds
 * are rounded to seconds; `state/url.ts` reads it back. Years beyond four digits have no months in EDTF: there
 * the whole years that it touches.
 */
export function intervalText({ start, end }: Interval): string {
  const second = { start: Math.round(start / 1000) * 1000, end: Math.round(end / 1000) * 1000 };
  const unit = isLong(second)
    ? YEAR
    : (UNITS.find(({ begins }) => begins(second.start) && begins(second.end)) ?? SECOND);
  return `${unit.text(second.start)}/${unit.text(unit.before(second.end))}`;
}

/** Whether it touches a year that does not fit four digits. */
const isLong = ({ start, end }: Interval): boolean =>
  Math.abs(dayAt(start).year) > LONGEST_YEAR || Math.abs(dayAt(before(end)).year) > LONGEST_YEAR;

const LONGEST_YEAR = 9999;

interface Unit {
  readonly begins: (time: number) => boolean;
  readonly text: (time: number) => string;
  /** A moment in the unit that ends at `time`. */
  readonly before: (time: number) => number;
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

function yearText(year: number): string {
  if (Math.abs(year) > LONGEST_YEAR) return `Y${year}`;
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

const dayText = (time: number): string => {
  const { year, month, day } = dayAt(time);
  return `${yearText(year)}-${pad(month, 2)}-${pad(day, 2)}`;
};

const isDay = (time: number): boolean => time % DAY === 0;
const before = (time: number): number => time - 1;

const YEAR: Unit = {
  begins: (time) => time === startOfDay(dayAt(time).year, 1, 1),
  text: (time) => yearText(dayAt(time).year),
  before,
};

const MONTH: Unit = {
  begins: (time) => isDay(time) && dayAt(time).day === 1,
  text: (time) => dayText(time).slice(0, -3),
  before,
};

const DAYS: Unit = { begins: isDay, text: dayText, before };

const SECOND: Unit = {
  begins: () => true,
  text(time) {
    const seconds = Math.floor((((time % DAY) + DAY) % DAY) / 1000);
    const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => pad(Math.floor(part), 2));
    return `${dayText(time)}T${clock.join(':')}Z`;
  },
  before: (time) => time - 1000,
};

const UNITS: readonly Unit[] = [YEAR, MONTH, DAYS];

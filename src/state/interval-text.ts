import { dayAt } from '../dates/calendar';
import type { Interval } from '../dates/time';
import type { CalendarUnit } from '../dates/unit';
import { utcDay, utcMonth, utcSecond, utcYear } from '../dates/units';

/**
 * A stretch of time as two EDTF dates, both included, as coarse as says it exactly: `1998/2018`,
 * `1998-03/2018-05`, `1998-03-04/2018-05-06`, else to the second, `1998-03-04T05:06:07Z/…`. Milliseconds
 * are rounded to seconds; `state/url.ts` reads it back. Years beyond four digits have no months in EDTF: there
 * the whole years that it touches.
 */
export function intervalText({ start, end }: Interval): string {
  const bounds = [Math.round(start / 1000) * 1000, Math.round(end / 1000) * 1000] as const;
  const { unit, text } = isLong(bounds)
    ? YEARS
    : (DATES.find((date) => bounds.every((time) => date.unit.floor(time) === time)) ?? SECONDS);
  return `${text(bounds[0])}/${text(unit.floor(bounds[1] - 1))}`;
}

/** Whether it touches a year that does not fit four digits. */
const isLong = ([start, end]: readonly [number, number]): boolean =>
  Math.abs(utcYear.numberAt(start)) > LONGEST_YEAR || Math.abs(utcYear.numberAt(end - 1)) > LONGEST_YEAR;

const LONGEST_YEAR = 9999;

/** How the unit that holds a moment is written. */
interface Written {
  readonly unit: CalendarUnit;
  readonly text: (time: number) => string;
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

const YEARS: Written = { unit: utcYear, text: (time) => yearText(dayAt(time).year) };

/** From coarse to fine. */
const DATES: readonly Written[] = [
  YEARS,
  { unit: utcMonth, text: (time) => dayText(time).slice(0, -3) },
  { unit: utcDay, text: dayText },
];

const SECONDS: Written = {
  unit: utcSecond,
  text(time) {
    const seconds = utcSecond.count(utcDay.floor(time), time);
    const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => pad(Math.floor(part), 2));
    return `${dayText(time)}T${clock.join(':')}Z`;
  },
};

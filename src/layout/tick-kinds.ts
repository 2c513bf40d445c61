import { tickStep } from 'd3-array';
import { DAY, dayAt } from '../dates/calendar';
import type { DateWords } from '../dates/date-words';
import { clockTime } from '../dates/range-parts';
import type { Interval } from '../dates/time';
import type { CalendarUnit } from '../dates/unit';
import {
  utcDay,
  utcDecade,
  utcHour,
  utcMinute,
  utcMonth,
  utcQuarter,
  utcSecond,
  utcYear,
} from '../dates/units';

/** What the axis says. */
export type AxisWords = Pick<DateWords, 'year' | 'month' | 'monthOf' | 'clock' | 'clockDay' | 'dayOf'>;

/** A kind of tick: which beginnings are marked, what they are called, and in which larger unit they stand. */
export interface TickKind extends Named {
  /** A typical label, to know how much room one takes. */
  readonly sample: (words: AxisWords) => string;
  /** Mean time between two ticks, in milliseconds. */
  readonly length: number;
  readonly context: Context | null;
}

/** A larger unit, whose later beginnings may be called by less, where an earlier one is told in full. */
export interface Context extends Named {
  readonly shortLabel?: Named['label'];
}

/** Beginnings of a unit, with their names. */
export interface Named {
  readonly unit: CalendarUnit;
  /** Which of the unit's beginnings; all of them, without it. */
  readonly isMarked?: (start: number) => boolean;
  readonly label: (start: number, words: AxisWords) => string;
}

const yearOf = (time: number): number => dayAt(time).year;

const YEARS: Named = { unit: utcYear, label: (start, words) => words.year(yearOf(start)) };

const MONTHS: Named = {
  unit: utcMonth,
  label(start, words) {
    const { year, month } = dayAt(start);
    return words.monthOf(year, month);
  },
};

/** Over times of day, which stand on the clock of dates. */
const CLOCK_DAYS: Context = {
  unit: utcDay,
  label(start, words) {
    const { year, month, day } = dayAt(start);
    return words.clockDay(year, month, day);
  },
  shortLabel(start, words) {
    const { month, day } = dayAt(start);
    return words.dayOf(month, day);
  },
};

const clock = (unit: CalendarUnit, smallest: 'minute' | 'second' = 'minute'): TickKind => ({
  unit,
  sample: (words) => words.clock(clockTime(0), smallest),
  length: unit.length,
  label: (start, words) => words.clock(clockTime(start), smallest),
  context: CLOCK_DAYS,
});

const dayOfMonth = (time: number): number => dayAt(time).day;

const days = (every: number, last: number): TickKind => ({
  unit: utcDay,
  sample: () => '28',
  length: every * utcDay.length,
  // Days are counted within the month (1, 8, 15, 22), so that the same days are marked in every month.
  isMarked: (start) => (dayOfMonth(start) - 1) % every === 0 && dayOfMonth(start) <= last,
  label: (start) => String(dayOfMonth(start)),
  context: MONTHS,
});

const months = (unit: CalendarUnit): TickKind => ({
  unit,
  sample: (words) => words.month(11),
  length: unit.length,
  label: (start, words) => words.month(dayAt(start).month),
  context: YEARS,
});

const longYear = (words: AxisWords): string => words.year(-1999);

/** Years of which the number is a multiple, AD and BC counted alike: each stands where it begins. */
const years = (every: number): TickKind => ({
  ...YEARS,
  sample: longYear,
  length: every * utcYear.length,
  isMarked(start) {
    const year = yearOf(start);
    return (year > 0 ? year : 1 - year) % every === 0;
  },
  context: null,
});

/**
 * Where decades begin and longer units, by the round year beside it: the line of 1950 has the fifties after it, that
 * of 50 BC the forties before our era.
 */
const decades = (unit: CalendarUnit): TickKind => ({
  unit,
  sample: longYear,
  length: unit.length,
  label(start, words) {
    const year = yearOf(start);
    return words.year(year > 0 ? year : year - 1);
  },
  context: null,
});

const FINE: readonly TickKind[] = [
  clock(utcSecond, 'second'),
  clock(utcSecond.every(5, 'five seconds'), 'second'),
  clock(utcSecond.every(15, 'quarter of a minute'), 'second'),
  clock(utcMinute),
  clock(utcMinute.every(5, 'five minutes')),
  clock(utcMinute.every(15, 'quarter of an hour')),
  clock(utcHour),
  clock(utcHour.every(3, 'three hours')),
  clock(utcHour.every(6, 'six hours')),
  clock(utcHour.every(12, 'half a day')),
  days(1, 31),
  days(2, 29),
  days(7, 22),
  months(utcMonth),
  months(utcQuarter),
  months(utcMonth.every(6, 'half a year')),
  years(1),
  years(2),
  years(5),
];

const knownDecades = new Map([[1, decades(utcDecade)]]);

function decadesOf(every: number): TickKind {
  const known = knownDecades.get(every) ?? decades(utcDecade.every(every, 'decades'));
  knownDecades.set(every, known);
  return known;
}

/**
 * The finest kind for which there is room: the steps of years are 1, 2, 5, 10, 20, 50 and so on. No unit is shorter
 * than `finest`, in milliseconds: days have no hours where no date does.
 */
export function finestKind(hasRoom: (kind: TickKind) => boolean, finest = DAY): TickKind {
  const fine = FINE.find((kind) => kind.unit.length >= finest && hasRoom(kind));
  if (fine !== undefined) return fine;
  let step = 1;
  // The round step nearest to twice of one is the next: 1, 2, 5, 10.
  while (!hasRoom(decadesOf(step))) step = tickStep(0, 2 * step, 1);
  return decadesOf(step);
}

/** The beginnings in a stretch and as much on both sides of it; while the picture moves they are asked for anew each time. */
interface KnownStarts {
  readonly from: number;
  readonly until: number;
  readonly starts: readonly number[];
}

const knownStarts = new WeakMap<Named, KnownStarts>();

/** The beginnings in a stretch: worked out once for three screens. */
export function startsIn(named: Named, { start, end }: Interval): readonly number[] {
  let known = knownStarts.get(named);
  if (known === undefined || start < known.from || end > known.until) {
    const span = end - start;
    const [from, until] = [start - span, end + span];
    const all = named.unit.range(from, until);
    known = { from, until, starts: named.isMarked === undefined ? all : all.filter(named.isMarked) };
    knownStarts.set(named, known);
  }
  return known.starts.filter((time) => time >= start && time < end);
}

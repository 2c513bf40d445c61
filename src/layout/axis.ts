import { utcDay, utcMonth } from 'd3-time';
import { DAY, dayAt, startOfDay } from '../dates/calendar';
import type { DateWords } from '../dates/date-words';
import type { Interval } from '../dates/time';
import type { Tick } from './scene/scene';
import type { LabelFont, MeasureText } from './labels/text';
import type { TimeScale } from './time-scale';

/** What the axis says. */
export type AxisWords = Pick<DateWords, 'year' | 'month' | 'monthOf'>;

/** Ticks, and the larger unit around them. */
export interface Axis {
  readonly ticks: readonly Tick[];
  readonly contexts: readonly Tick[];
}

/** Room between the labels of two ticks, in label heights. */
const AIR = 2;

/** A kind of tick: which moments, what they are called, and in which larger unit they stand. */
interface Unit {
  /** A typical label, to know how much room one takes. */
  sample(words: AxisWords): string;
  /** Mean length in milliseconds. */
  readonly length: number;
  times(domain: Interval): readonly number[];
  label(time: number, words: AxisWords): string;
  readonly context: Context | null;
}

interface Context {
  /** Where the unit that holds a moment begins. */
  floor(time: number): number;
  times(domain: Interval): readonly number[];
  label(time: number, words: AxisWords): string;
}

const MONTH = 30.44 * DAY;
const YEAR = 365.2425 * DAY;

const yearOf = (time: number): number => dayAt(time).year;
const yearStart = (year: number): number => startOfDay(year, 1, 1);

const dates = (times: readonly Date[]): readonly number[] => times.map((date) => date.getTime());

const YEARS: Context = {
  floor: (time) => yearStart(yearOf(time)),
  times: ({ start, end }) => yearsBetween(start, end, 1),
  label: (time, words) => words.year(yearOf(time)),
};

const MONTHS: Context = {
  floor: (time) => utcMonth.floor(new Date(time)).getTime(),
  times: ({ start, end }) => dates(utcMonth.range(new Date(start), new Date(end))),
  label: (time, words) => words.monthOf(yearOf(time), dayAt(time).month),
};

const dayOfMonth = (time: number): number => dayAt(time).day;

const days = (every: number, last: number): Unit => ({
  sample: () => '28',
  length: every * DAY,
  // Days are counted within the month (1, 8, 15, 22), so that the same days are marked in every month.
  times: ({ start, end }) =>
    dates(utcDay.range(new Date(start), new Date(end))).filter(
      (time) => (dayOfMonth(time) - 1) % every === 0 && dayOfMonth(time) <= last,
    ),
  label: (time) => String(dayOfMonth(time)),
  context: MONTHS,
});

const months = (every: number): Unit => ({
  sample: (words) => words.month(11),
  length: every * MONTH,
  times: ({ start, end }) =>
    dates(utcMonth.range(new Date(start), new Date(end))).filter(
      (time) => (dayAt(time).month - 1) % every === 0,
    ),
  label: (time, words) => words.month(dayAt(time).month),
  context: YEARS,
});

const knownYears = new Map<number, Unit>();

function years(every: number): Unit {
  const known = knownYears.get(every) ?? makeYears(every);
  knownYears.set(every, known);
  return known;
}

const makeYears = (every: number): Unit => ({
  sample: (words) => words.year(-1999),
  length: every * YEAR,
  times: ({ start, end }) => yearsBetween(start, end, every),
  label: (time, words) => words.year(yearOf(time)),
  context: null,
});

const FINE: readonly Unit[] = [days(1, 31), days(2, 29), days(7, 22), months(1), months(3), months(6)];

/** Beginnings of the years that are multiples of `every`, AD and BC counted alike: 200 BC, 100 BC, 100, 200. */
function yearsBetween(start: number, end: number, every: number): readonly number[] {
  const times: number[] = [];
  const from = Math.floor(yearOf(start) / every) - 1;
  const to = Math.ceil(yearOf(end) / every) + 1;
  for (let multiple = from; multiple <= to; multiple++) {
    if (multiple === 0 && every > 1) continue;
    // Year −199 is 200 BC: below zero the multiples are shifted by the missing year 0.
    const year = multiple * every + (multiple < 0 && every > 1 ? 1 : 0);
    const time = yearStart(year);
    if (time >= start && time < end) times.push(time);
  }
  return times;
}

/** The finest unit whose labels have room: the steps of years are 1, 2, 5, 10, 20, 50 and so on. */
function unitFor(scale: TimeScale, font: LabelFont, measure: MeasureText, words: AxisWords): Unit {
  const fits = (unit: Unit): boolean =>
    unit.length / scale.msPerPx >= measure(unit.sample(words), font) + AIR * font.size;
  const fine = FINE.find(fits);
  if (fine !== undefined) return fine;
  let step = 1;
  while (!fits(years(step))) step = nextStep(step);
  return years(step);
}

/** 1 → 2 → 5 → 10 … */
function nextStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step) + 1e-9);
  const digit = Math.round(step / power);
  return power * (digit < 2 ? 2 : digit < 5 ? 5 : 10);
}

/** The times of a unit in a stretch and as much on both sides of it; while the picture moves they are asked for anew each time. */
interface KnownTimes {
  readonly from: number;
  readonly until: number;
  readonly times: readonly number[];
}

const knownTimes = new WeakMap<Pick<Unit, 'times'>, KnownTimes>();

/** The times of a unit in a stretch: worked out once for three screens. */
function timesIn(unit: Pick<Unit, 'times'>, { start, end }: Interval): readonly number[] {
  let known = knownTimes.get(unit);
  if (known === undefined || start < known.from || end > known.until) {
    const span = end - start;
    const [from, until] = [start - span, end + span];
    known = { from, until, times: unit.times({ start: from, end: until }) };
    knownTimes.set(unit, known);
  }
  return known.times.filter((time) => time >= start && time < end);
}

/** Ticks at whole units, and the larger unit in a row above: pinned to the left edge, then at its beginnings. */
export function axisOf(
  scale: TimeScale,
  font: LabelFont,
  measure: MeasureText,
  words: AxisWords,
  contextSize = font.size,
): Axis {
  const unit = unitFor(scale, font, measure, words);
  const tick = (time: number): Tick => ({ x: scale.x(time), label: unit.label(time, words) });
  const [left, right] = scale.range;
  const fits = ({ x, label }: Tick): boolean => {
    const half = measure(label, font) / 2;
    return x - half >= left && x + half <= right;
  };
  // A label that the edge would cut is left out; its line still stands.
  const ticks = timesIn(unit, scale.domain)
    .map(tick)
    .map((each) => (fits(each) ? each : { ...each, label: '' }));
  const { context } = unit;
  if (context === null) return { ticks, contexts: [] };
  const bold: LabelFont = { size: contextSize, weight: 'bold' };
  const begins = timesIn(context, scale.domain).map((time) => ({
    x: scale.x(time),
    label: context.label(time, words),
  }));
  const pinned = { x: left, label: context.label(context.floor(scale.domain.start), words) };
  const room = measure(pinned.label, bold) + AIR * font.size;
  const crowded = begins[0] !== undefined && begins[0].x - pinned.x < room;
  return {
    ticks,
    contexts: (crowded ? begins : [pinned, ...begins]).filter(
      ({ x, label }) => x + measure(label, bold) <= right,
    ),
  };
}

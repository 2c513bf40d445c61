import { FIRST_YEAR, LAST_YEAR } from '../../dates/calendar';
import { readMoment as readMomentText, type MomentFault } from '../../dates/moment';
import type { Interval } from '../../dates/time';
import { ALL_TIME } from '../../layout/visible-domain';
import { dateFault } from '../../words/en/date-faults';
import { isDate, outOfRange, wrongKind } from './refusal';
import { readFields, type Read } from './values';

const ACCEPTED =
  'a moment is a number of milliseconds UTC, a Date, or the text of a day or a moment, such as "1950-06-25" or "1950-06-25T04:00Z"';

const YEARS = `a moment lies in the years ${FIRST_YEAR} to ${LAST_YEAR}, in milliseconds UTC; Infinity is a side without a bound`;

/** Reads a moment as milliseconds UTC; ±Infinity is a side without a bound. */
const readMoment: Read<number> = (value, name) => {
  const time = timeOf(value, name);
  if (Number.isNaN(time)) throw outOfRange(name, value, ACCEPTED);
  if (Number.isFinite(time) && (time < ALL_TIME.start || time > ALL_TIME.end))
    throw outOfRange(name, value, YEARS);
  return time;
};

function timeOf(value: unknown, name: string): number {
  if (typeof value === 'number') return value;
  if (isDate(value)) return value.getTime();
  if (typeof value !== 'string') throw wrongKind(name, value, ACCEPTED);
  const read = readMomentText(value);
  if (!read.ok) throw outOfRange(name, value, `${momentFault(read)}; ${ACCEPTED}`);
  return read.time;
}

function momentFault(fault: MomentFault): string {
  switch (fault.fault) {
    case 'not-exact':
      return 'it names no one day or moment';
    case 'no-offset':
      return 'a time of day needs its offset, such as "Z"';
    default:
      return dateFault(fault);
  }
}

/** Reads a stretch of time that ends after it starts. */
export const readInterval: Read<Interval> = (value, name) => {
  const fields = readFields(value, name, ['start', 'end']);
  const start = readMoment(fields['start'], `${name}.start`);
  const end = readMoment(fields['end'], `${name}.end`);
  if (start < end) return { start, end };
  throw new RangeError(
    `${name} from ${start} to ${end} is no stretch of time: it begins and ends in milliseconds UTC, first one, then the other`,
  );
};

import type { CalendarDay } from './calendar';
import { DIGITS, QUALIFIERS } from './scanner';
import type { Scanner } from './scanner';
import type { DateTimeNode } from './tree';

/**
 * Scans what follows `T`: `hh:mm` or `hh:mm:ss`, then `Z`, `±hh`, `±hh:mm` or nothing. The Library of
 * Congress's profile wants seconds. ISO 8601-1, on which part 2 builds, also lets a time stop at the
 * minute; so do we, since a source that gives the minute must not be made to claim the second.
 */
export function scanTime(scanner: Scanner, { year, month, day }: CalendarDay): DateTimeNode | null {
  const hour = scanClock(scanner, 'hour', 23);
  if (hour === null) return null;
  if (!scanner.take(':')) return scanner.refuse({ fault: 'clock-form' });
  const minute = scanClock(scanner, 'minute', 59);
  if (minute === null) return null;
  const hasSecond = scanner.take(':');
  const second = hasSecond ? scanClock(scanner, 'second', 59) : null;
  if (hasSecond && second === null) return null;
  if (scanner.sees('.') && !scanner.text.startsWith('..', scanner.at)) {
    return scanner.refuse({ fault: 'fractions' });
  }
  const offset = scanner.sees('+-') ? scanOffset(scanner) : scanner.take('Z') ? 0 : null;
  if (Number.isNaN(offset)) return null;
  if (scanner.sees(QUALIFIERS)) return scanner.refuse({ fault: 'qualified-time' });
  return { node: 'time', year, month, day, hour, minute, second, offset };
}

function scanClock(scanner: Scanner, part: 'hour' | 'minute' | 'second', greatest: number): number | null {
  const start = scanner.at;
  const digits = scanner.run(DIGITS);
  if (digits === '') return scanner.refuseNext();
  if (digits.length !== 2) return scanner.refuse({ fault: 'clock-digits', part, written: digits }, start);
  const value = Number(digits);
  if (value <= greatest) return value;
  return scanner.refuse(
    { fault: 'beyond-clock', part, written: digits, isNext: value === greatest + 1 },
    start,
  );
}

/** Minutes ahead of UTC; not a number when refused, since null is a time without an offset. */
function scanOffset(scanner: Scanner): number {
  const start = scanner.at;
  const sign = scanner.take('-') ? -1 : 1;
  if (sign === 1) scanner.take('+');
  const hours = scanClock(scanner, 'hour', 23);
  if (hours === null) return Number.NaN;
  const minutes = scanner.take(':') ? scanClock(scanner, 'minute', 59) : 0;
  if (minutes === null) return Number.NaN;
  if (sign === 1 || hours + minutes > 0) return sign * (hours * 60 + minutes);
  scanner.refuse({ fault: 'zero-offset' }, start);
  return Number.NaN;
}

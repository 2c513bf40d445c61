import { DAY, SECOND, dayAt, startOfDay } from '../../dates/calendar';
import { twoDigits } from '../../dates/print';
import type { SerialSystem } from './written-date';

/** 9999-12-31, where spreadsheets end. */
const LAST = { 1900: 2_958_465, 1904: 2_957_003 } as const;

/**
 * The EDTF text of a day, or a second, that a spreadsheet counts: days since the end of 1899, or since the beginning of
 * 1904, with the time of day as a fraction. Null where there is no such day: below 1 (below 0 in the system of 1904),
 * and the 60 of the system of 1900, which would be a 29 February of 1900 (ECMA-376 part 1, 18.17.4).
 */
export function serialDate(serial: number, system: SerialSystem): string | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole > LAST[system] || whole < (system === 1900 ? 1 : 0)) return null;
  if (system === 1900 && whole === 60) return null;
  const first = system === 1904 ? startOfDay(1904, 1, 1) : startOfDay(1899, 12, whole < 60 ? 31 : 30);
  // A fraction of a day as a double is some microseconds off: the nearest second is the one that was typed.
  const seconds = Math.round((serial - whole) * (DAY / SECOND));
  const { year, month, day } = dayAt(first + whole * DAY + seconds * SECOND);
  const date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  const clock = seconds % (DAY / SECOND);
  if (clock === 0) return date;
  const parts = [Math.floor(clock / 3600), Math.floor((clock % 3600) / 60), clock % 60];
  return `${date}T${parts.map(twoDigits).join(':')}`;
}

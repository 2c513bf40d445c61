import { showValue } from '../../io/issue';
import { valueInWords } from '../../words/en/parts/issues';

/*
 * What a host gives is refused in one form, which names the option, what it is, and what would do:
 *
 *     visibleDomain.start is NaN: a moment is …
 *     height is "300": it is a number of CSS pixels, …
 */

/** The error of an option that is of another kind than it should be. */
export const wrongKind = (name: string, value: unknown, accepted: string): TypeError =>
  new TypeError(refusal(name, value, accepted));

/** The error of an option of the right kind that lies out of what can be drawn. */
export const outOfRange = (name: string, value: unknown, accepted: string): RangeError =>
  new RangeError(refusal(name, value, accepted));

const refusal = (name: string, value: unknown, accepted: string): string =>
  `${name} ${value === undefined ? 'is missing' : `is ${shown(value)}`}: ${accepted}`;

function shown(value: unknown): string {
  if (isDate(value)) return Number.isNaN(value.getTime()) ? 'a Date without a time' : 'a Date';
  return ArrayBuffer.isView(value) ? `a ${tagOf(value)}` : valueInWords(showValue(value));
}

/** What an object of the language is, of whichever window: `Date`, `Float64Array`. */
export const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

export const isDate = (value: unknown): value is Date => tagOf(value) === 'Date';

import { valueComparer } from '../io/same-value';
import type { Texts } from '../model/events/event-columns';
import { isArrayOf } from './options/columns';
import { isDate } from './options/refusal';
import { isTexts } from './options/texts';
import { isObject } from './options/values';

/*
 * Most hosts write their props anew each time that they draw, so props are compared by what they say: whole, and only
 * where it is not the very same object that comes again.
 */

/** Tells whether two props say the same. */
type IsSame = (a: unknown, b: unknown) => boolean;

/** Whether two data say the same: plain JSON, dates, columns of numbers and of texts. */
const sameData: IsSame = (a, b) => {
  if (Object.is(a, b)) return true;
  if (isDate(a) && isDate(b)) return Object.is(a.getTime(), b.getTime());
  if (isNumbers(a) && isNumbers(b)) return sameNumbers(a, b);
  if (isTexts(a) && isTexts(b)) return sameTexts(a, b);
  return valueComparer()(a, b);
};

/** Whether two objects have the same fields, each of which is compared as is said for it, else as data. */
const sameFields =
  (own: Readonly<Record<string, IsSame>> = {}): IsSame =>
  (a, b) => {
    if (Object.is(a, b)) return true;
    if (!isObject(a) || !isObject(b)) return sameData(a, b);
    const names = Object.keys(a);
    return (
      names.length === Object.keys(b).length &&
      names.every((name) => Object.hasOwn(b, name) && (own[name] ?? sameData)(a[name], b[name]))
    );
  };

/** Whether two stretches of time are the same. */
export const sameInterval = sameFields();

/** Whether two sets of filters are the same. */
export const sameFilters = sameFields({ range: sameInterval });

/** Whether props that a timeline is made of are the same. */
export const sameMakings = sameFields({ columns: sameFields(), limits: sameInterval });

type Numbers = Float64Array | Uint8Array;

const isNumbers = (value: unknown): value is Numbers =>
  isArrayOf(value, 'Float64Array') || isArrayOf(value, 'Uint8Array');

const sameNumbers = (a: Numbers, b: Numbers): boolean =>
  a.length === b.length && a.every((value, row) => Object.is(value, b[row]));

function sameTexts(a: Texts, b: Texts): boolean {
  if (a.length !== b.length) return false;
  for (let row = 0; row < a.length; row++) if (!Object.is(a.at(row), b.at(row))) return false;
  return true;
}

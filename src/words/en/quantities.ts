import type { Modifier, Quantity } from '../../model/dataset-file';
import { decimals } from './numbers';

/** Long numbers are told in the largest of these that leaves three digits after the point at most. */
const LARGE = [
  { from: 1e12, word: ' trillion', short: 'tn' },
  { from: 1e9, word: ' billion', short: 'bn' },
  { from: 1e6, word: ' million', short: 'm' },
] as const;

/** A number in its unit: "$40,469", "−$1.5", "3,500 km". */
const inUnit = (value: number, suffix: string, unit: string, unitName: string): string =>
  `${value < 0 ? '−' : ''}${unit === 'USD' ? '$' : ''}${decimals(Math.abs(value))}${suffix}${unitName}`;

/** A value with its unit, every digit of it: "$112.7 million", "$1,234,567", "3,500 km", "−$0.004". */
export function valueInWords(value: number, unit: string): string {
  const large = LARGE.find(({ from }) => Math.abs(value) >= from && value % (from / 1000) === 0);
  return inUnit(value / (large?.from ?? 1), large?.word ?? '', unit, unit === 'USD' ? '' : ` ${unit}`);
}

/**
 * Two digits after the point, or three digits in all where that is more: of 0.004 something is left. What is more than
 * a number is more than a lesser one, so that is rounded down.
 */
function rounded(number: number, isFloor: boolean): number {
  const near = Math.abs(number) < 1 ? Number(number.toPrecision(3)) : Math.round(number * 100) / 100;
  if (!isFloor || near <= number) return near;
  const scale = 10 ** Math.max(2, 2 - Math.floor(Math.log10(Math.abs(number))));
  return Math.floor(number * scale) / scale;
}

interface ShortValue {
  readonly text: string;
  readonly isRounded: boolean;
}

function short(value: number, unit: string, isFloor = false): ShortValue {
  const large = LARGE.find(({ from }) => Math.abs(value) >= from);
  const number = value / (large?.from ?? 1);
  const told = rounded(number, isFloor);
  return { text: inUnit(told, large?.short ?? '', unit, ''), isRounded: told !== number };
}

/** The same as short as an axis wants it: "$100m". */
export const shortValue = (value: number, unit: string): string => short(value, unit).text;

const MODIFIERS: Readonly<Record<Modifier, string>> = {
  exactly: '',
  about: 'about ',
  'more-than': 'more than ',
};

/** "around" and "more than" are not the same number: "more than $500 million". */
export const quantityInWords = ({
  value,
  unit,
  modifier,
}: Pick<Quantity, 'value' | 'unit' | 'modifier'>): string =>
  `${MODIFIERS[modifier]}${valueInWords(value, unit)}`;

/** "> $500m"; of what is rounded "≈ $1.23m". */
export function shortQuantity({
  value,
  unit,
  modifier,
}: Pick<Quantity, 'value' | 'unit' | 'modifier'>): string {
  const { text, isRounded } = short(value, unit, modifier === 'more-than');
  if (modifier === 'more-than') return `> ${text}`;
  return modifier === 'about' || isRounded ? `≈ ${text}` : text;
}

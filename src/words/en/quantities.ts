import type { Modifier, Quantity } from '../../model/dataset-file';

const MODIFIERS: Readonly<Record<Modifier, string>> = {
  exactly: '',
  about: 'about ',
  'more-than': 'more than ',
};

const dollars = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'USD',
  currencyDisplay: 'narrowSymbol',
  maximumFractionDigits: 2,
  minimumFractionDigits: 0,
});
const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

const LARGE = [
  { from: 1e9, word: 'billion', short: 'bn' },
  { from: 1e6, word: 'million', short: 'm' },
] as const;

/** A value with its unit: "$112.7 million", "$40,469", "3,500 km". */
export function valueInWords(value: number, unit: string): string {
  const large = LARGE.find(({ from }) => Math.abs(value) >= from);
  const number = large === undefined ? value : value / large.from;
  const suffix = large === undefined ? '' : ` ${large.word}`;
  return unit === 'USD' ? `${dollars.format(number)}${suffix}` : `${plain.format(number)}${suffix} ${unit}`;
}

/** The same as short as an axis wants it: "$100m". */
export function shortValue(value: number, unit: string): string {
  const large = LARGE.find(({ from }) => Math.abs(value) >= from);
  const number = large === undefined ? value : value / large.from;
  const suffix = large?.short ?? '';
  return unit === 'USD' ? `${dollars.format(number)}${suffix}` : `${plain.format(number)}${suffix}`;
}

/** "around" and "more than" are not the same number: "more than $500 million". */
export const quantityInWords = ({
  value,
  unit,
  modifier,
}: Pick<Quantity, 'value' | 'unit' | 'modifier'>): string =>
  `${MODIFIERS[modifier]}${valueInWords(value, unit)}`;

const SIGNS: Readonly<Record<Modifier, string>> = { exactly: '', about: '≈ ', 'more-than': '> ' };

/** "> $500m". */
export const shortQuantity = ({
  value,
  unit,
  modifier,
}: Pick<Quantity, 'value' | 'unit' | 'modifier'>): string => `${SIGNS[modifier]}${shortValue(value, unit)}`;

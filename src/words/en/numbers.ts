/** A whole number: "1,204". `Intl` takes milliseconds to say the first one. */
export const inFigures = (count: number): string => String(count).replaceAll(GROUPS, ',');

/** Between groups of three digits. */
const GROUPS = /\B(?=(?:\d{3})+$)/gu;

/** A number from 0 on with all its digits: "1,234.5", "0.0000001". */
export function decimals(value: number): string {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const [whole = '', part = ''] = digits.split('.');
  // JavaScript writes the least and the greatest numbers with an exponent, which is no plain figure.
  const shift = Number(exponent);
  if (shift < 0) return `0.${'0'.repeat(-shift - 1)}${whole}${part}`;
  const zeros = shift === 0 ? '' : '0'.repeat(shift - part.length);
  const grouped = (shift === 0 ? whole : whole + part + zeros).replaceAll(GROUPS, ',');
  return shift === 0 && part !== '' ? `${grouped}.${part}` : grouped;
}

/** "1 event", "7 events". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${inFigures(count)} ${count === 1 ? one : many}`;

const TO_TWELVE = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** A whole number in a sentence: in words to twelve, then in figures; "no" for none. */
export const inProse = (count: number): string => TO_TWELVE[count] ?? inFigures(count);

/** "one event", "no events", "1,204 events". */
export const countedInProse = (count: number, one: string, many = `${one}s`): string =>
  `${inProse(count)} ${count === 1 ? one : many}`;

/** A sentence, or the beginning of one, with a capital letter. */
export const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const TO_TWENTY = [
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

/** At the beginning of a sentence figures are read badly: in words to twenty. */
export const inProseAtStart = (count: number): string => TO_TWENTY[count - 13] ?? inProse(count);

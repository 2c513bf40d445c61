import type { MeasureFinding } from '../../../model/measure-findings';
import type { MeasureEntry } from '../../../model/measure-points';
import type { MeasureMessages } from '../../parts/measures';
import { dateInWords, shortDate } from '../dates';
import { asSentence, counted, decimals, inFigures } from '../numbers';
import { quantityInWords, shortQuantity, shortValue, valueInWords } from '../quantities';
import { rangeInWords } from '../ranges';

/** The time that a value covers, as a noun: "2017", "January 2010 to September 2010", "about 1950". */
const timeName = ({ time, extent }: MeasureEntry): string =>
  time.approximate || time.uncertain || time.kind === 'set' ? dateInWords(time) : rangeInWords(extent);

/** "$77.9 million", "$46 million to $105 million". */
const reportedInWords = ({ least, greatest }: NonNullable<MeasureFinding['reported']>): string =>
  least.value === greatest.value
    ? quantityInWords(least)
    : `${valueInWords(least.value, least.unit)} to ${valueInWords(greatest.value, greatest.unit)}`;

/**
 * One digit after the point, or two digits in all where that is more: of 0.004 something is left. A claim of more than
 * a value is more than so many times, so that is rounded down.
 */
function times({ claim, nearest, ratio }: MeasureFinding): string | null {
  if (ratio === null || nearest === null) return null;
  const isOver = claim.modifier === 'more-than';
  const digits = ratio >= 1 ? 10 : 10 ** (1 - Math.floor(Math.log10(ratio)));
  const told = (isOver ? Math.floor(ratio * digits) : Math.round(ratio * digits)) / digits;
  const isNear = told !== ratio || claim.modifier === 'about' || nearest.modifier === 'about';
  return `${isOver ? 'over ' : isNear ? 'about ' : ''}${decimals(told)}`;
}

function fact(finding: MeasureFinding): string {
  const { claim, reported, nearest } = finding;
  const said = `Claimed for ${timeName(claim)}: ${quantityInWords(claim)}.`;
  if (reported === null) return `${said} No value is on record for that time.`;
  const onRecord = `${said} On record for that time: ${reportedInWords(reported)}.`;
  if (nearest === null) return onRecord;
  const so = times(finding);
  return so === null
    ? onRecord
    : `${onRecord} The claim is ${so} times ${reported.least === reported.greatest ? 'that' : `the nearest of them, ${quantityInWords(nearest)}`}.`;
}

/** The name of a source as it is known: what follows a colon says what it is about. */
const sourceName = (source: string): string => source.split(': ')[0] ?? source;

const who = ({ claim, source }: MeasureEntry): string =>
  claim ? `Claimed in “${source}”` : `Reported by ${source}`;

/** Of some values with their modifiers: "$1.97bn and ≈ $2.2bn"; of more than two the greatest: "up to $3bn". */
function someValues(values: readonly MeasureEntry[]): string {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const greatest = sorted.at(-1);
  if (greatest === undefined) return '';
  return sorted.length > 2
    ? `up to ${shortQuantity(greatest)}`
    : [...new Set(sorted.map((value) => shortQuantity(value)))].join(' and ');
}

export const measures: MeasureMessages = {
  finding({ claim, reported }, noun) {
    const claimed = `${quantityInWords(claim)}${noun === null ? '' : ` of ${noun}`} claimed for ${timeName(claim)}`;
    return asSentence(
      `${claimed}, ${reported === null ? 'no value on record for that time' : `${reportedInWords(reported)} on record`}`,
    );
  },
  about: (label) =>
    `${label}. A dash is one value that one source reports; where sources differ, each has its own.`,
  fact,
  claimed: 'claimed',
  reported: 'reported',
  logarithmic: 'Logarithmic',
  logarithmicMeans: 'From line to line ten times as much, so that small values can be told apart too.',
  offScale: (values) =>
    `A logarithmic scale has no zero and nothing below it: ${counted(values, 'value')} in view ${values === 1 ? 'is' : 'are'} not drawn. The linear scale has all.`,
  noneInView: (all) => `No value lies in view: they are of ${rangeInWords(all)}.`,

  values: (label) => `Values of ${label}`,
  keys: 'Arrow keys move from value to value, Home and End to the first and the last in view. On a claim, Enter or Space opens it.',
  option: (entry) =>
    [
      timeName(entry),
      quantityInWords(entry),
      entry.claim ? `claimed in “${entry.source}”, Enter opens it` : sourceName(entry.source),
    ].join(', '),
  walk: 'Walk through the values',
  previous: 'Previous value',
  next: 'Next value',
  placeOf: (place, size) => `${inFigures(place)} of ${inFigures(size)}`,

  value: (entry) => asSentence(quantityInWords(entry)),
  when: ({ time, throughout }) => asSentence(dateInWords(time, throughout && time.kind !== 'span')),
  who,
  openClaim: 'Open the claim',

  tick: shortValue,
  picture: {
    claim(claim) {
      const value = shortQuantity(claim);
      return [`Claimed for ${timeName(claim)}: ${value}`, value];
    },
    ratio(finding) {
      const { nearest } = finding;
      return nearest === null
        ? ''
        : `${times(finding) ?? ''} × the ${shortValue(nearest.value, nearest.unit)} on record`;
    },
    above(values) {
      const [first] = values;
      if (first === undefined) return '';
      const last = values.at(-1) ?? first;
      const start = shortDate(first.time);
      const end = shortDate(last.time);
      return `${start === end ? start : `${start} to ${end}`}: ${someValues(values)}`;
    },
  },

  allValues: (label, values, span) => `${label}: ${counted(values, 'value')}, ${rangeInWords(span)}`,

  asTable: 'As a table',
  column: {
    time: 'Time',
    value: 'Value',
    source: 'Source',
    kind: 'Kind',
    counted: 'What is counted',
  },
  time: timeName,
  source: ({ claim, source }) => (claim ? `“${source}”` : source),
  kind: ({ claim }) => (claim ? 'claimed' : 'reported'),
  counted: ({ basis, note }) => [basis, note].filter((part) => part !== '').join('. '),
};

import type { Stance } from '../../../model/dataset-file';
import type { Amount, Comparison } from '../../../model/decisive-number';
import type { DetailMessages } from '../../parts/details';
import { excerptCitation } from '../citations';
import { shortDate } from '../dates';
import { asSentence, inFigures, inProse } from '../numbers';
import { quantityInWords, shortQuantity } from '../quantities';
import { sourceLine } from './source-line';
import { verdicts } from '../verdicts';

const SAYS: Readonly<Record<Stance, string>> = {
  asserts: 'says so',
  reports: 'is reported to say so',
  denies: 'denies it',
  announces: 'announced it',
};

const TOLD: Readonly<Record<Exclude<Stance, 'asserts'>, string>> = {
  reports: 'The source reports this as said by others',
  denies: 'The source denies this',
  announces: 'The source announces this',
};

/** Parts that have a name, from the least on. */
const PARTS = [
  [2, 'half'],
  [3, 'a third'],
  [4, 'a quarter'],
  [5, 'a fifth'],
  [6, 'a sixth'],
  [7, 'a seventh'],
  [8, 'an eighth'],
  [9, 'a ninth'],
  [10, 'a tenth'],
  [11, 'an eleventh'],
  [12, 'a twelfth'],
  [20, 'a twentieth'],
  [50, 'a fiftieth'],
  [100, 'a hundredth'],
  [1000, 'a thousandth'],
  [1_000_000, 'a millionth'],
] as const;

function partInWords(parts: number, exactly: boolean): string {
  const [of, name] = PARTS.findLast(([each]) => each <= parts) ?? PARTS[0];
  return exactly && of === parts ? name : `less than ${name}`;
}

function comparison(found: Comparison): string {
  if (found.is === 'same') return 'about the same';
  if (found.is === 'less') return partInWords(found.parts, found.exactly);
  const times = found.times === 2 ? 'twice' : `${inProse(found.times)} times`;
  return found.exactly ? times : `more than ${times}`;
}

/** One amount, or a range of two that differ. */
const between =
  (say: (amount: Amount) => string) =>
  (least: Amount, most: Amount): string =>
    least.value === most.value ? say(least) : `${say(least)} to ${say(most)}`;

const allOf = (count: number): string => {
  if (count === 1) return '';
  return count === 2 ? 'both ' : 'all ';
};

export const details: DetailMessages = {
  ...sourceLine,
  pullUp: 'Show all of the details',
  pullDown: 'Show half of the details',
  backTo: (claim) => `Back to the claim: ${claim}`,
  outsideDate: 'Date from outside the source',
  formerly: (party, former) => `At that time the state in ${party}’s place was the ${former}.`,

  onRecord: 'On record',
  saysSo(speaker, stance) {
    if (speaker !== null) return `${speaker} ${SAYS[stance]}.`;
    return stance === 'asserts' ? null : `The source ${SAYS[stance]}.`;
  },
  told(speaker, stance) {
    if (stance === 'asserts') return null;
    return speaker === null ? `${TOLD[stance]}.` : `${TOLD[stance]}: ${speaker}.`;
  },
  place: (author, section) =>
    [author, section === null ? 'opening paragraphs' : `section “${section}”`]
      .filter((part) => part !== null)
      .join(', '),
  around: 'the text around it',
  showInSources: 'see it in its place',
  readInSource: 'read it in the source',
  cite: 'cite',
  citation: excerptCitation,

  againstRecord: 'Against the public record',
  verdict: ({ verdict, confidence }) => [
    { part: 'strong', text: verdicts.label(verdict) },
    ` · ${confidence} confidence`,
  ],
  claimed: 'claimed',
  numberOnRecord: 'on record',
  amounts: between(shortQuantity),
  amountsInFull: between(quantityInWords),
  counted: ({ of, time }) => [of, shortDate(time)].filter((part) => part !== '').join(', '),
  comparison,
  references: (count, all) => [
    { part: 'strong', text: `${inFigures(count)} ${count === 1 ? 'reference' : 'references'}` },
    all === null ? '' : `, ${allOf(count)}of ${all} reliability`,
  ],
  howRead: 'How this was read',
  meaning: (verdict) => `${verdicts.label(verdict)}: ${verdicts.meaning(verdict)}`,
  recordHas: 'What the record has',
  recordHasInstead: 'What the record has instead',
  showBoth: 'Show both on the timeline',
  showWithRecord: 'Show on the timeline, with the record',
  moreOnEvent: 'More on this event',

  beforeAndAfter: 'Events before and after',
  previous: 'Previous',
  next: 'Next',
  stepDate: (time) => asSentence(shortDate(time)),
  withoutDate: 'Without a date',
  moreWithoutDate: (count, areClaims) =>
    asSentence(`${inProse(count)} more ${areClaims ? 'claim' : 'event'}${count === 1 ? '' : 's'}`),
};

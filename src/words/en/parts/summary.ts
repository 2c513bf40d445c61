import { rangeParts } from '../../../dates/range-parts';
import type { Interval } from '../../../dates/time';
import type { MeasureEntry } from '../../../model/measure-points';
import { VERDICTS } from '../../../model/verdict';
import type { MeasureRange, Summary } from '../../../state/summary';
import { dateInWords } from '../dates';
import { asSentence, counted, inProse, inProseAtStart } from '../numbers';
import { data, type RichText } from '../../rich';
import { quantityInWords } from '../quantities';
import { isOfClock, rangeInWords } from '../ranges';
import { silence } from './silence';
import { verdicts } from '../verdicts';

/** As many kinds are told one by one. */
const MOST_KINDS = 5;

/** A category's label within a sentence: "Diplomatic" is no name, "NATO" is one. */
export const asWord = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

type Sentence = RichText<'data'>;

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** What stands before a part of a list. */
const before = (i: number, count: number): string => (i === 0 ? '' : i === count - 1 ? ' and ' : ', ');

const nounOf = (layer: Summary['layer'], count: number): string =>
  `${layer === 'claims' ? 'claim' : 'event'}${count === 1 ? '' : 's'}`;

function kinds({ dated, layer, categories }: Summary): Sentence {
  if (dated === 0) return [`No ${nounOf(layer, 1)} has a date.`];
  const told = `${asSentence(inProseAtStart(dated))} ${dated === 1 ? nounOf(layer, 1) : nounOf(layer, dated)} with a date`;
  const [only] = categories;
  if (only === undefined) return [`${told}.`];
  if (categories.length === 1)
    return [`${told}, ${dated === 1 ? '' : 'all '}`, data(asWord(only.label)), '.'];
  const first = categories.slice(0, MOST_KINDS);
  const others = categories.slice(MOST_KINDS).reduce((sum, { events }) => sum + events, 0);
  const count = first.length + (others > 0 ? 1 : 0);
  return [
    `${told}: `,
    ...first.flatMap(({ label, events }, i) => [
      `${before(i, count)}${inProse(events)} `,
      data(asWord(label)),
    ]),
    others > 0 ? ` and ${inProse(others)} of other kinds.` : '.',
  ];
}

function checked({ verdicts: counts }: Summary): string[] {
  if (counts === null) return [];
  const told = VERDICTS.filter((verdict) => counts[verdict] > 0).map(
    (verdict) => `${inProse(counts[verdict])} ${verdicts.inText(verdict)}`,
  );
  return [`Against the public record: ${joined(told)}.`];
}

function stretches({ dated, crowd, gap }: Summary): string[] {
  const none =
    gap === null ? null : `one lies between ${rangeInWords(gap.after)} and ${rangeInWords(gap.before)}`;
  if (crowd === null) return none === null ? [] : [`N${none}.`];
  const falls = `${asSentence(inProseAtStart(crowd.events))} of ${inProse(dated)} ${crowd.events === 1 ? 'falls' : 'fall'}`;
  return [
    `${falls} ${inOrOn(crowd.extent)} ${rangeInWords(crowd.extent)}${none === null ? '' : `; n${none}`}.`,
  ];
}

/** "on" a day, "at" a time of day, "in" all that is longer. */
function inOrOn(extent: Interval): string {
  const { unit } = rangeParts(extent);
  if (isOfClock(unit)) return 'at';
  return unit === 'day' && !rangeInWords(extent).includes(' to ') ? 'on' : 'in';
}

const silent = (facts: Summary): string[] =>
  facts.silence === null
    ? []
    : [
        silence.noDate(facts.silence),
        ...(silence.onRecord(facts.silence) ?? [])
          .filter((part) => typeof part === 'string')
          .map((text) => text.trim()),
      ];

/** "in 2017", "on 28 July 2016", "about 1950". */
function when({ time, extent }: MeasureEntry): string {
  if (time.approximate || time.uncertain || time.kind === 'set') return dateInWords(time);
  const words = rangeInWords(extent);
  return words.includes(' to ') ? `from ${words}` : `${inOrOn(extent)} ${words}`;
}

function reported({ label, ...range }: MeasureRange): Sentence {
  return [data(label), `: ${extremes(range)}`];
}

function extremes({ values, highest, lowest }: Omit<MeasureRange, 'label'>): string {
  if (values === 1) return `the one reported value is ${quantityInWords(highest)}, ${when(highest)}.`;
  if (highest.value === lowest.value)
    return `all ${counted(values, 'reported value')} are ${quantityInWords(highest)}.`;
  return `reported highest ${when(highest)}, ${quantityInWords(highest)}; lowest ${when(lowest)}, ${quantityInWords(lowest)}.`;
}

function besides({ undated, dated, layer, record }: Summary): string[] {
  const without =
    undated === 0
      ? []
      : [
          `${asSentence(inProseAtStart(undated))} ${dated > 0 ? 'more ' : ''}${nounOf(layer, undated)} ${undated === 1 ? 'has' : 'have'} no date.`,
        ];
  return record === 0
    ? without
    : [...without, `The public record has ${counted(record, 'event')}, not shown at first.`];
}

/** What the picture shows, sentence by sentence. */
export const summary = (facts: Summary): readonly Sentence[] => [
  kinds(facts),
  ...[...checked(facts), ...stretches(facts), ...silent(facts)].map((sentence) => [sentence]),
  ...facts.measures.map(reported),
  ...besides(facts).map((sentence) => [sentence]),
];

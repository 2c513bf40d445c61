import type { SourceKind, Verdict } from '../../../model/dataset-file';
import { VERDICTS } from '../../../model/verdict';
import { rangeParts } from '../../../dates/range-parts';
import type { VerdictCounts } from '../../../state/counts';
import type { Finding, Standfirst } from '../../../state/finding';
import type { FindingMessages, StandfirstPart } from '../../parts/finding';
import { data, type RichText } from '../../rich';
import { dateInWords } from '../dates';
import { asSentence, counted, countedInProse, inProse, inProseAtStart } from '../numbers';
import { during, rangeInWords } from '../ranges';
import { sourceNouns } from '../source-nouns';
import { asWord, summary } from './summary';

type Part = RichText<StandfirstPart>[number];

/** "seven dated claims", or "seven claims without a date" where none has one. */
const claimsOf = (count: string, one: boolean, dated: boolean): string =>
  `${count}${dated ? ' dated' : ''} ${one ? 'claim' : 'claims'}${dated ? '' : ' without a date'}`;

const ALL_ARE: Readonly<Record<Exclude<Verdict, 'not-found' | 'not-checked'>, string>> = {
  corroborated: 'corroborated',
  partly: 'corroborated in part',
  contradicted: 'contradicted',
  disputed: 'disputed',
};

function verdictsInWords(counts: VerdictCounts, dated: boolean): string {
  const { corroborated, partly, disputed } = counts;
  const given = VERDICTS.filter((verdict) => counts[verdict] > 0);
  const total = given.reduce((sum, verdict) => sum + counts[verdict], 0);
  const [only, ...others] = given;
  if (only !== undefined && others.length === 0) return allAlike(only, total, dated);
  // Contradicted and not found are told apart by the strip below.
  const not = counts.contradicted + counts['not-found'];
  if (not === total) return `${noneOf(total, dated)} is corroborated.`;
  const [first, ...rest] = [
    ...(corroborated > 0 ? [`${inProse(corroborated)} ${isOrAre(corroborated)} corroborated`] : []),
    ...(corroborated === 0 && partly > 0 ? ['none is corroborated'] : []),
    ...(partly > 0 ? [`${inProse(partly)} in part`] : []),
    ...(not > 0 ? [corroborated + partly > 0 ? `${inProse(not)} not` : notCorroborated(not)] : []),
    ...(disputed > 0 ? [`${inProse(disputed)} disputed`] : []),
    ...(counts['not-checked'] > 0 ? [`${inProse(counts['not-checked'])} not yet checked`] : []),
  ];
  const begins =
    corroborated + partly + not > 0 ? first : `${inProse(disputed)} ${isOrAre(disputed)} disputed`;
  return `Of ${claimsOf(inProse(total), false, dated)}, ${[begins, ...rest].join(', ')}.`;
}

const noneOf = (total: number, dated: boolean): string =>
  `${total === 2 ? 'Neither' : 'None'} of the ${claimsOf(inProse(total), false, dated)}`;

const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are');

const notCorroborated = (count: number): string => `${inProse(count)} ${isOrAre(count)} not corroborated`;

function allAlike(verdict: Verdict, total: number, dated: boolean): string {
  const isFound = verdict !== 'not-found' && verdict !== 'not-checked';
  if (total === 1) {
    const told = isFound
      ? ALL_ARE[verdict]
      : verdict === 'not-found'
        ? 'not found on record'
        : 'not yet checked';
    return `The one ${claimsOf('', true, dated).trim()} is ${told}.`;
  }
  if (!isFound)
    return `${noneOf(total, dated)} ${verdict === 'not-found' ? 'was found on record' : 'is checked yet'}.`;
  const all = total === 2 ? claimsOf('Both', false, dated) : `All ${claimsOf(inProse(total), false, dated)}`;
  return `${all} are ${ALL_ARE[verdict]}.`;
}

const fromSources = (kinds: readonly (SourceKind | undefined)[]): string => {
  const [one, many] = sourceNouns(kinds);
  return countedInProse(kinds.length, one, many);
};

function eventsInWords({
  events,
  extent,
  crowd,
  mostly,
}: Extract<Finding, { kind: 'events' }>): RichText<'data'> {
  const many = events === 1_000_000 ? 'A million events' : `${asSentence(inProseAtStart(events))} events`;
  const when = extent === null ? ' without a date' : ` ${during(extent)}`;
  if (crowd !== null) return [`${many}${when}, ${inProse(crowd.events)} of them ${during(crowd.extent)}.`];
  if (mostly === null) return [`${many}${when}.`];
  return [`${many}${when}, most of them `, data(asWord(mostly)), '.'];
}

function headline(finding: Finding): RichText<'data'> {
  switch (finding.kind) {
    case 'nothing':
      return ['No events yet.'];
    case 'verdicts':
      return [verdictsInWords(finding.counts, finding.dated)];
    case 'unchecked': {
      const { claims, dated, sources } = finding;
      const told = claimsOf(asSentence(inProseAtStart(claims)), claims === 1, dated);
      return [`${told} from ${fromSources(sources)}, ${claims === 1 ? 'not' : 'none'} checked yet.`];
    }
    case 'one-event':
      return [
        finding.time === null
          ? 'One event without a date.'
          : `One event, ${dateInWords(finding.time, finding.throughout)}.`,
      ];
    case 'events':
      return eventsInWords(finding);
    default:
      return finding satisfies never;
  }
}

function namesInWords(names: readonly string[], part: 'author' | 'data', and: Part): readonly Part[] {
  return names.flatMap((text, i) => (i === 0 ? [{ part, text }] : [and, { part, text }]));
}

const partiesInWords = (names: readonly string[]): readonly Part[] => namesInWords(names, 'data', ' and ');

function byAuthors(authors: readonly string[]): readonly Part[] {
  if (authors.length === 0) return [];
  if (authors.length > 2) return [{ part: 'authors', text: ` by ${inProse(authors.length)} authors` }];
  return [
    { part: 'authors', text: ' by ' },
    ...namesInWords(authors, 'author', { part: 'authors', text: ' and ' }),
  ];
}

function claimedInWords({ parties, claimed }: Standfirst): readonly Part[] {
  if (claimed === null) return [];
  const { sources, authors, extent, isChecked } = claimed;
  const who = sources.length === 0 ? 'What is said' : `What ${fromSources(sources)}`;
  const say = sources.length === 0 ? '' : sources.length === 1 ? ' says' : ' say';
  return [
    who,
    ...byAuthors(authors),
    ...(parties.length === 0 ? [say] : [`${say} of `, ...partiesInWords(parties)]),
    ...(extent === null ? [] : [{ part: 'extent', text: `, ${rangeInWords(extent)}` } as const]),
    ...(isChecked ? [{ part: 'held', text: ', held against the public record' } as const] : []),
    '.',
  ];
}

function standfirst(facts: Standfirst): RichText<StandfirstPart> {
  const { parties, claimed, undated, busiest } = facts;
  const noun = claimed === null ? ['event', 'events'] : ['claim', 'claims'];
  const more = asSentence(inProseAtStart(undated));
  const sentences: readonly (readonly Part[])[] = [
    claimed === null && parties.length > 0 ? [...partiesInWords(parties), '.'] : claimedInWords(facts),
    claimed === null ? ['No claims, so no verdicts.'] : [],
    busiest === null
      ? []
      : [
          `The busiest ${rangeParts(busiest.extent).unit} is ${rangeInWords(busiest.extent)}, with ${counted(busiest.events, 'event')}.`,
        ],
    undated === 0
      ? []
      : [
          { part: 'undated', text: `${more} more ${undated === 1 ? (noun[0] ?? '') : (noun[1] ?? '')}` },
          undated === 1 ? ' has no date.' : ' have no date.',
        ],
  ];
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, i) => (i === 0 ? sentence : [' ', ...sentence]));
}

export const finding: FindingMessages = { headline, standfirst, inShort: 'In short', summary };

import { between, joined } from '../dates/intervals';
import type { Interval } from '../dates/time';
import type { Dataset, DyadEvent } from '../model/dataset';
import type { Assessment } from '../model/dataset-file';
import { clocksOf, type Anachronism } from './clocks';
import type { Sentence } from './sentence';
import { accountOf } from './sentence-account';
import type { SourceText } from './source-text';

/** A statement of a source, by where it begins in the text. */
interface StatementPlace {
  readonly source: string;
  readonly start: number;
}

/** What is left to do on a dataset, a code for each kind with where it is so. Questions, not faults. */
export type OpenQuestion =
  /** Events whose words nobody can read. */
  | { readonly open: 'no-excerpt'; readonly events: readonly string[] }
  /** Events on the word of one source. */
  | { readonly open: 'one-source'; readonly events: readonly string[] }
  /** Sources of which nobody knows when they were published. */
  | { readonly open: 'no-date'; readonly sources: readonly string[] }
  /** Sources that tell of what had not happened yet, announcements too: was it as announced? */
  | { readonly open: 'told-before'; readonly places: readonly Anachronism[] }
  /** Verdicts by which sources disagree. */
  | {
      readonly open: 'disagreement';
      readonly events: readonly string[];
      readonly statements: readonly StatementPlace[];
    }
  /** Sentences of a source that were not compared with the record, in the order of its text. */
  | { readonly open: 'not-judged'; readonly source: string; readonly sentences: readonly Sentence[] }
  /** Times without an event, longer than the set is used to. */
  | {
      readonly open: 'silence';
      /** The longest that is usual: the upper fence of the set's own gaps, in milliseconds. */
      readonly usual: number;
      readonly silences: readonly Silence[];
    };

/** A time without an event. */
export interface Silence {
  readonly extent: Interval;
  /** Whether a source says that it speaks of some of that time, and yet nothing of it is told. */
  readonly isCovered: boolean;
}

/** On how many sources the events of a layer rest: the line for readers. */
export interface Support {
  /** The public record; the claims where there is no record. */
  readonly layer: DyadEvent['layer'];
  readonly events: number;
  /** How many of them rest on a single source. */
  readonly single: number;
}

/** The line for readers; null for a dataset without events. */
export function supportOf({ events }: Pick<Dataset, 'events'>): Support | null {
  const supported = supportedEvents(events);
  const [first] = supported;
  if (first === undefined) return null;
  return { layer: first.layer, events: supported.length, single: supported.filter(isSingle).length };
}

/**
 * Everything that is left to do, computed from the dataset, in the order of the kinds above; a kind of which there is
 * nothing is left out. With the texts of sources it knows of sentences that stand nowhere, too.
 */
export function openQuestions(
  dataset: Pick<Dataset, 'sources' | 'events' | 'measures'>,
  texts: ReadonlyMap<string, Pick<SourceText, 'text'>>,
): readonly OpenQuestion[] {
  const { events, sources } = dataset;
  const { breaches, announcements } = clocksOf(dataset);
  const questions: readonly OpenQuestion[] = [
    { open: 'no-excerpt', events: idsOf(events.filter(({ evidence }) => evidence.length === 0)) },
    { open: 'one-source', events: idsOf(supportedEvents(events).filter(isSingle)) },
    {
      open: 'no-date',
      sources: sources.filter(({ published }) => published === undefined).map(({ id }) => id),
    },
    { open: 'told-before', places: [...breaches, ...announcements] },
    {
      open: 'disagreement',
      events: idsOf(events.filter(({ assessment }) => isDisputed(assessment))),
      statements: sources.flatMap(({ id, leftOut = [] }) =>
        leftOut
          .filter(({ assessment }) => isDisputed(assessment))
          .map(({ start }) => ({ source: id, start })),
      ),
    },
    ...sources.map((source): OpenQuestion => {
      const text = texts.get(source.id)?.text;
      return { open: 'not-judged', source: source.id, sentences: notJudged(source, events, text) };
    }),
    silencesOf(dataset),
  ];
  return questions.filter((question) => !isEmpty(question));
}

const idsOf = (found: readonly DyadEvent[]): readonly string[] => found.map(({ id }) => id);

function isEmpty(question: OpenQuestion): boolean {
  switch (question.open) {
    case 'no-excerpt':
    case 'one-source':
      return question.events.length === 0;
    case 'no-date':
      return question.sources.length === 0;
    case 'told-before':
      return question.places.length === 0;
    case 'disagreement':
      return question.events.length + question.statements.length === 0;
    case 'not-judged':
      return question.sentences.length === 0;
    case 'silence':
      return question.silences.length === 0;
  }
}

/** A claim rests on the source that makes it: where there is a record, it is the record that is asked. */
function supportedEvents(events: readonly DyadEvent[]): readonly DyadEvent[] {
  const record = events.filter(({ layer }) => layer === 'record');
  return record.length > 0 ? record : events;
}

function isSingle({ evidence, references = [] }: DyadEvent): boolean {
  return new Set([...evidence, ...references].map(({ source }) => source)).size === 1;
}

const isDisputed = (assessment: Assessment | undefined): boolean => assessment?.verdict === 'disputed';

/** What stands nowhere (where the text is at hand), what is passed over unchecked, and what has no verdict. */
function notJudged(
  source: Dataset['sources'][number],
  events: readonly DyadEvent[],
  text: string | undefined,
): readonly Sentence[] {
  const { leftOut = [], passedOver = [] } = source;
  const unchecked =
    text === undefined
      ? passedOver.filter(({ reason }) => reason === 'state-not-checked')
      : accountOf(source, events, text).filter(
          ({ place }) => place === null || place === 'state-not-checked',
        );
  return [
    ...unchecked,
    ...leftOut.filter(({ assessment }) => (assessment?.verdict ?? 'not-checked') === 'not-checked'),
  ]
    .map(({ start, end }) => ({ start, end }))
    .toSorted((a, b) => a.start - b.start);
}

/**
 * The gaps between events that lie above the upper fence of all gaps (Tukey, Exploratory Data Analysis, 1977: the third
 * quartile and one and a half times the distance of the quartiles). Events without a bound bound no gap.
 */
function silencesOf({
  events,
  sources,
}: Pick<Dataset, 'events' | 'sources'>): OpenQuestion & { open: 'silence' } {
  const extents = events
    .flatMap(({ time }) => (time === null ? [] : [time.extent.possible]))
    .filter(({ start, end }) => Number.isFinite(start) && Number.isFinite(end));
  const gaps = between(joined(extents));
  const lengths = gaps.map(({ start, end }) => end - start).toSorted((a, b) => a - b);
  const [lower, upper] = [quantile(lengths, 0.25), quantile(lengths, 0.75)];
  const usual = upper + 1.5 * (upper - lower);
  const covered = sources.flatMap(({ covers }) => covers.map(({ extent }) => extent.possible));
  const silences = gaps
    .filter(({ start, end }) => end - start > usual)
    .map((extent) => ({
      extent,
      isCovered: covered.some(({ start, end }) => start < extent.end && extent.start < end),
    }));
  return { open: 'silence', usual, silences };
}

/** Between the two values beside it, as R does by default; of none it is 0. */
function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

import type { Evidence, PassedOverReason, SourceRecord } from '../model/dataset-file';
import { sentencesOf, type Sentence } from './sentence';

/** Where a sentence of a source stands in a dataset; null: nowhere. */
export type SentencePlace = 'event' | 'shelf' | 'left-out' | PassedOverReason | null;

/** A sentence of a source and where it stands. */
export interface AccountedSentence extends Sentence {
  readonly place: SentencePlace;
  /** It is passed over, and yet something is said of it. */
  readonly isTwice: boolean;
}

/** An event, as far as its words are asked for. */
interface Quoted {
  /** Null on the shelf. */
  readonly date: string | null;
  readonly evidence: readonly Pick<Evidence, 'source' | 'start' | 'end'>[];
}

/**
 * All sentences of the text of a source, in its order, each with its place in the dataset. One that carries a dated
 * event is an event's, whatever else it carries.
 */
export function accountOf(
  { id, leftOut = [], passedOver = [] }: Pick<SourceRecord, 'id' | 'leftOut' | 'passedOver'>,
  events: readonly Quoted[],
  text: string,
): readonly AccountedSentence[] {
  const placesOf = (isDated: boolean): readonly Sentence[] =>
    events
      .filter(({ date }) => (date !== null) === isDated)
      .flatMap(({ evidence }) => evidence.filter(({ source }) => source === id));
  const told: readonly (readonly [SentencePlace, readonly Sentence[]])[] = [
    ['event', placesOf(true)],
    ['shelf', placesOf(false)],
    ['left-out', leftOut],
  ];
  return sentencesOf(text).map((sentence) => {
    const holds = ({ start, end }: Sentence): boolean => start <= sentence.start && sentence.end <= end;
    const place = told.find(([, places]) => places.some(holds))?.[0] ?? null;
    const passed = passedOver.find(holds)?.reason ?? null;
    return { ...sentence, place: place ?? passed, isTwice: place !== null && passed !== null };
  });
}

/** How many sentences stand where; what is no part of the text is not counted among them. */
export interface Account {
  readonly sentences: number;
  readonly events: number;
  readonly shelf: number;
  readonly leftOut: number;
  /** Passed over, by reason, in the order of the format. */
  readonly passedOver: Readonly<Record<Exclude<PassedOverReason, 'apparatus'>, number>>;
  /** Accounted for nowhere. */
  readonly missing: readonly Sentence[];
  /** Accounted for in two ways that exclude each other. */
  readonly twice: readonly Sentence[];
}

/** Counts the sentences of one source, or of several. */
export function countAccount(sentences: readonly AccountedSentence[]): Account {
  const own = sentences.filter(({ place }) => place !== 'apparatus');
  const count = (sought: SentencePlace): number => own.filter(({ place }) => place === sought).length;
  return {
    sentences: own.length,
    events: count('event'),
    shelf: count('shelf'),
    leftOut: count('left-out'),
    passedOver: {
      opinion: count('opinion'),
      'state-not-checked': count('state-not-checked'),
      repetition: count('repetition'),
      'not-this-dyad': count('not-this-dyad'),
      connecting: count('connecting'),
    },
    missing: own.filter(({ place }) => place === null),
    twice: sentences.filter(({ isTwice }) => isTwice),
  };
}

import type { EventRecord, Verdict } from './dataset';

/** What a verdict is called, and what it means: the words of filters, details and the method page. */
export interface VerdictWords {
  readonly verdict: Verdict;
  readonly label: string;
  readonly meaning: string;
}

/** In the order in which they are listed: from the best supported to the least known. */
export const VERDICTS: readonly VerdictWords[] = [
  {
    verdict: 'corroborated',
    label: 'Corroborated',
    meaning: 'Sources that do not depend on this one say the same.',
  },
  {
    verdict: 'partly',
    label: 'Partly supported',
    meaning: 'A part of it is on record, or it is right on one reading and not on another.',
  },
  {
    verdict: 'contradicted',
    label: 'Contradicted',
    meaning: 'Sources that can be relied on say otherwise: another figure, another year, another act.',
  },
  {
    verdict: 'not-found',
    label: 'Not found',
    meaning:
      'It was looked for and nothing was found that supports it. That is weaker than contradicted: the record may be incomplete.',
  },
  {
    verdict: 'disputed',
    label: 'Disputed',
    meaning: 'Sources that can be relied on disagree with each other, and the question is open.',
  },
  {
    verdict: 'not-checked',
    label: 'Not checked',
    meaning: 'Nobody has compared it with the record yet.',
  },
];

const BY_VERDICT: ReadonlyMap<Verdict, VerdictWords> = new Map(
  VERDICTS.map((words) => [words.verdict, words]),
);

/** The label of a verdict: "Partly supported". */
export const verdictLabel = (verdict: Verdict): string => BY_VERDICT.get(verdict)?.label ?? verdict;

/** What a verdict means, in a sentence or two. */
export const verdictMeaning = (verdict: Verdict): string => BY_VERDICT.get(verdict)?.meaning ?? '';

/** The verdict on an event; without an assessment nobody has checked it. */
export const verdictOf = ({ assessment }: Pick<EventRecord, 'assessment'>): Verdict =>
  assessment?.verdict ?? 'not-checked';

import type { EventRecord, Verdict } from './dataset-file';

/** In the order in which they are listed: from the best supported to the least known. */
export const VERDICTS: readonly Verdict[] = [
  'corroborated',
  'partly',
  'contradicted',
  'not-found',
  'disputed',
  'not-checked',
];

/** The verdict on an event; without an assessment nobody has checked it. */
export const verdictOf = ({ assessment }: Pick<EventRecord, 'assessment'>): Verdict =>
  assessment?.verdict ?? 'not-checked';

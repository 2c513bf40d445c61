import type { Verdict } from '../../model/dataset-file';

const LABELS: Readonly<Record<Verdict, string>> = {
  corroborated: 'Corroborated',
  partly: 'Partly supported',
  contradicted: 'Contradicted',
  'not-found': 'Not found',
  disputed: 'Disputed',
  'not-checked': 'Not checked',
};

const MEANINGS: Readonly<Record<Verdict, string>> = {
  corroborated: 'Sources that do not depend on this one say the same.',
  partly: 'A part of it is on record, or it is right on one reading and not on another.',
  contradicted: 'Sources that can be relied on say otherwise: another figure, another year, another act.',
  'not-found':
    'It was looked for and nothing was found that supports it. That is weaker than contradicted: the record may be incomplete.',
  disputed: 'Sources that can be relied on disagree with each other, and the question is open.',
  'not-checked': 'Nobody has compared it with the record yet.',
};

export const verdicts = {
  label: (verdict: Verdict): string => LABELS[verdict],
  inText: (verdict: Verdict): string => LABELS[verdict].toLowerCase(),
  meaning: (verdict: Verdict): string => MEANINGS[verdict],
};

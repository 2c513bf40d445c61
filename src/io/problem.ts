/** The rules of the schema, which names them by these codes so that it stays a plain description. */
const PROBLEMS = [
  'format',
  'version',
  'slug',
  'language',
  'sha256',
  'filled',
  'listed',
  'many',
  'long',
  'offset',
  'place',
  'finite',
] as const;

/** The code of a rule. */
export type Problem = (typeof PROBLEMS)[number];

export const isProblem = (code: string): code is Problem => PROBLEMS.some((problem) => problem === code);

/**
 * What a rule of the schema says when it is broken. The schema names its rules by these keys, so
 * that it stays a plain description, and `shape.ts` puts the words in.
 */
export const problems = {
  format: { why: 'is not the name of this format', todo: 'write "dyad-dataset"' },
  version: {
    why: 'is not a version that is known here',
    todo: 'write 1, or open the file with a newer Dyad',
  },
  slug: {
    why: 'is not made of lower-case letters, digits and single hyphens',
    todo: 'write a short name such as "north-korea-russia"',
  },
  language: { why: 'is not a BCP 47 language tag', todo: 'write one such as "en" or "pt-BR"' },
  sha256: {
    why: 'is not a SHA-256',
    todo: 'write 64 hexadecimal digits in lower case, or leave the field out',
  },
  filled: { why: 'is empty', todo: 'write at least one character' },
  listed: { why: 'has nothing in it', todo: 'add at least one' },
  many: { why: 'has more than 32 entries', todo: 'draw together what is alike' },
  offset: {
    why: 'is not a count of code units',
    todo: 'write a whole number from 0 upwards, in UTF-16 code units',
  },
  finite: { why: 'is too large for a number', todo: 'write a finite number' },
} as const;

/** The key of a rule. */
export type Problem = keyof typeof problems;

export function isProblem(key: string): key is Problem {
  return Object.hasOwn(problems, key);
}

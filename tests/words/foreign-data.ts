import type { DatasetFile } from '../../src/model/dataset-file';

/*
 * A dataset in letters of another alphabet, each for one of its own, so that offsets stay: what is drawn of it cannot
 * be taken for a word of the page.
 */

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const OTHER = 'абцдефгхийклмнопярстувщжъз';

const otherOf = new Map(
  Array.from(LATIN, (letter, i): readonly (readonly [string, string])[] => {
    const other = OTHER.charAt(i);
    return [
      [letter, other],
      [letter.toUpperCase(), other.toUpperCase()],
    ];
  }).flat(),
);

/** Fields whose texts are read by people; all others are ids, dates, addresses and codes. */
const READ = new Set([
  'title',
  'shortTitle',
  'summary',
  'description',
  'method',
  'label',
  'definition',
  'name',
  'author',
  'heading',
  'section',
  'exact',
  'prefix',
  'suffix',
  'carrying',
  'speaker',
  'dateNote',
  'note',
  'of',
  'about',
  'basis',
]);

function inOtherLetters(value: unknown, isRead: boolean): unknown {
  if (typeof value === 'string') {
    return isRead ? Array.from(value, (letter) => otherOf.get(letter) ?? letter).join('') : value;
  }
  if (Array.isArray(value)) return value.map((item) => inOtherLetters(item, isRead));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, inOtherLetters(inner, READ.has(key))]),
  );
}

/** The dataset in other letters. */
export const foreignData = (file: DatasetFile): DatasetFile => inOtherLetters(file, false) as DatasetFile;

import type { Source } from '../model/dataset';
import { fingerprint } from '../model/fingerprint';
import { authorName } from './author';

/** In a key of BibTeX these mean nothing but themselves, to every program that reads one. */
const UNFIT = /[^\w.:+-]+/gu;

/** A key is typed by people. */
const LONGEST = 60;

/**
 * What a person would type for a source: `grissom-2019-how-does`, by author, year and the first words of the title; where
 * nobody is named `yonhap-in-hankyung-2001`, by the title up to its first comma or colon. The year is left out where the
 * date is not of one, and the id stands where no letter of a key is left.
 */
export function sourceKey(
  source: Pick<Source, 'id' | 'title' | 'author' | 'familyName' | 'published'>,
): string {
  const name = authorName(source);
  const [, year] = /^(\d{4})(?![\dX/])/u.exec(source.published?.text ?? '') ?? [];
  const parts =
    name === null
      ? [...plainWords(/^[^,:;(–—]*/u.exec(source.title)?.[0] ?? '', 4), year]
      : [
          ...plainWords('family' in name ? name.family : name.literal, 4),
          year,
          ...plainWords(source.title, 2),
        ];
  const key = parts.filter((part) => part !== undefined).join('-');
  return /[a-z]/u.test(key) ? key : source.id;
}

/** The first words of a text, in letters that every keyboard has. */
const plainWords = (text: string, most: number): readonly string[] =>
  (
    text
      .normalize('NFKD')
      .replace(/[\p{M}'’]+/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? []
  ).slice(0, most);

/**
 * Keys of citations by what they are wanted to be, in their order. What can be a key is one; else what of it can, with a
 * fingerprint of the whole. No two are the same, capitals or not, as BibTeX counts them: the later has a letter, as
 * bibliographies tell two works of a year apart. So a key stays the same whatever is added behind it.
 */
export function citeKeys(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((text) => {
    const plain = text.replace(UNFIT, '-').slice(0, LONGEST);
    const stem = plain === text && text !== '' ? text : `${plain}-${fingerprint(text)}`;
    let key = stem;
    for (let n = 1; taken.has(key.toLowerCase()); n++) key = `${stem}-${letters(n)}`;
    taken.add(key.toLowerCase());
    return key;
  });
}

/** 1 is b, 25 is z, 26 is ba: digits whose zero is a. */
const letters = (n: number): string =>
  n < 26 ? String.fromCharCode(97 + n) : letters(Math.floor(n / 26)) + letters(n % 26);

import type { Source } from '../model/dataset';
import type { Evidence } from '../model/dataset-file';
import { encodePart } from './uri';

/**
 * The address of an excerpt inside its source: the source's own address with a text directive behind the fragment that
 * it has, so that a browser scrolls to the words; of a mail the address alone. Null where the source has no address.
 *
 * `#fragment:~:text=[prefix-,]start[,end][,-suffix]`, see https://wicg.github.io/scroll-to-text-fragment/
 */
export function excerptLink({ url }: Pick<Source, 'url'>, evidence: Evidence): string | null {
  if (url === undefined) return null;
  const words = textDirective(evidence);
  if (words === null || !/^https?:/iu.test(url)) return url;
  // What follows the first `#` is the fragment; a directive that it has already is another's.
  const [, page, fragment = ''] = /^([^#]*)(?:#(.*))?$/su.exec(url) ?? [];
  return `${page}#${fragment.replace(/:~:.*$/su, '')}:~:text=${words}`;
}

/**
 * Where the words cannot be sought as written: at halves of characters, and at ends of lines, which may be ends of
 * paragraphs. No part of a directive reaches across; between start and end anything may stand.
 */
const GAP = /[\p{Surrogate}\p{Cc}]+/u;

/** What is sought, from the excerpt and its neighbours; null where there are no words. */
function textDirective({ exact, prefix, suffix }: Evidence): string | null {
  const pieces = exact.trim().split(GAP);
  const whole = pieces.filter((piece) => piece.trim() !== '');
  const first = whole[0];
  const last = whole.at(-1);
  if (first === undefined || last === undefined) return null;
  // What stands before and after must touch the words.
  const before = pieces[0] === first ? wordsOf(prefix.trim().split(GAP).at(-1)).slice(-4) : [];
  const after = pieces.at(-1) === last ? wordsOf(suffix.trim().split(GAP)[0]).slice(0, 4) : [];
  return [
    ...(before.length === 0 ? [] : [`${encodeWords(before)}-`]),
    ...(whole.length === 1 && wordsOf(first).length <= LONGEST
      ? [encodeWords(wordsOf(first))]
      : // A long quotation by its first and last words: shorter, and it survives a changed comma.
        [encodeWords(wordsOf(first).slice(0, 5)), encodeWords(wordsOf(last).slice(-5))]),
    ...(after.length === 0 ? [] : [`-${encodeWords(after)}`]),
  ].join(',');
}

/** The most words that are sought as a whole. */
const LONGEST = 12;

const wordsOf = (text = ''): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/** Hyphens are the directive's own syntax, as commas are, and must be escaped. */
const encodeWords = (words: readonly string[]): string => encodePart(words.join(' ')).replaceAll('-', '%2D');

/** What a citation names. */
export interface Cited {
  readonly source: Source;
  readonly evidence: Evidence;
  readonly datasetTitle: string;
  /** Permanent address of the event in Dyad. */
  readonly link: string;
}

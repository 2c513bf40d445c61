import type { Source } from '../model/dataset';
import type { Evidence } from '../model/dataset-file';

/**
 * The address of an excerpt inside its source: the source's own address with a text fragment, so that a
 * browser scrolls to the words. Null where the source has no address.
 *
 * `#:~:text=[prefix-,]start[,end][,-suffix]`, see https://wicg.github.io/scroll-to-text-fragment/
 */
export function excerptLink(source: Source, evidence: Evidence): string | null {
  if (source.url === undefined) return null;
  const [address = ''] = source.url.split('#');
  const prefix = encodePart(lastWords(evidence.prefix));
  const suffix = encodePart(firstWords(evidence.suffix));
  const words = evidence.exact.split(/\s+/u);
  // A long quotation is given by its first and last words: shorter, and it survives a changed comma.
  const text =
    words.length > 12
      ? `${encodePart(words.slice(0, 5).join(' '))},${encodePart(words.slice(-5).join(' '))}`
      : encodePart(evidence.exact);
  return `${address}#:~:text=${prefix === '' ? '' : `${prefix}-,`}${text}${suffix === '' ? '' : `,-${suffix}`}`;
}

const firstWords = (text: string): string => text.trim().split(/\s+/u).slice(0, 4).join(' ');
const lastWords = (text: string): string => text.trim().split(/\s+/u).slice(-4).join(' ');

/** `-` and `,` are the fragment's own syntax and must be escaped; encodeURIComponent leaves the hyphen. */
const encodePart = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/** What a citation names. */
export interface Cited {
  readonly source: Source;
  readonly evidence: Evidence;
  readonly datasetTitle: string;
  /** Permanent address of the event in Dyad. */
  readonly link: string;
}

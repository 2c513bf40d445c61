import type { Source } from '../../model/dataset';
import type { LeftOut } from '../../model/dataset-file';
import type { Extent } from '../extent';
import type { SourceExcerpt } from '../../evidence/source-excerpts';

/*
 *   |░░░░░░░▮▮░░░░░░░|░░░░▮░░░░░░░░|▯▯░░░░░▮▮▮░░░░░|   one strip for a source, as long as its text
 *    section         section        section
 *    ▮ cited on the timeline or the shelf     ▯ left out     ░ passed over: what is none of the three is empty
 */

export interface StripMark {
  readonly x0: number;
  readonly x1: number;
  /** Null for a statement that is left out. */
  readonly excerpt: SourceExcerpt | null;
}

export interface StripScene {
  readonly width: number;
  readonly marks: readonly StripMark[];
  /** Of which nothing is said, and why is told. */
  readonly passedOver: readonly Extent[];
  /** Where the sections begin. */
  readonly sections: readonly { readonly x: number; readonly heading: string }[];
}

/** A mark is never drawn narrower than this. */
const NARROWEST = 3;

/** One source as a strip, `width` pixels for `longest` code units: strips of one page can be compared. */
export function buildStrip(
  source: Pick<Source, 'length' | 'sections' | 'leftOut' | 'passedOver'>,
  excerpts: readonly SourceExcerpt[],
  longest: number,
  width: number,
): StripScene {
  const length = source.length ?? longest;
  const scale = width / Math.max(1, longest);
  const mark = (start: number, end: number, excerpt: SourceExcerpt | null): StripMark => ({
    x0: start * scale,
    x1: Math.max(end * scale, start * scale + NARROWEST),
    excerpt,
  });
  return {
    width: length * scale,
    marks: [
      ...(source.leftOut ?? []).map(({ start, end }: LeftOut) => mark(start, end, null)),
      ...excerpts.map((excerpt) => mark(excerpt.evidence.start, excerpt.evidence.end, excerpt)),
    ],
    passedOver: (source.passedOver ?? []).map(({ start, end }) => ({ x0: start * scale, x1: end * scale })),
    sections: (source.sections ?? []).map(({ start, heading }) => ({ x: start * scale, heading })),
  };
}

import type { End } from '../../dates/time';
import type { Verdict } from '../../model/dataset-file';
import type { DrawnMark, MarkInput } from './drawn-marks';

/** Marks of a scene in columns; index them from 0 to `count`. Lengths and coordinates are CSS pixels. */
export interface MarkColumns {
  readonly count: number;
  /** Position of the first member in the event index. */
  readonly position: Uint32Array;
  /** How many events the mark stands for: 1, or more for a cluster. */
  readonly members: Uint32Array;
  /** Index of the primary category in the dataset. */
  readonly category: Uint8Array;
  /** 0 for claims, 1 for the record. */
  readonly layer: Uint8Array;
  /**
   * 0 for a mark with its glyph. An event that goes on behind a density row, or behind the edge, has more marks:
   * numbered from 1, bar and shade alone, no glyph.
   */
  readonly part: Uint8Array;
  /** How it is drawn: one of `FORM`. */
  readonly form: Uint8Array;
  /** Middle of the glyph, or of what stands in the bar, wherever that is. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The certain extent, clipped to the plot; NaN where nothing is certain. */
  readonly certain0: Float64Array;
  readonly certain1: Float64Array;
  /** 1 where the source itself doubts the date, and where an end is "about". */
  readonly doubtful: Uint8Array;
  /** 1 where the event only possibly lies in the range that the reader chose. */
  readonly possibly: Uint8Array;
  /** What its ink says of a single event; null where it says nothing. */
  readonly verdict: readonly (Verdict | null)[];
}

/** Possible extents: one for each mark, several for one of a set. Clipped to the plot. */
export interface ShadeColumns {
  readonly count: number;
  readonly mark: Uint32Array;
  readonly x0: Float64Array;
  readonly x1: Float64Array;
  readonly startKind: readonly End[];
  readonly endKind: readonly End[];
  /** How it fades. */
  readonly fade: readonly Fade[];
}

/** Which way a shade fades: not at all, to its beginning, to its end, or to both. */
export type Fade = 'none' | 'in' | 'out' | 'both';

/** An end that is open or not known fades, the later one if both are; what is "about" fades to both sides. */
const fadeOf = (startKind: End, endKind: End, isAbout: boolean): Fade => {
  if (endKind !== 'stated') return 'out';
  if (startKind !== 'stated') return 'in';
  return isAbout ? 'both' : 'none';
};

const first = ({ group }: DrawnMark): number => group.positions[0] ?? 0;

export function markColumns(input: MarkInput, marks: readonly DrawnMark[]): MarkColumns {
  const { index, isPossibly } = input;
  return {
    count: marks.length,
    position: Uint32Array.from(marks, first),
    members: Uint32Array.from(marks, ({ group }) => group.positions.length),
    category: Uint8Array.from(marks, (mark) => index.category[first(mark)] ?? 0),
    layer: Uint8Array.from(marks, ({ layer }) => layer),
    part: Uint8Array.from(marks, ({ part }) => part),
    form: Uint8Array.from(marks, ({ form }) => form),
    x: Float64Array.from(marks, ({ x }) => x),
    y: Float64Array.from(marks, ({ y }) => y),
    certain0: Float64Array.from(marks, ({ certain }) => certain?.x0 ?? NaN),
    certain1: Float64Array.from(marks, ({ certain }) => certain?.x1 ?? NaN),
    doubtful: Uint8Array.from(marks, ({ isDoubtful }) => Number(isDoubtful)),
    possibly: Uint8Array.from(marks, (mark) => Number(mark.isSingle && isPossibly(first(mark)))),
    verdict: marks.map(({ verdict }) => verdict),
  };
}

export function shadeColumns(marks: readonly DrawnMark[]): ShadeColumns {
  const shades = marks.flatMap(({ shades: own, isAbout }, mark) =>
    own.map((shade) => ({ mark, isAbout, ...shade })),
  );
  return {
    count: shades.length,
    mark: Uint32Array.from(shades, ({ mark }) => mark),
    x0: Float64Array.from(shades, ({ x0 }) => x0),
    x1: Float64Array.from(shades, ({ x1 }) => x1),
    startKind: shades.map(({ startKind }) => startKind),
    endKind: shades.map(({ endKind }) => endKind),
    fade: shades.map(({ startKind, endKind, isAbout }) => fadeOf(startKind, endKind, isAbout)),
  };
}

/** The most that a shade reaches above and below its mark, and what it leaves free of its lane. */
const SHADE_REACH = [14, 7] as const;
const SHADE_GAP = 1.5;

/** Half the height of a shade in lanes so high, of the claims and of the record. */
export const shadeHalf = ([claims, record]: readonly [number, number]): readonly [number, number] => [
  Math.min(SHADE_REACH[0], claims / 2 - SHADE_GAP),
  Math.min(SHADE_REACH[1], record / 2 - SHADE_GAP),
];

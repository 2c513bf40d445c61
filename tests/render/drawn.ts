import type { Rect } from '../../src/layout/rect';

/** One thing on a picture, however it came there: an SVG element painted, or a call to a canvas. */
export interface Drawn {
  /** All that must be the same: how it is painted, its kind of shape, its words, and whether it is clipped. */
  readonly look: string;
  /** Places and lengths, which may differ by what rounding makes of them. */
  readonly numbers: readonly number[];
  readonly box: Rect;
}

/** An SVG has its numbers to a tenth of a pixel. */
const TOLERANCE = 0.101;

const same = (a: Drawn, b: Drawn): boolean =>
  a.look === b.look &&
  a.numbers.length === b.numbers.length &&
  a.numbers.every((number, i) => Math.abs(number - (b.numbers[i] ?? NaN)) <= TOLERANCE);

/** For each thing of one picture its place in the other, or -1; nothing is paired twice. */
export function pair(one: readonly Drawn[], other: readonly Drawn[]): readonly number[] {
  const free = new Map<string, number[]>();
  for (const [i, { look }] of other.entries()) free.set(look, [...(free.get(look) ?? []), i]);
  return one.map((drawn) => {
    const candidates = free.get(drawn.look) ?? [];
    const found = candidates.findIndex((i) => {
      const candidate = other[i];
      return candidate !== undefined && same(drawn, candidate);
    });
    return found < 0 ? -1 : (candidates.splice(found, 1)[0] ?? -1);
  });
}

export const inWords = ({ look, numbers }: Drawn): string =>
  `${look} at ${numbers.map((number) => Math.round(number * 10) / 10).join(' ')}`;

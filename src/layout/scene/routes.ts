import { sum } from 'd3-array';
import type { Rect } from '../rect';

/*
 *     [■]────────────╮         trunk: the one upright part that all share
 *                    │
 *      ■  ■ Text     │
 *            ■───────┤         branches, to the side of each end
 *                ■───╯
 *
 *  or, where no side is free:    [■]           ╭──
 *                                 ╰────────────╯       along the gutter between two lanes
 */

/** A corner of a line, in pixels of the scene. */
export type Corner = readonly [x: number, y: number];

/** What a line leads around, and how near it comes to it. */
export interface Hindrance extends Rect {
  readonly air: number;
}

/** Between the end of a line and its mark. */
const TIP = 3;

/** Room for the rounding of a corner. */
const TURN = 8;

/** A bend makes a line as hard to follow as so many pixels more of it. */
const BEND = 24;

/** So many gutters around a mark are looked at, and so many places for a trunk. */
const GUTTERS = 8;
const TRUNKS = 48;

/** A way out of a mark or into it. */
interface Leg {
  /** From the mark on. */
  readonly corners: Corners;
  /** The side on which the trunk has to be; 0 for either, NaN where the leg leads along the trunk itself. */
  readonly way: number;
}

/** The corners of a line; none where there is no way. */
export type Corners = readonly Corner[];

/**
 * Lines from a mark to others, around all that hinders: for each side on which they can leave, the line to each end, the
 * best first. They share one trunk, as far as it serves. Lines are upright or level and keep within a rectangle. A
 * hindrance that lies in the mark or in an end is none to the lines of that.
 */
export function waysOut(
  from: Rect,
  ends: readonly Rect[],
  hindrances: readonly Hindrance[],
  within: Rect,
): readonly (readonly Corners[])[] {
  const all = [from, ...ends, ...hindrances];
  const trunks = trunksBeside(from, all);
  const isFree = (corners: Corners, end: Rect): boolean => {
    const inTheWay = [
      ...hindrances.filter((other) => !isIn(other, from) && !isIn(other, end)),
      { ...from, air: -1 },
      { ...end, air: -1 },
    ];
    return corners.slice(1).every((corner, i) => {
      const line = rectOf(corners[i] ?? corner, corner);
      return isIn(line, within) && !inTheWay.some((other) => meets(line, other));
    });
  };
  const cheapest = (end: Rect, exits: readonly Leg[], entries: readonly Leg[], at = trunks): Corners => {
    let best: Corners = [];
    for (const exit of exits)
      for (const entry of entries)
        for (const trunk of at) {
          const corners = join(exit, entry, trunk);
          if (corners.length > 0 && cost(corners) < cost(best) && isFree(corners, end)) best = corners;
        }
    return best;
  };
  const onOneTrunk = (exit: Leg, at: readonly number[]): readonly Corners[] => {
    let best: readonly Corners[] = ends.map(() => []);
    for (const trunk of at) {
      const lines = ends.map((end) => cheapest(end, [exit], sides(end, TIP), [trunk]));
      if (costOf(lines) < costOf(best)) best = lines;
    }
    return best;
  };
  const gutters = ends.map((end) => {
    const out = [middleOf(end), ...guttersBy(from, hindrances)];
    return cheapest(
      end,
      [...sides(from, 0), ...alongGutters(from, out, 0)],
      [...sides(end, TIP), ...alongGutters(end, guttersBy(end, hindrances), TIP)],
    );
  });
  const middle = (from.x0 + from.x1) / 2;
  return [
    // Between the mark and the ends, or beyond all of them: which leaves more to be said, others decide.
    ...sides(from, 0).flatMap((exit) =>
      [true, false].map((beyond) =>
        onOneTrunk(
          exit,
          trunksBeside(from, all, (x) => isBeyond(x, ends, exit.way) === beyond),
        ),
      ),
    ),
    ...[from.y0, from.y1].map((y) => onOneTrunk({ corners: [[middle, y]], way: NaN }, [middle])),
    ends.map((): Corners => []),
  ]
    .map((lines) => lines.map((line, i) => (line.length > 0 ? line : (gutters[i] ?? []))))
    .toSorted((a, b) => costOf(a) - costOf(b));
}

const middleOf = ({ y0, y1 }: Rect): number => (y0 + y1) / 2;

const isBeyond = (x: number, ends: readonly Rect[], way: number): boolean =>
  ends.every(({ x0, x1 }) => (way > 0 ? x > x1 : x < x0));

/** Right and left of a mark, at the height of its middle. */
const sides = (mark: Rect, gap: number): readonly Leg[] => [
  { corners: [[mark.x1 + gap, middleOf(mark)]], way: 1 },
  { corners: [[mark.x0 - gap, middleOf(mark)]], way: -1 },
];

/** Up or down from the middle of a mark, then along a gutter. */
const alongGutters = ({ x0, x1, y0, y1 }: Rect, gutters: readonly number[], gap: number): readonly Leg[] =>
  gutters
    .filter((y) => y < y0 - TURN || y > y1 + TURN)
    .map((y) => ({
      corners: [
        [(x0 + x1) / 2, y < y0 ? y0 - gap : y1 + gap],
        [(x0 + x1) / 2, y],
      ],
      way: 0,
    }));

/** Both legs and the trunk between them; none where one of them would have to turn back. */
function join(exit: Leg, entry: Leg, trunk: number): Corners {
  for (const { corners, way } of [exit, entry]) {
    const [x = NaN] = corners.at(-1) ?? [];
    const off = way === 0 ? Math.abs(trunk - x) : way * (trunk - x);
    if (off < TURN) return [];
  }
  const [, out = NaN] = exit.corners.at(-1) ?? [];
  const [, into = NaN] = entry.corners.at(-1) ?? [];
  return straightened([...exit.corners, [trunk, out], [trunk, into], ...entry.corners.toReversed()]);
}

/** Without corners at which a line goes straight on. */
const straightened = (corners: Corners): Corners =>
  corners.filter(([x, y], i) => {
    const [px, py] = corners[i - 1] ?? [NaN, NaN];
    const [nx, ny] = corners[i + 1] ?? [NaN, NaN];
    return !(x === px && (x === nx || y === py)) && !(y === py && y === ny);
  });

/** No way at all is longer than any. */
const NO_WAY = 1e6;

const cost = (corners: Corners): number =>
  corners.length === 0
    ? NO_WAY
    : sum(corners, ([x, y], i) => {
        const [px, py] = corners[i - 1] ?? [x, y];
        return Math.abs(x - px) + Math.abs(y - py);
      }) +
      BEND * (corners.length - 2);

/** How long lines are together, and how hard to follow. */
export const costOf = (lines: readonly Corners[]): number => sum(lines, cost);

/** Where a trunk could stand: right and left of whatever there is, the nearest first. */
function trunksBeside(
  from: Rect,
  all: readonly (Rect & { readonly air?: number })[],
  isWanted: (x: number) => boolean = () => true,
): readonly number[] {
  const middle = (from.x0 + from.x1) / 2;
  const places = all.flatMap(({ x0, x1, air = TURN + TIP }) => [Math.floor(x0 - air), Math.ceil(x1 + air)]);
  return nearest(places.filter(isWanted), middle, TRUNKS);
}

/** Above and below whatever there is. */
const guttersBy = (mark: Rect, hindrances: readonly Hindrance[]): readonly number[] =>
  nearest(
    [...hindrances, { ...mark, air: TURN }].flatMap(({ y0, y1, air }) => [
      Math.floor(y0 - air),
      Math.ceil(y1 + air),
    ]),
    middleOf(mark),
    GUTTERS,
  );

const nearest = (places: readonly number[], to: number, most: number): readonly number[] =>
  [...new Set(places)].toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to)).slice(0, most);

const rectOf = ([ax, ay]: Corner, [bx, by]: Corner): Rect => ({
  x0: Math.min(ax, bx),
  x1: Math.max(ax, bx),
  y0: Math.min(ay, by),
  y1: Math.max(ay, by),
});

const isIn = (inner: Rect, outer: Rect): boolean =>
  inner.x0 >= outer.x0 && inner.x1 <= outer.x1 && inner.y0 >= outer.y0 && inner.y1 <= outer.y1;

const meets = (line: Rect, { x0, x1, y0, y1, air }: Hindrance): boolean =>
  line.x1 > x0 - air && line.x0 < x1 + air && line.y1 > y0 - air && line.y0 < y1 + air;

/** The straight parts of a line. */
export const partsOf = (corners: Corners): readonly Rect[] =>
  corners.slice(1).map((corner, i) => rectOf(corners[i] ?? corner, corner));

import { max, min, nice, tickIncrement, ticks } from 'd3-array';

export type ValueScaleKind = 'linear' | 'log';

/** Where a value stands between the foot of a scale, 0, and its head, 1. */
export interface ValueScale {
  /**
   * NaN for what a logarithmic scale does not have: zero and all below it. More than 1 for what lies above the head of
   * a linear one.
   */
  readonly share: (value: number) => number;
  /** Round values, ascending. */
  readonly ticks: readonly number[];
}

/**
 * A scale of all values, with zero on it; or by powers of ten, of those above zero. `largestClaim` is what the picture
 * is about: a linear scale ends one step above it, if few values lie higher.
 */
export const valueScale = (
  values: readonly number[],
  kind: ValueScaleKind,
  largestClaim: number | null = null,
): ValueScale =>
  kind === 'linear'
    ? linearScale(values, largestClaim)
    : logarithmicScale(values.filter((value) => value > 0));

/** How many ticks, more or less. */
const TICKS = 5;

/** Down to the least value below zero, up to the highest above it. (d3's scales would bring colours along.) */
function linearScale(values: readonly number[], largestClaim: number | null): ValueScale {
  const least = Math.min(0, min(values) ?? 0);
  const highest = Math.max(0, max(values) ?? 0);
  // Nothing but zero: a line at the foot.
  if (least === highest) return { share: () => 0, ticks: [0] };
  const claimed = largestClaim === null ? null : stepAbove(least, largestClaim);
  const isCut = claimed !== null && isSeldomAbove(values, claimed);
  const round = nice(least, isCut ? claimed : highest, TICKS);
  // Round numbers beyond the greatest ones are none.
  const [foot, head] = round.every(Number.isFinite) ? round : [least, highest];
  // By the greater side, since the distance between the greatest numbers is no number.
  const greatest = Math.max(-foot, head);
  const from = foot / greatest;
  const length = head / greatest - from;
  return {
    share: (value) => (value / greatest - from) / length,
    ticks: ticks(foot, head, TICKS).filter(Number.isFinite),
  };
}

/** The next round value above one; null where it is not above zero, or there is none. */
function stepAbove(least: number, value: number): number | null {
  if (value <= 0) return null;
  const increment = tickIncrement(least, value, TICKS);
  // Below one, d3 gives the number of steps to one, so that they are exact.
  const next =
    increment > 0
      ? (Math.floor(value / increment) + 1) * increment
      : (Math.floor(value * -increment) + 1) / -increment;
  return Number.isFinite(next) ? next : null;
}

/** Of more than a third of the values nobody would call the rest the scale. */
const SELDOM = 1 / 3;

const isSeldomAbove = (values: readonly number[], head: number): boolean =>
  values.filter((value) => value > head).length <= values.length * SELDOM;

/** More powers of ten than this are not all marked. */
const MOST_POWERS = 8;

function logarithmicScale(positive: readonly number[]): ValueScale {
  const least = min(positive);
  const highest = max(positive);
  if (least === undefined || highest === undefined) return { share: () => NaN, ticks: [] };
  const from = Math.floor(Math.log10(least));
  const to = Math.max(from + 1, Math.ceil(Math.log10(highest)));
  const step = Math.ceil((to - from) / MOST_POWERS);
  const powers = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
  return {
    share: (value) => (value > 0 ? (Math.log10(value) - from) / (to - from) : NaN),
    // As they are written: 10 ** -5 is not 0.00001 everywhere.
    ticks: powers.map((power) => Number(`1e${power}`)).filter((tick) => tick > 0 && Number.isFinite(tick)),
  };
}

import { possibleInterval } from './extent';
import { isApproximate, type DateNode, type SeasonNode } from './tree';

/** Whether the end of a span comes before its beginning in every reading. */
export function isReversed(from: DateNode, to: DateNode): boolean {
  if (from.node === 'season' && to.node === 'season') return areSeasonsReversed(from, to);
  return possibleInterval(to).end <= possibleInterval(from).start;
}

/**
 * Meteorological or astronomical, the seasons of one convention follow each other without a gap, so that two are in
 * their order or not. The winter of a year comes before its spring or after its autumn, and is the same in both dates.
 */
const areSeasonsReversed = (from: SeasonNode, to: SeasonNode): boolean =>
  WINTERS.every((winter) => quarterOf(to, winter) + margin(to) < quarterOf(from, winter) - margin(from));

/** Which season of its year winter is, counted from spring. */
const WINTERS = [-1, 3];

const quarterOf = ({ year, season }: SeasonNode, winter: number): number =>
  4 * year + (season === 24 ? winter : season - 21);

/** "About" is one season more on each side, as in `possibleInterval`. */
const margin = ({ qualifier }: SeasonNode): number => (isApproximate(qualifier) ? 1 : 0);

import { CLAIMS } from '../../model/events/band-key';
import { VERDICTS } from '../../model/verdict';
import { union, type Extent } from '../extent';
import type { DrawnMark } from '../marks/drawn-marks';
import { isSeen, markInk } from '../marks/mark-ink';
import { labelRows, type LabelFonts } from './label';
import type { LabelRequest, LabelText } from './place-labels';
import type { Rect } from '../rect';

/** What of a date the axis tells everywhere in view: nothing, its year, or its day. */
export type ToldByAxis = 'nothing' | 'year' | 'day';

/** The words of a label: for one event, or for a cluster of several. Its date is whole, if nothing is told of it. */
export type LabelWords = (positions: readonly number[], told?: ToldByAxis) => LabelText;

/** Whose labels are wanted, and where. */
export interface LabelWishes {
  readonly marks: readonly DrawnMark[];
  /** The mark of the open event; -1 for none. */
  readonly open: number;
  /** Marks to which a line leads from it. */
  readonly linked: ReadonlySet<number>;
  /** The part of the axis that is in view. */
  readonly within: Extent;
  /** The height of a lane of claims: where it has no room for two lines, title and date share one. */
  readonly laneHeight: number;
  readonly fonts: LabelFonts;
  readonly labelOf: LabelWords;
}

/** From a bar, or the glyph on it, to the baseline of what stands above it. */
const OVER_BAR = 5;

/**
 * What the marks that are seen ask for, in the order in which they are served: the open event, claims by their verdicts,
 * then the record, of which those come first that explain the open event; equals in time order.
 */
export function labelRequests(wishes: LabelWishes): readonly LabelRequest[] {
  const { marks, open, linked, within, laneHeight, fonts, labelOf } = wishes;
  const { y0, y1 } = labelRows(0, { side: 'right', isTwoLines: true }, fonts);
  const claimForm = y1 - y0 <= laneHeight ? 'two-lines' : 'inline';
  const rankOf = ({ layer, verdict }: DrawnMark, i: number): number => {
    if (i === open) return -1;
    if (layer !== CLAIMS) return VERDICTS.length + (linked.has(i) ? 1 : 2);
    return verdict === null ? VERDICTS.length : VERDICTS.indexOf(verdict);
  };
  return marks
    .flatMap((mark, i) => (isSeen(mark, within) ? { mark, i, rank: rankOf(mark, i) } : []))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ mark, i }): LabelRequest => {
      const isClaim = mark.layer === CLAIMS;
      const { solid, shades } = markInk(mark, i === open);
      return {
        mark: i,
        y: mark.y,
        solid: union(solid.length > 0 ? solid : shades),
        above: mark.certain && { ...mark.certain, baseline: topOf(solid) - OVER_BAR },
        drawn: shades,
        within: mark.overBars ? cutTo(mark.within, within) : within,
        overBars: mark.overBars,
        words() {
          const text = labelOf(mark.group.positions);
          return isClaim ? text : { ...text, date: '' };
        },
        form: isClaim ? claimForm : 'record',
      };
    });
}

const topOf = (rects: readonly Rect[]): number => Math.min(...rects.map(({ y0 }) => y0));

const cutTo = (within: Extent, { x0, x1 }: Extent): Extent => ({
  x0: Math.max(x0, within.x0),
  x1: Math.min(x1, within.x1),
});

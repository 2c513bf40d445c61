import { CLAIMS } from '../../model/events/band-key';
import { laneKeyOf } from '../detail/mark-groups';
import { union, type Extent } from '../extent';
import { glyphExtent, type DrawnMark, type MarkInput } from '../marks/drawn-marks';
import { OVER_BARS } from './obstacles';
import type { LabelRequest } from './place-labels';

/** The words of a label: for one event, or for a cluster of several. */
export type LabelWords = (positions: readonly number[]) => { readonly title: string; readonly date: string };

/** What each mark asks for, in the order of the marks. */
export const labelRequests = (
  input: Pick<MarkInput, 'index' | 'lanes'>,
  marks: readonly DrawnMark[],
  wordsOf: LabelWords,
): readonly LabelRequest[] =>
  marks.map((mark, i) => {
    const { positions } = mark.group;
    const compact = mark.layer !== CLAIMS;
    const solid = cutTo(mark.within, union(solidParts(mark)));
    return {
      mark: i,
      lane: mark.overBars ? OVER_BARS : laneKeyOf(input.index, input.lanes, positions[0] ?? 0),
      y: mark.y,
      solid,
      bar: mark.certain,
      drawn: union([solid, ...mark.shades]),
      words: () => {
        const { title, date } = wordsOf(positions);
        return { title, date: compact ? '' : date };
      },
      compact,
    };
  });

/** Glyph and bar, or all that there is. What goes on is as good as certain, and its arrow must be seen. */
function solidParts(mark: DrawnMark): readonly Extent[] {
  const opaque = [
    ...glyphExtent(mark),
    ...(mark.certain === null ? [] : [mark.certain]),
    ...mark.shades.filter(({ startKind, endKind }) => startKind === 'open' || endKind === 'open'),
  ];
  return opaque.length === 0 ? mark.shades : opaque;
}

/** Half a glyph may lie beyond its segment; what stands there is not in its way. */
const cutTo = (within: Extent, { x0, x1 }: Extent): Extent => ({
  x0: Math.max(x0, within.x0),
  x1: Math.min(x1, within.x1),
});

import { clip, type Extent } from '../extent';
import type { LabelFont, MeasureText } from '../labels/text';
import type { Interval } from '../../dates/time';
import type { TimeScale } from '../time-scale';
import type { AnchoredText, Rail } from './scene';

/*
 *   Russia  |━━━━━━━━━━━━━━━━━ Soviet Union | Russia ━━━━━━━━━━━━━━━━━━━━━|     the change in view
 *   Russia  |Soviet Union ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━|     not in view: the name that held
 *   Russia  |━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━|     its name today needs no second one
 */

/** A state, and what it was called when. */
export interface PartyRail {
  readonly name: string;
  readonly eras: readonly { readonly label: string; readonly extent: Interval }[];
}

/** From a change to the names beside it, and from a name to the line; in heights of the text. */
const INSET = 0.65;
const AIR = 0.8;

/** Lays out the names of a state over the part of time in view, on a line from `x0` to the end of the plot. */
export function railOf(
  { name, eras }: PartyRail,
  scale: TimeScale,
  x0: number,
  font: LabelFont,
  measure: MeasureText,
): Rail {
  const within: Extent = { x0, x1: scale.range[1] };
  const inset = INSET * font.size;
  const seen = eras.flatMap(({ label, extent }) => {
    const { start, end } = extent;
    const part = clip(
      scale,
      { start: Math.max(start, scale.domain.start), end: Math.min(end, scale.domain.end) },
      within,
    );
    return part === null ? [] : [{ ...part, label, ends: end < scale.domain.end }];
  });
  const gaps: Extent[] = [];
  const labels = seen.flatMap(({ x0: from, x1: to, label, ends }, i): readonly AnchoredText[] => {
    const begins = i > 0;
    const width = measure(label, font);
    const lead = begins ? inset : 0;
    const gap = lead + width + AIR * font.size;
    const isToday = !begins && !ends && label === name;
    if (isToday || gap + (ends ? inset : 0) > to - from) return [];
    // The first name stands where it ends, the others where they begin.
    const isAtEnd = !begins && ends;
    gaps.push(isAtEnd ? { x0: to - gap - inset, x1: to } : { x0: from, x1: from + gap });
    return [
      isAtEnd
        ? { x: to - inset, anchor: 'end', text: label }
        : { x: from + lead, anchor: 'start', text: label },
    ];
  });
  return { name, line: without(within, gaps), changes: seen.slice(1).map((era) => era.x0), labels };
}

/** What is left of an extent without others, which lie in it in order. */
function without({ x0, x1 }: Extent, gaps: readonly Extent[]): readonly Extent[] {
  const left: Extent[] = [];
  let from = x0;
  for (const gap of gaps) {
    if (gap.x0 > from) left.push({ x0: from, x1: gap.x0 });
    from = Math.max(from, gap.x1);
  }
  if (from < x1) left.push({ x0: from, x1 });
  return left;
}

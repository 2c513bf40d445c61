import type { Extent } from './extent';
import { finestKind, startsIn, type AxisWords, type Context } from './tick-kinds';
import type { Tick } from './scene/scene';
import type { LabelFont, MeasureText } from './labels/text';
import type { TimeScale } from './time-scale';

/*
 *   | June 1950      27     28     29     30   July 1950   2     3     4      one row
 *     pinned left                                    in place of the 1
 */

/** Ticks, and the larger unit around them. */
export interface Axis {
  /** Labels are centred; one is empty where the edge or a larger unit leaves it no room. */
  readonly ticks: readonly Tick[];
  /** Labels begin at their place. */
  readonly contexts: readonly Tick[];
}

/** Room between the labels of two ticks, in label heights. */
const AIR = 2;

/** Between a larger unit and what is next to it, in label heights. */
const CONTEXT_AIR = 1;

export interface AxisOptions {
  /** Where labels may begin: left of the scale, where there is room beside it; its left edge, if not said. */
  readonly left?: number;
  /** The length of the finest unit that is marked, in milliseconds; a day if not said. */
  readonly finest?: number;
}

/** Ticks at whole units, and among them the larger unit: pinned to the left, then where it begins. */
export function axisOf(
  scale: TimeScale,
  font: LabelFont,
  measure: MeasureText,
  words: AxisWords,
  { left = scale.range[0], finest }: AxisOptions = {},
): Axis {
  const kind = finestKind(
    ({ length, sample }) => length / scale.msPerPx >= measure(sample(words), font) + AIR * font.size,
    finest,
  );
  const { context } = kind;
  const larger = context === null ? [] : contextsOf(context, scale, left, font, measure, words);
  const right = scale.range[1];
  const air = CONTEXT_AIR * font.size;
  const hasRoom = (x: number, half: number): boolean =>
    x - half >= left &&
    x + half <= right &&
    larger.every(({ x0, x1 }) => x + half + air <= x0 || x - half - air >= x1);
  const ticks = startsIn(kind, scale.domain).map((time): Tick => {
    const x = scale.x(time);
    const label = kind.label(time, words);
    // A label without room is left out; its line still stands.
    return { x, label: hasRoom(x, measure(label, font) / 2) ? label : '' };
  });
  return { ticks, contexts: larger.map(({ x0, label }) => ({ x: x0, label })) };
}

/** A larger unit by its name, and how far that reaches. */
interface NamedExtent extends Extent {
  readonly label: string;
}

/**
 * Those that begin in view, centred there as ticks are, and at the left the one that began before. The first is told in
 * full; where that leaves no room, the one at the left is left out.
 */
function contextsOf(
  context: Context,
  scale: TimeScale,
  left: number,
  { size }: LabelFont,
  measure: MeasureText,
  words: AxisWords,
): readonly NamedExtent[] {
  const { unit, label, shortLabel = label } = context;
  const air = CONTEXT_AIR * size;
  const widthOf = (text: string): number => measure(text, { size, weight: 'bold' });
  const starts = startsIn(context, scale.domain);
  /** The beginnings that have room after a place, the first of them perhaps in full. */
  const beginnings = (from: number, isFirstFull: boolean): readonly NamedExtent[] => {
    const kept: NamedExtent[] = [];
    for (const time of starts) {
      const text = (isFirstFull && kept.length === 0 ? label : shortLabel)(time, words);
      const width = widthOf(text);
      const x0 = Math.max(left, scale.x(time) - width / 2);
      const hasRoom = x0 >= (kept.at(-1)?.x1 ?? from) + air && x0 + width <= scale.range[1];
      if (hasRoom) kept.push({ label: text, x0, x1: x0 + width });
    }
    return kept;
  };
  const first = unit.floor(scale.domain.start);
  const text = label(first, words);
  const pinned = { label: text, x0: left, x1: left + widthOf(text) };
  const later = beginnings(-Infinity, false);
  const fits = pinned.x1 <= scale.range[1];
  const crowds = starts[0] === first || pinned.x1 + air > (later[0]?.x0 ?? Infinity);
  const alone = crowds || !fits ? beginnings(-Infinity, true) : [pinned, ...later];
  return alone.length > 0 || !fits ? alone : [pinned];
}

import { finestKind, startsIn, type AxisWords } from './tick-kinds';
import type { Tick } from './scene/scene';
import type { LabelFont, MeasureText } from './labels/text';
import type { TimeScale } from './time-scale';

/** Ticks, and the larger unit around them. */
export interface Axis {
  readonly ticks: readonly Tick[];
  readonly contexts: readonly Tick[];
}

/** Room between the labels of two ticks, in label heights. */
const AIR = 2;

export interface AxisOptions {
  /** Text size of the larger unit, in pixels; that of the ticks if not said. */
  readonly contextSize?: number;
  /** The length of the finest unit that is marked, in milliseconds; a day if not said. */
  readonly finest?: number;
}

/** Ticks at whole units, and the larger unit in a row above: pinned to the left edge, then at its beginnings. */
export function axisOf(
  scale: TimeScale,
  font: LabelFont,
  measure: MeasureText,
  words: AxisWords,
  { contextSize = font.size, finest }: AxisOptions = {},
): Axis {
  const kind = finestKind(
    ({ length, sample }) => length / scale.msPerPx >= measure(sample(words), font) + AIR * font.size,
    finest,
  );
  const tick = (time: number): Tick => ({ x: scale.x(time), label: kind.label(time, words) });
  const [left, right] = scale.range;
  const fits = ({ x, label }: Tick): boolean => {
    const half = measure(label, font) / 2;
    return x - half >= left && x + half <= right;
  };
  // A label that the edge would cut is left out; its line still stands.
  const ticks = startsIn(kind, scale.domain)
    .map(tick)
    .map((each) => (fits(each) ? each : { ...each, label: '' }));
  const { context } = kind;
  if (context === null) return { ticks, contexts: [] };
  const bold: LabelFont = { size: contextSize, weight: 'bold' };
  const begins = startsIn(context, scale.domain).map((time) => ({
    x: scale.x(time),
    label: context.label(time, words),
  }));
  const pinned = { x: left, label: context.label(context.unit.floor(scale.domain.start), words) };
  const room = measure(pinned.label, bold) + AIR * font.size;
  const crowded = begins[0] !== undefined && begins[0].x - pinned.x < room;
  return {
    ticks,
    contexts: (crowded ? begins : [pinned, ...begins]).filter(
      ({ x, label }) => x + measure(label, bold) <= right,
    ),
  };
}

import { axisOf } from '../axis';
import { clamp, clip } from '../extent';
import type { TimeScale } from '../time-scale';
import { screenScale, type ChartFrame } from './chart-frame';
import type { AxisScene, NamedExtent } from './scene';
import type { SceneInput } from './scene-input';

type AxisInput = Pick<
  SceneInput,
  'index' | 'domain' | 'eras' | 'uncovered' | 'range' | 'rem' | 'measure' | 'words'
>;

/** Lays out what time itself has, for the screen as it is: no marks are asked for. */
export function axisScene(input: AxisInput, frame: Pick<ChartFrame, 'plot' | 'font'>): AxisScene {
  const scale = screenScale(frame, input.domain);
  const { axis, title } = frame.font;
  return {
    ...axisOf(scale, { size: axis, weight: 'regular' }, input.measure, input.words, {
      contextSize: title,
      finest: input.index.finest,
    }),
    eras: erasOf(input, scale, axis),
    uncovered: gapsOf(input, scale, axis),
    // A range that lies out of view leaves all that is in view outside of it.
    range: input.range === null ? null : clamp(scale, input.range),
  };
}

/** An era that is in view, where its name has room beside the next one. */
function erasOf({ eras, measure, rem }: AxisInput, scale: TimeScale, size: number): readonly NamedExtent[] {
  // One name for all of time says nothing.
  if (eras.length < 2) return [];
  return eras.flatMap(({ label, extent }) => {
    const seen = clip(scale, {
      start: Math.max(extent.start, scale.domain.start),
      end: Math.min(extent.end, scale.domain.end),
    });
    if (seen === null) return [];
    const width = measure(label, { size, weight: 'regular' }) + rem;
    return [{ ...seen, label: width <= seen.x1 - seen.x0 ? label : '' }];
  });
}

/** Around the words of a gap, in heights of them. */
const GAP_AIR = 3;

/** A stretch that no source covers, with words where they have room in it. */
function gapsOf(
  { uncovered, measure, words }: AxisInput,
  scale: TimeScale,
  size: number,
): readonly NamedExtent[] {
  const room = measure(words.uncovered, { size, weight: 'regular' }) + GAP_AIR * size;
  return uncovered.flatMap((extent) => {
    const seen = clip(scale, extent);
    return seen === null ? [] : [{ ...seen, label: seen.x1 - seen.x0 > room ? words.uncovered : '' }];
  });
}

import { axisOf } from '../axis';
import { clamp, clip } from '../extent';
import type { TimeScale } from '../time-scale';
import { screenScale, type ChartFrame } from './chart-frame';
import type { AxisScene, Era } from './scene';
import type { SceneInput } from './scene-input';

type AxisInput = Pick<SceneInput, 'domain' | 'eras' | 'uncovered' | 'range' | 'rem' | 'measure'>;

/** Lays out what time itself has, for the screen as it is: no marks are asked for. */
export function axisScene(input: AxisInput, frame: Pick<ChartFrame, 'plot' | 'font'>): AxisScene {
  const scale = screenScale(frame, input.domain);
  const { axis, title } = frame.font;
  return {
    ...axisOf(scale, { size: axis, weight: 'regular' }, input.measure, title),
    eras: erasOf(input, scale, axis),
    uncovered: input.uncovered.flatMap((extent) => clip(scale, extent) ?? []),
    // A range that lies out of view leaves all that is in view outside of it.
    range: input.range === null ? null : clamp(scale, input.range),
  };
}

/** An era that is in view, where its name has room beside the next one. */
function erasOf({ eras, measure, rem }: AxisInput, scale: TimeScale, size: number): readonly Era[] {
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

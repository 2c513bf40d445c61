import { between } from '../../dates/intervals';
import { axisOf } from '../axis';
import { clamp, clip, type Extent } from '../extent';
import { screenScale, type ChartFrame } from './chart-frame';
import { shorten } from '../labels/text';
import { railOf } from './rail';
import type { AxisScene } from './scene';
import type { SceneInput } from './scene-input';

type AxisInput = Pick<
  SceneInput,
  'index' | 'domain' | 'rails' | 'coverage' | 'range' | 'rem' | 'measure' | 'words'
>;

/** Between the words for the line of coverage and the line. */
const COVERAGE_GAP = 0.375;

/** Lays out what time itself has, for the screen as it is: no marks are asked for. */
export function axisScene(
  input: AxisInput,
  frame: Pick<ChartFrame, 'plot' | 'font' | 'bandLabel'>,
): AxisScene {
  const { domain, measure, rem } = input;
  const scale = screenScale(frame, domain);
  const { font, bandLabel } = frame;
  const small = { size: font.axis, weight: 'regular' } as const;
  const { covered } = input.coverage;
  const isNamed = covered.length > 0 && bandLabel.middle;
  const coverage = isNamed ? input.coverage.label : '';
  const from = isNamed ? bandLabel.inset + measure(coverage, small) + rem * COVERAGE_GAP : 0;
  const seen = ({ start, end }: { start: number; end: number }): readonly Extent[] => {
    const extent = clip(scale, { start, end });
    const x0 = Math.max(extent?.x0 ?? NaN, from);
    return extent !== null && x0 < extent.x1 ? [{ x0, x1: extent.x1 }] : [];
  };
  return {
    ...axisOf(scale, small, input.measure, input.words, {
      left: bandLabel.middle ? bandLabel.inset : scale.range[0],
      finest: input.index.finest,
    }),
    coverage,
    covered: covered.flatMap(seen),
    uncovered: between(covered).flatMap(seen),
    rails: input.rails.map((rail) => {
      const name = railName(input, frame, rail.name);
      const line = railOf(rail, scale, railStart(input, frame, name), small, measure);
      return { ...line, name };
    }),
    // A range that lies out of view leaves all that is in view outside of it.
    range: input.range === null ? null : clamp(scale, input.range),
  };
}

/** Between the name of a rail and its line, in rem. */
const RAIL_GAP = 0.5;

/** How much of the plot the name of a rail may take that stands in it: the rest is for what the state was called. */
const MOST_OF_PLOT = 0.5;

/** The name of a rail, shortened to the column of names, or to its share of the plot where there is none. */
function railName(
  { measure, rem }: AxisInput,
  { plot, font, bandLabel }: Pick<ChartFrame, 'plot' | 'font' | 'bandLabel'>,
  name: string,
): string {
  const room = bandLabel.middle
    ? plot.x - bandLabel.inset - rem * RAIL_GAP
    : plot.width * MOST_OF_PLOT - rem * RAIL_GAP;
  return shorten(name, room, { size: font.axis, weight: 'bold' }, measure) ?? '';
}

/** Where the line of a rail begins: at the plot, or after the name where that stands in it. */
function railStart(
  { measure, rem }: AxisInput,
  { plot, font, bandLabel }: Pick<ChartFrame, 'plot' | 'font' | 'bandLabel'>,
  name: string,
): number {
  const end = bandLabel.inset + measure(name, { size: font.axis, weight: 'bold' }) + rem * RAIL_GAP;
  return Math.max(plot.x, end);
}

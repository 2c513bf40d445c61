import type { Interval } from '../dates/time';
import { axisOf } from './axis';
import { groupMarks, laneKey, type MarkGroup } from './detail';
import { placeLabels, type LabelRequest, type Reach } from './labels';
import type { Box, DensityColumns, Era, Label, Link, Scene } from './scene';
import { frameOf, type Frame, type FrameInput } from './scene-frame';
import {
  clip,
  drawGroup,
  GLYPH_RADIUS,
  hull,
  markColumns,
  shadeColumns,
  type DrawnMark,
  type MarkInput,
} from './scene-marks';
import { timeScale, type TimeScale } from './time-scale';
import type { LabelFont } from './text';

/** What a scene is made of. */
export interface SceneInput extends FrameInput, MarkInput {
  /** Positions that pass the filters, in time order. */
  readonly shown: Uint32Array;
  readonly domain: Interval;
  readonly range: Interval | null;
  /** Names that hold for a part of time: the Soviet Union, then Russia. In time order, without gaps. */
  readonly eras: readonly { readonly label: string; readonly extent: Interval }[];
  /** Stretches of which no source in the set speaks. */
  readonly uncovered: readonly Interval[];
  /** Pairs of positions to be joined by a line. */
  readonly links: readonly (readonly [number, number])[];
  /** Position of the open event; null without one. */
  readonly selected: number | null;
  /** The words of a label: for one event, or for a cluster of several. */
  readonly labelOf: (positions: readonly number[]) => { readonly title: string; readonly date: string };
}

/** A scene, and which events each of its marks stands for. */
export interface BuiltScene {
  readonly scene: Scene;
  /** All groups at this resolution in time order, seen or not: what the keyboard walks. */
  readonly groups: readonly MarkGroup[];
  /** For each group its mark in the scene, or -1 where it is out of view. */
  readonly markOfGroup: Int32Array;
}

const fontOf = (size: number, weight: LabelFont['weight']): LabelFont => ({ size, weight });

/** Data → index → lanes → level of detail → **scene**. */
export function buildScene(input: SceneInput): BuiltScene {
  const frame = frameOf(input);
  const { plot, font } = frame;
  const scale = timeScale(input.domain, [plot.x, plot.x + plot.width]);
  const groups = groupMarks(input.index, input.lanes, input.shown, scale.msPerPx);
  const drawn = groups.map((group) => drawGroup(input, frame, scale, group));
  const visible = drawn.filter((mark): mark is DrawnMark => mark !== null);
  let marks = 0;
  const markOfGroup = Int32Array.from(drawn, (mark) => (mark === null ? -1 : marks++));

  const labels = placeLabels(
    visible.map((mark, i) => labelRequest(input, mark, i)),
    { x0: plot.x + 4, x1: plot.x + plot.width - 4 },
    {
      title: fontOf(font.title, 'bold'),
      date: fontOf(font.date, 'regular'),
      measure: input.measure,
    },
  );
  const { ticks, contexts } = axisOf(scale, fontOf(font.axis, 'regular'), input.measure);
  const scene: Scene = {
    width: input.width,
    height: frame.height,
    plot,
    bands: frame.bands,
    bandLabel: frame.bandLabel,
    ticks,
    contexts,
    eras: erasOf(input, scale),
    uncovered: input.uncovered.flatMap((extent) => clip(scale, extent) ?? []),
    axis: frame.axis,
    marks: markColumns(input, visible),
    shades: shadeColumns(visible),
    densities: NO_DENSITIES,
    links: linksOf(input.links, visible),
    labels,
    selected: visible.findIndex(
      ({ group }) => input.selected !== null && group.positions.includes(input.selected),
    ),
    targets: targetsOf(visible, labels, frame),
    range: input.range === null ? null : clip(scale, input.range),
    font,
  };
  return { scene, groups, markOfGroup };
}

const NO_DENSITIES: DensityColumns = {
  count: 0,
  band: new Uint8Array(),
  layer: new Uint8Array(),
  x0: new Float64Array(),
  x1: new Float64Array(),
  base: new Float64Array(),
  top: new Float64Array(),
  events: new Uint32Array(),
  start: new Float64Array(),
  end: new Float64Array(),
};

function labelRequest(input: SceneInput, mark: DrawnMark, i: number): LabelRequest {
  const { positions } = mark.group;
  const glyph = { x0: mark.x - GLYPH_RADIUS, x1: mark.x + GLYPH_RADIUS };
  // What goes on is as good as certain, and its arrow must be seen.
  const goesOn = mark.shades.filter(({ startKind, endKind }) => startKind === 'open' || endKind === 'open');
  const solid = hull([glyph, ...(mark.certain === null ? [] : [mark.certain]), ...goesOn]);
  const words = input.labelOf(positions);
  const compact = mark.layer > 0;
  return {
    mark: i,
    lane: laneKey(input.index, input.lanes, positions[0] ?? 0),
    y: mark.y,
    solid,
    bar: mark.certain,
    drawn: hull([solid, ...mark.shades]),
    title: words.title,
    date: compact ? '' : words.date,
    compact,
  };
}

/** An era that is in view, where its name has room beside the next one. */
function erasOf({ eras, measure, em }: SceneInput, scale: TimeScale): readonly Era[] {
  // One name for all of time says nothing.
  if (eras.length < 2) return [];
  return eras.flatMap(({ label, extent }) => {
    const reach = clip(scale, {
      start: Math.max(extent.start, scale.domain.start),
      end: Math.min(extent.end, scale.domain.end),
    });
    if (reach === null) return [];
    const width = measure(label, { size: em * 0.75, weight: 'regular' }) + em;
    return [{ ...reach, label: width <= reach.x1 - reach.x0 ? label : '' }];
  });
}

function linksOf(links: SceneInput['links'], marks: readonly DrawnMark[]): readonly Link[] {
  const markOf = (position: number): DrawnMark | undefined =>
    marks.find(({ group }) => group.positions.includes(position));
  return links.flatMap(([from, to]) => {
    const a = markOf(from);
    const b = markOf(to);
    return a === undefined || b === undefined ? [] : [{ x0: a.x, y0: a.y, x1: b.x, y1: b.y }];
  });
}

/** The least side of a target (WCAG 2.2, 2.5.8). */
const TARGET = 24;

function targetsOf(marks: readonly DrawnMark[], labels: readonly Label[], frame: Frame): readonly Box[] {
  const labelOf = new Map(labels.map((label) => [label.mark, label]));
  const { x: left, width } = frame.plot;
  return marks.map((mark, i) => {
    const label = labelOf.get(i);
    const reaches: Reach[] = [{ x0: mark.x - TARGET / 2, x1: mark.x + TARGET / 2 }];
    if (mark.certain !== null) reaches.push(mark.certain);
    if (label !== undefined) {
      const x0 = label.side === 'left' ? label.x - label.width : label.x;
      reaches.push({ x0, x1: x0 + label.width });
    }
    const { x0, x1 } = inPlot(hull(reaches), left, left + width);
    const lane = frame.laneHeight[mark.layer === 0 ? 0 : 1];
    const height = Math.max(TARGET, label === undefined ? TARGET : lane * 0.92);
    return { x: x0, y: mark.y - height / 2, width: x1 - x0, height };
  });
}

/** Clips a target to the plot, but leaves it its least width, so that it can be seen and hit at the edge. */
function inPlot({ x0, x1 }: Reach, left: number, right: number): Reach {
  const from = Math.min(Math.max(x0, left), right - TARGET);
  return { x0: from, x1: Math.max(Math.min(x1, right), from + TARGET) };
}

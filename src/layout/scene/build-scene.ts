import type { Interval } from '../../dates/time';
import { LAYERS } from '../../model/events/event-columns';
import { bandPlace, type BandColumns } from '../../model/events/event-index';
import { inFigures } from '../../model/event-words';
import { axisOf } from '../axis';
import type { BinUnit } from '../bins';
import { densityBars, detailOf, type BandDetail } from '../detail/density';
import { laneKey, resolutionOf, type DensityCell, type MarkGroup } from '../detail/mark-groups';
import { placeLabels, type LabelRequest, type LaneReach, type Reach } from '../labels/place-labels';
import { inTimeOrder, placeGroups } from '../marks/placed-groups';
import type { Box, Era, Label, Link, Scene } from './scene';
import { frameOf, type Frame, type FrameInput } from './chart-frame';
import {
  clip,
  drawGroup,
  GLYPH_RADIUS,
  hull,
  markColumns,
  reachOf,
  shadeColumns,
  type DrawnMark,
  type MarkInput,
} from '../marks/drawn-marks';
import { binUnitAt, isSparse, peakOf } from '../detail/segments';
import { timeScale, type TimeScale } from '../time-scale';
import type { LabelFont } from '../labels/text';

/** What a scene is made of. */
export interface SceneInput extends FrameInput, MarkInput {
  /** What is shown of a band and layer, by `bandPlace`. */
  readonly bandAt: (place: number) => BandColumns;
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
  /** The groups of the window in time order, seen or not: what the keyboard walks. */
  readonly groups: readonly MarkGroup[];
  /** For each group its mark in the scene, or -1 where it is out of view or a cell of a density row. */
  readonly markOfGroup: Int32Array;
  /** For each group what a reader can point at, in pixels of the scene; null where it is out of view. */
  readonly boxes: readonly (Box | null)[];
  /** The stretch of time that the groups are of. */
  readonly window: Interval;
}

const fontOf = (size: number, weight: LabelFont['weight']): LabelFont => ({ size, weight });

/** Data → index → lanes → level of detail → **scene**, laid out for the screen as it is. */
export function buildScene(input: SceneInput): BuiltScene {
  const frame = frameOf(input);
  const scale = screenScale(frame, input.domain);
  const laid = layOut(input, frame, scale, resolutionOf(scale.msPerPx), windowAround(input));
  return { ...laid, scene: { ...laid.scene, ...screenParts(input, frame) } };
}

/** All of time where every event is a mark; else a screen to each side, so that the keyboard can walk out of view. */
function windowAround({ categories, bandAt, domain: { start, end } }: SceneInput): Interval {
  const places = categories.flatMap((_, category) =>
    LAYERS.map((_layer, layer) => bandPlace(category, layer)),
  );
  return places.every((place) => isSparse(bandAt(place)))
    ? { start: -Infinity, end: Infinity }
    : { start: start - (end - start), end: end + (end - start) };
}

export const screenScale = ({ plot }: Pick<Frame, 'plot'>, domain: Interval): TimeScale =>
  timeScale(domain, [plot.x, plot.x + plot.width]);

/** The parts of a scene that follow from the screen alone. */
type ScreenParts = Pick<Scene, 'ticks' | 'contexts' | 'eras' | 'uncovered' | 'range'>;

/** What is laid out for the screen in any case: the axis and what else has no marks. */
export function screenParts(input: SceneInput, frame: Frame): ScreenParts {
  const scale = screenScale(frame, input.domain);
  const { axis, title } = frame.font;
  const { ticks, contexts } = axisOf(scale, fontOf(axis, 'regular'), input.measure, title);
  return {
    ticks,
    contexts,
    eras: erasOf(input, scale, axis),
    uncovered: input.uncovered.flatMap((extent) => clip(scale, extent) ?? []),
    range: input.range === null ? null : clamped(scale, input.range),
  };
}

/** A range that lies out of view leaves all that is in view outside of it: an empty one at the edge. */
function clamped(scale: TimeScale, { start, end }: Interval): Reach {
  const [left, right] = scale.range;
  const clamp = (time: number): number => Math.min(Math.max(scale.x(time), left), right);
  return { x0: clamp(start), x1: clamp(end) };
}

const NO_SCREEN_PARTS: ScreenParts = { ticks: [], contexts: [], eras: [], uncovered: [], range: null };

/** Marks, bars and labels on a scale, which may reach beyond the screen; detail is decided at the resolution. */
export function layOut(
  input: SceneInput,
  frame: Frame,
  scale: TimeScale,
  resolution: number,
  window: Interval,
): BuiltScene {
  const { plot, font } = frame;
  const { details, densities, bands } = shareOut(input, frame, scale, resolution, window);
  const placed = details
    .flatMap((detail) => placeGroups(input, detail, scale, resolution, window))
    .toSorted(inTimeOrder(input));
  const visible = placed.flatMap((each) => drawGroup(input, frame, scale, each) ?? []);
  const { x0, x1 } = reachOf(scale);
  const labels = placeLabels(
    visible.map((mark, i) => labelRequest(input, mark, i)),
    [...obstaclesOf(input, details, scale), ...visible.flatMap(aroundBars)],
    { x0: x0 + 4, x1: x1 - 4 },
    {
      title: fontOf(font.title, 'bold'),
      date: fontOf(font.date, 'regular'),
      measure: input.measure,
    },
  );
  const targets = targetsOf(visible, labels, frame, { x0, x1 });
  const groups = placed.filter(({ leads }) => leads).map(({ group }) => group);
  const markOfGroup = marksOf(groups, visible);
  const scene: Scene = {
    ...NO_SCREEN_PARTS,
    width: input.width,
    height: frame.height,
    plot,
    bands,
    bandLabel: frame.bandLabel,
    axis: frame.axis,
    marks: markColumns(input, visible),
    shades: shadeColumns(visible),
    densities,
    links: linksOf(input.links, visible),
    labels,
    selected: visible.findIndex(
      ({ group, part }) => part === 0 && input.selected !== null && group.positions.includes(input.selected),
    ),
    targets,
    font,
  };
  const boxes = groups.map((group, i) =>
    group.cell === null ? (targets[markOfGroup[i] ?? -1] ?? null) : cellBox(group.cell, frame, scale),
  );
  return { scene, groups, markOfGroup, boxes, window };
}

/** For each group its mark: where its glyph stands, if that is in view, else the first part that is; -1 for none. */
function marksOf(groups: readonly MarkGroup[], marks: readonly DrawnMark[]): Int32Array {
  const markOf = new Map<number, number>();
  for (const [mark, { group, part }] of marks.entries()) {
    const [first = -1] = group.positions;
    if (part === 0 || !markOf.has(first)) markOf.set(first, mark);
  }
  return Int32Array.from(groups, ({ cell, positions }) =>
    cell === null ? (markOf.get(positions[0] ?? -1) ?? -1) : -1,
  );
}

/** Which bands are drawn: the record's only where it is shown. */
function shareOut(input: SceneInput, frame: Frame, scale: TimeScale, resolution: number, window: Interval) {
  const { index, lanes } = input;
  const unit = binUnitAt(resolution);
  const bars = densityBars(index, unit, scale);
  const notes = new Map<number, readonly string[]>();
  const details = input.categories.flatMap((_, category) =>
    [0, 1].map((layer) => {
      const place = bandPlace(category, layer);
      const band = input.bandAt(place);
      const count = (layer === 0 ? lanes.claims : lanes.record)[category] ?? 1;
      const detail = detailOf(index, place, band, count, resolution, window);
      const ground = frame.ground(category, layer);
      const peak = hasBars(detail) ? peakOf(index.bands[place] ?? band, unit) : 1;
      if (layer === 0 && hasBars(detail)) notes.set(category, peakNote(peak, unit));
      bars.add(detail, band, { ...ground, peak });
      return detail;
    }),
  );
  const bands = frame.bands.map((band) => ({ ...band, note: notes.get(band.category) ?? [] }));
  return { details, densities: bars.columns(), bands };
}

/** "up to 1,204 a month": the scale of bars, which begin at zero. */
const peakNote = (peak: number, { name }: BinUnit): readonly string[] => [
  `up to ${inFigures(peak)}`,
  /^(?:five|fifty|ten) /u.test(name) ? `in ${name}` : `a ${name}`,
];

const hasBars = ({ runs }: BandDetail): boolean => runs.some((run) => run.hasBars);

/** Bars stand in the way of labels in every lane of their band. */
function obstaclesOf(
  { lanes }: SceneInput,
  details: readonly BandDetail[],
  scale: TimeScale,
): readonly LaneReach[] {
  return details.flatMap(({ place, runs }) => {
    const category = Math.floor(place / LAYERS.length);
    const count = (place % LAYERS.length === 0 ? lanes.claims : lanes.record)[category] ?? 1;
    return runs
      .filter(({ dense }) => dense)
      .flatMap(({ extent }) => clip(scale, extent) ?? [])
      .flatMap((reach) => Array.from({ length: count }, (_, lane) => ({ lane: place * 256 + lane, reach })));
  });
}

/** A cell reaches over the height of its band. */
function cellBox({ place, extent }: DensityCell, frame: Frame, scale: TimeScale): Box | null {
  const reach = clip(scale, extent);
  if (reach === null) return null;
  const { base, height } = frame.ground(Math.floor(place / LAYERS.length), place % LAYERS.length);
  return { x: reach.x0, y: base - height, width: reach.x1 - reach.x0, height };
}

/** A lane apart: a label over a density row heeds no bars. */
const OVER_BARS = -1;

/** It stays over them all the same, beside its glyph. */
const aroundBars = ({ overBars, within: { x0, x1 } }: DrawnMark): readonly LaneReach[] =>
  overBars
    ? [
        { lane: OVER_BARS, reach: { x0: -Infinity, x1: x0 } },
        { lane: OVER_BARS, reach: { x0: x1, x1: Infinity } },
      ]
    : [];

function labelRequest(input: SceneInput, mark: DrawnMark, i: number): LabelRequest {
  const { positions } = mark.group;
  // What goes on is as good as certain, and its arrow must be seen.
  const goesOn = mark.shades.filter(({ startKind, endKind }) => startKind === 'open' || endKind === 'open');
  const firm = [
    ...glyphReach(mark, GLYPH_RADIUS),
    ...(mark.certain === null ? [] : [mark.certain]),
    ...goesOn,
  ];
  const solid = cutTo(mark.within, hull(firm.length === 0 ? mark.shades : firm));
  const compact = mark.layer > 0;
  return {
    mark: i,
    lane: mark.overBars ? OVER_BARS : laneKey(input.index, input.lanes, positions[0] ?? 0),
    y: mark.y,
    solid,
    bar: mark.certain,
    drawn: hull([solid, ...mark.shades]),
    words: () => {
      const { title, date } = input.labelOf(positions);
      return { title, date: compact ? '' : date };
    },
    compact,
  };
}

/** The room of a mark's glyph; none for a part without one. */
const glyphReach = ({ x, part }: DrawnMark, radius: number): readonly Reach[] =>
  part === 0 ? [{ x0: x - radius, x1: x + radius }] : [];

/** Half a glyph may lie beyond its run; what stands there is not in its way. */
const cutTo = (within: Reach, { x0, x1 }: Reach): Reach => ({
  x0: Math.max(x0, within.x0),
  x1: Math.min(x1, within.x1),
});

/** An era that is in view, where its name has room beside the next one. */
function erasOf({ eras, measure, em }: SceneInput, scale: TimeScale, size: number): readonly Era[] {
  // One name for all of time says nothing.
  if (eras.length < 2) return [];
  return eras.flatMap(({ label, extent }) => {
    const reach = clip(scale, {
      start: Math.max(extent.start, scale.domain.start),
      end: Math.min(extent.end, scale.domain.end),
    });
    if (reach === null) return [];
    const width = measure(label, fontOf(size, 'regular')) + em;
    return [{ ...reach, label: width <= reach.x1 - reach.x0 ? label : '' }];
  });
}

function linksOf(links: SceneInput['links'], marks: readonly DrawnMark[]): readonly Link[] {
  const markOf = (position: number): DrawnMark | undefined =>
    marks.find(({ group, part }) => part === 0 && group.positions.includes(position));
  return links.flatMap(([from, to]) => {
    const a = markOf(from);
    const b = markOf(to);
    return a === undefined || b === undefined ? [] : [{ x0: a.x, y0: a.y, x1: b.x, y1: b.y }];
  });
}

/** The least side of a target (WCAG 2.2, 2.5.8). */
const TARGET = 24;

function targetsOf(
  marks: readonly DrawnMark[],
  labels: readonly Label[],
  frame: Frame,
  within: Reach,
): readonly Box[] {
  const labelOf = new Map(labels.map((label) => [label.mark, label]));
  return marks.map((mark, i) => {
    const label = labelOf.get(i);
    const reaches: Reach[] = [...glyphReach(mark, TARGET / 2)];
    if (mark.certain !== null) reaches.push(mark.certain);
    if (label !== undefined) {
      const x0 = label.side === 'left' ? label.x - label.width : label.x;
      reaches.push({ x0, x1: x0 + label.width });
    }
    const { x0, x1 } = inPlot(hull(reaches.length === 0 ? mark.shades : reaches), within.x0, within.x1);
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

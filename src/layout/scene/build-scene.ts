import type { Interval } from '../../dates/time';
import { bandKeys } from '../../model/events/band-key';
import { IDENTITY } from '../axis-transform';
import { resolutionOf, type MarkGroup } from '../detail/mark-groups';
import { isSparse } from '../detail/segments';
import type { BandDetail } from '../detail/band-detail';
import type { DensityColumns } from '../detail/density-columns';
import type { ColumnEvents } from '../columns/column-at';
import type { ViewForm } from '../columns/view-form';
import { rangeExtent, type Extent } from '../extent';
import { drawGroup, type DrawnMark } from '../marks/drawn-marks';
import {
  markColumns,
  shadeColumns,
  shadeHalf,
  type MarkColumns,
  type ShadeColumns,
} from '../marks/mark-columns';
import { inTimeOrder, placeGroups } from '../marks/placed-groups';
import type { TimeScale } from '../time-scale';
import { axisScene } from './axis-scene';
import { bandDetails } from './band-details';
import { chartFrame, screenScale, type ChartFrame } from './chart-frame';
import { bandsInView, bothLanes, type ShownLanes } from './in-view';
import { markOf, sceneLabels } from './scene-labels';
import type { Band, Drawing, Scene } from './scene';
import type { SceneInput } from './scene-input';
import { MARK_SIZE } from '../marks/mark-form';
import { cellBox, targetsOf } from './targets';
import type { Box } from '../rect';

/** A scene, and which events each of its marks stands for. */
export interface BuiltScene {
  readonly scene: Scene;
  /** The groups of the buffered domain in time order, seen or not: what the keyboard walks. */
  readonly groups: readonly MarkGroup[];
  /** For each group its mark in the scene, or -1 where it is out of view or a cell of a density row. */
  readonly markOfGroup: Int32Array;
  /** For each group what a reader can point at, in pixels of the scene; null where it is out of view. */
  readonly boxes: readonly (Box | null)[];
  /** The stretch of time that the groups are of. */
  readonly bufferedDomain: Interval;
}

/** A scene on the screen that shows a domain. */
export interface OnScreen extends BuiltScene, Drawing {
  readonly domain: Interval;
  /** How events are stacked that have no room for their titles; null in lanes. */
  readonly form: ViewForm | null;
  /** The column that a mark is stacked in; null for none. */
  readonly columnOf?: (group: MarkGroup) => ColumnEvents | null;
  readonly shownLanes: ShownLanes;
  /** Whether lanes are there that have nothing in view, since they had when the timeline last stood still. */
  readonly isKept: boolean;
}

/**
 * Gives the scene of any visible domain. `isStill` asks for one that is laid out at the very scale, and as high as what
 * is in view: for when the timeline has come to rest, since it costs a layout, and heights may change.
 */
export type Scenes = (domain: Interval, isStill?: boolean) => OnScreen;

/**
 * Data → index → lanes → level of detail → **scene**, laid out for the screen as it is. Only lanes with something in
 * view are there, and those that are to be kept in any case.
 */
export function buildScene(input: SceneInput, kept: ShownLanes = []): OnScreen {
  const { domain } = input;
  // How wide the plot is follows from no lane.
  const { msPerPx } = screenScale(chartFrame(input), domain);
  const inView = bandsInView(input, domain, msPerPx);
  const shownLanes = bothLanes(
    inView.map(({ lanes }) => lanes),
    kept,
  );
  const frame = chartFrame(input, shownLanes);
  const scale = screenScale(frame, domain);
  const layout = layOutMarks(input, frame, scale, resolutionOf(scale.msPerPx), domainToWalk(input));
  return {
    ...withLabels(layout, rangeExtent(scale)),
    axis: axisScene(input, frame),
    transform: IDENTITY,
    domain,
    form: null,
    shownLanes,
    isKept: inView.some(({ lanes }, band) => lanes.length < (shownLanes[band]?.length ?? 0)),
  };
}

/** All of time where every event is a mark; else a screen to each side, so that the keyboard can walk out of view. */
function domainToWalk({ categories, bandAt, domain: { start, end } }: SceneInput): Interval {
  return bandKeys(categories.length).every((band) => isSparse(bandAt(band)))
    ? { start: -Infinity, end: Infinity }
    : { start: start - (end - start), end: end + (end - start) };
}

/** Marks and bars in their places, before anything is said beside them. */
export interface MarkLayout {
  readonly input: SceneInput;
  readonly frame: ChartFrame;
  readonly scale: TimeScale;
  readonly details: readonly BandDetail[];
  readonly densities: DensityColumns;
  readonly bands: readonly Band[];
  readonly marks: readonly DrawnMark[];
  readonly columns: MarkColumns;
  readonly shades: ShadeColumns;
  readonly groups: readonly MarkGroup[];
  readonly markOfGroup: Int32Array;
  readonly bufferedDomain: Interval;
}

/** Marks and bars on a scale, which may reach beyond the screen; detail is decided at the resolution. */
export function layOutMarks(
  input: SceneInput,
  frame: ChartFrame,
  scale: TimeScale,
  resolution: number,
  bufferedDomain: Interval,
): MarkLayout {
  const { details, densities, bands } = bandDetails(input, frame, scale, resolution, bufferedDomain);
  const placed = details
    .flatMap((detail) => placeGroups(input, detail, scale, resolution, bufferedDomain))
    .toSorted(inTimeOrder(input));
  const marks = placed.flatMap((group) => drawGroup(input, frame.laneMiddle, scale, group) ?? []);
  const groups = placed.filter(({ isPrimary }) => isPrimary).map(({ group }) => group);
  return {
    input,
    frame,
    scale,
    details,
    densities,
    bands,
    marks,
    columns: markColumns(input, marks),
    shades: shadeColumns(marks),
    groups,
    markOfGroup: marksOf(groups, marks),
    bufferedDomain,
  };
}

/** A layout with the words and lines of the part of it that is in view: what is out of view says nothing. */
export function withLabels(layout: MarkLayout, within: Extent): BuiltScene {
  const open = markOf(layout.input.selected, layout.marks);
  return builtScene(layout, { ...sceneLabels(layout, open, within), flags: [], markSize: MARK_SIZE });
}

/** A layout as a scene, with what is said in it. */
export function builtScene(
  layout: MarkLayout,
  { labels, links, flags, markSize }: Pick<Scene, 'labels' | 'links' | 'flags' | 'markSize'>,
  targets = targetsOf(layout.marks, labels, layout.frame, rangeExtent(layout.scale)),
): BuiltScene {
  const { input, frame, scale, densities, bands, marks, columns, shades } = layout;
  const { groups, markOfGroup, bufferedDomain } = layout;
  const { plot, height, bandLabel, axisRows, font } = frame;
  return {
    scene: {
      width: input.width,
      height,
      plot,
      bands,
      recordLabel: input.words.record,
      bandLabel,
      axisRows,
      font,
      marks: columns,
      shades,
      shadeHalf: shadeHalf(frame.laneHeight),
      densities,
      links,
      labels,
      flags,
      markSize,
      selected: markOf(input.selected, marks),
      targets,
    },
    groups,
    markOfGroup,
    boxes: groups.map(({ cell }, i) =>
      cell === null ? (targets[markOfGroup[i] ?? -1] ?? null) : cellBox(cell, frame, scale),
    ),
    bufferedDomain,
  };
}

/** For each group its mark: where its glyph stands, if that is in view, else the first part that is; -1 for none. */
function marksOf(groups: readonly MarkGroup[], marks: readonly DrawnMark[]): Int32Array {
  const markOfFirst = new Map<number, number>();
  for (const [mark, { group, part }] of marks.entries()) {
    const [first = -1] = group.positions;
    if (part === 0 || !markOfFirst.has(first)) markOfFirst.set(first, mark);
  }
  return Int32Array.from(groups, ({ cell, positions }) =>
    cell === null ? (markOfFirst.get(positions[0] ?? -1) ?? -1) : -1,
  );
}

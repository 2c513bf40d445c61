import type { End, EventTime, Interval } from '../dates/time';
import type { EventIndex } from '../model/event-index';
import { axisOf } from './axis';
import { groupMarks, type MarkGroup } from './detail';
import { placeLabels, type LabelRequest, type Reach } from './labels';
import type { Lanes } from './lanes';
import type { Band, Box, Label, MarkColumns, Scene, ShadeColumns } from './scene';
import { timeScale, type TimeScale } from './time-scale';
import type { MeasureText } from './text';

/** What a scene is made of. */
export interface SceneInput {
  readonly index: EventIndex;
  readonly lanes: Lanes;
  /** Positions that pass the filters, in time order. */
  readonly shown: Uint32Array;
  /** For each position, 1 where it only possibly lies in the chosen range. */
  readonly possibly: Uint8Array;
  readonly categories: readonly { readonly label: string; readonly on: boolean }[];
  readonly domain: Interval;
  readonly range: Interval | null;
  /** Width of the whole picture in pixels. */
  readonly width: number;
  /** The reader's text size in pixels (16 unless changed): everything that holds text grows with it. */
  readonly em: number;
  readonly measure: MeasureText;
  /** The date of a position as read. */
  readonly timeOf: (position: number) => EventTime;
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

/** Half the width of a glyph, its halo included. */
export const GLYPH_RADIUS = 8;

/** How far an open or unknown end is drawn, fading: long enough to be seen, too short to read as an extent. */
const FADE = 64;

/** Below this plot width the band labels stand above the marks instead of beside them. */
const NARROW = 560;

/** Data → index → lanes → level of detail → **scene**. */
export function buildScene(input: SceneInput): BuiltScene {
  const frame = frameOf(input);
  const scale = timeScale(input.domain, [frame.plot.x, frame.plot.x + frame.plot.width]);
  const groups = groupMarks(input.index, input.lanes, input.shown, scale.msPerPx);
  const drawn = groups.map((group) => drawGroup(input, frame, scale, group));
  const visible = drawn.filter((mark): mark is DrawnMark => mark !== null);
  let marks = 0;
  const markOfGroup = Int32Array.from(drawn, (mark) => (mark === null ? -1 : marks++));

  const within = { x0: frame.plot.x + 4, x1: frame.plot.x + frame.plot.width - 4 };
  const labels = placeLabels(
    visible.map((mark, i) => labelRequest(input, mark, i)),
    within,
    {
      title: { size: frame.font.title, weight: 'bold' },
      date: { size: frame.font.date, weight: 'regular' },
      measure: input.measure,
    },
  );
  const { ticks, contexts } = axisOf(scale, { size: frame.font.axis, weight: 'regular' }, input.measure);
  const scene: Scene = {
    width: input.width,
    height: frame.height,
    plot: frame.plot,
    bands: frame.bands,
    bandLabel: frame.bandLabel,
    ticks,
    contexts,
    axis: frame.axis,
    marks: markColumns(input, visible),
    shades: shadeColumns(visible),
    labels,
    targets: targetsOf(visible, labels, frame),
    range: input.range === null ? null : clip(scale, input.range),
    font: frame.font,
  };
  return { scene, groups, markOfGroup };
}

interface Frame {
  readonly plot: Box;
  readonly height: number;
  readonly bands: readonly Band[];
  readonly bandLabel: Scene['bandLabel'];
  readonly axis: Scene['axis'];
  readonly font: Scene['font'];
  readonly laneHeight: number;
  /** Where the first lane of each band begins. */
  readonly laneTop: readonly number[];
}

function frameOf({ categories, lanes, width, em, measure }: SceneInput): Frame {
  const font = { title: em * 0.875, date: em * 0.8125, axis: em * 0.8125, band: em * 0.9375 };
  const inset = width < NARROW ? em : em * 1.75;
  const labelWidths = categories.map(({ label }) => measure(label, { size: font.band, weight: 'bold' }));
  const beside = width >= NARROW;
  const gutter = beside ? inset + Math.max(0, ...labelWidths) + em * 1.25 : 0;
  const laneHeight = em * 2.625;
  const padding = em * 1.1;
  const labelRow = beside ? 0 : em * 1.5;
  const axisHeight = em * 3.4;
  const bands: Band[] = [];
  const laneTop: number[] = [];
  let top = axisHeight;
  for (const [category, { label, on }] of categories.entries()) {
    const count = on ? (lanes.count[category] ?? 1) : 0;
    const height = on ? labelRow + padding * 2 + count * laneHeight : em * 2.5;
    bands.push({ category, label, on, top, height });
    laneTop.push(top + labelRow + padding);
    top += height;
  }
  return {
    plot: { x: gutter, y: axisHeight, width: Math.max(1, width - gutter), height: top - axisHeight },
    height: top,
    bands,
    bandLabel: { x: inset, inset: em * 1.4, middle: beside },
    axis: { ticks: axisHeight - em * 0.7, contexts: axisHeight - em * 2.1 },
    font,
    laneHeight,
    laneTop,
  };
}

/** A possible extent; an end that fades has another kind than `stated`. */
interface Shade extends Reach {
  readonly startKind: End;
  readonly endKind: End;
}

interface DrawnMark {
  readonly group: MarkGroup;
  readonly category: number;
  readonly lane: number;
  readonly x: number;
  readonly y: number;
  readonly certain: Reach | null;
  readonly shades: readonly Shade[];
  /** The date of a single event; null for a cluster. */
  readonly time: EventTime | null;
}

/** A group as a mark, or null where nothing of it can be seen. */
function drawGroup(input: SceneInput, frame: Frame, scale: TimeScale, group: MarkGroup): DrawnMark | null {
  const { index, lanes } = input;
  const position = group.positions[0] ?? 0;
  const category = index.category[position] ?? 0;
  const lane = lanes.lane[position] ?? 0;
  const x = scale.x(group.anchor);
  const time = group.positions.length === 1 ? input.timeOf(position) : null;
  const certain = time === null ? null : certainReach(index, position, scale);
  const shades = time === null ? clusterReach(input, group, scale) : shadeReaches(time, scale);
  const [left, right] = scale.range;
  const glyphSeen = x > left - GLYPH_RADIUS && x < right + GLYPH_RADIUS;
  if (!glyphSeen && certain === null && shades.length === 0) return null;
  const y = (frame.laneTop[category] ?? 0) + (lane + 0.5) * frame.laneHeight;
  return { group, category, lane, x, y, certain, shades, time };
}

/** Without a bound on both sides there is no bar: what goes on fades, as a shade does. */
function certainReach(index: EventIndex, position: number, scale: TimeScale): Reach | null {
  const start = index.firstEnd[position] ?? NaN;
  const end = index.lastStart[position] ?? NaN;
  return start < end && isBounded({ start, end }) ? clip(scale, { start, end }) : null;
}

const isBounded = ({ start, end }: Interval): boolean => Number.isFinite(start) && Number.isFinite(end);

/** What is possible and not certain: the ends of a span, the whole of a moment, each member of a set. */
function shadeReaches({ extent, startKind, endKind }: EventTime, scale: TimeScale): readonly Shade[] {
  const { alternatives, possible, certain } = extent;
  const extents =
    alternatives.length > 0
      ? alternatives
      : certain === null
        ? [possible]
        : [
            { start: possible.start, end: certain.start },
            ...(isBounded(certain) ? [] : [certain]),
            { start: certain.end, end: possible.end },
          ];
  return extents
    .filter(({ start, end }) => start < end)
    .flatMap((each) => {
      const reach = clip(scale, bounded(each, scale));
      if (reach === null) return [];
      return {
        ...reach,
        startKind: Number.isFinite(each.start) ? 'stated' : startKind,
        endKind: Number.isFinite(each.end) ? 'stated' : endKind,
      };
    });
}

/** A cluster's shade reaches from its first glyph to its last. */
function clusterReach({ index }: SceneInput, { positions }: MarkGroup, scale: TimeScale): readonly Shade[] {
  const anchors = positions.map((position) => index.anchor[position] ?? 0);
  const reach = clip(scale, { start: Math.min(...anchors), end: Math.max(...anchors) });
  return reach === null ? [] : [{ ...reach, startKind: 'stated', endKind: 'stated' }];
}

/** A side without a bound is drawn as far as a fade reaches. */
function bounded({ start, end }: Interval, scale: TimeScale): Interval {
  const fade = FADE * scale.msPerPx;
  return {
    start: Number.isFinite(start) ? start : end - fade,
    end: Number.isFinite(end) ? end : start + fade,
  };
}

function clip(scale: TimeScale, { start, end }: Interval): Reach | null {
  const [left, right] = scale.range;
  const x0 = Math.max(left, scale.x(start));
  const x1 = Math.min(right, scale.x(end));
  return x0 < x1 ? { x0, x1 } : null;
}

function labelRequest(input: SceneInput, mark: DrawnMark, i: number): LabelRequest {
  const glyph = { x0: mark.x - GLYPH_RADIUS, x1: mark.x + GLYPH_RADIUS };
  // What goes on is as good as certain, and its arrow must be seen.
  const goesOn = mark.shades.filter(({ startKind, endKind }) => startKind === 'open' || endKind === 'open');
  const solid = hull([glyph, ...(mark.certain === null ? [] : [mark.certain]), ...goesOn]);
  return {
    mark: i,
    lane: mark.category * 256 + mark.lane,
    y: mark.y,
    solid,
    bar: mark.certain,
    drawn: hull([solid, ...mark.shades]),
    ...input.labelOf(mark.group.positions),
  };
}

const hull = (reaches: readonly Reach[]): Reach => ({
  x0: Math.min(...reaches.map(({ x0 }) => x0)),
  x1: Math.max(...reaches.map(({ x1 }) => x1)),
});

function markColumns({ index, possibly }: SceneInput, marks: readonly DrawnMark[]): MarkColumns {
  const first = ({ group }: DrawnMark): number => group.positions[0] ?? 0;
  return {
    count: marks.length,
    position: Uint32Array.from(marks, first),
    members: Uint32Array.from(marks, ({ group }) => group.positions.length),
    category: Uint8Array.from(marks, (mark) => index.category[first(mark)] ?? 0),
    x: Float64Array.from(marks, ({ x }) => x),
    y: Float64Array.from(marks, ({ y }) => y),
    certain0: Float64Array.from(marks, ({ certain }) => certain?.x0 ?? NaN),
    certain1: Float64Array.from(marks, ({ certain }) => certain?.x1 ?? NaN),
    doubtful: Uint8Array.from(marks, ({ time }) =>
      Number(time !== null && (time.approximate || time.uncertain)),
    ),
    possibly: Uint8Array.from(marks, (mark) => (mark.time === null ? 0 : (possibly[first(mark)] ?? 0))),
  };
}

function shadeColumns(marks: readonly DrawnMark[]): ShadeColumns {
  const shades = marks.flatMap((mark, i) => mark.shades.map((shade) => ({ mark: i, ...shade })));
  return {
    count: shades.length,
    mark: Uint32Array.from(shades, ({ mark }) => mark),
    x0: Float64Array.from(shades, ({ x0 }) => x0),
    x1: Float64Array.from(shades, ({ x1 }) => x1),
    startKind: shades.map(({ startKind }) => startKind),
    endKind: shades.map(({ endKind }) => endKind),
  };
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
    const height = Math.max(TARGET, label === undefined ? TARGET : frame.laneHeight * 0.92);
    return { x: x0, y: mark.y - height / 2, width: x1 - x0, height };
  });
}

/** Clips a target to the plot, but leaves it its least width, so that it can be seen and hit at the edge. */
function inPlot({ x0, x1 }: Reach, left: number, right: number): Reach {
  const from = Math.min(Math.max(x0, left), right - TARGET);
  return { x0: from, x1: Math.max(Math.min(x1, right), from + TARGET) };
}

import { sum } from 'd3-array';
import type { Interval } from '../../dates/time';
import { bandKey, bandKeys, CLAIMS, RECORD } from '../../model/events/band-key';
import type { DensityGround } from '../detail/density-bars';
import { lanesOfBand, MAX_LANES, type Lanes } from '../lanes';
import type { Band, Scene } from './scene';
import { estimateText, shorten, type LabelFont, type MeasureText } from '../labels/text';
import type { LaneMiddle } from '../marks/drawn-marks';
import { timeScale, type TimeScale } from '../time-scale';
import type { ShownLanes } from './in-view';
import type { SceneWords } from './scene-words';
import type { Box } from '../rect';

/*
 *            inset   names                    plot
 *   |<-1.75->|▲ Military |                                        |<-1.75->|
 *            |           | 1950      1960      1970      1980     |            axis: one row of ticks,
 *            |Covered by…|━━━········━━━━━━━━━━━━━━━━━━━━━━━━     |            and what the sources cover
 *            |▲ Military |  ▲━━ Korean War                        |            a band: lanes and 2 × padding
 *   ---------|-----------|----------------------------------------|-------
 *            |■ Economic |                                        |            nothing in view: one line
 *   ---------|-----------|----------------------------------------|-------
 *            |Russia     |━━━━━━ Soviet Union | Russia ━━━━━━━━━━━|            a rail for each state that changed
 *
 *  Narrow, the names stand above the lanes, and the plot has all the width but a margin.
 */

/** How high the lanes of claims are: with two lines of a label, with two close lines, or with one. */
export type LaneMode = 'tall' | 'close' | 'single';

/** What the frame of a scene follows from: everything but time. */
export interface ChartFrameInput {
  readonly lanes: Lanes;
  readonly categories: readonly { readonly label: string; readonly on: boolean }[];
  /** Whether the lanes of the record are there. */
  readonly record: boolean;
  /** The states that have a rail at the foot. */
  readonly rails: readonly { readonly name: string }[];
  readonly width: number;
  /** What the bands have to fill; as high as their lanes, if not said. Never less than that. */
  readonly height?: number;
  /** What there is room for, where bands share a height because they hold more than lanes; see `columns`. */
  readonly room?: number | undefined;
  /** What is kept free over such bands, in pixels; nothing, if not said. */
  readonly over?: number;
  /** Tall, if not said. */
  readonly laneMode?: LaneMode;
  readonly rem: number;
  readonly measure: MeasureText;
  readonly words: SceneWords;
}

/** Bands, rows of the axis and text sizes: what stays in place while time moves. */
export interface ChartFrame extends Pick<Scene, 'height' | 'bands' | 'bandLabel' | 'axisRows' | 'font'> {
  readonly plot: Box;
  readonly laneHeight: readonly [claims: number, record: number];
  readonly laneMiddle: LaneMiddle;
  /** What the density row of a band and layer stands on, and how high it may grow. */
  readonly ground: (category: number, layer: number) => Omit<DensityGround, 'peak'>;
}

/** The scale of the screen, on which the plot shows a domain. */
export const screenScale = ({ plot }: Pick<ChartFrame, 'plot'>, domain: Interval): TimeScale =>
  timeScale(domain, [plot.x, plot.x + plot.width]);

/** Heights in rem. */
const AXIS = 1.6875;
const CLAIMS_LANE: Readonly<Record<LaneMode, number>> = { tall: 2.625, close: 2.0625, single: 1.5 };
const RECORD_LANE = 1.1875;
const PADDING = 0.5;
const RECORD_PADDING = 0.3;
/** A band with nothing in view, the name of one above its lanes, and a rail. */
const LINE = 1.5;
const NAME_ROW = 1.625;
const RECORD_NAME_ROW = 1.25;
const RAIL = 1.25;

/** How many lanes each band can have in a picture so high, in pixels, at a text size, with rails at the foot. */
export function lanesIn(height: number, bands: number, rem: number, rails = 0): number {
  const band = (height / rem - AXIS - rails * RAIL) / Math.max(1, bands);
  return Math.min(MAX_LANES, Math.max(1, Math.floor((band - PADDING * 2) / CLAIMS_LANE.tall)));
}

/** Whether the names of the bands stand above the marks instead of beside them, at a width in pixels. */
export const isNarrow = (width: number, rem: number): boolean => width < rem * 40;

/** Whether there is room for a wide margin, and for a heading beside a chart. */
export const isWide = (width: number, rem: number): boolean => width >= rem * 62.5;

/** The column of names in rem, its glyphs included, and between the longest of them and the plot. */
const COLUMN = { tall: 6.5, close: 5.5 } as const;
const GLYPH_ROOM = 1.25;
const COLUMN_GAP = 0.25;

/** What share of the width the column of names may have: a longer name is shortened. */
const WIDEST_COLUMN = 0.25;

/** What bars and lanes of the record are called has room in any case, so that the plot stays where it is. */
const MANY = 9999;

/**
 * How wide the column of names is. It is estimated in a browser too, where text could be measured: so the plot stands
 * at the same place in a page that was built without one.
 */
function columnWidth(
  { categories, rails, words, width, rem, laneMode = 'tall' }: ChartFrameInput,
  size: number,
) {
  const estimated = (text: string, weight: LabelFont['weight']): number =>
    estimateText(text, { size, weight });
  const longest = Math.max(
    ...categories.map(({ label }) => rem * GLYPH_ROOM + estimated(label, 'bold')),
    ...[...words.peak(MANY, 'month'), words.record].map(
      (text) => rem * GLYPH_ROOM + estimated(text, 'regular'),
    ),
    ...rails.map(({ name }) => estimated(name, 'bold')),
  );
  const usual = rem * (laneMode === 'close' ? COLUMN.close : COLUMN.tall);
  return Math.max(usual, Math.min(longest + rem * COLUMN_GAP, width * WIDEST_COLUMN));
}

/** The frame, with the lanes that are to be seen; all of them, if not said. */
export function chartFrame(input: ChartFrameInput, shown: ShownLanes = allLanes(input)): ChartFrame {
  const { categories, record, rails, width, height = 0, laneMode = 'tall', rem, measure, words } = input;
  const font = {
    title: rem * 0.84375,
    date: rem * 0.78125,
    axis: rem * 0.78125,
    // As large as titles: each further size of a font costs milliseconds before the first picture.
    band: rem * 0.84375,
  };
  const beside = !isNarrow(width, rem);
  const inset = rem * (beside ? (laneMode === 'close' || isWide(width, rem) ? 1.75 : 1.5) : 1);
  const column = beside ? columnWidth(input, font.band) : 0;
  const left = inset + column;
  const nameX = inset + rem * GLYPH_ROOM;
  const nameRoom = (beside ? left : width - inset) - nameX;
  const bold: LabelFont = { size: font.band, weight: 'bold' };
  const laneHeight = [rem * CLAIMS_LANE[laneMode], rem * RECORD_LANE] as const;
  const padding = rem * PADDING;
  const recordPadding = rem * RECORD_PADDING;
  const line = rem * LINE;
  const nameRow = beside ? 0 : rem * NAME_ROW;
  const recordRow = beside ? 0 : rem * RECORD_NAME_ROW;
  const axisHeight = rem * AXIS;

  const lanesOf = (category: number, layer: number): readonly number[] =>
    shown[bandKey(category, layer)] ?? [];
  const claimHeights = categories.map(({ on }, category) => {
    const lanes = on ? lanesOf(category, CLAIMS).length : 0;
    return lanes === 0 ? line : nameRow + padding * (beside ? 2 : 1) + lanes * laneHeight[0];
  });
  const recordHeights = categories.map(({ on }, category) => {
    const lanes = record && on ? lanesOf(category, RECORD).length : 0;
    return lanes === 0 ? 0 : recordRow + recordPadding * 2 + lanes * laneHeight[1];
  });
  const isOpen = categories.map(({ on }, category) => on && lanesOf(category, CLAIMS).length > 0);
  // Where no band has anything in view, those that are switched on share what is left.
  const shares = isOpen.includes(true) ? isOpen : categories.map(({ on }) => on);
  const foot = rails.length * rem * RAIL;
  const room = height - axisHeight - sum(claimHeights) - sum(recordHeights) - foot;
  const extra = Math.max(0, room) / Math.max(1, shares.filter(Boolean).length);

  /** From one lane of claims to the next: those of an open band share what is left. */
  const spread = (category: number): number =>
    laneHeight[0] + (shares[category] === true ? extra : 0) / Math.max(1, lanesOf(category, CLAIMS).length);

  const bands: Band[] = [];
  let top = axisHeight;
  for (const [category, { label, on }] of categories.entries()) {
    const name = shorten(label, nameRoom, bold, measure) ?? '';
    const claimsHeight = (claimHeights[category] ?? 0) + (shares[category] === true ? extra : 0);
    const recordHeight = recordHeights[category] ?? 0;
    const recordTop = top + claimsHeight;
    const beyondName = beside ? padding + spread(category) / 2 : nameRow / 2;
    bands.push({
      category,
      label: on ? name : words.bandOff(name),
      note: [],
      on,
      top,
      height: claimsHeight + recordHeight,
      recordTop,
      nameMiddle: top + (isOpen[category] === true ? beyondName : claimsHeight / 2),
      recordMiddle: recordTop + recordPadding + (beside ? laneHeight[1] / 2 : recordRow / 2),
    });
    top = recordTop + recordHeight;
  }
  const railRows = rails.map((_, rail) => top + (rail + 0.5) * rem * RAIL);
  const bottom = top + foot;
  return {
    plot: {
      x: left,
      y: axisHeight,
      width: Math.max(1, width - left - inset),
      height: bottom - axisHeight,
    },
    // A canvas has whole pixels: with a fraction the browser would stretch it.
    height: Math.ceil(bottom),
    bands,
    bandLabel: { inset, x: nameX, middle: beside },
    axisRows: {
      ticks: rem * 0.75,
      coverage: rem * 1.375,
      coverageWords: rem * 1.5625,
      rails: railRows,
    },
    font,
    laneHeight,
    laneMiddle(category, layer, lane) {
      const band = bands[category];
      if (band === undefined) return 0;
      const lanes = lanesOf(category, layer);
      // A lane that is not shown has nothing in view: where it lies is not seen.
      const place = Math.max(0, lanes.indexOf(lane)) + 0.5;
      if (layer !== CLAIMS) return band.recordTop + recordPadding + recordRow + place * laneHeight[1];
      return band.top + (beside ? padding : nameRow) + place * spread(category);
    },
    ground(category, layer) {
      const band = bands[category];
      if (band === undefined) return { band: category, layer, base: 0, height: 0 };
      const [first, last] =
        layer === CLAIMS
          ? [band.top + (beside ? padding : nameRow), band.recordTop]
          : [band.recordTop + recordPadding + recordRow, band.top + band.height];
      const base = last - padding * 0.5;
      return { band: category, layer, base, height: Math.max(0, base - first) };
    },
  };
}

const allLanes = ({ lanes, categories }: ChartFrameInput): ShownLanes =>
  bandKeys(categories.length).map((band) => lanesOfBand(lanes, band));

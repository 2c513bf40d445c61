import { sum } from 'd3-array';
import type { Interval } from '../../dates/time';
import { CLAIMS } from '../../model/events/band-key';
import type { DensityGround } from '../detail/density-bars';
import { MAX_LANES, type Lanes } from '../lanes';
import type { Band, Box, Scene } from './scene';
import { shorten, type LabelFont, type MeasureText } from '../labels/text';
import type { LaneMiddle } from '../marks/drawn-marks';
import { timeScale, type TimeScale } from '../time-scale';
import type { SceneWords } from './scene-words';

/** What the frame of a scene follows from: everything but time. */
export interface ChartFrameInput {
  readonly lanes: Lanes;
  readonly categories: readonly { readonly label: string; readonly on: boolean }[];
  /** Whether the lanes of the record are there. */
  readonly record: boolean;
  readonly width: number;
  /** What the bands have to fill; as high as their lanes, if not said. Never less than that. */
  readonly height?: number;
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
const AXIS = 5.15;
const CLAIMS_LANE = 2.625;
const RECORD_LANE = 1.75;
const PADDING = 1.1;

/** How many lanes each band can have in a picture so high, in pixels, at a text size. */
export function lanesIn(height: number, bands: number, rem: number): number {
  const band = (height / rem - AXIS) / Math.max(1, bands);
  return Math.min(MAX_LANES, Math.max(1, Math.floor((band - PADDING * 2) / CLAIMS_LANE)));
}

/** Below this width the band labels stand above the marks instead of beside them. */
const NARROW = 560;

/** What share of the width the name of a band may have beside the marks: a longer one is shortened. */
const WIDEST_NAME = 0.25;

/** What bars and lanes of the record are called has room in any case, so that the plot stays where it is. */
const MANY = 9999;

export function chartFrame({
  categories,
  lanes,
  record,
  width,
  height = 0,
  rem,
  measure,
  words,
}: ChartFrameInput): ChartFrame {
  const font = {
    title: rem * 0.875,
    date: rem * 0.8125,
    axis: rem * 0.8125,
    // As large as titles: each further size of a font costs milliseconds before the first picture.
    band: rem * 0.875,
  };
  const beside = width >= NARROW;
  const inset = beside ? rem * 1.75 : rem;
  const bold: LabelFont = { size: font.band, weight: 'bold' };
  const nameRoom = beside ? width * WIDEST_NAME : width - inset * 2;
  const names = categories.map(({ label }) => shorten(label, nameRoom, bold, measure) ?? '');
  const textWidths = [
    ...names.map((name) => measure(name, bold)),
    ...words.peak(MANY, 'month').map((line) => measure(line, { size: font.date, weight: 'regular' })),
    measure(words.record, { size: font.axis, weight: 'regular' }),
  ];
  const gutter = beside ? inset + Math.max(...textWidths) + rem * 1.25 : 0;
  const laneHeight = [rem * CLAIMS_LANE, rem * RECORD_LANE] as const;
  const padding = rem * PADDING;
  const labelRow = beside ? 0 : rem * 1.5;
  // For the name of the record, which else would lie over its marks.
  const recordRow = beside ? 0 : rem * 1.1;
  const axisHeight = rem * AXIS;
  const naturalHeights = categories.map(({ on }, category) =>
    on ? labelRow + padding * 2 + (lanes.claims[category] ?? 1) * laneHeight[0] : rem * 2.5,
  );
  const recordHeights = categories.map(({ on }, category) => {
    const recordLanes = record && on ? (lanes.record[category] ?? 0) : 0;
    return recordLanes === 0 ? 0 : recordRow + recordLanes * laneHeight[1] + rem * 1.2;
  });
  const room = height - axisHeight - sum(naturalHeights) - sum(recordHeights);
  const extra = Math.max(0, room) / Math.max(1, categories.filter(({ on }) => on).length);
  const bands: Band[] = [];
  let top = axisHeight;
  for (const [category, { on }] of categories.entries()) {
    const name = names[category] ?? '';
    const claimsHeight = (naturalHeights[category] ?? 0) + (on ? extra : 0);
    const recordHeight = recordHeights[category] ?? 0;
    bands.push({
      category,
      label: on ? name : words.bandOff(name),
      note: [],
      on,
      top,
      height: claimsHeight + recordHeight,
      recordTop: top + claimsHeight,
    });
    top += claimsHeight + recordHeight;
  }
  return {
    plot: { x: gutter, y: axisHeight, width: Math.max(1, width - gutter), height: top - axisHeight },
    // A canvas has whole pixels: with a fraction the browser would stretch it.
    height: Math.ceil(top),
    bands,
    bandLabel: { x: inset, inset: rem * 1.4, middle: beside },
    axisRows: {
      eras: rem * 1.2,
      contexts: rem * 2.35,
      ticks: rem * 3.5,
      coverage: axisHeight - rem * 0.65,
    },
    font,
    laneHeight,
    laneMiddle(category, layer, lane) {
      const band = bands[category];
      if (band === undefined) return 0;
      const [claims, recorded] = laneHeight;
      const spread = claims + extra / (lanes.claims[category] ?? 1);
      return layer === CLAIMS
        ? band.top + labelRow + padding + (lane + 0.5) * spread
        : band.recordTop + recordRow + rem * 0.6 + (lane + 0.5) * recorded;
    },
    ground(category, layer) {
      const band = bands[category];
      if (band === undefined) return { band: category, layer, base: 0, height: 0 };
      const [first, last] =
        layer === CLAIMS
          ? [band.top + labelRow + padding * 0.5, band.recordTop]
          : [band.recordTop + recordRow + rem * 0.6, band.top + band.height];
      const base = last - padding * 0.5;
      return { band: category, layer, base, height: Math.max(0, base - first) };
    },
  };
}

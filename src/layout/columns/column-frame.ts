import { sum } from 'd3-array';
import { bandKey, bandKeys, categoryOfBand, CLAIMS, layerOfBand, RECORD } from '../../model/events/band-key';
import { chartFrame, type ChartFrame, type ChartFrameInput } from '../scene/chart-frame';
import type { Band } from '../scene/scene';
import { shareHeight } from './share-height';

/*
 *   |▲ Military |        ▲  ▲▲ |     claims: the name stands at their foot
 *   |  on record|   ▲     ▲  ▲ |     the record on its ground below, if there is any
 *   ------------|---------------
 */

/** What each band of a layer has: its events, and the height of its fullest column in pixels; by its key. */
export interface ColumnBandSize {
  readonly events: number;
  readonly column: number;
  /** What is drawn under the foot, in pixels. */
  readonly under: number;
}

/** A frame whose bands share a height, and where the marks of each stand in it. */
export interface ColumnFrame extends ChartFrame {
  /** The lower edge of the lowest marks of a band, by its key. */
  readonly foot: (band: number) => number;
  /** The upper edge of what marks and words of a band have. */
  readonly head: (band: number) => number;
}

/** From the foot of a band to its lower edge, and the row of a name above the marks, in rem. */
const UNDER_FOOT = 0.5;
const NAME_ROW = 1.5;

/** What the bands of a picture share. */
export interface BandRoom {
  /** In pixels, the rows of their names included. */
  readonly height: number;
  /** The height of the row of a name where names stand above the marks, in pixels; 0 where they stand beside. */
  readonly nameRow: number;
}

/** What is left for the bands that are on of the height of a picture, its axis and its rails included. Pixels. */
export function bandRoom(input: ChartFrameInput, height: number): BandRoom {
  const { bands, bandLabel, height: whole } = chartFrame({ ...input, height: 0 }, []);
  const fixed = whole - sum(bands, (band) => band.height);
  const off = input.categories.filter(({ on }) => !on).length * (bands[0]?.height ?? 0);
  return {
    height: Math.max(0, height - fixed - off - (input.over ?? 0)),
    nameRow: bandLabel.middle ? 0 : input.rem * NAME_ROW,
  };
}

/** The keys of the bands of all categories that are switched on. */
export const bandsOn = (categories: readonly { readonly on: boolean }[]): readonly number[] =>
  bandKeys(categories.length).filter((band) => categories[categoryOfBand(band)]?.on === true);

const NOTHING: ColumnBandSize = { events: 0, column: 0, under: 0 };

/** So high are spans with the air around them, in pixels. */
const SPAN_LANES = [8, 8] as const;

/** A frame in which the bands that are switched on share `height`, in pixels, the axis and the rails included. */
export function columnFrame(
  input: ChartFrameInput,
  sizes: readonly ColumnBandSize[],
  height: number,
  markSize: number,
): ColumnFrame {
  const { categories, record, rem, over = 0 } = input;
  // The plot, the fonts and the axis are those of an empty frame; only heights follow from what is in it.
  const empty = chartFrame({ ...input, height: 0 }, []);
  const keys = bandsOn(categories).filter(
    (key) => layerOfBand(key) === CLAIMS || (record && (sizes[key]?.events ?? 0) > 0),
  );
  const line = empty.bands[0]?.height ?? 0;
  const beside = empty.bandLabel.middle;
  const { height: shared, nameRow } = bandRoom(input, height);
  const heights = shareHeight(
    keys.map((key) => {
      const { events, column, under: below } = sizes[key] ?? NOTHING;
      return { events, column: column + below + nameRow };
    }),
    shared,
  );
  const heightOf = new Map(keys.map((key, i) => [key, heights[i] ?? 0]));
  const underOf = (key: number): number => rem * UNDER_FOOT + (sizes[key]?.under ?? 0);
  const bands: Band[] = [];
  let top = empty.plot.y + over;
  for (const [category, band] of empty.bands.entries()) {
    const claims = heightOf.get(bandKey(category, CLAIMS)) ?? line;
    const below = heightOf.get(bandKey(category, RECORD)) ?? 0;
    const recordTop = top + claims;
    bands.push({
      ...band,
      top,
      height: claims + below,
      recordTop,
      nameMiddle: !band.on
        ? top + claims / 2
        : beside
          ? recordTop - underOf(bandKey(category, CLAIMS)) - markSize / 2
          : top + nameRow / 2,
      recordMiddle: beside
        ? recordTop + below - underOf(bandKey(category, RECORD)) - markSize / 2
        : recordTop + nameRow / 2,
    });
    top = recordTop + below;
  }
  const head = (key: number): number => {
    const band = bands[categoryOfBand(key)];
    return ((layerOfBand(key) === CLAIMS ? band?.top : band?.recordTop) ?? 0) + nameRow;
  };
  const foot = (key: number): number => {
    const { top: first = 0, height: high = 0, recordTop = 0 } = bands[categoryOfBand(key)] ?? {};
    return (layerOfBand(key) === CLAIMS ? recordTop : first + high) - underOf(key);
  };
  const shift = top - empty.plot.y - sum(empty.bands, (band) => band.height);
  return {
    ...empty,
    laneHeight: SPAN_LANES,
    bands,
    height: Math.ceil(empty.height + shift),
    plot: { ...empty.plot, height: empty.plot.height + shift },
    axisRows: { ...empty.axisRows, rails: empty.axisRows.rails.map((y) => y + shift) },
    head,
    foot,
    ground(category, layer) {
      const key = bandKey(category, layer);
      const base = foot(key);
      return { band: category, layer, base, height: Math.max(0, base - head(key)) };
    },
  };
}

import { bandKey, bandKeys, categoryOfBand, CLAIMS, layerOfBand, RECORD } from '../model/events/band-key';
import { type EventIndex } from '../model/events/event-index';
import { indexExtent } from '../model/events/index-queries';

/*
 *   lane 0   ▲━━━━━━━ Korean War                    ■ 2013 ……………
 *   lane 1             ■ 2000 ………………………                 ■ 2015 …
 *            |<- span ->|<-- room -->|   a lane is free again when the room after a mark has passed
 *
 *  Each layer has lanes of its own, the record's below the claims', so showing the record moves no claim.
 *  Lanes are decided in time, once for a dataset: zooming, filtering and a narrower window change no
 *  lane, so nothing jumps. Room for a label is therefore a share of the whole extent, not of pixels.
 */

/** Each event's lane within its layer and band, and how many lanes each of them has. */
export interface Lanes {
  /** The lane of a position of the index: asked for the first time, all that are not yet packed are. */
  readonly laneOf: (position: number) => number;
  /** For each category: lanes of claims, and below them lanes of the record, at least one if it has any. */
  readonly claims: readonly number[];
  readonly record: readonly number[];
}

/** How many lanes a band has. */
export const laneCount = ({ claims, record }: Lanes, band: number): number =>
  (layerOfBand(band) === CLAIMS ? claims : record)[categoryOfBand(band)] ?? 1;

/** All lanes of a band. */
export const lanesOfBand = (lanes: Lanes, band: number): readonly number[] =>
  Array.from({ length: laneCount(lanes, band) }, (_, lane) => lane);

/** A band with more lanes would not fit a screen; events beyond it share lanes and become clusters. */
export const MAX_LANES = 6;

/** So many events fill any number of lanes: then all bands together should fit a screen. */
const MANY = 500;
const LANES_OF_MANY = 4;

/**
 * Room for a label beside each mark, as a share of the whole extent: about 200 px of 1120 for a claim, whose label may
 * stand on either side; the record is drawn closer, and its labels come as one zooms in.
 */
const LABEL_ROOM = [0.18, 0.08] as const;

/** What goes on is drawn fading, as far as this even on a narrow screen. */
const FADE_ROOM = 0.24;

interface PackOptions {
  /** How many lanes a band may have, */
  readonly most?: number | undefined;
  /** and how many the record of each category, if fewer. */
  readonly record?: readonly (number | undefined)[];
  /** How much time is free after a mark, in milliseconds: a share of all there is, if not said. */
  readonly roomMs?: number;
  /** Whether an event takes the first lane that is free, so that few lanes are in use; else the one free longest. */
  readonly isTight?: boolean;
}

/**
 * Packs the events of each layer and category into lanes, in time order. Where no lane is free, they take turns. How
 * many lanes there are is known after some events; the rest is packed when the lane of an event is asked for, which a
 * picture of density rows does not do.
 */
export function packLanes(
  index: EventIndex,
  categories: number,
  {
    most = index.count > MANY ? LANES_OF_MANY : MAX_LANES,
    record = [],
    roomMs,
    isTight = false,
  }: PackOptions = {},
): Lanes {
  const extent = indexExtent(index);
  const length = extent === null ? 0 : extent.end - extent.start;
  const mostOf = (band: number): number =>
    layerOfBand(band) === CLAIMS ? most : Math.min(most, record[categoryOfBand(band)] ?? most);
  const bands = bandKeys(categories).map((band) => emptyBand(index, band, mostOf(band)));
  const lane = new Uint8Array(index.count);
  let unsettled = bands.filter(({ left }) => left > 0).length;
  let next = 0;
  /** Packs on until no more than so many bands have yet to show how many lanes they need. */
  const pack = (enough: number): void => {
    for (; next < index.count && unsettled > enough; next++) {
      const position = next;
      const layer = index.layer[position] ?? 0;
      const band = bands[bandKey(index.category[position] ?? 0, layer)];
      if (band === undefined) continue;
      const wasSettled = band.lanes === band.most;
      const taken = laneFor(band, index.firstStart[position] ?? 0, isTight);
      const until = endOf(index, position);
      const isOpen = index.lastEnd[position] === Infinity && layer === CLAIMS;
      const room = roomMs ?? length * (isOpen ? FADE_ROOM : (LABEL_ROOM[layer] ?? 0));
      lane[position] = taken;
      band.busyUntil[taken] = Math.max(band.busyUntil[taken] ?? -Infinity, until);
      band.freeAt[taken] = Math.max(band.freeAt[taken] ?? -Infinity, until + room);
      band.takenBy[taken] = position;
      band.lanes = Math.max(band.lanes, taken + 1);
      band.left--;
      if (!wasSettled && (band.lanes === band.most || band.left === 0)) unsettled--;
    }
  };
  pack(0);
  const lanesOf = (layer: number): readonly number[] =>
    bands.filter((_, band) => layerOfBand(band) === layer).map(({ lanes }) => lanes);
  return {
    laneOf(position) {
      if (next < index.count) pack(-1);
      return lane[position] ?? 0;
    },
    claims: lanesOf(CLAIMS).map((lanes) => Math.max(1, lanes)),
    record: lanesOf(RECORD),
  };
}

/** What is known of the lanes of a band while they are packed. */
interface LaneBand {
  /** When the last mark of each lane ends, and when the room for its label has passed too. */
  readonly busyUntil: Float64Array;
  readonly freeAt: Float64Array;
  /** The position that took each lane last. */
  readonly takenBy: Float64Array;
  /** How many lanes are in use, and how many may be. */
  lanes: number;
  readonly most: number;
  /** How many events are not packed yet. */
  left: number;
}

const never = (): Float64Array => new Float64Array(MAX_LANES).fill(-Infinity);
const emptyBand = ({ bands }: EventIndex, band: number, most: number): LaneBand => ({
  busyUntil: never(),
  freeAt: never(),
  takenBy: never(),
  lanes: 0,
  most,
  left: bands[band]?.positions.length ?? 0,
});

/**
 * Of the lanes that are free the one that was taken longest ago, so that labels stand far apart; else a new one; else
 * lanes take turns, those first in which no mark lies: so that a crowd spreads over all of them.
 */
function laneFor(
  { freeAt, busyUntil, takenBy, lanes, most }: LaneBand,
  start: number,
  isTight: boolean,
): number {
  let free = -1;
  let clear = -1;
  let longest = -1;
  const longer = (held: number, lane: number): number =>
    held < 0 || (takenBy[lane] ?? 0) < (takenBy[held] ?? 0) ? lane : held;
  for (let lane = 0; lane < lanes; lane++) {
    if ((freeAt[lane] ?? 0) <= start) free = isTight && free >= 0 ? free : longer(free, lane);
    if ((busyUntil[lane] ?? 0) <= start) clear = longer(clear, lane);
    longest = longer(longest, lane);
  }
  if (free >= 0) return free;
  if (lanes < most) return lanes;
  return clear < 0 ? longest : clear;
}

/** An open end keeps its lane no longer than its beginning does: else one "since" would take a lane for good. */
function endOf(index: EventIndex, position: number): number {
  const end = index.lastEnd[position] ?? Infinity;
  return Number.isFinite(end) ? end : (index.firstEnd[position] ?? 0);
}

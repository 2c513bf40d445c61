import { indexExtent, LAYERS, type EventIndex } from '../model/event-index';

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
  /** For each position of the index. */
  readonly lane: Uint8Array;
  /** For each category: lanes of claims, and below them lanes of the record, at least one if it has any. */
  readonly claims: readonly number[];
  readonly record: readonly number[];
}

/** A band with more lanes would not fit a screen; events beyond it share lanes and become clusters. */
export const MAX_LANES = 6;

/**
 * Room for a label after each mark, as a share of the whole extent: about 240 px of 1000 for a claim; the
 * record is drawn closer, and its labels come as one zooms in.
 */
const LABEL_ROOM = { claims: 0.24, record: 0.08 };

/**
 * Packs the events of each layer and category into lanes, first fit in time order. Where no lane is free, the
 * one that becomes free first is shared.
 */
export function packLanes(index: EventIndex, categories: number): Lanes {
  const extent = indexExtent(index);
  const length = extent === null ? 0 : extent.end - extent.start;
  const lane = new Uint8Array(index.count);
  const freeAt = { claims: emptyBands(categories), record: emptyBands(categories) };
  for (let position = 0; position < index.count; position++) {
    const layer = LAYERS[index.layer[position] ?? 0] ?? 'claims';
    const band = freeAt[layer][index.category[position] ?? 0] ?? [];
    const taken = firstFree(band, index.firstStart[position] ?? 0);
    lane[position] = taken;
    band[taken] = Math.max(band[taken] ?? -Infinity, busyUntil(index, position) + length * LABEL_ROOM[layer]);
  }
  return {
    lane,
    claims: freeAt.claims.map((band) => Math.max(1, band.length)),
    record: freeAt.record.map((band) => band.length),
  };
}

const emptyBands = (categories: number): number[][] => Array.from({ length: categories }, () => []);

function firstFree(freeAt: readonly number[], start: number): number {
  const free = freeAt.findIndex((time) => time <= start);
  if (free >= 0) return free;
  if (freeAt.length < MAX_LANES) return freeAt.length;
  return freeAt.indexOf(Math.min(...freeAt));
}

/** An open end keeps its lane no longer than its beginning does: else one "since" would take a lane for good. */
function busyUntil(index: EventIndex, position: number): number {
  const end = index.lastEnd[position] ?? Infinity;
  return Number.isFinite(end) ? end : (index.firstEnd[position] ?? 0);
}

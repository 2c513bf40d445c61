import type { Interval } from '../../dates/time';
import { isActive } from '../../model/events/index-queries';
import type { BandColumns, EventIndex } from '../../model/events/event-index';
import { countActive, isSparse } from './segments';

/** So many events that reach in from elsewhere are drawn singly in a segment; more are counted, but of a sparse band. */
const MOST_SPANNING = 12;

/**
 * The events that are active in a segment and whose glyphs stand outside of it; null for too many. `from` and `to` are
 * where the glyphs of the segment begin and end in the band's order.
 *
 * How many there are is known before they are sought, and blocks of events that all end before the segment, or all begin
 * after it, are passed over: some 15,000 steps among a million events, in place of a million for one treaty that has
 * been in force since the first day.
 */
export function spanningEvents(
  index: EventIndex,
  band: BandColumns,
  extent: Interval,
  from: number,
  to: number,
): readonly number[] | null {
  const count = countActive(band, extent) - (to - from) + idleAt(index, band, extent, from, to);
  if (count > MOST_SPANNING && !isSparse(band)) return null;
  if (count <= 0) return [];
  const { starts, ends } = blocksOf(index, band);
  const reaches = (block: number): boolean =>
    (starts[block] ?? NaN) < extent.end && (ends[block] ?? NaN) > extent.start;
  const spanning: number[] = [];
  const note = (at: number): void => {
    const position = band.positions[at] ?? 0;
    if (isActive(index, position, extent)) spanning.push(position);
  };
  for (let at = from - 1; at >= 0 && spanning.length < count; at--) {
    if ((at + 1) % BLOCK === 0 && !reaches((at + 1) / BLOCK - 1)) at -= BLOCK - 1;
    else note(at);
  }
  for (let at = to; at < band.positions.length && spanning.length < count; at++) {
    if (at % BLOCK === 0 && !reaches(at / BLOCK)) at += BLOCK - 1;
    else note(at);
  }
  return spanning;
}

/** Glyphs that stand in a segment though their events are over when it begins: "before 1914" has its own at 1914. */
function idleAt(
  index: EventIndex,
  { anchors, positions }: BandColumns,
  extent: Interval,
  from: number,
  to: number,
) {
  let idle = 0;
  for (let at = from; at < to && anchors[at] === extent.start; at++) {
    if (!isActive(index, positions[at] ?? 0, extent)) idle++;
  }
  return idle;
}

const BLOCK = 1024;

/** The earliest start and the latest end in each block of a band's events, in the order of their glyphs. */
interface Blocks {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

const known = new WeakMap<BandColumns, Blocks>();

/** Remembered: one step for each event of the band. */
function blocksOf(index: EventIndex, band: BandColumns): Blocks {
  const blocks = known.get(band) ?? makeBlocks(index, band);
  known.set(band, blocks);
  return blocks;
}

function makeBlocks({ firstStart, lastEnd }: EventIndex, { positions }: BandColumns): Blocks {
  const count = Math.ceil(positions.length / BLOCK);
  const starts = new Float64Array(count).fill(Infinity);
  const ends = new Float64Array(count).fill(-Infinity);
  for (let at = 0; at < positions.length; at++) {
    const block = Math.floor(at / BLOCK);
    const position = positions[at] ?? 0;
    starts[block] = Math.min(starts[block] ?? Infinity, firstStart[position] ?? Infinity);
    ends[block] = Math.max(ends[block] ?? -Infinity, lastEnd[position] ?? -Infinity);
  }
  return { starts, ends };
}

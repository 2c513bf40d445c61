/** Whether the values never go down. */
export function isAscending(values: Float64Array): boolean {
  for (let i = 1; i < values.length; i++) {
    if ((values[i - 1] ?? 0) > (values[i] ?? 0)) return false;
  }
  return true;
}

/** Half a day: dates that are known to the day begin, end and have their middle at multiples of it. */
const STEP = 43_200_000;

/** More steps than this are sorted digit by digit: ten thousand years. */
const MOST_STEPS = 2 ** 23;

/** Up to so many keys are left to the browser's own sort of numbers: its code is there, ours has yet to get warm. */
const MOST_PACKED = 2 ** 14;

/**
 * The order in which the keys ascend: a stable sort of row numbers, since comparing a million rows in a callback
 * takes twenty times as long. Rows of equal keys come as they do in `before`, by number without it. Some ten thousand
 * keys are sorted as numbers with the rank before in their last digits; of more, whole and half days are counted;
 * all else goes by radix, 16 bits at a time. No key may be NaN or −0.
 */
export function sortRows(keys: Float64Array, before: Uint32Array | null = null): Uint32Array {
  const sorted =
    keys.length <= MOST_PACKED
      ? (sortPacked(keys, before, STEP) ?? sortPacked(keys, before, 1))
      : sortSteps(keys, before);
  return sorted ?? sortDigits(keys, before);
}

/** The order in which the keys ascend, and, where they are equal, others. Stable; no key may be NaN or −0. */
export const sortRowsBy = (keys: Float64Array, thenBy: Float64Array): Uint32Array =>
  sortRows(keys, isAscending(thenBy) ? null : sortRows(thenBy));

/** Times in ascending order; the very ones that are given, if they are. */
export function sortTimes(times: Float64Array): Float64Array {
  if (isAscending(times)) return times;
  const order = times.length > MOST_PACKED ? sortSteps(times, null) : null;
  if (order === null) return times.toSorted();
  const sorted = new Float64Array(times.length);
  for (let i = 0; i < sorted.length; i++) sorted[i] = times[order[i] ?? 0] ?? 0;
  return sorted;
}

/** The least key, and how many steps the greatest lies above it; null where keys are no multiples of the step. */
function stepsOf(
  keys: Float64Array,
  step: number,
): { readonly least: number; readonly steps: number } | null {
  let least = Infinity;
  let most = -Infinity;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? 0;
    // A remainder would say the same and take ten times as long.
    const steps = key / step;
    if (Math.floor(steps) !== steps || steps * step !== key) return null;
    if (key < least) least = key;
    if (key > most) most = key;
  }
  return { least, steps: keys.length === 0 ? 0 : (most - least) / step };
}

/** Key and rank before in one number; null where keys are no multiples of a step, or the two do not fit into 53 bits. */
function sortPacked(keys: Float64Array, before: Uint32Array | null, step: number): Uint32Array | null {
  const count = keys.length;
  const found = stepsOf(keys, step);
  if (found === null || !((found.steps + 1) * count < Number.MAX_SAFE_INTEGER)) return null;
  const { least } = found;
  const packed = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const row = before === null ? i : (before[i] ?? 0);
    packed[i] = (((keys[row] ?? 0) - least) / step) * count + i;
  }
  packed.sort();
  const sorted = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const key = packed[i] ?? 0;
    const rank = key - Math.floor(key / count) * count;
    sorted[i] = before === null ? rank : (before[rank] ?? 0);
  }
  return sorted;
}

/** A counting sort; null where the keys are not multiples of a step, or too far apart. */
function sortSteps(keys: Float64Array, before: Uint32Array | null): Uint32Array | null {
  const found = stepsOf(keys, STEP);
  if (found === null || !(found.steps < MOST_STEPS)) return null;
  const { least, steps } = found;
  const at = new Uint32Array(steps + 2);
  for (let row = 0; row < keys.length; row++) {
    const step = ((keys[row] ?? 0) - least) / STEP + 1;
    at[step] = (at[step] ?? 0) + 1;
  }
  for (let step = 1; step < at.length; step++) at[step] = (at[step] ?? 0) + (at[step - 1] ?? 0);
  const sorted = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const row = before === null ? i : (before[i] ?? 0);
    const step = ((keys[row] ?? 0) - least) / STEP;
    const rank = at[step] ?? 0;
    at[step] = rank + 1;
    sorted[rank] = row;
  }
  return sorted;
}

const DIGIT = 16;
const BUCKETS = 1 << DIGIT;

function sortDigits(keys: Float64Array, before: Uint32Array | null): Uint32Array {
  const words = new Uint32Array(keys.buffer, keys.byteOffset, keys.length * 2);
  let from = new Uint32Array(keys.length);
  if (before === null) for (let row = 0; row < from.length; row++) from[row] = row;
  else from.set(before);
  let to = new Uint32Array(keys.length);
  for (let digit = 0; digit < 4; digit++) {
    const ends = bucketEnds(words, digit);
    // All keys alike in this digit: nothing to move.
    if (ends === null) continue;
    for (let i = from.length - 1; i >= 0; i--) {
      const row = from[i] ?? 0;
      const bucket = digitOf(words, row, digit);
      const at = (ends[bucket] ?? 0) - 1;
      ends[bucket] = at;
      to[at] = row;
    }
    [from, to] = [to, from];
  }
  return from;
}

/**
 * 16 bits of a key, such that keys ascend as their digits do: IEEE 754 numbers are in order as integers, but for
 * the sign, and the negative ones the wrong way round. Every platform of a browser is little-endian.
 */
function digitOf(words: Uint32Array, row: number, digit: number): number {
  const high = words[row * 2 + 1] ?? 0;
  const word = digit < 2 ? (words[row * 2] ?? 0) : high;
  const part = digit % 2 === 0 ? word & 0xffff : word >>> DIGIT;
  if (high >>> 31 === 1) return ~part & 0xffff;
  return digit === 3 ? part ^ 0x8000 : part;
}

/** Where each bucket ends; null where one bucket holds all. */
function bucketEnds(words: Uint32Array, digit: number): Uint32Array | null {
  const counts = new Uint32Array(BUCKETS);
  const count = words.length / 2;
  for (let row = 0; row < count; row++) {
    const bucket = digitOf(words, row, digit);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  if (count === 0 || counts[digitOf(words, 0, digit)] === count) return null;
  let end = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    end += counts[bucket] ?? 0;
    counts[bucket] = end;
  }
  return counts;
}

/**
 * Density rows: where a band holds more events than there is room for marks, one bar for each bin of time
 * says how many of them are active in it. Sorted by band and layer, those with marks over them last, then in time.
 */
export interface DensityColumns {
  readonly count: number;
  /** Index of the band in `bands`. */
  readonly band: Uint8Array;
  /** 0 for claims, 1 for the record. */
  readonly layer: Uint8Array;
  /** 1 where marks stand over the bar: it counts what they leave. */
  readonly residual: Uint8Array;
  readonly x0: Float64Array;
  readonly x1: Float64Array;
  /** Where the bar stands, and where it ends above that. */
  readonly base: Float64Array;
  readonly top: Float64Array;
  /** How many events are active in the bin: an exact count. */
  readonly events: Uint32Array;
  /** The bin, in milliseconds UTC, half-open. */
  readonly start: Float64Array;
  readonly end: Float64Array;
}

const FIELDS = 10;

/** The columns of bars whose fields lie one after the other, in the order of the columns. */
export function densityColumns(bars: readonly number[]): DensityColumns {
  const count = bars.length / FIELDS;
  const field = (number: number) => (_: unknown, bar: number) => bars[bar * FIELDS + number] ?? 0;
  const length = { length: count };
  return {
    count,
    band: Uint8Array.from(length, field(0)),
    layer: Uint8Array.from(length, field(1)),
    residual: Uint8Array.from(length, field(2)),
    x0: Float64Array.from(length, field(3)),
    x1: Float64Array.from(length, field(4)),
    base: Float64Array.from(length, field(5)),
    top: Float64Array.from(length, field(6)),
    events: Uint32Array.from(length, field(7)),
    start: Float64Array.from(length, field(8)),
    end: Float64Array.from(length, field(9)),
  };
}

export const NO_DENSITIES = densityColumns([]);

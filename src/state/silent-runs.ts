import type { Silence } from './silence';
import type { TimelineData } from './timeline-data';

/*
 *  rank       0      1   2   3
 *             ▲  …   ■   ■   ■        a silence before rank 1
 *  run        ├──┤   ├───────┤        is told after the run that ends there
 */

/** A silence, and the rank of the first event after it. */
export interface PlacedSilence {
  readonly before: number;
  readonly silence: Silence;
}

/** Events that follow each other, by their ranks, half-open, and the silence after them. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly after: Silence | null;
}

/** The silences between two events of a list in the order of time. */
export function silencesBetween(data: TimelineData, order: Uint32Array): readonly PlacedSilence[] {
  const { firstStart } = data.index;
  return data.silences.flatMap((silence) => {
    const before = order.findIndex((position) => (firstStart[position] ?? 0) >= silence.extent.start);
    return before > 0 ? [{ before, silence }] : [];
  });
}

/** The events from one rank to another, cut where a silence follows. */
export function runsOf(from: number, to: number, silences: readonly PlacedSilence[]): readonly Run[] {
  const runs: Run[] = [];
  let start = from;
  for (const { before, silence } of silences) {
    if (before <= from || before > to) continue;
    runs.push({ from: start, to: before, after: silence });
    start = before;
  }
  return start < to ? [...runs, { from: start, to, after: null }] : runs;
}

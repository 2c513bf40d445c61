import type { Interval } from '../../dates/time';
import { spanOf } from './plot-geometry';

/** Milliseconds of a drag that count for its speed: what came before is forgotten. */
const MEMORY = 80;

/** Measures how fast a drag moves through time, in plot widths per millisecond. */
export interface Speedometer {
  reset(): void;
  note(domain: Interval): void;
  /** Zero after a rest, and after a gesture that zoomed. */
  perMillisecond(): number;
}

export function speedometer(clock: () => number = () => performance.now()): Speedometer {
  let notes: readonly { readonly at: number; readonly domain: Interval }[] = [];
  const recent = () => notes.filter((note) => clock() - note.at < MEMORY);
  return {
    reset() {
      notes = [];
    },
    note(domain) {
      notes = [...recent(), { at: clock(), domain }];
    },
    perMillisecond() {
      const [first] = recent();
      const last = recent().at(-1);
      if (first === undefined || last === undefined || last.at - first.at < 8) return 0;
      if (Math.abs(spanOf(last.domain) / spanOf(first.domain) - 1) > 1e-3) return 0;
      return (last.domain.start - first.domain.start) / spanOf(last.domain) / (last.at - first.at);
    },
  };
}

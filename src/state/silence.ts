import { between } from '../dates/intervals';
import type { Interval } from '../dates/time';
import type { CalendarUnit } from '../dates/unit';
import { utcDay, utcMonth, utcYear } from '../dates/units';
import type { DatasetHead } from '../model/dataset';
import type { SourceKind } from '../model/dataset-file';
import { coveredStretches } from '../model/coverage';
import { CLAIMS, RECORD } from '../model/events/band-key';
import type { EventIndex } from '../model/events/event-index';
import { isActive } from '../model/events/index-queries';

/*
 *   sources   ├──── 1950 to July 1953 ────┤                      ├──── 2000 to 2017 ────┤
 *   claims        ▲━━━━━━━━━━━━━━━━━━━                           ■        ■       ■
 *   silence                                 1954 … 1999: whole years, 46
 *   record            ■             ■    ■            ■                           five of them lie in it
 */

/** A stretch of time between two dates of the sources, for which they give none: they may speak of it all the same. */
export interface Silence {
  /** Whole units, half-open. */
  readonly extent: Interval;
  /** The largest unit that fits into it as a whole, and how many of it there are. */
  readonly unit: SilenceUnit;
  readonly units: number;
  /** What the sources that say what they cover are. */
  readonly kinds: readonly (SourceKind | undefined)[];
  /** How many dated events of the public record may lie in it. */
  readonly record: number;
}

export type SilenceUnit = 'year' | 'month' | 'day';

const UNITS: readonly CalendarUnit<SilenceUnit>[] = [utcYear, utcMonth, utcDay];

interface SilenceInput {
  readonly index: EventIndex;
  readonly head: Pick<DatasetHead, 'sources'>;
}

/**
 * Where the sources of the claims give no date, in time order: within what they cover, as a whole, and outside of what
 * any claim may cover. None where no source says what it covers.
 */
export function silencesOf({ index, head }: SilenceInput): readonly Silence[] {
  const kinds = coveringKinds(head);
  return between(coveredStretches(head.sources))
    .flatMap((gap) => withoutClaims(index, gap))
    .flatMap((gap) => {
      const whole = unitsWithin(gap);
      if (whole === null) return [];
      return [{ ...whole, kinds, record: countActive(index, RECORD, whole.extent) }];
    });
}

/** What the sources are that say what they cover. */
export const coveringKinds = ({ sources }: SilenceInput['head']): readonly (SourceKind | undefined)[] =>
  sources.filter(({ covers }) => covers.length > 0).map(({ kind }) => kind);

/** What of a stretch no dated claim may cover, in time order. */
function withoutClaims(index: EventIndex, gap: Interval): readonly Interval[] {
  const free: Interval[] = [];
  let from = gap.start;
  // Positions are in the order of their beginnings.
  for (let position = 0; position < index.count; position++) {
    if (index.layer[position] !== CLAIMS || !isActive(index, position, gap)) continue;
    const start = index.firstStart[position] ?? from;
    if (start > from) free.push({ start: from, end: start });
    from = Math.max(from, index.lastEnd[position] ?? from);
  }
  if (from < gap.end) free.push({ start: from, end: gap.end });
  return free;
}

/** The largest units of the calendar of which any lies within a stretch as a whole. */
function unitsWithin({ start, end }: Interval): Pick<Silence, 'extent' | 'unit' | 'units'> | null {
  for (const unit of UNITS) {
    const extent = { start: unit.ceil(start), end: unit.floor(end) };
    if (extent.start < extent.end) {
      return { extent, unit: unit.name, units: unit.numberAt(extent.end) - unit.numberAt(extent.start) };
    }
  }
  return null;
}

function countActive(index: EventIndex, layer: number, extent: Interval): number {
  let count = 0;
  for (let position = 0; position < index.count; position++) {
    if (index.layer[position] === layer && isActive(index, position, extent)) count++;
  }
  return count;
}

import { compareIntervals } from '../dates/compare';
import type { EventTime } from '../dates/time';
import type { DatasetHead, DyadEvent, Measure } from './dataset';
import type { Quantity } from './dataset-file';
import type { EventTable } from './events/event-table';

/** A number and how exact it is. */
export type Amount = Pick<Quantity, 'value' | 'unit' | 'modifier'>;

/** The number of a claim that the record has too, in the same unit: what decides can be seen. */
export interface DecisiveNumber {
  readonly claimed: Amount;
  /** What is on record; where sources count differently, the least of their numbers. */
  readonly least: Amount;
  /** The greatest of them; the very same where there is one. */
  readonly most: Amount;
  /** What the two count, where that is not the same measure; null where it is. */
  readonly apart: CountedApart | null;
}

/** A claim and an event of the record that count different things, or at different times. */
export interface CountedApart {
  readonly claimed: Counted;
  readonly onRecord: Counted;
}

/** What a number counts, and when. */
export interface Counted {
  readonly of: string;
  readonly time: EventTime | null;
}

/**
 * The number that decides on a claim: the one that its assessment is `against`, else what is reported for the very same
 * time of the measure on which it claims a value. Null where there is none, and where a length could not show it: of
 * nought, of less, or of another unit.
 */
export function decisiveNumber(
  event: DyadEvent,
  { measures }: Pick<DatasetHead, 'measures'>,
  table: EventTable,
): DecisiveNumber | null {
  const number = fromAssessment(event, table) ?? fromMeasures(event, measures);
  if (number === null) return null;
  const { claimed, least, most } = number;
  return [claimed, least, most].every(({ value }) => value > 0) ? number : null;
}

function fromAssessment(event: DyadEvent, table: EventTable): DecisiveNumber | null {
  const against = event.assessment?.against;
  const row = against === undefined ? undefined : table.rowOf(against.event);
  if (against === undefined || row === undefined) return null;
  const other = table.at(row);
  const found = other.quantities?.[against.quantity];
  const claimed = event.quantities?.find(({ unit }) => unit === found?.unit);
  if (found === undefined || claimed === undefined) return null;
  return {
    claimed,
    least: found,
    most: found,
    apart: {
      claimed: { of: claimed.of, time: event.time },
      onRecord: { of: found.of, time: other.time },
    },
  };
}

function fromMeasures(event: DyadEvent, measures: readonly Measure[]): DecisiveNumber | null {
  const { time, quantities = [] } = event;
  if (time === null) return null;
  for (const claimed of quantities) {
    const measure = measures.find(({ id }) => id === claimed.measure);
    if (measure?.unit !== claimed.unit) continue;
    const reported = measure.values
      .filter(({ date }) => compareIntervals(date.extent.possible, time.extent.possible) === 0)
      .map(({ value, modifier }): Amount => ({ value, modifier, unit: measure.unit }))
      .toSorted((a, b) => a.value - b.value);
    const [least] = reported;
    const most = reported.at(-1);
    if (least !== undefined && most !== undefined) return { claimed, least, most, apart: null };
  }
  return null;
}

/** How what is on record stands to what is claimed, as far as one can say it in a few words. */
export type Comparison =
  /** Within a twentieth. */
  | { readonly is: 'same' }
  /** One part in `parts`, exactly, or less than that. */
  | { readonly is: 'less'; readonly parts: number; readonly exactly: boolean }
  /** So many `times`, exactly, or more than that. */
  | { readonly is: 'more'; readonly times: number; readonly exactly: boolean };

const NEAR = 0.05;

/**
 * Compares one number with another; null where there is nothing plain to say: they are apart by less than twice, the
 * sources do not agree, or a number that is "more than" another leaves it open.
 */
export function comparisonOf({ claimed, least, most }: DecisiveNumber): Comparison | null {
  if (least.value !== most.value) return null;
  const ratio = least.value / claimed.value;
  const isOpen = least.modifier === 'more-than' ? ratio < 1 : claimed.modifier === 'more-than' && ratio > 1;
  if (isOpen) return null;
  if (Math.abs(least.value - claimed.value) <= NEAR * claimed.value) return { is: 'same' };
  // Of numbers that were rounded nothing is exact.
  const isExact = claimed.modifier === 'exactly' && least.modifier === 'exactly';
  const times = ratio > 1 ? ratio : claimed.value / least.value;
  const whole = Math.floor(times);
  if (whole < 2) return null;
  const exactly = isExact && whole === times;
  return ratio > 1 ? { is: 'more', times: whole, exactly } : { is: 'less', parts: whole, exactly };
}

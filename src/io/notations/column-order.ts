import type { DayOrder, WrittenDate } from './written-date';

/** What a column tells of the order of day and month, and where it does. */
export interface OrderEvidence {
  /** The first row that only one order makes a day of. */
  readonly proof: Readonly<Partial<Record<DayOrder, { readonly row: number; readonly value: string }>>>;
  /** In how many rows both orders make a day, and not the same one; the first of them. */
  readonly open: number;
  readonly example?: { readonly value: string; readonly dayFirst: string; readonly monthFirst: string };
}

/** Gathers from row to row what a column tells of its order. */
export function orderKeeper(): {
  readonly take: (row: number, value: string, date: WrittenDate) => void;
  readonly evidence: () => OrderEvidence;
} {
  const proof: Partial<Record<DayOrder, { readonly row: number; readonly value: string }>> = {};
  let open = 0;
  let example: OrderEvidence['example'];
  return {
    take(row, value, date) {
      if (date.kind === 'date' && date.only !== undefined) proof[date.only] ??= { row, value };
      if (date.kind !== 'fault' || date.why.fault !== 'day-or-month') return;
      open += 1;
      example ??= { value, dayFirst: date.why.dayFirst, monthFirst: date.why.monthFirst };
    },
    evidence: () => ({ proof: { ...proof }, open, ...(example === undefined ? {} : { example }) }),
  };
}

/**
 * The order that a column decides by itself: the one of which there is a row that no other order makes a day of. Null
 * where there is no such row, or where there is one of each: then it has to be asked.
 */
export function decidedOrder({ proof }: OrderEvidence): DayOrder | null {
  if ((proof['day-first'] === undefined) === (proof['month-first'] === undefined)) return null;
  return proof['day-first'] === undefined ? 'month-first' : 'day-first';
}

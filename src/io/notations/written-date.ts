import type { Refusal } from '../../dates/fault';

/** Which of two numbers before a year is the day: 3/4/1994 is 3 April day-first, 4 March month-first. */
export type DayOrder = 'day-first' | 'month-first';

/** From which day a spreadsheet counts: 1900 by default, 1904 where it was made on an old Mac. */
export type SerialSystem = 1900 | 1904;

/** How the dates of a column are to be read; what is not said is not supposed. */
export interface DateReading {
  /** Asked where the column itself does not tell. */
  readonly order?: DayOrder;
  /** A pattern of date-fns's tokens, `dd.MM.yyyy`: then nothing else is a date. */
  readonly pattern?: string;
  /** Bare numbers are a spreadsheet's days. Never supposed, since 1950 is a year and a day of 1905. */
  readonly serials?: SerialSystem;
}

/** Why a text of a column is no date, as a code with its facts. */
export type WrittenDateFault =
  /** `right` is an EDTF text that may be meant, where there is one. */
  | { readonly fault: 'not-a-date'; readonly date: Refusal; readonly right: string | null }
  /** Two readings are days, and nobody has said which is meant. */
  | { readonly fault: 'day-or-month'; readonly dayFirst: string; readonly monthFirst: string }
  /** 2005/6: a month, or the year after. */
  | { readonly fault: 'month-or-span'; readonly month: string | null; readonly span: string }
  /** A bare number that may be a spreadsheet's day: `right` is which, counted from 1900. */
  | { readonly fault: 'maybe-serial'; readonly right: string }
  | { readonly fault: 'no-such-serial' | 'two-digit-year' }
  | { readonly fault: 'off-pattern'; readonly pattern: string };

/** What a cell of a column of dates says. */
export type WrittenDate =
  /** `edtf` is canonical. `only`: only this order of day and month makes a day of it. */
  | { readonly kind: 'date'; readonly edtf: string; readonly only?: DayOrder }
  /** Empty, or a sign for nothing: "n.d.", "–". */
  | { readonly kind: 'none' }
  | { readonly kind: 'fault'; readonly why: WrittenDateFault };

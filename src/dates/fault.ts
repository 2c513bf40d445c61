import type { DateNode } from './tree';

/** Names a part of a date of which a fault tells. */
type DatePart = 'month' | 'day';
type ClockPart = 'hour' | 'minute' | 'second';

/**
 * Why a text is no date: a code with its facts, and no word of any language. What was written stands in the facts as
 * it was written.
 */
export type DateFault =
  | {
      readonly fault:
        | 'no-date'
        | 'empty'
        | 'ends-early'
        // What people type in place of what belongs there.
        | 'space'
        | 'small-x'
        // Parts of level 2, and of ISO 8601, that are not read.
        | 'set-of-all'
        | 'set-in-interval'
        | 'time-in-interval'
        | 'qualifier-first'
        | 'qualifier-inside'
        | 'month-after-long-year'
        | 'month-in-unknown-year'
        | 'day-in-unknown-month'
        | 'exponent'
        | 'significant-digits'
        | 'fractions'
        // Against the grammar.
        | 'dateless-interval'
        | 'three-ends'
        | 'empty-set'
        | 'unclosed-set'
        | 'dateless-range'
        | 'late-open-range'
        | 'early-open-range'
        | 'range-not-plain'
        | 'unknown-digits'
        | 'signed-zero'
        | 'day-of-season'
        | 'time-without-day'
        | 'one-qualifier'
        | 'clock-form'
        | 'qualified-time'
        | 'zero-offset';
    }
  /** `character` in quotation marks, as in JSON. */
  | { readonly fault: 'not-a-hyphen' | 'not-ascii' | 'unexpected'; readonly character: string }
  /** `character` by its number: `U+FEFF`. */
  | { readonly fault: 'invisible'; readonly character: string }
  | { readonly fault: 'too-long'; readonly length: number; readonly most: number }
  | { readonly fault: 'mixed-units'; readonly from: DateNode['node']; readonly to: DateNode['node'] }
  | { readonly fault: 'reversed'; readonly beginning: string; readonly end: string }
  /** `right`: how the year is written. */
  | { readonly fault: 'year-digits'; readonly right: string }
  | { readonly fault: 'year-without-y'; readonly length: number; readonly right: string }
  | { readonly fault: 'short-long-year'; readonly year: string }
  | { readonly fault: 'too-far'; readonly year: string; readonly first: number; readonly last: number }
  | { readonly fault: 'no-such-month'; readonly month: string }
  | { readonly fault: 'no-such-season'; readonly season: number }
  /** `month` is 1 to 12, `of` how many days it has in that year. */
  | {
      readonly fault: 'no-such-day';
      readonly day: string;
      readonly month: number;
      readonly year: number;
      readonly of: number;
    }
  | { readonly fault: 'unknown-part'; readonly part: DatePart; readonly written: string }
  | { readonly fault: 'one-digit' | 'many-digits'; readonly part: DatePart; readonly written: string }
  | { readonly fault: 'clock-digits'; readonly part: ClockPart; readonly written: string }
  /** `isNext`: one more than the greatest, as 24:00 and a leap second are. */
  | {
      readonly fault: 'beyond-clock';
      readonly part: ClockPart;
      readonly written: string;
      readonly isNext: boolean;
    }
  // What people write instead, and how to write it here.
  | { readonly fault: 'month-or-span'; readonly month: string | null; readonly span: string }
  | { readonly fault: 'write-span' | 'write-open-span'; readonly span: string }
  /** Each day that may be meant; none where there is no such day. */
  | { readonly fault: 'write-day'; readonly days: readonly string[] }
  | { readonly fault: 'write-numbers'; readonly right: string }
  | { readonly fault: 'write-about'; readonly year: string }
  | { readonly fault: 'write-decade' | 'write-unknown-digits'; readonly right: string }
  /** A decade with an unknown digit, or a year of three digits in doubt. */
  | { readonly fault: 'decade-or-year'; readonly decade: string; readonly year: string }
  /** One of some dates, as a set; `any` where none of its digits is known, if that can be written. */
  | { readonly fault: 'write-one-of'; readonly right: string; readonly any: string | null }
  | { readonly fault: 'write-before-christ'; readonly year: string; readonly right: string };

/**
 * Why a text is refused, and where: `at` is an index into it, in UTF-16 code units. What people may have meant by it is
 * asked for only where somebody reads it: `hintFor`.
 */
export type Refusal = DateFault & { readonly at: number; readonly text: string };

import type { Refusal } from '../dates/fault';
import type { Problem } from './problem';

/** What a place asks for: a kind of value, one of several texts, or one of these or null. */
export type ValueKind =
  | { readonly kind: 'object' | 'list' | 'text' | 'number' | 'boolean' | 'value' }
  /** As JSON. */
  | { readonly kind: 'one-of'; readonly options: readonly string[] }
  | { readonly kind: 'nullable'; readonly or: ValueKind };

/** A list of the file whose parts have ids. */
export type IdList = 'parties' | 'categories' | 'sources' | 'measures' | 'events';

/** Why a value does not do: a code with its facts, and no word of any language. */
export type IssueFault =
  /** A rule of the schema is broken. */
  | { readonly fault: Exclude<Problem, 'long' | 'many'> }
  /** A text has more UTF-16 code units, or a list more parts, than the `most` that are taken. */
  | { readonly fault: 'long' | 'many'; readonly most: number }
  | { readonly fault: 'missing' | 'wrong-kind'; readonly kind: ValueKind }
  /** A list has more parts than the format allows. */
  | { readonly fault: 'too-many'; readonly keep: string }
  | { readonly fault: 'no-date'; readonly date: Refusal }
  /** `earlier` is the path of what has the id already. */
  | { readonly fault: 'taken-id' | 'taken-row-id'; readonly earlier: string }
  /** Some of the ids that there are, as JSON, and whether there are more. */
  | {
      readonly fault: 'unknown-id';
      readonly list: IdList;
      readonly offered: readonly string[];
      readonly isCut: boolean;
    }
  | { readonly fault: 'repeated-category' | 'unsafe-link' | 'unknown-field' }
  /** What leads to other parts of the file leads nowhere, or to a row that is set aside. */
  | { readonly fault: 'leads-nowhere'; readonly list: IdList }
  | { readonly fault: 'leads-to-set-aside' }
  /** An event has only so many quantities. */
  | { readonly fault: 'no-such-quantity'; readonly count: number }
  /** A statement that is left out ends before it begins, or after its source does. */
  | { readonly fault: 'ends-before-start'; readonly start: number }
  | { readonly fault: 'ends-after-source'; readonly length: number }
  /** The offsets of an excerpt are `apart`, and its text has `length` code units; `right` is the end that fits. */
  | {
      readonly fault: 'offsets-apart';
      readonly start: number;
      readonly apart: number;
      readonly length: number;
      readonly right: number;
    }
  | { readonly fault: 'carrying-order' | 'carrying-missing' };

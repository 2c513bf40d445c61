import type { Issue } from '../issue';
import type { OtherKind } from './other-kinds';

/** Why a file is not read at all, as a code with its facts. */
export type OpenFault =
  | {
      readonly fault: 'cancelled' | 'empty' | 'encrypted' | 'no-file-inside' | 'nothing-known' | 'no-rows';
    }
  /** In bytes. */
  | { readonly fault: 'too-big' | 'unpacks-too-big'; readonly size: number; readonly most: number }
  /** One byte of it becomes more than `most`. */
  | { readonly fault: 'packed-too-tightly'; readonly most: number }
  | { readonly fault: 'nested-archives' }
  | { readonly fault: 'other-kind'; readonly kind: OtherKind }
  | {
      readonly fault: 'several-files' | 'no-such-file-inside' | 'no-such-sheet';
      readonly names: readonly string[];
    }
  /** What its reader says of it. */
  | { readonly fault: 'damaged'; readonly message: string }
  /** `line` counts from 1, where it is known. */
  | { readonly fault: 'not-json' | 'not-xml'; readonly message: string; readonly line: number | null }
  /** Lists and objects in each other, or elements. */
  | { readonly fault: 'too-deep'; readonly most: number }
  | { readonly fault: 'too-wide'; readonly columns: number; readonly most: number }
  /** Of a table without its columns. */
  | { readonly fault: 'lacks-columns'; readonly missing: readonly string[] }
  | { readonly fault: 'not-a-dataset'; readonly issues: readonly Issue[]; readonly more: number }
  | { readonly fault: 'newer-version'; readonly version: string };

/** Ends the reading of a file, wherever it is found out that it cannot be read. */
export class Stopped extends Error {
  constructor(readonly why: OpenFault) {
    super(why.fault);
    this.name = 'Stopped';
  }
}

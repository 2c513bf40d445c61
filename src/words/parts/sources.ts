import type { ExcerptState } from '../../evidence/excerpt-state';
import type { Account } from '../../evidence/sentence-account';
import type { LeftOut, PassedOverReason } from '../../model/dataset-file';
import type { OpenMessages } from './open-questions';
import type { SourceLineMessages } from './source-line';

/** How the file that a reader opened stands to the one that was cited. */
export type HashState =
  /** The dataset knows no hash of it. */
  | 'unknown'
  /** This browser cannot compute one. */
  | 'not-computed'
  | 'same'
  | 'other';

/** What is said of the sources. */
export interface SourceMessages extends SourceLineMessages {
  readonly facts: (facts: {
    readonly author: string | null;
    /** In UTF-16 code units; null where it is not known. */
    readonly length: number | null;
    readonly onTimeline: number;
    readonly onShelf: number;
    readonly leftOut: number;
  }) => string;
  readonly named: string;
  readonly namedNote: (count: number) => string;
  /** Where a statement stands: its section, null before the first, and its offset. */
  readonly place: (section: string | null, start: number) => string;
  /** That excerpts were compared with the text when the set was made; of the last day on which they were. */
  readonly compared: (excerpts: number, day: string) => string;
  /** How an excerpt stands to the text that the reader opened. */
  readonly state: Readonly<Record<Exclude<ExcerptState['state'], 'not-checked'>, string>>;
  readonly cited: string;
  readonly inYourFile: string;
  readonly leftOut: (count: number) => string;
  /** How many places of a text nothing is said of, and why. */
  readonly passedOver: (places: number) => string;
  readonly passedOverWhy: Readonly<Record<PassedOverReason, string>>;
  /** Where the sentences of a text that the reader has opened stand: all of them, or how many do not. */
  readonly account: (account: Account) => string;
  /** What the strip means. */
  readonly strip: readonly { readonly look: 'cited' | 'out' | 'passed'; readonly means: string }[];
  /** What is left to do on the dataset. */
  readonly open: OpenMessages;
  /** Why a statement is left out. */
  readonly leftOutWhy: (kind: LeftOut['kind']) => string;
  /** A verdict before its note. */
  readonly verdict: (label: string, note: string) => string;
  readonly wholeText: string;
  /** The reader's own copy is opened here. */
  readonly compareCopy: string;
  readonly staysHere: string;
  readonly notCompared: string;
  readonly unreadable: (file: string, reason: string) => string;
  readonly hash: (file: string, state: HashState) => string;
}

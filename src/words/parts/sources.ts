import type { ExcerptState } from '../../evidence/excerpt-state';
import type { LeftOut } from '../../model/dataset-file';

/** How the file that a reader opened stands to the one that was cited. */
export type HashState =
  /** The dataset knows no hash of it. */
  | 'unknown'
  /** This browser cannot compute one. */
  | 'not-computed'
  | 'same'
  | 'other';

/** What is said of the sources. */
export interface SourceMessages {
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
  readonly state: Readonly<Record<ExcerptState['state'], string>>;
  readonly cited: string;
  readonly inYourFile: string;
  readonly leftOut: (count: number) => string;
  /** Where a statement stands that is left out, and why. */
  readonly leftOutPlace: (section: string | null, start: number, kind: LeftOut['kind']) => string;
  /** A verdict before its note. */
  readonly verdict: (label: string, note: string) => string;
  readonly wholeText: string;
  readonly check: string;
  readonly unreadable: (file: string, reason: string) => string;
  readonly hash: (file: string, state: HashState) => string;
}

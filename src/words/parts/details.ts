import type { Cited } from '../../export/citation';
import type { Assessment, Reliability, Stance, Verdict } from '../../model/dataset-file';
import type { RichText } from '../rich';

/** What is said of the open event. */
export interface DetailMessages {
  readonly name: string;
  /** Before a note on the date, where the source does not give it. */
  readonly outsideDate: string;
  /** A party that was another state at that time. */
  readonly formerly: (party: string, former: string) => string;

  readonly onRecord: string;
  /** Who says what is on record, and how; null where the source itself says so, plainly. */
  readonly saysSo: (speaker: string | null, stance: Stance) => string | null;
  /** How a source tells of what its excerpt says; null where it says so itself. */
  readonly told: (speaker: string | null, stance: Stance) => string | null;
  /** The author of a source and where in it an excerpt stands; either may be unknown. */
  readonly place: (author: string | null, section: string | null) => string;
  readonly showInSources: string;
  readonly readInSource: string;
  readonly copyCitation: string;
  /** An excerpt in one line: who, where, the words, and the address of the event. */
  readonly citation: (cited: Cited) => string;

  readonly againstRecord: string;
  readonly verdict: (assessment: Pick<Assessment, 'verdict' | 'confidence'>) => RichText;
  readonly references: (count: number) => string;
  readonly whatVerdictsMean: string;
  /** A verdict and what it means. */
  readonly meaning: (verdict: Verdict) => string;
  /** Over what the record has beside a claim that it supports, and in place of one that it does not. */
  readonly recordHas: string;
  readonly recordHasInstead: string;
  readonly showBoth: string;
  readonly showWithRecord: string;
  /** The second and further addresses of a source, counted from 2. */
  readonly alsoAt: (number: number) => string;
  readonly reliability: (reliability: Reliability) => string;

  readonly beforeAndAfter: string;
  readonly previous: string;
  readonly next: string;
  readonly none: string;
}

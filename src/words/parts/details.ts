import type { EventTime } from '../../dates/time';
import type { Cited } from '../../export/citation';
import type { Assessment, Reliability, Stance, Verdict } from '../../model/dataset-file';
import type { Amount, Comparison, Counted } from '../../model/decisive-number';
import type { RichText } from '../rich';
import type { SourceLineMessages } from './source-line';

/** What is said of the open event. */
export interface DetailMessages extends SourceLineMessages {
  /** What the handle of the sheet does: as high as the screen, and back to half of it. */
  readonly pullUp: string;
  readonly pullDown: string;
  /** Leads from an event of the record to the claim beside which it stands. */
  readonly backTo: (claim: string) => string;
  /** Of a date that the source does not give. */
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
  /** Shows what stands before and after an excerpt, and hides it. */
  readonly around: string;
  readonly showInSources: string;
  readonly readInSource: string;
  readonly cite: string;
  /** An excerpt in one line: who, where, the words, and the address of the event. */
  readonly citation: (cited: Cited) => string;

  readonly againstRecord: string;
  readonly verdict: (assessment: Pick<Assessment, 'verdict' | 'confidence'>) => RichText;
  /** Before the two numbers that decide. */
  readonly claimed: string;
  readonly numberOnRecord: string;
  /** From the least to the greatest, which may be the very same: short, and to be read aloud. */
  readonly amounts: (least: Amount, most: Amount) => string;
  readonly amountsInFull: (least: Amount, most: Amount) => string;
  /** What a number counts, and when. */
  readonly counted: (counted: Counted) => string;
  readonly comparison: (comparison: Comparison) => string;
  /** How many sources a verdict rests on; how reliable all of them are, where that is the same. */
  readonly references: (count: number, all: Reliability['grade'] | null) => RichText;
  readonly howRead: string;
  /** A verdict and what it means. */
  readonly meaning: (verdict: Verdict) => string;
  /** Over what the record has beside a claim that it supports, and in place of one that it does not. */
  readonly recordHas: string;
  readonly recordHasInstead: string;
  readonly showBoth: string;
  readonly showWithRecord: string;
  readonly moreOnEvent: string;

  readonly beforeAndAfter: string;
  readonly previous: string;
  readonly next: string;
  /** The date of the event that a step leads to, as short as on the timeline. */
  readonly stepDate: (time: EventTime | null) => string;
  /** Of the step that leads on to what has no date, and how much there is. */
  readonly withoutDate: string;
  readonly moreWithoutDate: (count: number, areClaims: boolean) => string;
}

import type { DateWords } from '../dates/date-words';
import type { Quantity, Verdict } from '../model/dataset-file';
import type { PeriodUnit } from '../model/periods/period-units';
import type { GroupWords } from '../state/group-words';
import type { PictureWords } from '../state/scene-input';
import type { LaterMessages } from './later';
import type { CiteMessages } from './parts/cite';
import type { DetailMessages } from './parts/details';
import type { DurationMessages } from './parts/durations';
import type { FaultMessages } from './parts/faults';
import type { FindingMessages } from './parts/finding';
import type { FilterMessages } from './parts/filters';
import type { ListMessages } from './parts/lists';
import type { LongListMessages } from './parts/long-lists';
import type { MeasureMessages } from './parts/measures';
import type { ColumnMessages } from './parts/columns';
import type { HelpMessages } from './parts/help';
import type { OutsideMessages } from './parts/outside';
import type { PageMessages } from './parts/page';
import type { SilenceMessages } from './parts/silence';
import type { SourceMessages } from './parts/sources';
import type { TimelineMessages } from './parts/timeline';

/** Values with their units. */
export interface QuantityWords {
  /** With every digit; "around" and "more than" are not the same number: "more than $500 million". */
  readonly inWords: (quantity: Pick<Quantity, 'value' | 'unit' | 'modifier'>) => string;
  /** As a label: "> $500m"; what is rounded for it says so, "≈ $1.23m". */
  readonly short: (quantity: Pick<Quantity, 'value' | 'unit' | 'modifier'>) => string;
}

/** What the record says of a claim. */
export interface VerdictWords {
  /** "Partly supported". */
  readonly label: (verdict: Verdict) => string;
  /** In a sentence or two. */
  readonly meaning: (verdict: Verdict) => string;
}

/**
 * Everything that is said to people, in one language. A message is a text or a function of facts, and always a whole
 * phrase or sentence: languages differ in order, in forms for numbers, and in what stands beside what. Texts of the
 * dataset (titles, excerpts, names of categories and sources) are facts, and are never changed.
 */
export interface Messages {
  /** BCP 47 tag of the language. */
  readonly language: string;
  /** A whole number: "1,204". */
  readonly number: (count: number) => string;
  /** "1 event", "1,204 events". */
  readonly events: (count: number) => string;
  readonly dates: DateWords;
  /** A period by its number: "1900 to 1999", "1950s", "2005", "June 2005", "25 June 1950". */
  readonly period: (unit: PeriodUnit, number: number) => string;
  readonly quantities: QuantityWords;
  readonly verdicts: VerdictWords;
  readonly picture: PictureWords;
  readonly groups: GroupWords;
  readonly filters: FilterMessages;
  readonly timeline: TimelineMessages;
  readonly silence: SilenceMessages;
  readonly lists: ListMessages;
  readonly page: PageMessages;

  /** A built page has it already. */
  readonly finding: LaterMessages<FindingMessages>;
  /** In long lists, which are seldom. */
  readonly longLists: LaterMessages<LongListMessages>;
  /** At the edges of a part of the time. */
  readonly help: LaterMessages<HelpMessages>;
  readonly outside: LaterMessages<OutsideMessages>;
  readonly columns: LaterMessages<ColumnMessages>;
  readonly details: LaterMessages<DetailMessages>;
  readonly sources: LaterMessages<SourceMessages>;
  readonly cite: LaterMessages<CiteMessages>;
  /** Of charts of values, which stand below the first screen. */
  readonly measures: LaterMessages<MeasureMessages>;
  /** With what counts in the calendar. */
  readonly durations: LaterMessages<DurationMessages>;
  readonly faults: LaterMessages<FaultMessages>;
}

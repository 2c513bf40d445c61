import type { Interval } from '../../dates/time';
import type { Elsewhere } from '../../state/selectors';
import type { Verdict } from '../../model/dataset-file';
import type { RichText } from '../rich';

/** So many of so many. */
export interface Share {
  readonly shown: number;
  readonly total: number;
}

/** What the status line tells. */
export interface StatusFacts {
  /** Of the claims, or of the record where there are no claims. */
  readonly counted: Share;
  /** The chosen range, and how many of those shown lie certainly in it; null without one. */
  readonly range: { readonly extent: Interval; readonly certain: number } | null;
  /** Null where the record is not shown, or counted. */
  readonly record: Share | null;
  /** The share of the texts that a search has read so far, from 0; null when it has read all. */
  readonly searched: number | null;
  /** Null where every event has a date. */
  readonly undated: Share | null;
  /** What a search found and something keeps from the timeline; null where there is nothing of that kind. */
  readonly elsewhere: Pick<Elsewhere, 'record' | 'leftOut'> | null;
}

/** What the switch of the record tells. */
export interface RecordFacts {
  readonly isOn: boolean;
  /** Whether there is room for one word only. */
  readonly isTight: boolean;
  /** How many would be shown under the other filters, of how many. */
  readonly events: Share;
}

/** What is said over the picture: filters, search, and what they leave. */
export interface FilterMessages {
  readonly filters: string;
  readonly categories: string;
  readonly verdicts: string;
  /** Under the cells of a verdict: how many, and its shortest word. */
  readonly verdictKey: (verdict: Verdict, claims: number) => RichText;
  /** Names the toggle of a verdict: its label, and what stands under its cells, so that who speaks to it can say that. */
  readonly verdictToggle: (verdict: Verdict, claims: number) => string;
  /** A share from 0 to 1: "10 %". */
  readonly share: (share: number) => string;
  /** How a category is shown alone. */
  readonly pressTwice: string;
  /** Names a toggle: its label, and how many events it has. */
  readonly toggle: (label: string, events: number) => string;
  /** Where the dataset has no public record. */
  readonly noRecord: string;
  /** Names the switch of the record; begins with what is seen on it, as far as that is one phrase. */
  readonly recordSwitch: (facts: RecordFacts) => string;
  /** What the public record is. */
  readonly recordMeans: string;
  /** What is seen on it. */
  readonly recordShown: (facts: RecordFacts) => RichText<'count'>;
  readonly search: string;
  readonly clear: string;
  /** "Showing 7 of 7 events"; said aloud, it has all that the page shows in other places. */
  readonly status: (facts: StatusFacts) => string;
  /** Beside the status, to be pressed: "4 more on the public record: show"; `more` where something is shown. */
  readonly showElsewhere: (kind: keyof Elsewhere, events: number, more: boolean) => string;
  readonly nothingFound: string;
  /** Where there is no dated event, whatever the filters. */
  readonly nothingDated: string;
}

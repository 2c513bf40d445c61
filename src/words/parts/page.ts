import type { Interval } from '../../dates/time';
import type { View } from '../../state/session';

/** What is said around everything: views, help, citing, and where something went wrong. */
export interface PageMessages {
  readonly views: string;
  readonly view: Readonly<Record<View, string>>;
  /** Names what is open, for the browser's tabs and its history: the event or null, the view, the dataset. */
  readonly title: (event: string | null, view: View, dataset: string) => string;
  /** The first link of the page. */
  readonly skipTo: (view: View) => string;
  /** While the sources are not there yet. */
  readonly layingOutSources: string;
  readonly dismiss: string;
  readonly close: string;
  /** What a reader calls the part that tells of the open event. */
  readonly details: string;
  readonly copied: string;
  readonly notCopied: (text: string) => string;
  /** Before and after words that are quoted. */
  readonly quotes: readonly [string, string];

  readonly closeDetails: string;
  readonly escape: string;

  readonly cite: string;

  /** At the foot of what is printed: where it stands, and the day of the printing. */
  readonly printed: (address: string, day: Interval) => string;
  /** That a part of the page failed alone, and why. */
  readonly failed: (part: string, why: string) => string;
  readonly again: string;
  readonly reload: string;
  readonly crashed: string;

  /** While very many events are made ready; the share that is done, from 0 to 1. */
  readonly reading: (events: number, share: number) => string;
}

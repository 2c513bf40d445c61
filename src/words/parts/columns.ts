import type { Interval } from '../../dates/time';
import type { Stretch } from '../../state/stretches';
import type { ViewForm } from '../../layout/columns/view-form';

/** What is said of marks that are stacked. */
export interface ColumnMessages {
  /** What a mark is and what a column is, as a sentence: "A mark is an event, a column half a month." */
  readonly scale: (form: ViewForm) => string;
  /**
   * Over the bands: when a run of months or years has more events than usual, and how many, in one text; and how many
   * times as many, in another, which follows: "June 2025 to February 2026: 161 events", ", 4.5 times as many as usual".
   */
  readonly run: (stretch: Stretch) => readonly [name: string, usual: string];
  /** Over the events of a column: "1 to 15 January 2024: three events, Military". */
  readonly column: (extent: Interval, events: number, category: string) => string;
  /** Below some of them, how many more it has, if any, and how they are listed: "and three more; L lists all". */
  readonly listed: (more: number) => string;
  /** A stretch of time in which events crowd, as short as it gets: "115 events, November 1963". */
  readonly stretch: (stretch: Stretch) => string;
}

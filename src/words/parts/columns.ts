import type { Interval } from '../../dates/time';
import type { Stretch } from '../../state/stretches';
import type { ViewForm } from '../../layout/columns/view-form';

/** What is said of marks that are stacked. */
export interface ColumnMessages {
  /** What a mark is and what a column is, as a sentence: "A mark is an event, a column half a month." */
  readonly scale: (form: ViewForm) => string;
  /** Over them: "1 to 15 January 2024: three events, Military". */
  readonly column: (extent: Interval, events: number, category: string) => string;
  /** Below some events of a column, how many more it has, if any, and how they are listed: "and three more; L lists all". */
  readonly listed: (more: number) => string;
  /** A stretch of time in which events crowd, as short as it gets: "115 events, November 1963". */
  readonly stretch: (stretch: Stretch) => string;
}

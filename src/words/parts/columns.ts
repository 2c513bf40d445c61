import type { ViewForm } from '../../layout/columns/view-form';

/** What is said of marks that are stacked. */
export interface ColumnMessages {
  /** What a mark is and what a column is, as a sentence: "A mark is an event, a column half a month." */
  readonly scale: (form: ViewForm) => string;
}

import type { CodedWords } from '../readers/reader';

/**
 * What stands in a dataset that is made of a file, and is in none of its cells: its words come from `words`, in the
 * language of the page.
 */
export interface DatasetTexts {
  /** BCP 47 tag of these texts. */
  readonly language: string;
  /** Of the two parties, where the file names none. */
  readonly parties: readonly [string, string];
  /** Of events without one. */
  readonly noCategory: string;
  /** Of categories beyond those that a dataset can have. */
  readonly otherCategories: string;
  readonly description: (file: string) => string;
  /** Of a category: that the file has it, in which column. */
  readonly definition: (category: string, column: string | null) => string;
  /** Beside a date that was written in another way than EDTF. */
  readonly asWritten: (date: string) => string;
  /** A further column in the text of an event: "Actor: Moscow". */
  readonly field: (column: string, value: string) => string;
  readonly coded: CodedWords;
}

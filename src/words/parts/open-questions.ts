import type { OpenQuestion, Support } from '../../evidence/open-questions';

/** What is said of what is left to do on a dataset. */
export interface OpenMessages {
  /** For readers, in one line: "27 of 34 rest on a single source". */
  readonly support: (support: Support) => string;
  /** A kind of question, and how often it is asked. */
  readonly question: (question: OpenQuestion) => string;
  /** Where it is asked, a line for each place. */
  readonly places: (question: OpenQuestion) => readonly string[];
  /** Where there is nothing left to do. */
  readonly nothing: string;
}

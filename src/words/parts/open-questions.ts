import type { OpenQuestion, Support } from '../../evidence/open-questions';

/** What is said of what is left to do on a dataset. */
export interface OpenMessages {
  /** Over all of it. */
  readonly heading: string;
  /** For readers, in one line: "27 of 34 rest on a single source". */
  readonly support: (support: Support) => string;
  /** A kind of question, and how often it is asked. */
  readonly question: (question: OpenQuestion) => string;
  /** Where it is asked, a line for each place: by ids, or for readers by what `nameOf` makes of them. */
  readonly places: (question: OpenQuestion, nameOf?: (id: string) => string) => readonly string[];
  /** Where there is nothing left to do. */
  readonly nothing: string;
}

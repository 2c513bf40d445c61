import type { Reliability } from '../../model/dataset-file';

/** What is said of a source in one line, wherever it is named. */
export interface SourceLineMessages {
  /** The second and further addresses of a source, counted from 2. */
  readonly alsoAt: (number: number) => string;
  readonly reliability: (reliability: Reliability) => string;
  /** Of a source of which no address is known. */
  readonly noAddress: string;
  /** Behind the words of a link. */
  readonly newTab: string;
}

import type { RichText } from '../rich';

/** What is said at the foot of the page. */
export interface HelpMessages {
  /** How to read and to move the timeline. */
  readonly help: string;
  /** Over the keys, over what the categories mean, and over what the verdicts do. */
  readonly keys: string;
  readonly categories: string;
  readonly method: string;
  /** After the description of the dataset: a link to it as data, and that nothing leaves the browser. */
  readonly data: RichText<'data'>;
}

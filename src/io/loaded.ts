import type { Dataset } from '../model/dataset';
import type { Refused } from './dataset';
import type { ReadReport } from './report';

/** The text of an address, read. */
export interface LoadedText {
  readonly ok: true;
  readonly address: string;
  /** Without a report, where every row was shown and nothing noted when the text passed the door. */
  readonly read: { readonly ok: true; readonly dataset: Dataset; readonly report?: ReadReport } | Refused;
  /** Of the text as it came. */
  readonly fingerprint: string;
}

/** Why nothing came: what the server answered, or what the browser or the reader of JSON said, in its own words. */
export type LoadFault =
  | { readonly fault: 'answered'; readonly status: number }
  | { readonly fault: 'failed'; readonly message: string };

/** What came of an address: a dataset or its issues, or the reason why nothing came. */
export type Loaded = LoadedText | { readonly ok: false; readonly address: string; readonly why: LoadFault };

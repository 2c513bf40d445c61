import type { Dataset } from '../model/dataset';
import type { DatasetFile } from '../model/dataset-file';
import { fingerprint } from '../model/fingerprint';
import type { Refused } from './dataset';
import { readPassed } from './passed';
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

/** The part of a response that is used. */
interface Answer {
  readonly ok: boolean;
  readonly status: number;
  text(): Promise<string>;
}

/**
 * Fetches a dataset from this site. Text that has passed the door before, by its fingerprint, is read at once; for any
 * other the door is fetched too, and it goes through. Never rejects.
 */
export async function loadDataset(
  address: string,
  get: (address: string) => Promise<Answer>,
  passed?: string,
): Promise<Loaded> {
  try {
    const answer = await get(address);
    if (!answer.ok) return { ok: false, address, why: { fault: 'answered', status: answer.status } };
    const text = await answer.text();
    if (fingerprint(text) !== passed) return (await import('./read-text')).readText(address, text);
    // The door has found it to be a file of the format.
    const dataset = readPassed(JSON.parse(text) as DatasetFile);
    return { ok: true, address, read: { ok: true, dataset }, fingerprint: passed };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, address, why: { fault: 'failed', message } };
  }
}

import { readDataset, type ReadResult } from './dataset';
import { fingerprint } from '../model/fingerprint';

/** The text of an address, read through the door. */
export interface LoadedText {
  readonly ok: true;
  readonly address: string;
  readonly read: ReadResult;
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

/** Sends the text of a dataset through the door. Throws where it is no JSON. */
export const readText = (address: string, text: string): LoadedText => ({
  ok: true,
  address,
  read: readDataset(JSON.parse(text)),
  fingerprint: fingerprint(text),
});

/** Fetches a dataset from this site and sends it through the door. Never rejects. */
export async function loadDataset(
  address: string,
  get: (address: string) => Promise<Answer>,
): Promise<Loaded> {
  try {
    const answer = await get(address);
    if (!answer.ok) return { ok: false, address, why: { fault: 'answered', status: answer.status } };
    return readText(address, await answer.text());
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, address, why: { fault: 'failed', message } };
  }
}

import { readDataset, type ReadResult } from './dataset';

/** What came of an address: a dataset or its issues, or the reason why nothing came. */
export type Loaded =
  | { readonly ok: true; readonly address: string; readonly read: ReadResult }
  | { readonly ok: false; readonly address: string; readonly reason: string };

/** The part of a response that is used. */
interface Answer {
  readonly ok: boolean;
  readonly status: number;
  json(): Promise<unknown>;
}

/** Fetches a dataset from this site and sends it through the door. Never rejects. */
export async function loadDataset(
  address: string,
  get: (address: string) => Promise<Answer>,
): Promise<Loaded> {
  try {
    const answer = await get(address);
    if (!answer.ok)
      return {
        ok: false,
        address,
        reason: `the server answered ${answer.status}; reload the page to try again`,
      };
    return { ok: true, address, read: readDataset(await answer.json()) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, address, reason: `${why}; reload the page to try again` };
  }
}

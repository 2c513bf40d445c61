import { MOST_BYTES, MOST_RATIO, RATIO_FROM } from './limits';
import type { ByteSource } from './source';
import { Stopped } from './stopped';

/** Unpacks pieces, and stops where they become more than there can be of any use. */
export async function* watched(
  packed: ByteSource,
  unpack: (pieces: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> {
  let taken = 0;
  const counted = async function* counted(): AsyncIterable<Uint8Array> {
    for await (const piece of packed.pieces()) {
      taken += piece.length;
      yield piece;
    }
  };
  let given = 0;
  for await (const piece of unpack(counted())) {
    given += piece.length;
    checkUnpacked(taken, given);
    yield piece;
  }
}

/** Throws where so many packed bytes have become too many. */
export function checkUnpacked(taken: number, given: number): void {
  if (given > MOST_BYTES.unpacked)
    throw new Stopped({ fault: 'unpacks-too-big', size: given, most: MOST_BYTES.unpacked });
  if (given > RATIO_FROM && given > taken * MOST_RATIO)
    throw new Stopped({ fault: 'packed-too-tightly', most: MOST_RATIO });
}

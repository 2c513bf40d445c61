import { Stopped } from './stopped';

/** Where bytes come from: a file of the reader, what was unpacked from one, or a text that was pasted. */
export interface ByteSource {
  /** The name of the file, for messages; what it is is told by its content. */
  readonly name: string;
  /** In bytes; of what is unpacked, what its container says. */
  readonly size: number;
  /** From the beginning, each time it is asked. Throws {@link Stopped} where it goes beyond a limit. */
  readonly pieces: () => AsyncIterable<Uint8Array>;
}

/** Tells whether to stop: an `AbortSignal` is one. */
export interface StopSignal {
  readonly aborted: boolean;
}

/** The part of a `Blob` or `File` that is used. */
interface BlobLike {
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** Read at once, in bytes: a stop is noticed between two. */
const PIECE = 1 << 20;

/** A file that a reader has chosen or dropped; read piece by piece. */
export const blobSource = (name: string, blob: BlobLike): ByteSource => ({
  name,
  size: blob.size,
  async *pieces() {
    for (let at = 0; at < blob.size; at += PIECE)
      // One piece after the other: all of them at once would be the whole file in memory.
      // oxlint-disable-next-line no-await-in-loop
      yield new Uint8Array(await blob.slice(at, Math.min(blob.size, at + PIECE)).arrayBuffer());
  },
});

/** Bytes that are there already, as pieces of so many. */
export const bytesSource = (name: string, bytes: Uint8Array, piece = PIECE): ByteSource => ({
  name,
  size: bytes.length,
  async *pieces() {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  },
});

/** The first bytes, as many as are asked for or as there are. */
export async function beginningOf(source: ByteSource, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source.pieces()) {
    pieces.push(piece);
    length += piece.length;
    if (length >= most) break;
  }
  return joined(pieces, length).subarray(0, most);
}

/** All bytes; more than `most` are refused. */
export async function allBytes(source: ByteSource, most: number, signal?: StopSignal): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source.pieces()) {
    if (signal?.aborted === true) throw new Stopped({ fault: 'cancelled' });
    pieces.push(piece);
    length += piece.length;
    if (length > most) throw new Stopped({ fault: 'too-big', size: Math.max(source.size, length), most });
  }
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = pieces;
  if (pieces.length === 1 && first !== undefined) return first;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

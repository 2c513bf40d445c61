import { Inflate } from 'fflate';
import { utf8Text } from './encodings';
import { checkUnpacked } from './ratio';
import type { ByteSource } from './source';
import { Stopped } from './stopped';

/** A file in a ZIP archive, as its central directory tells (PKWARE APPNOTE 6.3, section 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly packedSize: number;
  /** As the archive says, which may be a lie: what is unpacked is counted. */
  readonly size: number;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Where its local header begins. */
  readonly at: number;
}

export const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 &&
  head[1] === 0x4b &&
  ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));

const END = 0x06_05_4b_50;
const ENTRY = 0x02_01_4b_50;
const LOCAL = 0x04_03_4b_50;
const STORED = 0;
const DEFLATED = 8;
/** More files than an archive of data has. */
const MOST_ENTRIES = 10_000;

const damaged = (message: string): Stopped => new Stopped({ fault: 'damaged', message });

/** The files of an archive, in its order. Throws where its directory does not hold together. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xff_ff || at === 0xff_ff_ff_ff) throw damaged('ZIP64');
  if (count > MOST_ENTRIES) throw damaged(`${count} files`);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw damaged('directory');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: utf8Text(bytes.subarray(at + 46, at + 46 + nameLength)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end of the directory is sought from the end: a comment of up to 65,535 bytes may follow it. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xff_ff); at--)
    if (view.getUint32(at, true) === END) return at;
  throw damaged('no directory');
}

/** So many packed bytes at once become some megabytes at most. */
const STEP = 16_384;

/** One file of an archive. */
export const zipSource = (archive: Uint8Array, entry: ZipEntry): ByteSource => ({
  name: entry.name,
  size: entry.size,
  async *pieces() {
    yield* inflated(archive, entry);
  },
});

/** The bytes of one file of an archive, in pieces. */
export function* inflated(archive: Uint8Array, entry: ZipEntry): Iterable<Uint8Array> {
  const packed = packedBytes(archive, entry);
  if (entry.method === STORED) {
    yield packed;
    return;
  }
  let ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    ready.push(piece);
  });
  let given = 0;
  for (let at = 0; at < packed.length; at += STEP) {
    const end = Math.min(packed.length, at + STEP);
    try {
      inflate.push(packed.slice(at, end), end === packed.length);
    } catch (error) {
      throw damaged(error instanceof Error ? error.message : String(error));
    }
    for (const piece of ready) given += piece.length;
    checkUnpacked(end, given);
    yield* ready;
    ready = [];
  }
}

function packedBytes(archive: Uint8Array, { at, packedSize, method, isEncrypted }: ZipEntry): Uint8Array {
  if (isEncrypted) throw new Stopped({ fault: 'encrypted' });
  if (method !== STORED && method !== DEFLATED) throw damaged(`method ${method}`);
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (at + 30 > archive.length || view.getUint32(at, true) !== LOCAL) throw damaged('local header');
  const begin = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (begin + packedSize > archive.length) throw damaged('cut off');
  return archive.subarray(begin, begin + packedSize);
}

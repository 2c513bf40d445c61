import { Gunzip } from 'fflate';
import { watched } from './ratio';
import type { ByteSource } from './source';
import { Stopped } from './stopped';

/** The globals that are used: browsers, workers and Node have them, ECMAScript has not. */
declare const DecompressionStream: new (format: 'gzip') => {
  readonly readable: {
    getReader(): {
      read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
      cancel(): Promise<void>;
    };
  };
  readonly writable: {
    getWriter(): {
      readonly ready: Promise<unknown>;
      write(piece: Uint8Array): Promise<void>;
      close(): Promise<void>;
      abort(): Promise<void>;
    };
  };
};

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** What a gzip file holds. Read as a stream, so that it can be stopped where it grows beyond all measure. */
export const gunzipped = (packed: ByteSource): ByteSource => ({
  name: packed.name.replace(/\.gz$/iu, ''),
  size: packed.size,
  pieces: () => unpack(packed),
});

/**
 * The platform first, which is faster. It refuses a file of several members (`cat a.gz b.gz`, bgzip): these are read
 * by fflate, from where the platform came to.
 */
async function* unpack(packed: ByteSource): AsyncIterable<Uint8Array> {
  let done = 0;
  try {
    for await (const piece of watched(packed, byPlatform)) {
      done += piece.length;
      yield piece;
    }
    return;
  } catch (error) {
    if (error instanceof Stopped) throw error;
  }
  let passed = 0;
  for await (const piece of watched(packed, byFflate)) {
    const from = Math.max(0, done - passed);
    passed += piece.length;
    if (from < piece.length) yield piece.subarray(from);
  }
}

async function* byPlatform(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const writing = (async () => {
    for await (const piece of pieces) {
      await writer.ready;
      await writer.write(piece);
    }
    await writer.close();
  })();
  // A fault of the stream is told by its reader too; one of the file only here.
  let fault: unknown;
  writing.catch((error: unknown) => {
    fault ??= error;
    writer.abort().catch(() => undefined);
  });
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop
      const { done, value } = await reader.read();
      if (done) break;
      if (value !== undefined) yield value;
    }
    await writing;
  } catch (error) {
    throw fault instanceof Stopped ? fault : error;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** So many packed bytes at once become some megabytes at most, however tightly they are packed. */
const STEP = 16_384;

async function* byFflate(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let ready: Uint8Array[] = [];
  const gunzip = new Gunzip((piece) => {
    ready.push(piece);
  });
  try {
    for await (const piece of pieces) {
      for (let at = 0; at < piece.length; at += STEP) {
        gunzip.push(piece.slice(at, at + STEP));
        yield* ready;
        ready = [];
      }
    }
    gunzip.push(new Uint8Array(0), true);
  } catch (error) {
    throw error instanceof Stopped
      ? error
      : new Stopped({ fault: 'damaged', message: error instanceof Error ? error.message : String(error) });
  }
  yield* ready;
}

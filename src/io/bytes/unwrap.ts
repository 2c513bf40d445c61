import { gunzipped, isGzip } from './gzip';
import { MOST_BYTES } from './limits';
import { containerKind } from './other-kinds';
import { allBytes, beginningOf, type ByteSource, type StopSignal } from './source';
import { Stopped } from './stopped';
import { isZip, zipEntries, zipSource } from './zip';

/** What is in a file once it is out of its wrappers. */
export interface Unwrapped {
  readonly source: ByteSource;
  /** Its first bytes. */
  readonly head: Uint8Array;
  /** Of what it was unpacked, from without. */
  readonly wrappers: readonly ('gzip' | 'zip')[];
}

/** The first bytes of a file that are looked at to tell what it is. */
const HEAD = 65_536;

/** A workbook is a ZIP container too. */
const isWorkbook = (names: readonly string[]): boolean =>
  names.some((name) => /^xl\/workbook\.xml$/iu.test(name));

/**
 * Takes a file out of gzip and ZIP, one in the other at most. Of an archive with several files one has to be named; what
 * systems put into archives (`__MACOSX`, `.DS_Store`) is none of them.
 */
export async function unwrap(file: ByteSource, inside?: string, signal?: StopSignal): Promise<Unwrapped> {
  let source = file;
  const wrappers: ('gzip' | 'zip')[] = [];
  for (;;) {
    // Each wrapper is inside the one before.
    // oxlint-disable-next-line no-await-in-loop
    const head = await beginningOf(source, HEAD);
    if (isGzip(head)) {
      source = gunzipped(source);
      wrappers.push('gzip');
    } else if (isZip(head)) {
      // oxlint-disable-next-line no-await-in-loop
      const archive = await allBytes(source, MOST_BYTES.whole, signal);
      const entries = zipEntries(archive);
      const names = entries.map(({ name }) => name);
      if (isWorkbook(names)) return { source, head, wrappers };
      const kind = containerKind(names);
      if (kind !== null) throw new Stopped({ fault: 'other-kind', kind });
      const files = entries.filter(({ name }) => !/(?:^|\/)(?:__MACOSX\/|\.[^/]*$)|\/$/u.test(name));
      const wanted = inside === undefined ? files : files.filter(({ name }) => name === inside);
      const [entry] = wanted;
      const told = files.map(({ name }) => name).slice(0, 20);
      if (files.length === 0) throw new Stopped({ fault: 'no-file-inside' });
      if (entry === undefined) throw new Stopped({ fault: 'no-such-file-inside', names: told });
      if (wanted.length > 1) throw new Stopped({ fault: 'several-files', names: told });
      source = zipSource(archive, entry);
      wrappers.push('zip');
    } else return { source, head, wrappers };
    if (wrappers.length > 2) throw new Stopped({ fault: 'nested-archives' });
  }
}

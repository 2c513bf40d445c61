import { decoded, recogniseEncoding, type Encoding, type RecognisedEncoding } from '../bytes/encodings';
import { MOST_BYTES } from '../bytes/limits';
import { otherKind } from '../bytes/other-kinds';
import { allBytes, type ByteSource, type StopSignal } from '../bytes/source';
import { Stopped } from '../bytes/stopped';
import { isZip } from '../bytes/zip';
import { unwrap } from '../bytes/unwrap';
import { readerOf } from '../readers/all';
import { parseJson } from '../readers/json';
import type { ReadableFile, Sample, WrittenTable } from '../readers/reader';
import type { NotOpened, OpenedFile, OpenOptions } from './context';
import { openDataset } from './open-dataset';
import { openTable } from './open-table';
import type { DatasetTexts } from './texts';

/**
 * Opens a file of whatever format: unwraps it, recognises encoding and format by content, reads its rows as they are
 * written, and makes of them a dataset that has come through the one door, with a report in which no row is missing.
 * Never rejects for what is in the file.
 */
export async function openFile(
  source: ByteSource,
  texts: DatasetTexts,
  options: OpenOptions = {},
): Promise<OpenedFile | NotOpened> {
  try {
    return await open(source, texts, options);
  } catch (error) {
    if (error instanceof Stopped) return { ok: false, file: source.name, why: error.why };
    throw error;
  }
}

/** Characters that are looked at to tell the format. */
const LOOKED_AT = 65_536;

async function open(source: ByteSource, texts: DatasetTexts, options: OpenOptions): Promise<OpenedFile> {
  const { signal, progress } = options;
  if (source.size > MOST_BYTES.file)
    throw new Stopped({ fault: 'too-big', size: source.size, most: MOST_BYTES.file });
  const { source: inner, head } = await unwrap(counted(source, progress), options.inside, signal);
  if (head.length === 0) throw new Stopped({ fault: 'empty' });
  const kind = otherKind(head);
  if (kind !== null) throw new Stopped({ fault: 'other-kind', kind });

  const isText = !isZip(head) && !isParquet(head);
  const encoding = isText ? await encodingOf(inner, head, options) : null;
  const text = (): AsyncIterable<string> => decoded(inner, encoding?.encoding ?? 'utf-8', signal);
  let whole: string | undefined;
  const wholeText = async (): Promise<string> => (whole ??= await joined(text()));
  const sample = isText ? await sampleOf(head, text, wholeText) : { head, text: '' };
  if (isText && sample.text.trim() === '') throw new Stopped({ fault: 'empty' });
  if (isText && (encoding?.encoding.startsWith('utf-16') === true ? isNoText(sample.text) : isBinary(head)))
    throw new Stopped({ fault: 'other-kind', kind: 'binary' });

  const reader = readerOf(sample, options.format ?? 'auto');
  if (reader === null) throw new Stopped({ fault: 'nothing-known' });
  const file: ReadableFile = {
    name: inner.name,
    sample,
    text,
    wholeText,
    wholeBytes: async () => allBytes(inner, MOST_BYTES.whole, signal),
    signal,
  };
  const written = await reader.read(file, options, texts.coded);
  const format = written.kind === 'table' ? (written.format ?? reader.format) : reader.format;
  const context = { file: source.name, format, encoding, texts, options };
  return written.kind === 'dataset'
    ? openDataset(written, context)
    : openTable(written satisfies WrittenTable, context);
}

/** Tells of each piece how far it has come. A file may be walked through several times: it never goes back. */
function counted(source: ByteSource, progress: ((part: number) => void) | undefined): ByteSource {
  if (progress === undefined) return source;
  let most = 0;
  return {
    ...source,
    async *pieces() {
      let taken = 0;
      for await (const piece of source.pieces()) {
        yield piece;
        taken += piece.length;
        if (taken <= most) continue;
        most = taken;
        progress(Math.min(1, taken / Math.max(1, source.size)));
      }
    },
  };
}

const isParquet = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x41 && head[2] === 0x52 && head[3] === 0x31;

/** Bytes that no text has in any of the encodings, and more than a slip of them. */
const isBinary = (head: Uint8Array): boolean =>
  head
    .subarray(0, 2048)
    .reduce((sum, byte) => sum + (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) ? 1 : 0), 0) >
  head.length / 100 + 2;

/** The same, of what became of bytes in pairs. */
function isNoText(text: string): boolean {
  const beginning = text.slice(0, 2048);
  let odd = 0;
  for (let at = 0; at < beginning.length; at++) {
    const code = beginning.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32) || code === 0xfffd) odd += 1;
  }
  return odd > beginning.length / 100 + 2;
}

async function encodingOf(
  source: ByteSource,
  head: Uint8Array,
  { encoding, signal }: { readonly encoding?: Encoding; readonly signal?: StopSignal },
): Promise<RecognisedEncoding> {
  const recognised = await recogniseEncoding(source, head, signal);
  return encoding === undefined ? recognised : { encoding, by: 'mark', isDamaged: false };
}

async function joined(text: AsyncIterable<string>): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of text) {
    pieces.push(piece);
    length += piece.length;
    if (length > MOST_BYTES.whole)
      throw new Stopped({ fault: 'too-big', size: length, most: MOST_BYTES.whole });
  }
  return pieces.join('');
}

async function sampleOf(
  head: Uint8Array,
  text: () => AsyncIterable<string>,
  wholeText: () => Promise<string>,
): Promise<Sample> {
  let beginning = '';
  for await (const piece of text()) {
    beginning += piece;
    if (beginning.length >= LOOKED_AT) break;
  }
  const sample = { head, text: beginning.slice(0, LOOKED_AT).replace(/^\uFEFF/u, '') };
  const start = sample.text.trimStart();
  if (!/^[[{]/u.test(start)) return sample;
  const jsonLines = linesAsJson(start);
  if (jsonLines !== null) return { ...sample, jsonLines };
  // What begins as JSON and is none may be a table all the same, as a list of links in brackets.
  if (!/^(?:\{\s*(?:"|\}|$)|\[\s*(?:["{[\]\d-]|$|true|false|null))/u.test(start)) return sample;
  return { ...sample, json: parseJson(await wholeText()) };
}

/** The first lines as JSON, where there are two at least and each is an object; null where they are not. */
function linesAsJson(text: string): readonly unknown[] | null {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
  if (lines.length < 2) return null;
  const [first = '', second = ''] = lines;
  if (!second.startsWith('{') || !first.startsWith('{')) return null;
  const values: unknown[] = [];
  for (const line of lines.slice(0, 20)) {
    try {
      values.push(JSON.parse(line));
    } catch {
      // The sample may end within a line; a bad line further on is set aside when it is read.
      continue;
    }
  }
  return values.length === 0 || !isWhole(first) ? null : values;
}

function isWhole(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

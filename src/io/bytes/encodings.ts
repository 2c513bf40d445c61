import type { ByteSource, StopSignal } from './source';
import { Stopped } from './stopped';

/** The encodings in which a file may be, by the labels of the WHATWG Encoding Standard. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1251',
  'koi8-r',
  'euc-kr',
  'iso-8859-5',
  'ibm866',
  'shift_jis',
  'gb18030',
  'big5',
] as const;

/** `euc-kr` is windows-949 whole. */
export type Encoding = (typeof ENCODINGS)[number];

export const isEncoding = (name: string): name is Encoding => ENCODINGS.some((known) => known === name);

/** Browsers, workers and Node have it; ECMAScript has not. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string };

/** The text of a file, in pieces. What is no text in the encoding becomes U+FFFD. */
export async function* decoded(
  source: ByteSource,
  encoding: Encoding,
  signal?: StopSignal,
): AsyncIterable<string> {
  const decoder = decoderOf(encoding);
  for await (const piece of source.pieces()) {
    if (signal?.aborted === true) throw new Stopped({ fault: 'cancelled' });
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder.decode();
}

const decoderOf = (encoding: Encoding) =>
  encoding === 'windows-1252' ? windows1252 : new TextDecoder(encoding);

/** Bytes as UTF-8; what is none becomes U+FFFD. */
export const utf8Text = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);

/** Bytes 80 to 9F of windows-1252. Node 20 leaves them as controls; by this table both are right. */
const UPPER = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const windows1252 = {
  decode(bytes: Uint8Array = new Uint8Array(0)): string {
    let text = '';
    for (let at = 0; at < bytes.length; at += 8192)
      text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return text.replaceAll(/[\x80-\x9f]/gu, (sign) => UPPER.charAt(sign.charCodeAt(0) - 0x80));
  },
};

/** The encoding of a file, and how it is known. */
export interface RecognisedEncoding {
  readonly encoding: Encoding;
  /** `mark` by its byte order mark, `nul` by zero bytes, `valid` since all of it is UTF-8, `guess` by its letters. */
  readonly by: 'mark' | 'nul' | 'valid' | 'guess';
  /** Some bytes are no text in it: they are damaged, or it is another one. */
  readonly isDamaged: boolean;
}

/**
 * Recognises the encoding of a file: its mark, then zero bytes, then whether all of it is UTF-8, and only then a guess
 * over some 64 kB of lines from where it first is none. Zero bytes come first: Cyrillic in UTF-16 without a mark is valid
 * UTF-8 too.
 */
export async function recogniseEncoding(
  source: ByteSource,
  head: Uint8Array,
  signal?: StopSignal,
): Promise<RecognisedEncoding> {
  const marked = byMark(head);
  if (marked !== null) return { encoding: marked, by: 'mark', isDamaged: false };
  const wide = byZeros(head);
  if (wide !== null) return { encoding: wide, by: 'nul', isDamaged: false };
  const piece = await firstInvalid(source, signal);
  if (piece === null) return { encoding: 'utf-8', by: 'valid', isDamaged: false };
  if (isMostlyUtf8(piece)) return { encoding: 'utf-8', by: 'guess', isDamaged: true };
  return { encoding: await guessed(piece), by: 'guess', isDamaged: false };
}

function byMark([a, b, c, d]: Uint8Array): Encoding | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return null;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** The least part of zero bytes in UTF-16: separators, digits and line ends have them in every script. */
const LEAST_ZEROS = 0.02;

function byZeros(head: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Three at least: one may be a slip in a short file.
  if (even + odd < Math.max(3, head.length * LEAST_ZEROS) || head.length % 2 === 1) return null;
  if (odd > even * 10) return 'utf-16le';
  return even > odd * 10 ? 'utf-16be' : null;
}

/** The piece of a file in which it is first no UTF-8; null where all of it is. */
async function firstInvalid(source: ByteSource, signal?: StopSignal): Promise<Uint8Array | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let last = new Uint8Array(0);
  for await (const piece of source.pieces()) {
    if (signal?.aborted === true) throw new Stopped({ fault: 'cancelled' });
    last = piece.slice();
    try {
      decoder.decode(piece, { stream: true });
    } catch {
      return last;
    }
  }
  try {
    decoder.decode();
    return null;
  } catch {
    return last;
  }
}

/** Whether the letters beyond ASCII are UTF-8 but for a few: a damaged file, and none in an older encoding. */
function isMostlyUtf8(piece: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (const sign of new TextDecoder('utf-8').decode(piece)) {
    if (sign === '\uFFFD') bad += 1;
    else if (sign > '\x7f') good += 1;
  }
  return good > bad * 4;
}

/** So many bytes are looked at. */
const LOOKED_AT = 65_536;

/** The lines that have letters beyond ASCII: figures and plain words tell nothing, and speak for the commonest. */
function tellingLines(piece: Uint8Array): Uint8Array {
  const told = new Uint8Array(LOOKED_AT);
  let length = 0;
  for (let start = 0; start < piece.length && length < LOOKED_AT;) {
    const feed = piece.indexOf(10, start);
    const end = feed < 0 ? piece.length : feed + 1;
    const line = piece.subarray(start, end);
    if (line.some((byte) => byte > 0x7f)) {
      const part = line.subarray(0, LOOKED_AT - length);
      told.set(part, length);
      length += part.length;
    }
    start = end;
  }
  return told.subarray(0, length);
}

/** chardet's names of what we read; those of ISO are read as what browsers take them for. */
const NAMES: Readonly<Record<string, Encoding>> = {
  'windows-1252': 'windows-1252',
  'ISO-8859-1': 'windows-1252',
  'windows-1251': 'windows-1251',
  'KOI8-R': 'koi8-r',
  'EUC-KR': 'euc-kr',
  'ISO-8859-5': 'iso-8859-5',
  Shift_JIS: 'shift_jis',
  GB18030: 'gb18030',
  Big5: 'big5',
};

async function guessed(piece: Uint8Array): Promise<Encoding> {
  const { analyse } = await import('chardet');
  for (const { name } of analyse(tellingLines(piece))) {
    const encoding = NAMES[name];
    if (encoding !== undefined) return encoding;
  }
  return 'windows-1252';
}

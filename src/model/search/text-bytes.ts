/**
 * Texts as UTF-8 bytes and back, letter for letter. The platform's own coders replace half a surrogate pair that
 * stands alone; here it is written as three bytes like any other unit (WTF-8). For texts as short as titles
 * this is also the quicker way: in Chromium a call of `TextDecoder` costs more than the title's letters do.
 */

/** The most bytes that one UTF-16 code unit needs; a pair of them needs four. */
export const MOST_BYTES = 3;

/** Writes a text into `bytes` from `at` on, where there must be room; gives where it ends. */
export function encodeText(text: string, bytes: Uint8Array, at: number): number {
  let end = at;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      bytes[end++] = unit;
      continue;
    }
    const point = text.codePointAt(i) ?? unit;
    if (point < 0x800) {
      bytes[end++] = 0xc0 | (point >> 6);
    } else {
      if (point < 0x10000) {
        bytes[end++] = 0xe0 | (point >> 12);
      } else {
        // The pair's second half has been read with the first.
        i++;
        bytes[end++] = 0xf0 | (point >> 18);
        bytes[end++] = tail(point >> 12);
      }
      bytes[end++] = tail(point >> 6);
    }
    bytes[end++] = tail(point);
  }
  return end;
}

const tail = (bits: number): number => 0x80 | (bits & 0x3f);

/** How many code units become text at once: a call cannot take arguments without end. */
const PIECE = 4096;

/** Reads the text that stands in the bytes from `start` to before `end`. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  let units: number[] = [];
  for (let at = start; at < end;) {
    const first = bytes[at++] ?? 0;
    if (first < 0x80) {
      units.push(first);
    } else if (first < 0xe0) {
      units.push(((first & 0x1f) << 6) | bitsAt(bytes, at++));
    } else if (first < 0xf0) {
      units.push(((first & 0x0f) << 12) | (bitsAt(bytes, at++) << 6) | bitsAt(bytes, at++));
    } else {
      const point =
        ((first & 0x07) << 18) |
        (bitsAt(bytes, at++) << 12) |
        (bitsAt(bytes, at++) << 6) |
        bitsAt(bytes, at++);
      const above = point - 0x10000;
      units.push(0xd800 | (above >> 10), 0xdc00 | (above & 0x3ff));
    }
    if (units.length >= PIECE) {
      text += String.fromCharCode(...units);
      units = [];
    }
  }
  return text + String.fromCharCode(...units);
}

const bitsAt = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) & 0x3f;

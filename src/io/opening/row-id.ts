/** An id that follows from what the row says, so that it is the same in whatever order the rows come. */
export const rowIdOf = (cells: readonly string[]): string => `row-${hash(cells.join('\u001f'))}`;

/** 64 bits in two halves (FNV-1a from two beginnings), in base 36: of a million rows no two are the same by chance. */
export function hash(text: string): string {
  let one = 0x811c9dc5;
  let other = 0xcbf29ce4;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ (unit + at), 0x01000193);
    other ^= other >>> 15;
  }
  return (one >>> 0).toString(36).padStart(7, '0') + (other >>> 0).toString(36).padStart(7, '0');
}

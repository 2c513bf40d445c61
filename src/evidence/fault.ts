import type { Difference } from './difference';

/** One place where a dataset and a source do not say the same. */
export interface Fault {
  /** Id of the event; null where the source itself is another. */
  readonly event: string | null;
  /** Id of the source. */
  readonly source: string;
  /** `evidence[0].exact`, or `sha256` or `length` of a source. */
  readonly field: string;
  /** What the dataset says; null for "no heading". */
  readonly expected: string | null;
  /** What the source says; null for "no heading". */
  readonly found: string | null;
  /** Where the two first differ, for excerpts and what stands around them. */
  readonly difference: Difference | null;
  /** Offset in the source at which the expected words stand instead; null where they stand nowhere. */
  readonly elsewhere: number | null;
}

/** A fault in words, in lines of plain text. */
export function describeFault({
  event,
  source,
  field,
  expected,
  found,
  difference,
  elsewhere,
}: Fault): string {
  const subject = event === null ? `source ${source}, ${field}` : `event ${event}, ${field} (${source})`;
  const place = difference?.at ?? 0;
  const lines = [
    difference
      ? `${subject}: differs at ${place}: expected ${difference.expected}, found ${difference.found}`
      : `${subject}: differs`,
    `  expected: ${quote(expected, place)}`,
    `  found:    ${quote(found, place)}`,
  ];
  if (elsewhere !== null) lines.push(`  the expected words stand at ${elsewhere}`);
  else if (difference) lines.push('  the expected words stand nowhere in the source');
  return lines.join('\n');
}

/** How much is shown on each side of a difference, in UTF-16 code units. */
const AROUND = 40;

function quote(text: string | null, place: number): string {
  if (text === null) return 'no heading';
  const from = Math.max(0, place - AROUND);
  const to = Math.min(text.length, place + AROUND);
  return `${from > 0 ? '…' : ''}${JSON.stringify(text.slice(from, to))}${to < text.length ? '…' : ''}`;
}

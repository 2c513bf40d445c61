/** A line of a text that looks like a heading, and where it begins. */
export interface Heading {
  readonly text: string;
  readonly at: number;
}

/** The longest line that may be a heading, in UTF-16 code units. */
const LONGEST = 100;

/**
 * The lines that look like headings: short, without punctuation at the end, an empty line (or the
 * text's end) on both sides. The first line is no heading where it is the title of the text.
 */
export function headingsOf(text: string, title: string): Heading[] {
  const lines = linesOf(text);
  const isBlank = (index: number): boolean => (lines[index]?.text ?? '').trim() === '';
  const first = lines.findIndex((_, index) => !isBlank(index));
  return lines.filter(
    ({ text: line }, index) =>
      !isBlank(index) &&
      line.length <= LONGEST &&
      !/[.!?…:;,]["'”’»)\]]*\s*$/.test(line) &&
      isBlank(index - 1) &&
      isBlank(index + 1) &&
      !(index === first && line === title),
  );
}

/** All lines, without their ends (`\n` or `\r\n`). */
export function linesOf(text: string): Heading[] {
  const lines: Heading[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line.endsWith('\r') ? line.slice(0, -1) : line, at });
    at += line.length + 1;
  }
  return lines;
}

/** A line of a text, and where it begins. */
export interface Line {
  readonly text: string;
  readonly at: number;
}

/** The lines of a text, and those of them that look like headings: made once, since it is asked again and again. */
export interface Outline {
  readonly lines: readonly Line[];
  readonly headings: readonly Line[];
}

/** The outline of a text; its own title is no heading. */
export function outlineOf(text: string, title: string): Outline {
  const lines = linesOf(text);
  return { lines, headings: headingsOf(lines, title) };
}

/**
 * The heading under which `at` stands; null before the first. The heading that the dataset names may
 * be a line that does not look like one ("What was agreed?"): it counts if none stands between.
 */
export function headingAbove({ lines, headings }: Outline, named: string | null, at: number): string | null {
  const last = headings.findLast((heading) => heading.at < at);
  const line = lines.findLast((found) => found.text === named && found.at < at);
  return (line && line.at >= (last?.at ?? 0) ? line : last)?.text ?? null;
}

/** The longest line that may be a heading, in UTF-16 code units. */
const LONGEST = 100;

/**
 * The lines that look like headings: short, without punctuation at the end, an empty line (or the
 * text's end) on both sides. The first line is no heading where it is the title of the text.
 */
function headingsOf(lines: readonly Line[], title: string): Line[] {
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
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line.endsWith('\r') ? line.slice(0, -1) : line, at });
    at += line.length + 1;
  }
  return lines;
}

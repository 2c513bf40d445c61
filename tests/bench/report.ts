/** A table in Markdown. Prettier sets its columns. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, column) => (column === 0 ? ':--' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const begin = (part: string): string => `<!-- measured: ${part} -->`;
const end = (part: string): string => `<!-- end: ${part} -->`;

/** Puts new text between the markers of a part; throws where the markers are not there. */
export function replacePart(document: string, part: string, text: string): string {
  const from = document.indexOf(begin(part));
  const to = document.indexOf(end(part));
  if (from < 0 || to < from) throw new Error(`there is no place for "${part}" between its two markers`);
  return `${document.slice(0, from + begin(part).length)}\n\n${text.trim()}\n\n${document.slice(to)}`;
}

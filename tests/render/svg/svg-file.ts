/** A picture as a file: an element a line, so that a change of one shows as such; a browser opens it with the theme. */
export function svgFile(markup: string): string {
  const head = '<?xml-stylesheet href="../../src/render/theme.css"?>';
  return [head, ...linesOf(markup.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')), ''].join('\n');
}

function linesOf(markup: string): readonly string[] {
  const short = markup.replace(/<(\w+)([^>]*)><\/\1>/g, '<$1$2/>');
  let depth = 0;
  // An element that holds text alone stays on one line.
  return Array.from(short.matchAll(/<[^/][^>]*[^/>]>[^<]+<\/[^>]+>|<[^>]+>/g), ([piece]) => {
    if (piece.startsWith('</')) depth--;
    const line = '  '.repeat(depth) + piece;
    if (!piece.includes('</') && !piece.endsWith('/>')) depth++;
    return line;
  });
}

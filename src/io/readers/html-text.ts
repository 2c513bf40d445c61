import type { Noting } from './noting';

/** Elements that stand in lines of their own. */
const BLOCK = /^(?:p|div|br|li|ul|ol|h[1-6]|tr|table|blockquote|hr|section|article)$/iu;

const TAG = /<(\/?)([a-z][a-z0-9]{0,15})((?:\s[^<>]{0,2000})?)\/?>|<!--.{0,5000}?-->/gisu;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/** Whether a text has tags or character references of HTML in it. */
const hasHtml = (text: string): boolean =>
  text.search(TAG) >= 0 || /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/iu.test(text);

/**
 * What a reader sees of HTML, as plain text: its words in lines, and behind a link's words its address. Nothing is run
 * and nothing is fetched; what is no tag stays as it stands.
 */
function htmlText(html: string): string {
  let address = '';
  const text = html.replaceAll(
    TAG,
    (_, close: string, name: string | undefined, attributes: string | undefined) => {
      if (name === undefined) return '';
      if (name.toLowerCase() === 'a') {
        if (close === '') {
          const [, double, single, bare] =
            /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu.exec(attributes ?? '') ?? [];
          address = double ?? single ?? bare ?? '';
          return '';
        }
        const shown = address === '' ? '' : ` (${address})`;
        address = '';
        return shown;
      }
      return BLOCK.test(name) ? '\n' : '';
    },
  );
  return text
    .replaceAll(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/giu,
      (whole, decimal?: string, hex?: string, named?: string) => {
        if (named !== undefined) return Object.hasOwn(NAMED, named) ? (NAMED[named] ?? whole) : whole;
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
          ? String.fromCodePoint(code)
          : whole;
      },
    )
    .replaceAll(/[ \t]*\n[ \t]*/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

/** A text of a format that takes its texts for HTML; where it has any, a note tells that its layout is gone. */
export function plain(html: string, { note }: Noting): string {
  if (!hasHtml(html)) return html;
  note('layout-removed', html.slice(0, 100));
  return htmlText(html);
}

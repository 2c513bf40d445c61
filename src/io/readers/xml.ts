import { MOST_DEPTH } from '../bytes/limits';
import { Stopped } from '../bytes/stopped';
import { lineAt } from './json';

/** What stands in an XML text, in its order. */
export type XmlPart =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly at: number;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const ATTRIBUTE = /([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Walks through an XML text (XML 1.0), without a tree: elements by their local names, attributes, text, CDATA. A document
 * type is passed over and its entities are not known: nothing is expanded and nothing is fetched, `&name;` stays as it
 * stands. Throws `Stopped` where tags do not close, or stand too deep in each other.
 */
export function* xmlParts(text: string): Iterable<XmlPart> {
  const open: string[] = [];
  let at = 0;
  const wrong = (message: string): Stopped =>
    new Stopped({ fault: 'not-xml', message, line: lineAt(text, at) });
  const endOf = (sign: string, from: number): number => {
    const end = text.indexOf(sign, from);
    if (end < 0) throw wrong(`no ${sign}`);
    return end;
  };
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const end = next < 0 ? text.length : next;
    if (end > at && open.length > 0) yield { kind: 'text', text: withReferences(text.slice(at, end)) };
    if (next < 0) break;
    at = next;
    if (text.startsWith('<!--', at)) at = endOf('-->', at + 4) + 3;
    else if (text.startsWith('<![CDATA[', at)) {
      const close = endOf(']]>', at);
      yield { kind: 'text', text: text.slice(at + 9, close) };
      at = close + 3;
    } else if (text.startsWith('<?', at)) at = endOf('?>', at) + 2;
    else if (text.startsWith('<!', at)) at = doctypeEnd(text, at, endOf);
    else if (text.startsWith('</', at)) {
      const close = endOf('>', at);
      const name = localName(text.slice(at + 2, close).trim());
      if (open.pop() !== name) throw wrong(`</${name}>`);
      yield { kind: 'close', name };
      at = close + 1;
    } else {
      const close = tagEnd(text, at, endOf);
      const isEmpty = text[close - 1] === '/';
      const inside = text.slice(at + 1, isEmpty ? close - 1 : close);
      const name = localName(/^[^\s/>]+/u.exec(inside)?.[0] ?? '');
      if (name === '') throw wrong('<');
      if (open.length >= MOST_DEPTH) throw new Stopped({ fault: 'too-deep', most: MOST_DEPTH });
      const attributes = new Map(
        Array.from(inside.matchAll(ATTRIBUTE), ([, key = '', one, other]): [string, string] => [
          localName(key),
          withReferences(one ?? other ?? ''),
        ]),
      );
      yield { kind: 'open', name, attributes, at };
      if (isEmpty) yield { kind: 'close', name };
      else open.push(name);
      at = close + 1;
    }
  }
  if (open.length > 0) throw wrong(`<${open.at(-1) ?? ''}>`);
}

/** A `>` may stand in the value of an attribute. */
function tagEnd(text: string, from: number, endOf: (sign: string, from: number) => number): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === '>') return at;
    if (sign === '"' || sign === "'") at = endOf(sign, at + 1);
  }
  return endOf('>', text.length);
}

/** Declarations of its own stand in brackets. */
function doctypeEnd(text: string, from: number, endOf: (sign: string, from: number) => number): number {
  const close = endOf('>', from);
  const bracket = text.indexOf('[', from);
  return bracket < 0 || bracket > close ? close + 1 : endOf('>', endOf(']', bracket)) + 1;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function withReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/gu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return PREDEFINED[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : whole;
    },
  );
}

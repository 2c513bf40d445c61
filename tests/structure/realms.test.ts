import { describe, expect, test } from 'vitest';
import { at, isNode, nodesOf, parse, readSources, type Files, type Node } from './sources';

/** The classes of a page: an element of another document is of that document's. */
const PAGE_CLASS =
  /^(?:(?:HTML|SVG)\w*Element|Element|Node|Document|ShadowRoot|Window|\w*Event|EventTarget)$/;

const nameOf = ({ name }: Node): string => (typeof name === 'string' ? name : '');

/** Where an element is asked whether it is of this window's classes: one of a frame or of another window never is. */
function realmFaults(files: Files): string[] {
  return [...files].flatMap(([path, text]) =>
    [...nodesOf(parse(path, text))]
      .filter(({ type, operator, right }) => {
        const isAsked = type === 'BinaryExpression' && operator === 'instanceof';
        return isAsked && isNode(right) && PAGE_CLASS.test(nameOf(right));
      })
      .map((node) => `${at(path, text, node)} asks for a class of this window: see src/instance/elements.ts`),
  );
}

const one = (text: string) => realmFaults(new Map([['src/ui/a.tsx', text]]));

describe('an element of whatever window', () => {
  test('is known by what it can, and not by a class', () => {
    const sources = readSources(['src']);
    expect(sources.size).toBeGreaterThan(100);
    expect(realmFaults(sources)).toEqual([]);
  });

  test.each(['a instanceof HTMLElement', 'a instanceof Element', 'b.c instanceof KeyboardEvent'])(
    'is not met where there is %s',
    (text) => {
      expect(one(text)).toHaveLength(1);
    },
  );

  test.each(['a instanceof Error', 'a instanceof Uint8Array', '"focus" in a'])(
    'may be where there is %s',
    (text) => {
      expect(one(text)).toEqual([]);
    },
  );
});

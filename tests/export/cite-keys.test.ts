import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeKeys } from '../../src/export/cite-keys';

describe('keys of citations', () => {
  it('are the ids, where these can be keys', () => {
    const ids = ['a-b', 'a.b', 'chronicle.txt', 'S01', 'north-korea-russia-aid-agreement-2005'];
    expect(citeKeys(ids)).toEqual(ids);
  });

  it.each([
    ['trade,aid', /^trade-aid-9-[0-9a-f]+$/u],
    ['50% {a}', /^50-a--7-[0-9a-f]+$/u],
    ['Источник', /^--8-[0-9a-f]+$/u],
    ['', /^-0-[0-9a-f]+$/u],
    ['x'.repeat(300), /^x{60}-300-[0-9a-f]+$/u],
  ])('of %j is what can stand in one, with a fingerprint', (id, expected) => {
    expect(citeKeys([id])[0]).toMatch(expected);
  });

  it('differ where ids differ in capitals alone, which BibTeX counts as one', () => {
    const [lower, upper] = citeKeys(['doc', 'Doc']);
    expect(lower).toBe('doc');
    expect(upper).toMatch(/^Doc-3-/u);
  });

  it('are counted where an id looks like the key of another', () => {
    const [, marked = ''] = citeKeys(['a', 'A']);
    const [first, second, third] = citeKeys([marked, 'a', 'A']);
    expect([first, second]).toEqual([marked, 'a']);
    expect(third).toBe(`${marked}-2`);
    expect(citeKeys([marked, `${marked}-2`, 'a', 'A'])[3]).toBe(`${marked}-3`);
  });

  const ids = fc.uniqueArray(
    fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...Array.from('aA.- ')) })),
  );

  it('are none twice, and plain to every program', () => {
    fc.assert(
      fc.property(ids, (some) => {
        const keys = citeKeys(some);
        expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(some.length);
        expect(keys.filter((key) => !/^[\w.:+-]+$/u.test(key))).toEqual([]);
      }),
    );
  });

  it('stay as they are when others are added behind', () => {
    fc.assert(
      fc.property(ids, ids, (some, more) => {
        const all = [...new Set([...some, ...more])];
        expect(citeKeys(all).slice(0, some.length)).toEqual(citeKeys(some));
      }),
    );
  });
});

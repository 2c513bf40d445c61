import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeKeys, sourceKey } from '../../src/export/cite-keys';
import { sourceOf } from '../model/build';

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
    expect(citeKeys(['doc', 'Doc'])).toEqual(['doc', 'Doc-b']);
  });

  it('have a letter each where several are wanted alike, and take none that another has', () => {
    expect(citeKeys(['tass-2019', 'tass-2019-b', 'tass-2019', 'TASS-2019'])).toEqual([
      'tass-2019',
      'tass-2019-b',
      'tass-2019-c',
      'TASS-2019-d',
    ]);
    const many = citeKeys(Array.from({ length: 800 }, () => 'a'));
    expect([many[1], many[25], many[26], many[27], many[676]]).toEqual([
      'a-b',
      'a-z',
      'a-ba',
      'a-bb',
      'a-baa',
    ]);
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

describe('the key of a source', () => {
  it.each([
    [{ title: 'How Does It Feel?', author: 'Ada Grissom', familyName: 'Grissom' }, 'grissom-how-does'],
    [
      { title: 'The State', author: 'Kim Jong Il', familyName: 'Kim', published: '1984-05' },
      'kim-1984-the-state',
    ],
    [{ title: 'Trade', author: 'Bank of Korea', published: '2001' }, 'bank-of-korea-2001-trade'],
    [{ title: 'TASS, 23 April 2019: on trade', published: '2019-04-23' }, 'tass-2019'],
    [{ title: 'Yonhap in Hankyung, 2 August: figures', published: '2001~' }, 'yonhap-in-hankyung-2001'],
    [{ title: "Élan d'Été de la longue durée" }, 'elan-dete-de-la'],
  ])('of %j is %s', (fields, expected) => {
    expect(sourceKey(sourceOf(fields))).toBe(expected);
  });

  it.each(['[2017..]', '201X', '2001/2002', '19XX', '-0043'])(
    'has no year where the date is %s',
    (published) => {
      expect(sourceKey(sourceOf({ title: 'A', published }))).toBe('a');
    },
  );

  it('is its id where no letter of a key is left', () => {
    expect(sourceKey(sourceOf({ id: 's1', title: 'Источник 5', published: '2001' }))).toBe('s1');
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldText } from '../../../src/model/search/fold';

const folded = (text: string) => fold(text).text;

describe('what a reader does not type is folded away', () => {
  test.each([
    ['North Korea’s', "north korea's"],
    ['‘so-called’', "'so called'"],
    ['“aid” „Hilfe‟ «aide»', '"aid" "hilfe" "aide"'],
    ['1950–1953 — Kim−Putin', '1950 1953 kim putin'],
    ['a\u00A0b\u202Fc\u3000d\ne', 'a b c d e'],
    ['Café', 'cafe'],
    ['Cafe\u0301', 'cafe'],
    ['Ångström', 'angstrom'],
    ['Straße STRASSE', 'strasse strasse'],
    ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
    ['Йод И\u0306од ă', 'йод йод a'],
    ['İstanbul', 'istanbul'],
    ['ﬁnance', 'finance'],
    ['$10 billion, 50 %', '$10 billion, 50 %'],
    ['agree\u00ADment \u200Bin\u200D \u2060Mos\uFEFFcow\u200E', 'agreement in moscow'],
    ['می\u200Cخواهم', 'ميخواهم'],
    ['❤\uFE0F', '❤'],
    ['a \u00A0\t\r\n b \u200B c\u2028\u0085d', 'a b c d'],
    ['a\u0000b\u007F', 'ab'],
    ['Łódź Ærø Þór ıŋ Đà Nẵng Œuvre ŒUVRE ĦAŁ', 'lodz aero thor in da nang oeuvre oeuvre hal'],
    ['STRASSE STRAẞE', 'strasse strasse'],
    ['Йод ёлка Київ Ґалаґан', 'йод елка киів галаган'],
    ['Ἀθῆναι ΐ', 'αθηναι ι'],
    ['パパ ﾊﾟﾊﾟ ハ\u309Aハ゜', 'パパ パパ パパ'],
    ['がくせい か\u3099くせい', 'がくせい がくせい'],
    ['ｋａｎａ カタカナ', 'kana カタカナ'],
    ['हिन्दी', 'हिन्दी'],
    ['ที่ดิน', 'ที่ดิน'],
    ['שָׁלוֹם ארה״ב', 'שלום ארה"ב'],
    ['مُعَاهَدَة مـعاهدة الأمم', 'معاهده معاهده الامم'],
    ['½ 1⁄2 1950〜1953 1950～1953', '1/2 1/2 1950~1953 1950~1953'],
    ['「平和」 ‹a› 1950―1953', '"平和" \'a\' 1950 1953'],
    ['Kim Jong-un', 'kim jong un'],
    ['', ''],
  ])('%s becomes %s', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  test('a Hangul syllable and its letters written one by one are alike', () => {
    expect(folded('조선')).toBe(folded('조선'.normalize('NFD')));
    expect(folded('조선')).not.toBe(folded('소련'));
  });

  test('spaces between Hangul are nothing', () => {
    expect(folded('한국 전쟁')).toBe(folded('한국전쟁'));
    expect(folded('한국 war 전쟁')).toContain(' war ');
  });

  test('letters beyond the basic plane fold too, and half a letter is left as it is', () => {
    expect(folded('𐐀𝐊im')).toBe('𐐨kim');
    expect(folded('a\uD83Db')).toBe('a\uD83Db');
  });
});

describe('folding without the way back gives the same text', () => {
  // The other planes hold no character, or private ones, which nothing folds.
  const planes = [0, 1, 2, 3, 14].map((plane) => plane * 0x10000);

  test.each(planes)('for every character of the plane that begins at %d', (first) => {
    const characters = Array.from({ length: 0x10000 }, (_, i) => String.fromCodePoint(first + i));
    // A space between them: no half of a pair meets the other.
    const text = characters.join(' ');
    expect(foldText(text) === folded(text)).toBe(true);
  });

  const units = fc.constantFrom(
    ...Array.from('aZ9 \'"`-_~\n\t\r’“–ßáÅİıΣς한하ЙйﬁЖ𝐀𐐀😀łæパハﾊﾟ゛िที\u3099\u309A\u00AD\u200B\u00A0\u0000'),
    '\u0301',
    '\u0306',
    'и',
    '\uD83D',
    '\uDE00',
  );

  test('for any text', () => {
    const texts = fc.oneof(fc.string({ unit: units }), fc.string({ unit: 'binary' }), fc.string());
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldText(text)).toBe(folded(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('for more characters than are remembered', () => {
    const syllables = Array.from({ length: 11_172 }, (_, i) => String.fromCodePoint(0xac00 + i)).join('');
    const ideographs = Array.from({ length: 20_000 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('');
    expect(foldText(syllables + ideographs + syllables)).toBe(folded(syllables + ideographs + syllables));
  });
});

describe('the way back to the text as written', () => {
  //     original   offset of each folded code unit, and the end
  test.each([
    ['abc', [0, 1, 2, 3]],
    ['aße', [0, 1, 1, 2, 3]],
    ['e\u0301a', [0, 2, 3]],
    ['\u{1F600}a', [0, 0, 2, 3]],
    ['한a', [0, 0, 0, 1, 2]],
    ['a\u00ADb', [0, 2, 3]],
    ['a \u200B b', [0, 1, 4, 5]],
    ['ハ\u309Aa', [0, 2, 3]],
    ['パa', [0, 1, 2]],
    ['æa', [0, 0, 1, 2]],
    ['\u200B', [1]],
    ['', [0]],
  ])('%s', (text, offsets) => {
    expect([...fold(text).offsets]).toEqual(offsets);
  });

  test('every offset is where a character of the text begins, none goes back, the last is the end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: result, offsets } = fold(text);
        const begins = new Set([text.length]);
        for (let at = 0, rest = Array.from(text); rest.length > 0; rest = rest.slice(1)) {
          begins.add(at);
          at += rest[0]?.length ?? 0;
        }
        expect(offsets).toHaveLength(result.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        expect([...offsets].every((offset) => begins.has(offset))).toBe(true);
        expect([...offsets]).toEqual([...offsets].toSorted((a, b) => a - b));
      }),
    );
  });

  test('a text and its upper case, its lower case and its decomposed form fold alike', () => {
    const words = fc.string({ unit: fc.constantFrom(...'aäéßçñöüЖёк한국東ω Ωσς’“-łØþÆパがहि'.split('')) });
    fc.assert(
      fc.property(words, (text) => {
        const own = folded(text);
        expect(folded(text.toUpperCase())).toBe(own);
        expect(folded(text.toLowerCase())).toBe(own);
        expect(folded(text.normalize('NFD'))).toBe(own);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeValue, encodeList, encodeValue } from '../../src/export/uri';
import { wellFormed } from '../../src/export/well-formed';

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from('a,/:;+ %&=#?"<>\'()😀\ud83d\ude00\u0000\n')) }),
);

describe('a text in an address', () => {
  test('comes back as it was, with a sign for half a character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(decodeValue(encodeValue(text))).toBe(wellFormed(text));
      }),
    );
  });

  test('comes back from a list, and from the address as a browser keeps it', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1 }), (list) => {
        const written = encodeList(list);
        expect(written).toMatch(/^[^&=#?\s]*$/u);
        expect(written.split(',').map(decodeValue)).toEqual(list.map(wellFormed));
        const { search } = new URL(`https://example.org/?a=${written}`);
        expect(search.slice(3).split(',').map(decodeValue)).toEqual(list.map(wellFormed));
      }),
    );
  });
});

test('a text is well-formed once, and stays so', () => {
  expect(wellFormed('a\ud83d😀\ude00')).toBe('a\uFFFD😀\uFFFD');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(wellFormed(wellFormed(text))).toBe(wellFormed(text));
      expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(
        wellFormed(text).replace(/^\uFEFF/u, ''),
      );
    }),
  );
});

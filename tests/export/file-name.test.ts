import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/export/file-name';

describe('the name of a file', () => {
  it.each([
    ['north-korea-russia', '-dossier.csv', 'north-korea-russia-dossier.csv'],
    ['Łódź 조선', '.bib', 'Łódź 조선.bib'],
    ['a/b\\c:d*e?f"g<h>i|j', '.bib', 'a-b-c-d-e-f-g-h-i-j.bib'],
    ['../../etc', '.bib', 'etc.bib'],
    ['.hidden. ', '.bib', 'hidden.bib'],
    ['a\u0000\n\u202Eb\ud83d', '.bib', 'a-b.bib'],
    ['', '.bib', 'dyad.bib'],
    ['...', '-dossier.csv', 'dyad-dossier.csv'],
    ['con', '.bib', 'dyad-con.bib'],
    ['NUL', '.csl.json', 'dyad-NUL.csl.json'],
    ['com1.old', '.bib', 'dyad-com1.old.bib'],
    ['con', '-dossier.csv', 'con-dossier.csv'],
    ['LPT9 ', '.bib', 'dyad-LPT9.bib'],
    ['aux', '', 'dyad-aux'],
    ['icon', '.bib', 'icon.bib'],
    ['console', '.bib', 'console.bib'],
    ['x'.repeat(60), '.bib', `${'x'.repeat(60)}.bib`],
    ['x'.repeat(300), '.bib', `${'x'.repeat(60)}.bib`],
    [`${'x'.repeat(59)}👨‍👩‍👧`, '.bib', `${'x'.repeat(59)}.bib`],
  ])('from %j with %s is %s', (text, ending, name) => {
    expect(fileName(text, ending)).toBe(name);
  });

  it('is one that every system takes, whatever the text is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const name = fileName(text, '-dossier.csv');
        expect(name).toMatch(/^[^.\s<>:"/\\|?*\p{C}][^<>:"/\\|?*\p{C}]*-dossier\.csv$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
    );
  });
});

import iconv from 'iconv-lite';
import { assert, asyncProperty, integer, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decoded, recogniseEncoding, type Encoding } from '../../../src/io/bytes/encodings';
import { bytesSource } from '../../../src/io/bytes/source';

const encode = (text: string, encoding: string): Uint8Array => new Uint8Array(iconv.encode(text, encoding));

async function recognised(bytes: Uint8Array): Promise<string> {
  const { encoding, by, isDamaged } = await recogniseEncoding(
    bytesSource('file', bytes),
    bytes.subarray(0, 65_536),
  );
  return `${encoding} by ${by}${isDamaged ? ', damaged' : ''}`;
}

async function read(bytes: Uint8Array, encoding: Encoding, piece?: number): Promise<string> {
  let text = '';
  for await (const part of decoded(bytesSource('file', bytes, piece), encoding)) text += part;
  return text;
}

const RUSSIAN =
  'Дата,Событие,Источник\n25 июня 1950,Начало войны в Корее,Правда\n27 июля 1953,Перемирие подписано в Пханмунджоме,Известия\n';
const KOREAN =
  '날짜,제목,출처\n1950년 6월 25일,한국 전쟁이 시작되었다,로동신문\n1953년 7월 27일,정전 협정이 조인되었다,조선일보\n';
const FRENCH =
  'Date,Titre\n1950,La guerre de Corée a été déclenchée\n1953,L’armistice fut signé à l’été, après des années\n';

describe('the encoding of a file', () => {
  test.each([
    ['ASCII', 'Date,Title\n1950,War\n', 'ascii', 'utf-8 by valid'],
    ['UTF-8', RUSSIAN, 'utf8', 'utf-8 by valid'],
    ['one line of French in UTF-8', 'La Corée, été\n', 'utf8', 'utf-8 by valid'],
    ['UTF-8 with its mark', `\uFEFF${KOREAN}`, 'utf8', 'utf-8 by mark'],
    ['UTF-16LE with its mark', `\uFEFF${RUSSIAN}`, 'utf-16le', 'utf-16le by mark'],
    ['UTF-16BE with its mark', `\uFEFF${RUSSIAN}`, 'utf-16be', 'utf-16be by mark'],
    ['UTF-16LE without', RUSSIAN, 'utf-16le', 'utf-16le by nul'],
    ['UTF-16BE without', RUSSIAN, 'utf-16be', 'utf-16be by nul'],
    ['Korean in UTF-16BE without', KOREAN, 'utf-16be', 'utf-16be by nul'],
    ['windows-1251', RUSSIAN, 'windows-1251', 'windows-1251 by guess'],
    ['KOI8-R', RUSSIAN, 'koi8-r', 'koi8-r by guess'],
    ['EUC-KR', KOREAN, 'euc-kr', 'euc-kr by guess'],
    ['windows-1252', FRENCH, 'windows-1252', 'windows-1252 by guess'],
  ])('%s is recognised', async (_, text, encoding, expected) => {
    expect(await recognised(encode(text, encoding))).toBe(expected);
  });

  test('is UTF-8 though a byte of it is damaged', async () => {
    const bytes = encode(RUSSIAN, 'utf8');
    bytes[40] = 0xff;
    expect(await recognised(bytes)).toBe('utf-8 by guess, damaged');
  });

  test('is found by what stands far down in it', async () => {
    const bytes = encode(`${'1950,War\n'.repeat(200_000)}${RUSSIAN}`, 'windows-1251');
    expect(await recognised(bytes)).toBe('windows-1251 by guess');
  });
});

describe('a text', () => {
  test.each([
    ['windows-1252', '“It’s €5” – café…'],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['utf-16le', KOREAN],
    ['utf-16be', KOREAN],
    ['euc-kr', KOREAN],
  ] as const)('of %s stands letter for letter', async (encoding, text) => {
    expect(await read(encode(text, encoding), encoding)).toBe(text);
  });

  test('is the same wherever its bytes are cut', async () => {
    await assert(
      asyncProperty(
        string({ unit: 'grapheme', maxLength: 40 }),
        integer({ min: 1, max: 7 }),
        async (text, piece) => {
          const plain = text.replace(/^\uFEFF/u, '');
          for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const)
            expect(await read(encode(plain, encoding === 'utf-8' ? 'utf8' : encoding), encoding, piece)).toBe(
              plain.replace(/^\uFEFF/u, ''),
            );
        },
      ),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { otherKind } from '../../../src/io/bytes/other-kinds';
import { allBytes, beginningOf, blobSource, bytesSource } from '../../../src/io/bytes/source';
import { Stopped } from '../../../src/io/bytes/stopped';
import { unwrap } from '../../../src/io/bytes/unwrap';
import { gzip, joined, zip } from './zips';

const text = 'Date,Title\n1950,War\n';

/** What is inside, or the code of why not. */
async function inside(bytes: Uint8Array, name?: string): Promise<string> {
  try {
    const { source, wrappers } = await unwrap(bytesSource('file', bytes), name);
    const content = new TextDecoder().decode(await allBytes(source, 1e9));
    return `${content.length > 100 ? content.length : content}${wrappers.join()}`;
  } catch (error) {
    return error instanceof Stopped ? error.why.fault : String(error);
  }
}

const big = new Uint8Array(64 * 1024 * 1024);

describe('a wrapped file', () => {
  test.each([
    ['plain', new TextEncoder().encode(text), text],
    ['gzip', gzip(text), `${text}gzip`],
    ['gzip of several members', joined(gzip('Date,Title\n'), gzip('1950,War\n')), `${text}gzip`],
    ['zip', zip({ 'a.csv': text }), `${text}zip`],
    ['a stored zip', zip({ 'a.csv': text }, 0), `${text}zip`],
    [
      'a zip as macOS makes it',
      zip({ 'a.csv': text, '__MACOSX/._a.csv': 'x', '.DS_Store': 'y' }),
      `${text}zip`,
    ],
    ['gzip in zip', zip({ 'a.csv.gz': gzip(text) }), `${text}zip,gzip`],
    ['zip with bytes behind it', joined(zip({ 'a.csv': text }), new Uint8Array(100)), `${text}zip`],
  ])('%s is taken out', async (_, bytes, content) => {
    expect(await inside(bytes)).toBe(content);
  });

  test('is named where there are several', async () => {
    const archive = zip({ 'a.csv': 'a', 'b.csv': 'b', 'ä/c.csv': 'c' });
    expect(await inside(archive)).toBe('several-files');
    expect(await inside(archive, 'b.csv')).toBe('bzip');
    expect(await inside(archive, 'ä/c.csv')).toBe('czip');
    expect(await inside(archive, '../c.csv')).toBe('no-such-file-inside');
  });

  test.each([
    ['gzip that fills a memory', gzip(big), 'packed-too-tightly'],
    ['zip that fills a memory', zip({ 'a.csv': big }, 9), 'packed-too-tightly'],
    ['half a gzip', gzip(text).subarray(0, 20), 'damaged'],
    ['half a zip', zip({ 'a.csv': text }).subarray(0, 60), 'damaged'],
    ['an empty zip', zip({}), 'no-file-inside'],
    ['a zip of folders', zip({ 'a/': '' }), 'no-file-inside'],
    ['archives in archives', zip({ 'a.gz': gzip(gzip(gzip(text))) }), 'nested-archives'],
    ['a Word document', zip({ '[Content_Types].xml': '', 'word/document.xml': '' }), 'other-kind'],
    [
      'an OpenDocument table',
      zip({ mimetype: '', 'content.xml': '', 'META-INF/manifest.xml': '' }),
      'other-kind',
    ],
  ])('%s is refused in words', async (_, bytes, fault) => {
    expect(await inside(bytes)).toBe(fault);
  });

  test('of which the directory lies is stopped at what it becomes', async () => {
    const archive = zip({ 'a.csv': big }, 9);
    const view = new DataView(archive.buffer, archive.byteOffset);
    const at = archive.length - 22 - (46 + 5);
    view.setUint32(at + 24, 10, true);
    expect(await inside(archive)).toBe('packed-too-tightly');
  });

  test('with a password says so', async () => {
    const archive = zip({ 'a.csv': text });
    new DataView(archive.buffer, archive.byteOffset).setUint16(archive.length - 22 - (46 + 5) + 8, 1, true);
    expect(await inside(archive)).toBe('encrypted');
  });
});

test('a file is read piece by piece, from the beginning each time', async () => {
  const source = blobSource('a', new Blob(['x'.repeat(3_000_000)]));
  expect((await beginningOf(source, 5)).length).toBe(5);
  expect((await allBytes(source, 1e7)).length).toBe(3_000_000);
  await expect(allBytes(source, 10)).rejects.toThrow('too-big');
  await expect(allBytes(source, 1e7, { aborted: true })).rejects.toThrow('cancelled');
});

test.each([
  ['%PDF-1.7\n', 'pdf'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old-office'],
  ['{\\rtf1', 'rtf'],
  ['\x89PNG\r\n\x1a\n', 'image'],
  ['<!DOCTYPE html><html>', 'html'],
  ['\n  <html lang="en">', 'html'],
  ['SQLite format 3\0', 'sqlite'],
  ['MZ\x90\0\x03', 'program'],
  ['MZ,Title\n', null],
  ['Date,Title\n', null],
  ['BZhang,Title\n', null],
])('%j is %s', (begins, kind) => {
  expect(otherKind(Uint8Array.from(begins, (sign) => sign.charCodeAt(0)))).toBe(kind);
});

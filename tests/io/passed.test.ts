import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { northKoreaRussia } from '../../data/north-korea-russia';
import { loadDataset } from '../../src/io/load-dataset';
import type { LoadedText } from '../../src/io/loaded';
import { readPassed } from '../../src/io/passed';
import { fingerprint } from '../../src/model/fingerprint';
import { event, file, fileOf, open, source } from './build';

const example = readFileSync(new URL('../../examples/freedonia-sylvania.json', import.meta.url), 'utf8');

const FILES: Readonly<Record<string, string>> = {
  'the first dataset': JSON.stringify(northKoreaRussia),
  'the dataset of the examples': example,
  'a file with every kind of date': JSON.stringify(
    file({
      parties: [
        { id: 'a', name: 'A', formerly: [{ name: 'Old A', until: '1991-12-25' }] },
        { id: 'b', name: 'B' },
      ],
      sources: [source({ published: '2001-08', covers: ['2005', '1950/1953'] })],
      events: [event({ date: '2000', throughout: true }), event({ id: 'undated', date: null })],
    }),
  ),
};

describe('a file that has passed the door', () => {
  test.each(Object.entries(FILES))('is read as the door reads it: %s', (_, text) => {
    const { dataset, notes } = open(JSON.parse(text));
    expect(notes).toEqual([]);
    expect(readPassed(text)).toEqual(dataset);
  });

  test('and never was there throws', () => {
    expect(() => readPassed(JSON.stringify(fileOf(event({ date: 'soon' }))))).toThrow(/"soon"/);
  });
});

const load = async (text: string, passed?: string) =>
  loadDataset(
    'a.json',
    async () => Promise.resolve({ ok: true, status: 200, text: async () => text }),
    passed,
  );

describe('loadDataset', () => {
  test('reads a text that has passed, and sends one that differs through the door', async () => {
    const text = JSON.stringify(fileOf(event()));
    const { read } = (await load(text, fingerprint(text))) as LoadedText;
    expect(read).toMatchObject({ ok: true, dataset: { events: [{ id: 'signing' }] } });
    const other = text.replace('"2005"', '"soon"');
    expect(await load(other, fingerprint(text))).toMatchObject({
      read: { ok: true, report: { rows: { in: 1, shown: 0, setAside: 1 } } },
    });
  });

  test('reads one that the build has not seen', async () => {
    expect(await load(JSON.stringify(fileOf(event())))).toMatchObject({
      read: { ok: true, report: { rows: { shown: 1 } } },
    });
  });
});

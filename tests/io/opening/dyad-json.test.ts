import { describe, expect, test } from 'vitest';
import { linesOfItems } from '../../../src/io/readers/json';
import { event, file, fileOf, open as openBuilt } from '../build';
import { aside, counts, open, tryOpen } from './open';

const text = (value: unknown): string => JSON.stringify(value, null, 2);

describe('a dataset of our own', () => {
  test('comes through the one door, and its rows add up', async () => {
    const rows = [
      event(),
      event(),
      event({ id: 'shelf', date: null }),
      event({ id: 'bad', date: '2015-02-30' }),
      event({ title: 'Other' }),
      7,
    ];
    const opened = await open(text(fileOf(...rows)));
    expect(counts(opened)).toBe('6 rows: 1 shown, 1 without a date, 3 set aside, 1 merged');
    expect(opened.report).toMatchObject({ format: 'dyad-json', encoding: 'utf-8' });
    expect(aside(opened)).toEqual([
      expect.stringMatching(/^\d+ date door$/u),
      expect.stringMatching(/^\d+ id door$/u),
      expect.stringMatching(/^\d+ {2}door$/u),
    ]);
    const [bad] = opened.report.setAside;
    expect(text(fileOf(...rows)).split('\n')[bad?.line ?? 0]).toContain('"id": "bad"');
    expect(bad).toMatchObject({ row: 4, value: '2015-02-30' });
  });

  test('is written as the rows that are shown, and opens again as the same', async () => {
    const opened = await open(text(fileOf(event(), event(), event({ id: 'bad', date: 'x' }))));
    expect(opened.file).toEqual(fileOf(event()));
    expect(openBuilt(opened.file).rows).toEqual({ in: 1, shown: 1, setAside: 0, merged: 0 });
  });

  test.each([
    ['half of it', text(fileOf(event())).slice(0, 200), 'not-json'],
    ['a later version', text(file({ version: 2 })), 'newer-version'],
    ['without its envelope', text({ format: 'dyad-dataset', version: 1 }), 'not-a-dataset'],
    ['of a depth without sense', `{"format":"dyad-dataset","x":${'['.repeat(100_000)}`, 'too-deep'],
    ['of another format', '{"format":"geojson","features":[]}', 'nothing-known'],
  ])('%s is refused in words', async (_, content, fault) => {
    expect(await tryOpen(content)).toMatchObject({ ok: false, why: { fault } });
  });

  test('opens in UTF-16 and with a byte order mark', async () => {
    const content = `\uFEFF${text(fileOf(event()))}`;
    const wide = new Uint8Array(Uint16Array.from(content, (sign) => sign.charCodeAt(0)).buffer);
    expect((await open(wide)).report).toMatchObject({ shown: 1, encoding: 'utf-16le' });
    expect((await open(content)).report).toMatchObject({ shown: 1, encoding: 'utf-8' });
  });
});

test.each([
  ['{"a":[],\n"events":[\n1,\n{"events":[\n5]},"x,\\"[\\n"\n, [2]\n]}', 'events', [3, 4, 5, 6]],
  ['[\n{},\n{}]', null, [2, 3]],
  ['{"events":[]}', 'events', []],
  ['{"x":{"events":[1]}}', 'events', []],
])('the items of %j begin in lines', (json, name, lines) => {
  JSON.parse(json);
  expect(linesOfItems(json, name)).toEqual(lines);
});

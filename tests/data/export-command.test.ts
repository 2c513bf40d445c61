import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test, vi } from 'vitest';
import main from '../../scripts/export';
import { packageFaults } from '../export/package-faults';
import { event, evidence, file } from '../io/build';

const root = mkdtempSync(join(tmpdir(), 'dyad-export-'));
afterAll(() => rmSync(root, { recursive: true }));

const TEXT = '😀 said.\nThey signed in 2005.';
writeFileSync(join(root, 'article'), TEXT);
const dataset = join(root, 'a.json');
writeFileSync(
  dataset,
  JSON.stringify(file({ events: [event({ evidence: [evidence({ start: 9, end: 29 })] })] })),
);

async function exported(...args: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      written[stream] += String(text);
      return true;
    });
  try {
    return { code: await main(args), out: written.stdout, err: written.stderr };
  } finally {
    vi.restoreAllMocks();
  }
}

const NAMES = [
  'annotations.jsonld',
  'assessments.csv',
  'categories.csv',
  'datapackage.json',
  'events.csv',
  'evidence.csv',
  'sources.csv',
];

describe('npm run export', () => {
  test('writes a data package and annotations into a folder, and makes the folder', async () => {
    const folder = join(root, 'new', 'folder');
    expect(await exported(dataset, folder)).toEqual({
      code: 0,
      out: `1 event written to ${folder}\n`,
      err: '',
    });
    expect(readdirSync(folder).toSorted()).toEqual(NAMES);
    const files = new Map(NAMES.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    expect(packageFaults(files)).toEqual([]);
    // Nobody's word but the file's own.
    expect([...files.values()].join('\n')).not.toContain('Dyad maintainers');
  });

  test('gives annotations their place where the texts are at hand, and links where a page is named', async () => {
    const folder = join(root, 'with-texts');
    await exported(dataset, folder, '--texts', root, '--page', 'https://dyad.example/');
    const annotations = readFileSync(join(folder, 'annotations.jsonld'), 'utf8');
    expect(JSON.parse(annotations)).toMatchObject({
      id: 'https://dyad.example/#annotations',
      items: [{ target: { selector: [{}, { type: 'TextPositionSelector', start: 8, end: 28 }] } }],
    });
  });

  test('writes the same as one archive, the same bytes each time, and names who made a dataset of the project', async () => {
    const [first, second] = [join(root, 'first'), join(root, 'second')];
    await exported('north-korea-russia', first, '--zip');
    await exported('--zip', 'north-korea-russia', second);
    const archive = readFileSync(join(first, 'north-korea-russia.zip'));
    expect(archive.equals(readFileSync(join(second, 'north-korea-russia.zip')))).toBe(true);
    const files = new Map(
      Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)]),
    );
    expect([...files.keys()].toSorted()).toEqual(NAMES);
    expect(packageFaults(files)).toEqual([]);
    expect(files.get('datapackage.json')).toContain('"title": "Dyad maintainers"');
  });

  test('says how it is used where that is not clear, and writes nothing', async () => {
    for (const args of [
      [],
      [dataset],
      [dataset, root, 'more'],
      [dataset, root, '--tar'],
      [dataset, root, '--page', 'a'],
    ]) {
      const { code, out, err } = await exported(...args);
      expect([code, out, err.split(' -- ')[0]]).toEqual([2, '', 'usage: npm run export']);
    }
    const { code, err } = await exported(join(root, 'nowhere.json'), root);
    expect([code, err.includes('usage: npm run export')]).toEqual([2, true]);
  });

  test('says which rows are set aside, and ends with 1', async () => {
    const bad = join(root, 'bad.json');
    writeFileSync(bad, JSON.stringify(file({ events: [event({ date: '2015-02-30' })] })));
    const { code, out } = await exported(bad, join(root, 'bad'));
    expect([code, out.includes('row 0 is set aside')]).toEqual([1, true]);
  });
});

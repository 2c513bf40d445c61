import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deadLinks, lostNames, readDocuments, tableAt } from './docs';
import { allowed } from './layers';
import { readSources, root } from './sources';

const documents = readDocuments();

const foldersIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const sorted = (...columns: readonly (readonly string[])[]) => columns.map((names) => names.toSorted());

describe('the documents', () => {
  test.each([...documents])('%s names files and folders that are there', (_, text) => {
    expect(lostNames(text)).toEqual([]);
  });

  test.each([...documents])('%s has links that lead somewhere', (path, text) => {
    expect(deadLinks(path, text, documents)).toEqual([]);
  });

  test('show who may import whom as the layers have it', () => {
    const shown = tableAt(documents.get('ARCHITECTURE.md') ?? '', 'imports').map(
      ([room = [], layers = [], typesOnly = [], addressesOnly = []]) =>
        [room.join(), sorted(layers, typesOnly, addressesOnly)] as const,
    );
    const held = Object.entries(allowed).map(
      ([room, { layers, typesOnly = [], addressesOnly = [] }]) =>
        [room, sorted(layers, typesOnly, addressesOnly)] as const,
    );
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(held));
  });

  test.each([
    ['A new verdict', /'not-found'/],
    ['A new file format', /\breadDataset\(JSON/],
    ['A new mark', /\bmarks\.members\[|\bmembers: new /],
    ['A new language', /\bsatisfies Messages\b|\binterface Messages\b|\bloadMessages = /],
    ['A new key', /\bzoomIn\b/],
  ])('lead whoever looks for “%s” to every file that knows one', (heading, knows) => {
    const [, section = ''] = (documents.get('ARCHITECTURE.md') ?? '').split(`### ${heading}\n`);
    const [recipe = ''] = section.split('\n#');
    const files = [...readSources(['src'])].filter(([, text]) => knows.test(text)).map(([path]) => path);
    expect(files).not.toEqual([]);
    expect(files.filter((path) => !recipe.includes(`\`${path}\``))).toEqual([]);
  });

  test('say of every room in src what belongs there', () => {
    const rooms = foldersIn('src').map((room) => `src/${room}`);
    const inUi = foldersIn('src/ui').map((room) => `src/ui/${room}`);
    expect([...rooms, ...inUi].filter((room) => !documents.has(`${room}/README.md`))).toEqual([]);
  });

  test('list every decision in their index', () => {
    const index = documents.get('docs/decisions/README.md') ?? '';
    const records = readdirSync(join(root, 'docs/decisions')).filter((name) => /^\d{4}-/.test(name));
    expect(records.filter((name) => !index.includes(`(${name})`))).toEqual([]);
  });

  test('name every top folder in the README', () => {
    const [, table = ''] = (documents.get('README.md') ?? '').split('## How it is built');
    const folders = [
      'data',
      'docs',
      'examples',
      'public',
      'scripts',
      'tests',
      ...foldersIn('src').map((f) => `src/${f}`),
    ];
    expect(folders.filter((folder) => !table.includes(`\`${folder}/\``))).toEqual([]);
  });
});

describe('the check of documents', () => {
  test.each(['`src/nowhere.ts`', '`src/nowhere/`', '`tests/a/b.test.tsx`', '`nowhere.css`'])(
    'stops %s',
    (text) => {
      expect(lostNames(text)).toHaveLength(1);
    },
  );

  test.each([
    '`src/dates/time.ts`',
    '`dates/time.ts`',
    '`src/dates/`',
    '`package.json`',
    '`data/north-korea-russia.json`',
    '`npm run unit`',
    '`src/ui/*.tsx`',
    '`a/b`',
    '```sh\ncat `src/nowhere.ts`\n```',
  ])('lets %s be', (text) => {
    expect(lostNames(text)).toEqual([]);
  });

  test.each([
    ['[a](nowhere.md)', 1],
    ['[a](README.md#no-such-heading)', 1],
    ['[a](README.md#run-it) [b](#here) [c](https://example.org/nowhere)\n\n## Here', 0],
  ])('finds in %s %d dead links', (text, count) => {
    expect(
      deadLinks('ARCHITECTURE.md', text, new Map([...documents, ['ARCHITECTURE.md', text]])),
    ).toHaveLength(count);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import main from '../../scripts/import';
import { open } from '../io/build';

const folder = mkdtempSync(join(tmpdir(), 'dyad-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

const root = fileURLToPath(new URL('../..', import.meta.url));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
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

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

test('a file is read, and what became of its rows is told first', async () => {
  const path = put('a.csv', 'Date,Title\n1950,War\n2015-02-30,Talks\n,Aid\n1950,War\n');
  const [out, report] = [join(folder, 'out.json'), join(folder, 'report.json')];
  const read = await run(path, '--out', out, '--report', report);
  expect(read.code).toBe(0);
  expect(read.out.split('\n')[0]).toBe('4 rows: 1 shown, 1 without a date, 1 set aside, 1 merged');
  expect(json(report)).toEqual({
    file: 'a.csv',
    format: 'csv',
    encoding: 'utf-8',
    rows: 4,
    shown: 1,
    undated: 1,
    merged: 1,
    setAside: [
      {
        row: 2,
        line: 3,
        column: 'Date',
        value: '2015-02-30',
        reason: 'day 30 does not exist: February 2015 has 28 days',
        suggestion: 'write the date as 1950-06-25, 1950-06, 1950 or 1950/1953',
      },
    ],
    notes: [],
  });
  expect(open(json(out)).rows).toEqual({ in: 2, shown: 2, setAside: 0, merged: 0 });
});

test('what a file does not decide is said, and can be', async () => {
  const path = put('b.csv', 'Date;Title\n3/4/1994;Talks\n');
  expect((await run(path)).out).toContain('the day or the month may be first, and no row tells');
  expect((await run(path, '--order', 'day-first')).out).toBe(
    '1 row: 1 shown, 0 without a date, 0 set aside, 0 merged\n',
  );
});

test('in a process of its own it has what it loads when it is needed', () => {
  const cp1251 = Uint8Array.from(
    'Date,Title\n1950,\xc2\xee\xe9\xed\xe0 \xe2 \xca\xee\xf0\xe5\xe5\n',
    (sign) => sign.charCodeAt(0),
  );
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      'scripts/run.mjs',
      'scripts/import.ts',
      put('e.csv', cp1251),
      put('f.parquet', 'PAR1 and no more of it'),
    ],
    { cwd: root, encoding: 'utf8' },
  );
  expect(stdout).toContain('e.csv: 1 row: 1 shown');
  expect(stdout).toContain('f.parquet: the file is damaged');
  expect(status).toBe(1);
});

test('a file of another kind is told by name', async () => {
  const path = put('c.csv', '%PDF-1.4\n');
  const read = await run(path, put('d.csv', 'Date,Title\n1950,War\n'));
  expect(read.code).toBe(1);
  expect(read.out).toContain('c.csv: this is a PDF. Dyad reads');
  expect(read.out).toContain('d.csv: 1 row: 1 shown');
});

test.each([
  [[]],
  [['nowhere.csv']],
  [['--format', 'docx', 'a.csv']],
  [['--order', 'x', 'a.csv']],
  [['--unknown']],
  [['a.csv', 'b.csv', '--out', 'x.json']],
])('%j is wrong use', async (args) => {
  const read = await run(...args);
  expect([read.code, read.out]).toEqual([2, '']);
  expect(read.err).not.toBe('');
});

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test, vi } from 'vitest';
import main from '../../scripts/verify';
import { assessment, event, evidence, file } from '../io/build';

const root = fileURLToPath(new URL('../..', import.meta.url));
const articles = join(root, '../shared/articles');
const folder = mkdtempSync(join(tmpdir(), 'dyad-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as `npm run verify` does, in a process of its own. */
function spawned(...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'scripts/verify.ts', ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
}

/** The same in this process, which takes a tenth of the time. */
async function verify(...args: readonly string[]): Promise<Outcome> {
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

const TEXT = 'Article\n\nThey signed in 2005.';
writeFileSync(join(folder, 'article'), TEXT);

/** A dataset file with one event on the text above; `start` is where its excerpt is said to begin. */
function datasetFile(start: number, more: Readonly<Record<string, unknown>> = {}): string {
  const path = join(folder, `dataset-${start}.json`);
  const sha256 = createHash('sha256').update(TEXT).digest('hex');
  const events = [event({ evidence: [evidence({ start, end: start + 20 })] })];
  writeFileSync(
    path,
    JSON.stringify(file({ sources: [{ id: 'article', title: 'Article', sha256 }], events, ...more })),
  );
  return path;
}

/** A text of two sentences, of which an event carries the first; the others are said to be passed over. */
const WHOLE = 'Article\n\nThey signed in 2005. All was well.';
const account = (...passedOver: readonly object[]) => ({
  sources: [{ id: 'whole', title: 'Article', passedOver }],
  events: [event({ evidence: [evidence({ source: 'whole', start: 9, end: 29 })] })],
});

describe('npm run verify', () => {
  test('says in its last line what it has compared', () => {
    expect(spawned(datasetFile(9), folder)).toEqual({
      code: 0,
      out: '1 excerpt in 1 source match, 0 faults\n',
      err: '',
    });
  });

  test('names a fault and ends with 1', async () => {
    const { code, out } = await verify(datasetFile(8), folder);
    expect(code).toBe(1);
    expect(out).toContain('event signing, evidence[0].start (article): differs');
    expect(out).toMatch(/\n0 of 1 excerpt in 1 source match, 1 fault\n$/);
  });

  test('names sources without a text, also where an id leads out of the folder', async () => {
    const sources = [
      { id: 'article', title: 'Article' },
      { id: 'gone.txt', title: 'Gone', length: 7 },
      {
        id: '../../etc/passwd',
        title: 'Elsewhere',
        leftOut: [{ section: null, start: 0, end: 4, kind: 'state' }],
      },
    ];
    const { code, out } = await verify(datasetFile(9, { sources }), folder);
    expect(code).toBe(0);
    expect(out).toContain(`source gone.txt: not checked, no text in ${folder} (0 places)`);
    expect(out).toContain('source ../../etc/passwd: not checked, no text in');
  });

  test('passes over sources that are only named: there is nothing to compare', async () => {
    const sources = [
      { id: 'article', title: 'Article' },
      { id: 'S01', title: 'An agency', url: 'https://example.org' },
    ];
    expect((await verify(datasetFile(9, { sources }), folder)).out).toBe(
      '1 excerpt in 1 source match, 0 faults\n',
    );
  });

  test('counts what was left out beside the excerpts', async () => {
    const statement = { section: null, start: 9, end: 29, kind: 'state' };
    const sources = [{ id: 'article', title: 'Article', leftOut: [statement, { ...statement, end: 28 }] }];
    const { code, out } = await verify(datasetFile(9, { sources }), folder);
    expect(code).toBe(1);
    expect(out).toContain('source article, leftOut[1].end: differs');
    expect(out).toMatch(/\n1 excerpt and 1 of 2 left-out statements in 1 source match, 1 fault\n$/);
  });

  test('counts the sentences of a source that says where each of them stands', async () => {
    writeFileSync(join(folder, 'whole'), WHOLE);
    const passed = { start: 30, end: 43, reason: 'opinion' };
    const { code, out } = await verify(datasetFile(9, account(passed)), folder);
    expect([code, out]).toEqual([
      0,
      '2 sentences in 1 source accounted for: 1 on the timeline, 0 without a date, 0 left out, 1 passed over (opinion 1)\n1 excerpt in 1 source match, 0 faults\n',
    ]);
  });

  test('says which sentence is accounted for nowhere, or twice, or is no sentence', async () => {
    writeFileSync(join(folder, 'whole'), WHOLE);
    const passed = { start: 9, end: 29, reason: 'opinion' };
    const { code, out } = await verify(datasetFile(9, account(passed, { ...passed, start: 12 })), folder);
    expect(code).toBe(1);
    expect(out).toContain('source whole, passedOver[1].start: differs');
    expect(out).toContain('source whole: the sentence at 30 is not accounted for: "All was well."\n');
    expect(out).toContain('the sentence at 9 is passed over, and told of as well: "They signed in 2005."\n');
    expect(out).toContain('\n1 of 2 sentences in 1 source accounted for');
    expect(out).toMatch(/, 3 faults\n$/);
  });

  test('holds a source that is older than what it tells of for a fault, unless it announces that', async () => {
    const sources = [
      { id: 'article', title: 'Article' },
      { id: 'early', title: 'Early', published: '2004' },
    ];
    const told = (stance: string) => ({
      sources,
      events: [
        event({
          evidence: [evidence({ start: 9, end: 29 })],
          references: [{ source: 'early', stance }],
        }),
      ],
    });
    const early = await verify(datasetFile(9, told('asserts')), folder);
    expect(early.code).toBe(1);
    expect(early.out).toContain(
      'signing, references[0]: source early was published 2004, before what it tells of: 2005',
    );
    expect(early.out).toMatch(
      /1 date of sources compared with what they tell of: 1 too early\n.*, 1 fault\n$/,
    );
    const announced = await verify(datasetFile(9, told('announces')), folder);
    expect([announced.code, announced.out]).toEqual([
      0,
      '1 date of sources compared with what they tell of: 0 too early, 1 announcement\n1 excerpt in 1 source match, 0 faults\n',
    ]);
  });

  test('says with --open what is left to do, with and without the texts', async () => {
    const path = datasetFile(9);
    const { code, out } = await verify('--open', path);
    expect(code).toBe(0);
    expect(out).toBe(
      'A and B\n1 of 1 events rests on a single source\n1 event on a single source\n  signing\n1 source of unknown date\n  article\n',
    );
    expect((await verify(path, folder, '--open')).out).toBe(out);
  });

  test('says with --open alone what is left to do on the datasets of the project', async () => {
    const { code, out } = await verify('--open');
    expect(code).toBe(0);
    expect(out).toMatch(/^North Korea and Russia\n\d+ of \d+ events of the record rest on a single source\n/);
  });

  test('ends with 1 when the door sets a row aside', async () => {
    const events = [event({ date: 'soon' }), event({ evidence: [evidence({ start: 9, end: 29 })] })];
    const { code, out } = await verify(datasetFile(9, { events }), folder);
    expect(code).toBe(1);
    expect(out).toMatch(/^2 rows read: 1 shown, 1 set aside\n/);
    expect(out).toContain('row 0 is set aside and not compared:\n  events[0].date "soon": ');
    expect(out).toMatch(/1 excerpt in 1 source match, 0 faults, 1 row set aside\n$/);
  });

  test('tells of rows that are merged and of what leads nowhere, which are no faults', async () => {
    const row = event({
      evidence: [evidence({ start: 9, end: 29 })],
      assessment: assessment({ instead: ['gone'] }),
    });
    const { code, out } = await verify(datasetFile(9, { events: [row, row] }), folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^2 rows read: 1 shown, 1 merged · 1 note\n/);
    expect(out).toContain('note: events[0].assessment.instead[0] "gone": is not the id of any');
  });

  test.each([
    ['nothing', []],
    ['a dataset without a folder', ['north-korea-russia']],
    ['a dataset that is nowhere', ['nowhere', folder]],
    ['a folder without the texts', ['north-korea-russia', folder]],
    ['a file that is not JSON', ['README.md', folder]],
  ])('ends with 2 for %s', async (_, args) => {
    const { code, out, err } = await verify(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });

  test.skipIf(!existsSync(articles))(
    'finds every excerpt and every sentence of the first dataset in the articles, and no source too old',
    async () => {
      const { code, out } = await verify('north-korea-russia', articles);
      expect(code).toBe(0);
      expect(out).toMatch(
        /^96 sentences in 2 sources accounted for: 5 on the timeline, 13 without a date, 27 left out, 51 passed over \(.*\)\n/,
      );
      expect(out).toMatch(
        /\n\d+ dates of sources compared with what they tell of: 0 too early, 1 announcement\n/,
      );
      expect(out).toMatch(/\n20 excerpts and 27 left-out statements in 2 sources match, 0 faults\n$/);
    },
  );
});

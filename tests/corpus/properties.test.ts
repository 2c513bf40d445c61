import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  record,
  shuffledSubarray,
  string,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/dates/edtf';
import { bytesSource } from '../../src/io/bytes/source';
import type { OpenedFile, OpenOptions } from '../../src/io/opening/context';
import { openFile } from '../../src/io/opening/open-file';
import { opening } from '../../src/words/en/parts/opening';
import { gzip, zip } from '../io/bytes/zips';
import { open, tryOpen } from '../io/opening/open';

/** A row: what stands in its cells may be anything that a cell can hold. */
interface Row {
  readonly date: string;
  readonly title: string;
  readonly kind: string;
}

const cell = string({ unit: constantFrom(...Array.from('aЯ한é "\',;\t|\n\r1=-')), maxLength: 12 });
const someDate = constantFrom(
  '1950',
  '1950-06-25',
  '2005-06',
  '',
  '1950/1953',
  'c. 1950',
  '25 June 1950',
  '44 BC',
  '1950s',
);
const badDate = constantFrom('2015-02-30', 'May', '25/6/50', '\u200e1950', '1953/1950', '9'.repeat(300));
const title = cell.map((text) => `E${text}x`);
const row: Arbitrary<Row> = record({ date: someDate, title, kind: constantFrom('a', 'b', '') });
const bad: Arbitrary<Row> = record({ date: badDate, title, kind: constantFrom('a', 'b') });
const rows = array(row, { minLength: 1, maxLength: 12 });

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const table = (lines: readonly Row[], delimiter = ',', end = '\n'): string =>
  [['Date', 'Title', 'Category'], ...lines.map(({ date, title: name, kind }) => [date, name, kind])]
    .map((cells) => cells.map(quoted).join(delimiter) + end)
    .join('');

/** What is shown of a file, whatever order its rows have. */
const shown = ({ dataset }: OpenedFile): readonly string[] =>
  dataset.events
    .map(({ id, date, title: name, summary, categories, dateNote }) =>
      JSON.stringify([id, date, name, summary, categories, dateNote]),
    )
    .toSorted();

async function openInPieces(
  bytes: Uint8Array,
  piece: number,
  options: OpenOptions = {},
): Promise<OpenedFile> {
  const opened = await openFile(bytesSource('file', bytes, piece), opening.texts, options);
  if (!opened.ok) throw new Error(opened.why.fault);
  return opened;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('of any table', () => {
  test('rows in are rows shown, without a date, set aside and merged', async () => {
    await assert(
      asyncProperty(
        array(constantFrom('g', 'b'), { maxLength: 10 }),
        rows,
        array(bad, { minLength: 10, maxLength: 10 }),
        async (which, good, wrong) => {
          const lines = which
            .map((kind, at) => (kind === 'g' ? good[at % good.length] : wrong[at]))
            .filter((line) => line !== undefined);
          const { report } = await open(table(lines));
          expect(report.rows).toBe(lines.length);
          expect(report.shown + report.undated + report.merged + report.setAside.length).toBe(lines.length);
        },
      ),
    );
  });

  test('a bad row changes none of the good ones', async () => {
    await assert(
      asyncProperty(rows, bad, integer({ min: 0, max: 12 }), async (good, wrong, at) => {
        const alone = await open(table(good));
        const together = await open(table(good.toSpliced(Math.min(at, good.length), 0, wrong)));
        expect(shown(together)).toEqual(shown(alone));
        expect(together.report.setAside.length).toBe(alone.report.setAside.length + 1);
      }),
    );
  });

  test('a row with a stray quotation mark changes none of the good ones before it', async () => {
    await assert(
      asyncProperty(rows, async (good) => {
        const alone = await open(table(good));
        const together = await open(`${table(good)}1950,"Never closed\n`);
        expect(shown(together)).toEqual(shown(alone));
      }),
    );
  });

  test('the order of rows changes nothing', async () => {
    const lists = array(row, { minLength: 1, maxLength: 10 }).chain((list) =>
      shuffledSubarray(list, { minLength: list.length, maxLength: list.length }).map(
        (other) => [list, other] as const,
      ),
    );
    await assert(
      asyncProperty(lists, async ([list, other]) => {
        expect(shown(await open(table(other)))).toEqual(shown(await open(table(list))));
      }),
    );
  });

  test('the delimiter and the line end change nothing', async () => {
    await assert(
      asyncProperty(
        rows,
        constantFrom(';', '\t', '|'),
        constantFrom('\r\n', '\r'),
        async (lines, delimiter, end) => {
          const plain = lines.map((line) => ({ ...line, title: line.title.replaceAll(/[\r\n]/gu, ' ') }));
          const one = await open(table(plain), { delimiter: ',' });
          expect(shown(await open(table(plain, delimiter, end), { delimiter }))).toEqual(shown(one));
        },
      ),
    );
  });

  test('where its bytes are cut changes nothing', async () => {
    await assert(
      asyncProperty(rows, integer({ min: 1, max: 40 }), async (lines, piece) => {
        const bytes = bytesOf(table(lines));
        const cut = await openInPieces(bytes, piece);
        const whole = await openInPieces(bytes, 1 << 20);
        expect(shown(cut)).toEqual(shown(whole));
        expect(cut.report).toEqual(whole.report);
      }),
    );
  });

  test('the encoding changes nothing', async () => {
    await assert(
      asyncProperty(rows, async (lines) => {
        const text = table(lines);
        const wide = new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0)).buffer);
        expect(shown(await open(wide))).toEqual(shown(await open(text)));
      }),
    );
  });

  test('its wrapper changes nothing', async () => {
    await assert(
      asyncProperty(rows, async (lines) => {
        const text = table(lines);
        const plain = shown(await open(text));
        expect(shown(await open(gzip(text)))).toEqual(plain);
        expect(shown(await open(zip({ 'a.csv': text })))).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });

  test('a byte order mark and blank rows change nothing', async () => {
    await assert(
      asyncProperty(rows, async (lines) => {
        const text = table(lines);
        expect(shown(await open(`\uFEFF${text}\n\n,,\n`))).toEqual(shown(await open(text)));
      }),
    );
  });

  test('cells stand letter for letter', async () => {
    await assert(
      asyncProperty(title, async (name) => {
        const { dataset } = await open(table([{ date: '1950', title: name, kind: '' }]));
        expect(dataset.events[0]?.title).toBe(name);
      }),
    );
  });

  test('what is shown is a date of EDTF, and what was written stands beside it', async () => {
    await assert(
      asyncProperty(string({ unit: 'grapheme', maxLength: 20 }), async (text) => {
        const { dataset } = await open(table([{ date: text, title: 'Event', kind: '' }]));
        for (const { date, dateNote = '' } of dataset.events) {
          expect(date === null || readDate(date).ok).toBe(true);
          expect(date === null || date === text.trim() || dateNote.includes(text.trim())).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what is read is written as a dataset that opens as the same', async () => {
    await assert(
      asyncProperty(rows, async (lines) => {
        const first = await open(table(lines));
        const again = await open(JSON.stringify(first.file));
        expect(shown(again)).toEqual(shown(first));
        expect(again.report.setAside).toEqual([]);
        expect(again.report.merged).toBe(0);
      }),
    );
  });
});

describe('of any bytes', () => {
  test('something is said, and nothing is thrown', async () => {
    const bytes = array(integer({ min: 0, max: 255 }), { maxLength: 400 }).map((list) =>
      Uint8Array.from(list),
    );
    await assert(
      asyncProperty(bytes, async (content) => {
        const opened = await tryOpen(content);
        expect(
          opened.ok ? opening.counts(opened.report) : opening.refused('file', opened.why).join('\n'),
        ).not.toBe('');
      }),
      { numRuns: 400 },
    );
  });

  test('also of files that are damaged anywhere', async () => {
    const text = table([
      { date: '1950', title: 'Война', kind: 'a' },
      { date: '2005-06', title: '"Aid", b', kind: 'b' },
    ]);
    const files = [
      bytesOf(text),
      gzip(text),
      zip({ 'a.csv': text }),
      bytesOf('{"events":[{"start_date":{"year":1950},"text":{"headline":"A"}}]}'),
    ];
    await assert(
      asyncProperty(
        constantFrom(...files),
        integer({ min: 0, max: 400 }),
        integer({ min: 0, max: 255 }),
        async (file, at, byte) => {
          const content = file.slice();
          content[at % content.length] = byte;
          const opened = await tryOpen(content);
          const {
            rows: all,
            shown: dated,
            undated,
            merged,
            setAside,
          } = opened.ok ? opened.report : { rows: 0, shown: 0, undated: 0, merged: 0, setAside: [] };
          expect(dated + undated + merged + setAside.length).toBe(all);
        },
      ),
      { numRuns: 400 },
    );
  });
});

import { openAsBlob } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { isEncoding } from '../src/io/bytes/encodings';
import { blobSource } from '../src/io/bytes/source';
import { compilePattern } from '../src/io/notations/pattern';
import type { OpenedFile, OpenOptions } from '../src/io/opening/context';
import { openFile } from '../src/io/opening/open-file';
import { FORMATS } from '../src/io/readers/reader';
import { opening as words } from '../src/words/en/parts/opening';

const FLAGS = {
  format: { type: 'string', default: 'auto' },
  out: { type: 'string' },
  report: { type: 'string' },
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
  order: { type: 'string' },
  pattern: { type: 'string' },
  serials: { type: 'string' },
  inside: { type: 'string' },
  sheet: { type: 'string' },
  parties: { type: 'string' },
  language: { type: 'string' },
} as const;

/** What a flag says, or null where it says nothing that is known. */
type Flags = Readonly<Partial<Record<keyof typeof FLAGS, string>>>;

/**
 * Reads files of whatever format with the readers of the page, and tells of each what has become of its rows. Exit code:
 * 0 every file was read, 1 one was refused, 2 wrong use.
 */
export default async function main(argv: readonly string[]): Promise<number> {
  const asked = readArgs(argv);
  if (asked === null) return misused(words.usage(FORMATS));
  const { files, flags, options } = asked;
  const opened: OpenedFile[] = [];
  let code = 0;
  for (const path of files) {
    const found = await stat(path).catch(() => null);
    if (found === null || !found.isFile()) return misused(words.noFile(path));
    const source = blobSource(basename(path), await openAsBlob(path));
    const read = await openFile(source, words.texts, options);
    if (read.ok) {
      opened.push(read);
      sayOpened(read, files.length > 1 ? `${path}: ` : '');
    } else {
      code = 1;
      for (const line of words.refused(path, read.why)) say(line);
    }
  }
  const only = files.length === 1;
  if (flags.report !== undefined)
    await writeFile(flags.report, json(only ? reportOf(opened[0]) : opened.map(reportOf)));
  const [first] = opened;
  if (flags.out !== undefined && first !== undefined) await writeFile(flags.out, json(first.file));
  return code;
}

interface Asked {
  readonly files: readonly string[];
  readonly flags: Flags;
  readonly options: OpenOptions;
}

/** Null for wrong use. */
function readArgs(argv: readonly string[]): Asked | null {
  try {
    const { values: flags, positionals: files } = parseArgs({
      args: [...argv],
      options: FLAGS,
      allowPositionals: true,
    });
    const { format, encoding, delimiter, order, pattern, serials, inside, sheet, parties, language } = flags;
    const known = format === 'auto' ? format : FORMATS.find((name) => name === format);
    if (files.length === 0 || known === undefined) return null;
    // One dataset holds what one file says.
    if (flags.out !== undefined && files.length > 1) return null;
    if (encoding !== undefined && !isEncoding(encoding)) return null;
    if (order !== undefined && order !== 'day-first' && order !== 'month-first') return null;
    if (pattern !== undefined && !compilePattern(pattern).ok) return null;
    if (serials !== undefined && serials !== '1900' && serials !== '1904') return null;
    const [one, other, ...more] = parties?.split(',') ?? [];
    if (parties !== undefined && (one === undefined || other === undefined || more.length > 0)) return null;
    return {
      files,
      flags,
      options: {
        format: known,
        dates: {
          ...(order === undefined ? {} : { order }),
          ...(pattern === undefined ? {} : { pattern }),
          ...(serials === undefined ? {} : { serials: serials === '1904' ? 1904 : 1900 }),
        },
        ...(encoding === undefined ? {} : { encoding }),
        ...(delimiter === undefined ? {} : { delimiter: delimiter.replace('\\t', '\t') }),
        ...(inside === undefined ? {} : { inside }),
        ...(sheet === undefined ? {} : { sheet }),
        ...(one === undefined || other === undefined ? {} : { parties: [one, other] }),
        ...(language === undefined ? {} : { language }),
      },
    };
  } catch {
    return null;
  }
}

/** Rows set aside that are told one by one; all of them are in the report. */
const TOLD = 20;

function sayOpened({ report, questions }: OpenedFile, before: string): void {
  say(before + words.counts(report));
  for (const { line, column, value, why } of report.setAside.slice(0, TOLD)) {
    say(
      words.setAside({ line, column, value, reason: words.reason(why), suggestion: words.suggestion(why) }),
    );
  }
  if (report.setAside.length > TOLD) say(words.more(report.setAside.length - TOLD));
  for (const question of questions) say(words.question(question));
  for (const note of report.notes) say(words.noted(words.note(note)));
}

/** The report as it is written: what is wrong in words, and no more than a program needs. */
function reportOf(opened: OpenedFile | undefined): unknown {
  if (opened === undefined) return null;
  const { file, format, encoding, rows, shown, undated, merged, setAside, notes } = opened.report;
  return {
    file,
    format,
    encoding,
    rows,
    shown,
    undated,
    merged,
    setAside: setAside.map(({ row, line, column, value, why }) => ({
      row,
      line,
      column,
      value,
      reason: words.reason(why),
      suggestion: words.suggestion(why),
    })),
    notes: [...opened.questions.map((question) => words.question(question)), ...notes.map(words.note)],
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function misused(line: string): number {
  process.stderr.write(`${line}\n`);
  return 2;
}

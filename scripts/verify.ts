import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { readDataset } from '../src/io/dataset';
import type { ReadReport } from '../src/io/report';
import type { Fault } from '../src/evidence/fault';
import type { SourceText } from '../src/evidence/source-text';
import { verifyDataset } from '../src/evidence/verify';
import type { Dataset } from '../src/model/dataset';
import { faults as words } from '../src/words/en/parts/faults';
import type { Matching } from '../src/words/parts/reports';
import { reports } from '../src/words/en/parts/reports';

const DATA = fileURLToPath(new URL('../data', import.meta.url));

/**
 * Compares a dataset with the texts of its sources: excerpts, and what was left out. Exit code: 0 all
 * that could be checked matches, 1 a fault or a row that the door sets aside, 2 wrong use.
 */
export default async function main(argv: readonly string[]): Promise<number> {
  const [name, folder, ...more] = argv;
  if (name === undefined || folder === undefined || more.length > 0) return misused(reports.usage);
  const loaded = await load(name);
  if ('error' in loaded) return misused(loaded.error);

  const read = readDataset(loaded.input);
  if (!read.ok) {
    for (const line of words.issues(read.issues, read.more)) say(line);
    say(reports.refused(name, read.issues.length + read.more));
    return 1;
  }
  const { dataset, report } = read;
  sayReport(report);
  const texts = await loadTexts(dataset, folder);
  if (texts.size === 0) return misused(reports.noText(name, folder));
  const faults = verifyDataset(dataset, texts);
  for (const fault of faults) say(reports.fault(fault));

  const excerpts = dataset.events.flatMap(({ id, evidence }) =>
    evidence.map(({ source }, index): Place => ({ event: id, source, field: `evidence[${index}]` })),
  );
  const leftOut = dataset.sources.flatMap(({ id, leftOut: statements = [] }) =>
    statements.map((_, index): Place => ({ event: null, source: id, field: `leftOut[${index}]` })),
  );
  for (const { id, sha256, length } of dataset.sources) {
    if (texts.has(id)) continue;
    const places = [...excerpts, ...leftOut].filter(({ source }) => source === id).length;
    // A source that is only named has no text that could be compared.
    if (places === 0 && sha256 === undefined && length === undefined) continue;
    say(reports.notChecked(id, folder, places));
  }

  const wrong = new Set(faults.map(keyOf));
  const matching = (places: readonly Place[]): Matching => {
    const checked = places.filter(({ source }) => texts.has(source));
    const right = checked.filter((place) => !wrong.has(keyOf(place))).length;
    return { right, total: checked.length };
  };
  say(
    reports.compared({
      excerpts: matching(excerpts),
      leftOut: leftOut.length > 0 ? matching(leftOut) : null,
      sources: texts.size,
      faults: faults.length,
      setAside: report.rows.setAside,
    }),
  );
  return faults.length + report.rows.setAside > 0 ? 1 : 0;
}

/** What the page says of the file's rows, in the same words; nothing where all of them are shown without a note. */
function sayReport({ rows, setAside, notes }: ReadReport): void {
  if (rows.shown === rows.in && notes.length === 0) return;
  say(words.rows(rows, notes.length));
  for (const { index, issues, more } of setAside) {
    say(reports.setAside(index));
    for (const line of words.issues(issues, more)) say(`  ${line}`);
  }
  for (const note of notes) say(reports.note(words.note(note)));
}

/** A place in a text that the dataset names; a fault is in one of its fields. */
type Place = Pick<Fault, 'event' | 'source' | 'field'>;

const keyOf = ({ event, source, field }: Place): string =>
  JSON.stringify([event, source, field.replace(/\.\w+$/, '')]);

/** The dataset as it stands in a JSON file or a folder of `data/`, or why it cannot be had. */
async function load(name: string): Promise<{ readonly input: unknown } | { readonly error: string }> {
  const index = join(DATA, name, 'index.ts');
  if (/^[\w-]+$/.test(name) && existsSync(index)) {
    const { module } = await runnerImport<object>(index, { configFile: false, logLevel: 'silent' });
    return { input: Object.values(module).find((value) => isObject(value) && 'format' in value) };
  }
  const text = await readFile(name, 'utf8').catch(() => undefined);
  if (text === undefined) return { error: reports.noFile(name) };
  try {
    return { input: JSON.parse(text) as unknown };
  } catch (error) {
    return { error: reports.notJson(name, String(error)) };
  }
}

async function loadTexts(dataset: Dataset, folder: string): Promise<ReadonlyMap<string, SourceText>> {
  const texts = new Map<string, SourceText>();
  for (const { id } of dataset.sources) {
    const file = resolve(folder, id);
    // An id comes from the file: it must not lead out of the folder.
    if (!file.startsWith(resolve(folder) + sep)) continue;
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) continue;
    // A byte order mark is a code unit of the text, and offsets count it.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    texts.set(id, { text, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return texts;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function misused(line: string): number {
  process.stderr.write(`${line.trimEnd()}\n`);
  return 2;
}

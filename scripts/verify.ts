import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { readDataset } from '../src/io/dataset';
import { describeFault } from '../src/io/fault';
import { describeIssue } from '../src/io/issue';
import type { SourceText } from '../src/io/verify';
import { verifyDataset } from '../src/io/verify';
import type { Dataset } from '../src/model/dataset';

const DATA = fileURLToPath(new URL('../data', import.meta.url));

const USAGE = `usage: npm run verify -- <dataset> <folder of source texts>
  <dataset>  a JSON file, or the name of a folder in data/ such as north-korea-russia
  <folder>   holds the text of each source in a file named by the source's id
`;

/**
 * Compares a dataset with the texts of its sources. Exit code: 0 all that could be checked matches,
 * 1 a fault or a row that the door sets aside, 2 wrong use.
 */
export default async function main(argv: readonly string[]): Promise<number> {
  const [name, folder, ...more] = argv;
  if (name === undefined || folder === undefined || more.length > 0) return misused(USAGE.trimEnd());
  const loaded = await load(name);
  if ('error' in loaded) return misused(loaded.error);

  const read = readDataset(loaded.input);
  if (!read.ok) {
    for (const issue of read.issues) say(describeIssue(issue));
    say(`${name} is refused: ${count(read.issues.length, 'issue')}`);
    return 1;
  }
  for (const { index, issues } of read.setAside) {
    say(`row ${index} is set aside and not compared:`);
    for (const issue of issues) say(`  ${describeIssue(issue)}`);
  }

  const { dataset } = read;
  const texts = await loadTexts(dataset, folder);
  if (texts.size === 0) return misused(`no source of ${name} has a text in ${folder}: nothing is checked`);
  const faults = verifyDataset(dataset, texts);
  for (const fault of faults) say(describeFault(fault));

  const excerpts = dataset.events.flatMap(({ id, evidence }) =>
    evidence.map(({ source }, index) => ({ source, key: `${id} evidence[${index}]` })),
  );
  for (const { id } of dataset.sources) {
    if (texts.has(id)) continue;
    const unchecked = excerpts.filter(({ source }) => source === id).length;
    say(`source ${id}: not checked, no text in ${folder} (${count(unchecked, 'excerpt')})`);
  }

  const checked = excerpts.filter(({ source }) => texts.has(source));
  const wrong = new Set(faults.map(({ event, field }) => `${event} ${field.replace(/\.\w+$/, '')}`));
  const matching = checked.filter(({ key }) => !wrong.has(key)).length;
  const share = matching === checked.length ? '' : `${matching} of `;
  const aside = read.setAside.length > 0 ? `, ${count(read.setAside.length, 'row')} set aside` : '';
  say(
    `${share}${count(checked.length, 'excerpt')} in ${count(texts.size, 'source')} match, ${count(faults.length, 'fault')}${aside}`,
  );
  return faults.length + read.setAside.length > 0 ? 1 : 0;
}

/** The dataset as it stands in a JSON file or a folder of `data/`, or why it cannot be had. */
async function load(name: string): Promise<{ readonly input: unknown } | { readonly error: string }> {
  const index = join(DATA, name, 'index.ts');
  if (/^[\w-]+$/.test(name) && existsSync(index)) {
    const { module } = await runnerImport<object>(index, { configFile: false, logLevel: 'silent' });
    return { input: Object.values(module).find((value) => isObject(value) && 'format' in value) };
  }
  const text = await readFile(name, 'utf8').catch(() => undefined);
  if (text === undefined) return { error: `"${name}" is no JSON file and no folder in data/\n${USAGE}` };
  try {
    return { input: JSON.parse(text) as unknown };
  } catch (error) {
    return { error: `${name} is not JSON: ${String(error)}` };
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

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function misused(line: string): number {
  process.stderr.write(`${line.trimEnd()}\n`);
  return 2;
}

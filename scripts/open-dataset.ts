import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { SourceText } from '../src/evidence/source-text';
import { readDataset } from '../src/io/dataset';
import type { ReadReport } from '../src/io/report';
import type { Dataset } from '../src/model/dataset';
import { faults as words } from '../src/words/en/parts/faults';
import { reports } from '../src/words/en/parts/reports';

const DATA = fileURLToPath(new URL('../data', import.meta.url));

/** The datasets of the project, each a folder of `data/`. */
export const namesOfProject = (): readonly string[] =>
  readdirSync(DATA).filter((name) => existsSync(join(DATA, name, 'index.ts')));

/**
 * A dataset by its name, read; or the exit code, where it cannot be had or is refused, and the reason is said. `usage`
 * is that of the command.
 */
export async function openDataset(
  name: string,
  usage: string,
): Promise<{ readonly dataset: Dataset; readonly report: ReadReport } | number> {
  const loaded = await load(name, usage);
  if ('error' in loaded) return misused(loaded.error);
  const read = readDataset(loaded.input);
  if (read.ok) return read;
  for (const line of words.issues(read.issues, read.more)) say(line);
  say(reports.refused(name, read.issues.length + read.more));
  return 1;
}

/** The dataset as it stands in a JSON file or a folder of `data/`, or why it cannot be had. */
async function load(
  name: string,
  usage: string,
): Promise<{ readonly input: unknown } | { readonly error: string }> {
  const index = join(DATA, name, 'index.ts');
  if (/^[\w-]+$/.test(name) && existsSync(index)) {
    const { module } = await runnerImport<object>(index, { configFile: false, logLevel: 'silent' });
    return { input: Object.values(module).find((value) => isObject(value) && 'format' in value) };
  }
  const text = await readFile(name, 'utf8').catch(() => undefined);
  if (text === undefined) return { error: reports.noFile(name, usage) };
  try {
    return { input: JSON.parse(text) as unknown };
  } catch (error) {
    return { error: reports.notJson(name, String(error)) };
  }
}

/** The texts of a dataset's sources that a folder has, by the id of the source. */
export async function loadTexts(dataset: Dataset, folder: string): Promise<ReadonlyMap<string, SourceText>> {
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

/** A line for whoever runs the command. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Says how a command was used wrongly; gives its exit code. */
export function misused(line: string): number {
  process.stderr.write(`${line.trimEnd()}\n`);
  return 2;
}

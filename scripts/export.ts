import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { annotations } from '../src/export/annotations';
import { dataPackage } from '../src/export/data-package';
import { writeJson } from '../src/export/write-json';
import { reports } from '../src/words/en/parts/reports';
import { verdicts } from '../src/words/en/verdicts';
import { MAINTAINER } from './maintainer';
import { loadTexts, misused, namesOfProject, openDataset, say } from './open-dataset';

/**
 * Writes a dataset as a Frictionless Data Package, and its excerpts as W3C Web Annotations beside it
 * (`annotations.jsonld`), into a folder, or with `--zip` into one file there. Exit code: 0 all is written, 1 the dataset
 * is refused or a row of it is set aside, 2 wrong use.
 */
export default async function main(argv: readonly string[]): Promise<number> {
  const asked = readArguments(argv);
  if (asked === null) return misused(reports.exportUsage);
  const { name, folder, zip, texts: textFolder, page } = asked;
  const opened = await openDataset(name, reports.exportUsage);
  if (typeof opened === 'number') return opened;
  const { dataset, report } = opened;
  const texts = new Map<string, string>();
  if (textFolder !== undefined)
    for (const [id, { text }] of await loadTexts(dataset, textFolder)) texts.set(id, text);
  // Who made a file that somebody else gives is not known.
  const maintainer = namesOfProject().includes(name) ? { maintainer: MAINTAINER } : {};
  const files = new Map([
    ...dataPackage(dataset, { ...maintainer, ...(page === undefined ? {} : { homepage: page }) }),
    [
      'annotations.jsonld',
      `${writeJson(annotations(dataset, { ...maintainer, texts, verdicts, ...(page === undefined ? {} : { page }) }))}\n`,
    ],
  ]);
  await mkdir(folder, { recursive: true });
  const zipped = join(folder, `${dataset.id}.zip`);
  if (zip) await writeFile(zipped, zipOf(files));
  else await Promise.all([...files].map(([file, text]) => writeFile(join(folder, file), text)));
  say(reports.written(dataset.events.length, zip ? zipped : folder));
  for (const { index } of report.setAside) say(reports.setAside(index));
  return report.rows.setAside > 0 ? 1 : 0;
}

interface Asked {
  readonly name: string;
  readonly folder: string;
  readonly zip: boolean;
  readonly texts: string | undefined;
  readonly page: string | undefined;
}

/** What is asked for; null where that is not clear. */
function readArguments(argv: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { zip: { type: 'boolean' }, texts: { type: 'string' }, page: { type: 'string' } },
    });
    const [name, folder, ...more] = positionals;
    const { zip = false, texts, page } = values;
    if (name === undefined || folder === undefined || more.length > 0) return null;
    if (page !== undefined && !/^https?:\/\/[^?#]+$/u.test(page)) return null;
    return { name, folder, zip, texts, page };
  } catch {
    return null;
  }
}

/** Files as one ZIP archive. All are of 1 January 1980, the first day of the format: the same data are the same bytes. */
const zipOf = (files: ReadonlyMap<string, string>): Uint8Array =>
  zipSync(Object.fromEntries([...files].map(([file, text]) => [file, strToU8(text)])), {
    // The format has local time; so has this.
    mtime: new Date(1980, 0, 1),
  });

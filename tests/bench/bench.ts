import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { ensureChromium, thisMachine } from '../../scripts/browsers.mjs';
import { drawTable } from './browser/draw';
import { keysTable } from './browser/keys';
import { pageTable } from './browser/page';
import { soakTable } from './browser/soak';
import { doorTable } from './door/run';
import { readOptions, type Options, type Part } from './options';
import { pipelineTable } from './pipeline/run';
import { replacePart } from './report';

const README = fileURLToPath(new URL('README.md', import.meta.url));

/** Measures what the command line names, and writes each table into the README as soon as it is there. */
export default async function bench(argv: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = readOptions(argv);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
  for (const part of options.parts) {
    console.error(`measuring: ${part}`);
    const text = `${conditions(part)}\n\n${await measure(part, options)}`;
    if (options.dry) console.log(text);
    else await write(part, text);
  }
  return 0;
}

async function measure(part: Part, { sizes, soak }: Options): Promise<string> {
  switch (part) {
    case 'pipeline':
      return await pipelineTable(sizes ?? undefined);
    case 'door':
      return await doorTable(sizes ?? undefined);
    case 'draw':
      return await drawTable(sizes ?? undefined);
    case 'page':
      return await pageTable(sizes ?? undefined);
    case 'keys':
      return await keysTable(sizes ?? undefined);
    case 'soak':
      return await soakTable(soak);
    default:
      return part satisfies never;
  }
}

async function write(part: Part, text: string): Promise<void> {
  const document = replacePart(await readFile(README, 'utf8'), part, text);
  const style = await resolveConfig(README);
  await writeFile(README, await format(document, { ...style, parser: 'markdown' }));
}

/** Figures are worth nothing without: when, on what, and what else it had to do. */
function conditions(part: Part): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const [busy = 0] = loadavg();
  return [
    `_${new Date().toISOString().slice(0, 10)}`,
    `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GiB`,
    part === 'pipeline' || part === 'door' ? `Node ${process.version}` : browserVersion(),
    `load ${busy.toFixed(1)} at the start_`,
  ].join(' · ');
}

const browserVersion = (): string =>
  execFileSync(ensureChromium(thisMachine), ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

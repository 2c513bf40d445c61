import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { BAD_ROWS } from '../../io/bad-rows';
import { sizeName } from '../options';
import { table } from '../report';
import { figure } from '../stats';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const SIZES = [10_000, 100_000, 200_000];

/** Measures the door with rows that are all wrong in one way, for each way, in Node. Gives a table in Markdown. */
export async function doorTable(sizes: readonly number[] = SIZES): Promise<string> {
  const program = await bundle();
  return table(
    ['Rows, ms', ...sizes.map((size) => sizeName(size))],
    Object.keys(BAD_ROWS).map((kind) => [kind, ...sizes.map((size) => figure(runAt(program, kind, size)))]),
  );
}

/** As one file without types, as in `pipeline/run.ts`. */
async function bundle(): Promise<string> {
  const outDir = here('../../../node_modules/.cache/bench-door');
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: { ssr: here('main.ts'), outDir, emptyOutDir: true, reportCompressedSize: false },
  });
  return join(outDir, 'main.js');
}

function runAt(program: string, kind: string, size: number): number {
  const args = ['--max-old-space-size=4096', program, kind, String(size)];
  const { stdout, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`the door with ${size} rows, ${kind}, ended with ${String(status)}`);
  return Number(stdout);
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { sizeName } from '../options';
import { table } from '../report';
import { besideYardstick, figure } from '../stats';
import type { Step } from './steps';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const SIZES = [1000, 100_000, 1_000_000];

/** Measures every step from text to scene, in Node. Gives a table in Markdown. */
export async function pipelineTable(sizes: readonly number[] = SIZES): Promise<string> {
  const program = await bundle();
  const bySize = sizes.map((size) => runAt(program, size));
  const [most = []] = bySize.toSorted((a, b) => b.length - a.length);
  return table(
    ['Step, ms', 'beside', ...sizes.map((size) => `${sizeName(size)} events`)],
    most.map(({ step, yardstick }) => [
      step,
      yardstick,
      ...bySize.map((steps) => {
        const at = steps.find((other) => other.step === step);
        return yardstick === '' ? figure(at?.ms) : besideYardstick(at?.ms, at?.yardstickMs);
      }),
    ]),
  );
}

/** As one file without types: transformed at run time, each call of another file would cost several times as much. */
async function bundle(): Promise<string> {
  const outDir = here('../../../node_modules/.cache/bench-pipeline');
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: { ssr: here('main.ts'), outDir, emptyOutDir: true, reportCompressedSize: false },
  });
  return join(outDir, 'main.js');
}

function runAt(program: string, size: number): readonly Step[] {
  const args = ['--expose-gc', '--max-old-space-size=6144', program, String(size)];
  const { stdout, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 24,
  });
  if (status !== 0) throw new Error(`the pipeline at ${size} events ended with ${String(status)}`);
  return JSON.parse(stdout) as readonly Step[];
}

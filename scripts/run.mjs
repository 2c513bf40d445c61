/*
 * Runs a TypeScript file under Node 20 with what is installed anyway:
 *
 *   node scripts/run.mjs scripts/verify.ts north-korea-russia ../shared/articles
 *
 * The file's default export takes the arguments and resolves to the exit code.
 */
import { resolve } from 'node:path';
import process from 'node:process';
import { runnerImport } from 'vite';

const [file, ...argv] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('name the TypeScript file to run\n');
  process.exitCode = 2;
} else {
  const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'silent' });
  process.exitCode = await module.default(argv);
}

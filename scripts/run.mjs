/*
 * Runs a TypeScript file under Node 20 with what is installed anyway:
 *
 *   node scripts/run.mjs scripts/verify.ts north-korea-russia ../shared/articles
 *
 * The file's default export takes the arguments and resolves to the exit code. What it imports while it runs is found
 * until it has ended; Vite's `runnerImport` closes once the file is loaded.
 */
import { resolve } from 'node:path';
import process from 'node:process';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

const [file, ...argv] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('name the TypeScript file to run\n');
  process.exitCode = 2;
} else {
  const config = await resolveConfig(
    {
      configFile: false,
      envDir: false,
      logLevel: 'silent',
      cacheDir: process.cwd(),
      environments: {
        inline: {
          consumer: 'server',
          dev: { moduleRunnerTransform: true },
          resolve: { external: true, mainFields: [], conditions: ['node'] },
        },
      },
    },
    'serve',
  );
  const environment = createRunnableDevEnvironment('inline', config, {
    runnerOptions: { hmr: { logger: false } },
    hot: false,
  });
  await environment.init();
  try {
    const module = await environment.runner.import(resolve(file));
    process.exitCode = await module.default(argv);
  } finally {
    await environment.close();
  }
}

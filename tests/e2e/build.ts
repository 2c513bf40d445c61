import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { build, mergeConfig } from 'vite';
import type { DatasetFile } from '../../src/model/dataset-file';
import { siteConfig } from '../../vite.config';
import { buildPage, fromRoot } from './support/build-page';
import { SITES } from './support/sites';

const readFixture = async (): Promise<DatasetFile> =>
  JSON.parse(await readFile(fromRoot('tests/e2e/fixture/north-korea-russia.json'), 'utf8')) as DatasetFile;

/** The site as it is published, over the frozen dataset: prerendered, under the same policy, at the same addresses. */
const buildFixture = async (): Promise<unknown> =>
  build(
    mergeConfig(siteConfig(readFixture), {
      configFile: false,
      logLevel: 'error',
      root: fromRoot('.'),
      build: { outDir: fromRoot(SITES.fixture.folder), emptyOutDir: true },
    }),
  );

/** Bundles the pages with the library as it was built, and as their owner would. */
async function buildHost(): Promise<void> {
  if (!existsSync(fromRoot('dist-lib/dyad.js')))
    throw new Error('there is no dist-lib/ yet: npm run build:lib makes it');
  await build({
    configFile: false,
    logLevel: 'warn',
    root: fromRoot('tests/e2e/library'),
    publicDir: fromRoot('public'),
    base: './',
    build: {
      outDir: fromRoot(SITES.host.folder),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        input: ['index.html', 'places.html', 'options.html'].map((page) =>
          fromRoot(`tests/e2e/library/${page}`),
        ),
      },
    },
  });
}

/** Builds what the end-to-end tests open beside the site itself. */
export default async function buildSites(): Promise<number> {
  // The command that runs this file says otherwise, and React would be the one for development.
  process.env['NODE_ENV'] = 'production';
  await buildFixture();
  await buildPage('tests/e2e/many', SITES.many.folder);
  await buildPage('tests/e2e/nonsense', SITES.nonsense.folder);
  await buildHost();
  return 0;
}

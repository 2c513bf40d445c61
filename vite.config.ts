import react from '@vitejs/plugin-react';
import { defineConfig, runnerImport, type Plugin, type UserConfig } from 'vite';
import { chunks } from './scripts/chunks';
import { MAINTAINER } from './scripts/maintainer';
import { prerendered } from './scripts/prerendered';
import { published } from './scripts/published';
import { policyFor } from './scripts/security.mjs';
import { jsonLd } from './src/export/json-ld';
import { writeJson } from './src/export/write-json';
import type { DatasetFile } from './src/model/dataset-file';
import { verdicts } from './src/words/en/verdicts';

/**
 * Writes the Content-Security-Policy into the built page, so that it holds on a server that sends
 * no headers of ours. Not in development: there Vite's own inline script reloads the page.
 */
function securityMeta(): Plugin {
  return {
    name: 'dyad:security-meta',
    apply: 'build',
    transformIndexHtml(html) {
      const charset = /<meta charset="utf-8"\s*\/?>/i;
      if (!charset.test(html))
        throw new Error('index.html has no <meta charset="utf-8"> to put the policy after');
      return html.replace(
        charset,
        (tag) =>
          `${tag}\n    <meta http-equiv="Content-Security-Policy" content="${policyFor(html)}" />` +
          '\n    <meta name="referrer" content="no-referrer" />',
      );
    },
  };
}

const datasetFile = 'data/north-korea-russia.json';

/** For catalogues. The built site lies anywhere, so that its addresses are relative. */
const catalogued = { data: datasetFile, page: './', maintainer: MAINTAINER, verdicts };

/** Gives a dataset, in the format of `data/README.md`, for the root of the project. */
type DatasetSource = (root: string) => Promise<DatasetFile>;

/** The dataset of the project, as its module has it now. */
const datasetOfProject: DatasetSource = async (root) => {
  const file = './data/north-korea-russia/index.ts';
  const { module } = await runnerImport<{ northKoreaRussia?: DatasetFile }>(file, {
    root,
    configFile: false,
    logLevel: 'error',
  });
  if (module.northKoreaRussia === undefined) throw new Error(`${file} exports no northKoreaRussia`);
  return module.northKoreaRussia;
};

const textOf = (dataset: DatasetFile): string => `${JSON.stringify(dataset, null, 2)}\n`;

/** Puts the dataset into the site as data, for programs to read: `data/north-korea-russia.json`. */
function datasetAsData(source: DatasetSource): Plugin {
  let root = '.';
  return {
    name: 'dyad:dataset-as-data',
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use(`/${datasetFile}`, (_request, response, next) => {
        const answer = (text: string) =>
          response.setHeader('Content-Type', 'application/json; charset=utf-8').end(text);
        source(root).then((dataset) => answer(textOf(dataset)), next);
      });
    },
    transformIndexHtml: {
      order: 'pre',
      // For catalogues. A data block, not a script: the policy has nothing to allow. "<" is escaped, so that no
      // text of the dataset can end it.
      handler: async () => [
        {
          tag: 'script',
          attrs: { type: 'application/ld+json' },
          children: writeJson(jsonLd(await source(root), catalogued), 0).replaceAll('<', '\\u003c'),
          // After what a reader sees.
          injectTo: 'body',
        },
      ],
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: datasetFile, source: textOf(await source(root)) });
    },
  };
}

/**
 * What comes later asks for what it needs in turn by itself, and has no style sheets. Vite's way to see to both would
 * be 0.7 kB of the first load.
 */
const plainImports = (): Plugin => ({
  name: 'dyad:plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
});

/** The site over a dataset, which it serves as `data/north-korea-russia.json` whatever it holds. */
export const siteConfig = (source: DatasetSource): UserConfig => ({
  // Relative addresses: the built site works from any folder of any server.
  base: './',
  plugins: [
    react(),
    plainImports(),
    datasetAsData(source),
    prerendered(datasetFile, async (root) => textOf(await source(root))),
    securityMeta(),
    published(),
  ],
  build: {
    // The policy allows no data: address, so nothing is put inline.
    assetsInlineLimit: 0,
    // Every browser of the target preloads modules, or does well without.
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    target: 'baseline-widely-available',
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
});

export default defineConfig(siteConfig(datasetOfProject));

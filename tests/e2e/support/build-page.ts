import process from 'node:process';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** A path from the folder of the project, as one from the root of the file system. */
export const fromRoot = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Builds a page of the tests' own as the site is built, into a folder; tells that folder's whole path. */
export async function buildPage(root: string, folder: string): Promise<string> {
  const outDir = fromRoot(folder);
  // Playwright says `test`, and React would be the one for development.
  process.env['NODE_ENV'] = 'production';
  await build({
    configFile: false,
    logLevel: 'error',
    root: fromRoot(root),
    publicDir: fromRoot('public'),
    base: './',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      // As in vite.config.ts: the policy allows nothing inline.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: 'baseline-widely-available',
      reportCompressedSize: false,
    },
  });
  return outDir;
}

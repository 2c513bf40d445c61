import process from 'node:process';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds the page of many events as the site is built; tells the folder that it is in, which is not `dist/`. */
export async function buildManyPage(name: 'e2e' | 'bench'): Promise<string> {
  const outDir = here(`../../../node_modules/.cache/many-events-${name}`);
  // Playwright says `test`, and React would be the one for development.
  process.env['NODE_ENV'] = 'production';
  await build({
    configFile: false,
    logLevel: 'warn',
    root: here('.'),
    publicDir: here('../../../public'),
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

import { realpath } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { siteServer } from '../../../scripts/serve.mjs';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Bundles the page with the library as it was built, as its owner would. Tells the folder. */
async function buildHost(): Promise<string> {
  const outDir = here('../../../node_modules/.cache/library-host');
  // Playwright says `test`, and React would be the one for development.
  process.env['NODE_ENV'] = 'production';
  await build({
    configFile: false,
    logLevel: 'warn',
    root: here('.'),
    publicDir: here('../../../public'),
    base: './',
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false }, reportCompressedSize: false },
  });
  return outDir;
}

/** Serves the page on a free port, under the headers of our own site. */
export async function serveHost(): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  const server = siteServer(await realpath(await buildHost()));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

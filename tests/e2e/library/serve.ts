import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { siteServer } from '../../../scripts/serve.mjs';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Bundles the page with the library as it was built, and as its owner would, into the folder of that name. */
async function buildHost(name: string): Promise<string> {
  if (!existsSync(here('../../../dist-lib/dyad.js')))
    throw new Error('there is no dist-lib/ yet: npm run build:lib makes it');
  const outDir = here(`../../../node_modules/.cache/${name}`);
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

export interface ServedHost {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the page on a free port, under the headers of our own site. No two at once may have the same name. */
export async function serveHost(name: string): Promise<ServedHost> {
  const server = siteServer(await realpath(await buildHost(name)));
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

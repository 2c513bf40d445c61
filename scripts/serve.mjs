/**
 * Serves the built site, `dist/` or the folder that is named, to this machine alone: on 127.0.0.1 and, where there is one, on
 * ::1, so that `localhost` answers whichever of the two it means. Vite's preview listens on one
 * address only, or on all of them.
 */
import { createReadStream, realpathSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { policyHeader, policyOfPage, securityHeaders } from './security.mjs';

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.png', 'image/png'],
  ['.ico', 'image/vnd.microsoft.icon'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
]);

/**
 * The file an address means, or undefined: never one outside `root`, not even through a link.
 * @param {string} root the real path of the site's folder
 * @param {string} url the request's target
 * @returns {Promise<string | undefined>}
 */
async function fileFor(root, url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    if (!path.startsWith('/')) return undefined;
    const file = await realpath(join(root, path === '/' ? 'index.html' : path));
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} root */
export function siteServer(root) {
  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answer(request, response) {
    /** @type {(status: number, text: string, more?: Record<string, string>) => void} */
    const refuse = (status, text, more = {}) => {
      const plain = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
      response.writeHead(status, { ...securityHeaders, ...plain, ...more }).end(`${text}\n`);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuse(405, 'only GET and HEAD', { Allow: 'GET, HEAD' });
      return;
    }
    const file = await fileFor(root, request.url ?? '/');
    if (file === undefined) {
      refuse(404, 'not found');
      return;
    }
    // The build puts a hash of the content into the names under assets/, and nowhere else.
    const hashed = file.startsWith(join(root, 'assets') + sep);
    response.writeHead(200, {
      ...securityHeaders,
      ...(extname(file) === '.html' && {
        'Content-Security-Policy': policyHeader(policyOfPage(await readFile(file, 'utf8'))),
      }),
      'Content-Type': types.get(extname(file)) ?? 'application/octet-stream',
      'Content-Length': (await stat(file)).size,
      'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  }
  return createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
const listen = (server, port, host) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, ipv6Only: true }, () => resolve());
  });

/**
 * @param {string} message
 * @returns {never}
 */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

async function main() {
  const text = process.env['PORT'] ?? '4173';
  const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
  if (port < 1 || port > 65_535) giveUp(`PORT is ${JSON.stringify(text)}: not a port between 1 and 65535`);

  const folder = process.argv[2] ?? 'dist';
  const root = await realpath(fileURLToPath(new URL(`../${folder}`, import.meta.url))).catch(() =>
    giveUp(`there is no ${folder}/ yet: npm run ${folder === 'dist' ? 'build' : 'build:e2e'} makes it`),
  );

  for (const host of ['127.0.0.1', '::1']) {
    try {
      await listen(siteServer(root), port, host);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EADDRINUSE')
        giveUp(`port ${port} is taken on ${host}: stop what listens there, or set PORT to another`);
      // A machine without IPv6 is served on 127.0.0.1 alone.
      if (host !== '::1' || (code !== 'EADDRNOTAVAIL' && code !== 'EAFNOSUPPORT')) throw error;
    }
  }
  console.log(`Dyad is at http://localhost:${port} (Ctrl+C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  await main();

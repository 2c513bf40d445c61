/**
 * Serves the built site, `dist/` or the folder that is named, to this machine alone: on 127.0.0.1 and, where there is one, on
 * ::1, so that `localhost` answers whichever of the two it means. Vite's preview listens on one
 * address only, or on all of them.
 */
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteServer } from './site-server.mjs';

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
const listen = (server, port, host) =>
  new Promise((listening, refused) => {
    server.once('error', refused);
    server.listen({ port, host, ipv6Only: true }, () => {
      server.off('error', refused);
      // A connection that cannot be taken, where the system has no more descriptors, is no reason to stop.
      server.on('error', ({ message }) => console.error(message));
      listening();
    });
  });

/**
 * @param {string} message
 * @returns {never}
 */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

/**
 * Frees the port when the server is told to stop, whoever is connected. npm hands a signal on to its shell alone,
 * which dies of it without a word: then too.
 */
function endWhenTold() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0));
  const { ppid: shell } = process;
  if (process.env['npm_lifecycle_event'] === undefined) return;
  setInterval(() => {
    if (process.ppid !== shell) process.exit(0);
  }, 250).unref();
}

const text = process.env['PORT'] ?? '4173';
const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
if (port < 1 || port > 65_535) giveUp(`PORT is ${JSON.stringify(text)}: not a port between 1 and 65535`);

const folder = process.argv[2] ?? 'dist';
const root = await realpath(resolve(fileURLToPath(new URL('..', import.meta.url)), folder)).catch(() =>
  giveUp(`there is no ${folder}/ yet: npm run ${folder === 'dist' ? 'build' : 'build:e2e'} makes it`),
);

endWhenTold();
for (const host of ['127.0.0.1', '::1']) {
  try {
    await listen(siteServer(root), port, host);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
      giveUp(`port ${port} is taken on ${host}: stop what listens there, or set PORT to another`);
    if (code === 'EACCES') giveUp(`port ${port} needs more rights on ${host}: set PORT to one from 1024 on`);
    // A machine without IPv6 is served on 127.0.0.1 alone.
    if (host !== '::1' || (code !== 'EADDRNOTAVAIL' && code !== 'EAFNOSUPPORT')) throw error;
  }
}
console.log(`Dyad is at http://localhost:${port} (Ctrl+C stops it)`);

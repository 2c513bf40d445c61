import { once } from 'node:events';
import { ReadStream } from 'node:fs';
import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import send from '@fastify/send';
import { codingsFor } from './compressed.mjs';
import { policyHeader, policyOfPage, securityHeaders } from './security.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

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

/** An answer other than a file. */
class Refusal extends Error {
  /**
   * @param {number} status
   * @param {string} text
   * @param {Readonly<Record<string, string>>} [headers]
   */
  constructor(status, text, headers = {}) {
    super(text);
    this.status = status;
    this.headers = headers;
  }
}

const notFound = () => new Refusal(404, 'not found');

/** What a system says of a path at which there is nothing to read. */
const ABSENCES = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EACCES', 'EPERM']);

/**
 * What is answered where a file cannot be read: it is not there, or not any more; or the system has no more
 * descriptors or memory for now.
 * @param {unknown} error
 */
function refusalOf(error) {
  if (error instanceof Refusal) return error;
  if (error instanceof Error && 'code' in error && ABSENCES.has(String(error.code))) return notFound();
  return new Refusal(503, 'not now: try again', { 'Retry-After': '1' });
}

/**
 * The names of folders and file that an address says, each decoded by itself: an encoded slash parts nothing.
 * @param {string} target of the request
 */
function namesIn(target) {
  const path = target.replace(/[?#].*$/s, '');
  if (!path.startsWith('/')) throw new Refusal(400, 'not an address of this site');
  try {
    return path.slice(1).split('/').map(decodeURIComponent);
  } catch {
    throw new Refusal(400, 'an address that is encoded wrongly');
  }
}

/**
 * The file that an address means: never one outside `root`, not even through a link.
 * @param {string} root the real path of the site's folder
 * @param {string} target of the request
 */
async function fileFor(root, target) {
  const said = namesIn(target);
  const names = said.join('/') === '' ? ['index.html'] : said;
  if (names.some((name) => name.includes('\0'))) throw new Refusal(400, 'not an address of this site');
  if (names.some((name) => /^\.{0,2}$|[/\\]/.test(name))) throw notFound();
  const file = await realpath(join(root, ...names));
  if (!file.startsWith(root + sep) || !(await stat(file)).isFile()) throw notFound();
  return file;
}

/**
 * The form in which a file is sent: compressed when it was built, where the client takes that and the file has not
 * changed since. A part of a file is one of the file itself.
 * @param {string} file
 * @param {Request} request
 * @returns {Promise<{ path: string, coding?: string }>}
 */
async function formOf(file, { headers }) {
  if (headers.range !== undefined) return { path: file };
  const { mtimeMs: written } = await stat(file);
  for (const { name: coding, ending } of codingsFor(headers['accept-encoding'] ?? '')) {
    const form = await lstat(file + ending).catch(() => null);
    if (form !== null && form.isFile() && form.mtimeMs >= written) return { path: file + ending, coding };
  }
  return { path: file };
}

/**
 * The headers that say what a file is, how long it may be kept and what it may do.
 * @param {string} root
 * @param {string} file
 * @returns {Promise<Record<string, string>>}
 */
async function headersOf(root, file) {
  const extension = extname(file);
  // The build puts a hash of the content into the names under assets/, and nowhere else.
  const isHashed = file.startsWith(join(root, 'assets') + sep);
  return {
    ...securityHeaders,
    ...(extension === '.html' && {
      'Content-Security-Policy': policyHeader(policyOfPage(await readFile(file, 'utf8'))),
    }),
    'Content-Type': types.get(extension) ?? 'application/octet-stream',
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
  };
}

/**
 * Sends the file that is asked for.
 * @param {string} root
 * @param {Request} request
 * @param {Response} response
 */
async function answer(root, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    throw new Refusal(405, 'only GET and HEAD', { Allow: 'GET, HEAD' });
  const file = await fileFor(root, request.url ?? '/');
  const { path, coding } = await formOf(file, request);
  const { 'Content-Type': type, ...headers } = await headersOf(root, file);
  const address = relative(root, path).split(sep).map(encodeURIComponent).join('/');
  const sent = await send(request, address, { root, cacheControl: false, contentType: false, index: false });
  const { statusCode: status, stream } = sent;
  try {
    if (sent.type !== 'file') throw new Refusal(status, refusedBySend(status), rangeIn(sent.headers));
    // Not until then is it certain that there is something to send.
    if (stream instanceof ReadStream) await once(stream, 'open');
    response.writeHead(status, {
      ...headers,
      ...(status !== 304 && { 'Content-Type': type }),
      ...(coding !== undefined && status !== 304 && { 'Content-Encoding': coding }),
      ...sent.headers,
    });
    await pipeline(stream, response);
  } finally {
    stream.destroy();
  }
  // A file that became shorter meanwhile: the client is not to wait for the rest.
  if (stream instanceof ReadStream && stream.bytesRead < Number(sent.headers['Content-Length']))
    request.socket.destroy();
}

/** @param {number} status */
function refusedBySend(status) {
  if (status === 412) return 'the file is not as it is said to be';
  if (status === 416) return 'the file has no such part';
  return 'not found';
}

/** @param {Readonly<Record<string, string>>} headers */
const rangeIn = ({ 'Content-Range': range }) =>
  range === undefined ? undefined : { 'Content-Range': range };

/**
 * Serves a folder: its files as they are at the moment, each with the policy that guards it. What cannot be sent ends
 * that one answer.
 * @param {string} root the real path of the folder
 */
export function siteServer(root) {
  return createServer((request, response) => {
    answer(root, request, response).catch((/** @type {unknown} */ error) => {
      if (response.headersSent) {
        response.destroy();
        return;
      }
      const { status, message, headers } = refusalOf(error);
      const plain = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
      response.writeHead(status, { ...securityHeaders, ...plain, ...headers }).end(`${message}\n`);
    });
  });
}

import fs, {
  mkdtempSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { codingsFor, compressFolder } from '../../scripts/compressed.mjs';
import { publish } from '../../scripts/published';
import { contentSecurityPolicy, policyFor } from '../../scripts/security.mjs';
import { siteServer } from '../../scripts/site-server.mjs';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dyad-serve-')));
const dist = join(folder, 'dist');
const server = siteServer(dist);
let port = 0;

const SCRIPT = `export const words = '${'evidence '.repeat(1000)}';`;
/** More than a socket takes at once. */
const LARGE = 8_000_000;

beforeAll(async () => {
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist', 'index.html'), '<p>page</p>');
  writeFileSync(join(folder, 'dist', 'a b.json'), '{}');
  writeFileSync(join(dist, 'assets', 'index-1234.js'), SCRIPT);
  writeFileSync(join(dist, 'assets', 'picture.png'), SCRIPT);
  writeFileSync(join(dist, 'large.bin'), Buffer.alloc(LARGE));
  await compressFolder(dist);
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'dist', 'link.txt'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  port = (server.address() as AddressInfo).port;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

/** Status line and text, past fetch, which would tidy the address first. */
const raw = (target: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1').setEncoding('utf8');
    socket.on('data', (part: string) => (text += part));
    socket.on('end', () => resolve(text)).on('error', reject);
    // Not end(): a client that hangs up before the answer gets none.
    socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });

const get = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${port}${path}`, { method, headers });

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** An answer as it comes: fetch would decompress it. */
const getAsSent = (path: string, headers: Record<string, string>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = ask({ host: '127.0.0.1', port, path, headers, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part)).on('error', reject);
      answer.on('end', () => {
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) });
      });
    });
    sent.on('error', reject).end();
  });

describe('the server of the built site', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html?events=a#b', 'text/html; charset=utf-8', 'no-cache'],
    ['/a%20b.json', 'application/json; charset=utf-8', 'no-cache'],
    ['/assets/index-1234.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('serves %s as %s, %s', async (path, type, cache) => {
    const { status, headers } = await get(path);
    expect([status, headers.get('Content-Type'), headers.get('Cache-Control')]).toEqual([200, type, cache]);
  });

  test('sends the policy with every answer, and who may frame the page', async () => {
    for (const path of ['/', '/not-there']) {
      const { headers } = await get(path);
      expect(headers.get('Content-Security-Policy')).toBe(`${contentSecurityPolicy}; frame-ancestors 'none'`);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    }
  });

  test('sends a page the policy that it names itself', async () => {
    const policy = policyFor('<style>p { color: red }</style><script>let a</script>');
    for (const kind of ['style', 'script'])
      expect(policy).toMatch(new RegExp(`; ${kind}-src 'self' 'sha256-[\\w+/]{43}='; `, 'u'));
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
    writeFileSync(join(folder, 'dist', 'page.html'), meta);
    const { headers } = await get('/page.html');
    expect(headers.get('Content-Security-Policy')).toBe(`${policy}; frame-ancestors 'none'`);
  });

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..\\secret.txt',
    '/link.txt',
    '/assets',
    '/assets/',
    '/assets%2findex-1234.js',
    '/assets%5cindex-1234.js',
    '/assets//index-1234.js',
    '/./index.html',
    '/index.html/',
    '/%00',
    '/index.html%00.js',
    '/%',
    '/%c3%28',
    `/${'long'.repeat(200)}`,
    '//etc/passwd',
    'secret.txt',
    'http://localhost/index.html',
  ])('gives nothing for %s', async (target) => {
    const answer = await raw(target);
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
    expect(answer).not.toMatch(/\r\n\r\n.*(secret|page|evidence)/s);
  });

  test('answers GET and HEAD only', async () => {
    expect((await get('/', 'POST')).status).toBe(405);
    const head = await get('/', 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('sends a page as HEAD with the length that GET would have', async () => {
    const head = await get('/large.bin', 'HEAD');
    expect([head.headers.get('Content-Length'), await head.text()]).toEqual([String(LARGE), '']);
  });
});

describe('a file that a client has', () => {
  test('is not sent again, until it changes', async () => {
    const page = join(dist, 'changing.html');
    writeFileSync(page, '<p>one</p>');
    const etag = (await get('/changing.html')).headers.get('ETag') ?? '';
    const again = await getAsSent('/changing.html', { 'If-None-Match': etag });
    expect([again.status, again.body.length, again.headers['content-type']]).toEqual([304, 0, undefined]);
    expect(again.headers['content-security-policy']).toContain("default-src 'none'");
    writeFileSync(page, '<p>two, and longer</p>');
    const changed = await get('/changing.html', 'GET', { 'If-None-Match': etag });
    expect([changed.status, await changed.text()]).toEqual([200, '<p>two, and longer</p>']);
  });

  test('is continued from where it was broken off', async () => {
    const part = await get('/assets/index-1234.js', 'GET', { Range: 'bytes=7-11' });
    expect([part.status, part.headers.get('Content-Range'), await part.text()]).toEqual([
      206,
      `bytes 7-11/${SCRIPT.length}`,
      'const',
    ]);
    const last = await get('/assets/index-1234.js', 'GET', { Range: 'bytes=-2' });
    expect([last.status, await last.text()]).toEqual([206, "';"]);
  });

  test.each([`bytes=${LARGE}-`, 'bytes=-0'])('has no part %s', async (range) => {
    const none = await get('/large.bin', 'GET', { Range: range });
    expect([none.status, none.headers.get('Content-Range')]).toEqual([416, `bytes */${LARGE}`]);
  });
});

describe('a text', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.1, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['*;q=0, gzip', 'gzip'],
    ['BR', 'br'],
    ['br;q=nonsense', undefined],
    ['identity, br;q=0.5', undefined],
    ['gzip;q=0, br;q=0', undefined],
    ['zstd', undefined],
    ['', undefined],
  ])('is sent to a client that takes “%s” as %s', async (accepted, coding) => {
    expect(codingsFor(accepted)[0]?.name).toBe(coding);
    const { headers, body } = await getAsSent('/assets/index-1234.js', { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBe(coding);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['content-length']).toBe(String(body.length));
    const text = coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body;
    expect(String(text)).toBe(SCRIPT);
  });

  test('is sent as it is where it was changed after it was compressed', async () => {
    const text = join(dist, 'changed.txt');
    writeFileSync(text, 'old '.repeat(100));
    await compressFolder(dist);
    expect((await getAsSent('/changed.txt', { 'Accept-Encoding': 'br' })).headers['content-encoding']).toBe(
      'br',
    );
    writeFileSync(text, 'new');
    fs.utimesSync(text, new Date(), new Date(Date.now() + 5000));
    expect(String((await getAsSent('/changed.txt', { 'Accept-Encoding': 'br' })).body)).toBe('new');
  });

  test('is not compressed where it is none: pictures and fonts are already', () => {
    expect(readdirSync(join(dist, 'assets')).toSorted()).toEqual([
      'index-1234.js',
      'index-1234.js.br',
      'index-1234.js.gz',
      'picture.png',
    ]);
  });
});

/** As if the system said so when the file is opened, after it was looked at. */
function failToOpen(code: string): void {
  const { createReadStream, read, close } = fs;
  const open = (...asked: unknown[]): void => {
    (asked.at(-1) as (error: Error) => void)(Object.assign(new Error(code), { code }));
  };
  vi.spyOn(fs, 'createReadStream').mockImplementationOnce((path) =>
    createReadStream(path, { fs: { open, read, close } }),
  );
}

const openFiles = (): number => readdirSync('/proc/self/fd').length;

/** Begins a download, and hangs up when some of it has come. */
const breakOff = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1').on('error', reject);
    socket.once('data', () => {
      socket.destroy();
      resolve();
    });
    socket.write('GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n');
  });

/** Long enough to be seen half written. */
const pageOf = (version: number): string => `<p>version ${version}</p>${'<p>more</p>'.repeat(1000)}`;

describe('what goes wrong on the way', () => {
  test.each([
    ['a file that vanishes after it was looked at', 'ENOENT', 404],
    ['a system with too many open files', 'EMFILE', 503],
    ['a disk that cannot be read', 'EIO', 503],
  ])('%s ends that answer alone', async (_, code, status) => {
    failToOpen(code);
    expect((await get('/')).status).toBe(status);
    vi.restoreAllMocks();
    expect((await get('/')).status).toBe(200);
  });

  test('a file that becomes shorter while it is sent is broken off, and not waited for', async () => {
    const { createReadStream } = fs;
    vi.spyOn(fs, 'createReadStream').mockImplementationOnce((path) => createReadStream(path, { end: 9 }));
    await expect(getAsSent('/large.bin', {})).rejects.toThrow('aborted');
    vi.restoreAllMocks();
  });

  const times = process.env['DYAD_E2E_ALL'] === undefined ? 200 : 5000;
  test.skipIf(process.platform !== 'linux')(
    `${times} downloads that are broken off leave nothing open`,
    async () => {
      const before = openFiles();
      for (let done = 0; done < times; done += 50) await Promise.all(Array.from({ length: 50 }, breakOff));
      await expect.poll(openFiles).toBeLessThanOrEqual(before);
      expect((await get('/')).status).toBe(200);
    },
    120_000,
  );

  test('a site that is built anew meanwhile is whole at each moment', async () => {
    const site = join(folder, 'rebuilt');
    const build = async (version: number): Promise<void> => {
      mkdirSync(join(folder, 'rebuilt.new', 'assets'), { recursive: true });
      writeFileSync(join(folder, 'rebuilt.new', 'index.html'), pageOf(version));
      writeFileSync(join(folder, 'rebuilt.new', 'assets', `index-${version}.js`), '');
      await compressFolder(join(folder, 'rebuilt.new'));
      await publish(join(folder, 'rebuilt.new'), site);
    };
    await build(0);
    const rebuilt = siteServer(site);
    await new Promise<void>((resolve) => rebuilt.listen(0, '127.0.0.1', () => resolve()));
    const address = `http://127.0.0.1:${(rebuilt.address() as AddressInfo).port}/`;
    const building = { isDone: false };
    const built = (async () => {
      for (let version = 1; version <= 12; version++) await build(version);
      building.isDone = true;
    })();
    const pages = new Map(Array.from({ length: 13 }, (_, version) => [pageOf(version), version]));
    let last = 0;
    while (!building.isDone) {
      const answer = await fetch(address);
      const version = pages.get(await answer.text()) ?? -1;
      expect(answer.status).toBe(200);
      expect(version).toBeGreaterThanOrEqual(last);
      last = version;
    }
    await built;
    expect(readdirSync(join(site, 'assets'))).toEqual(['index-12.js']);
    await new Promise((resolve) => rebuilt.close(resolve));
  });
});

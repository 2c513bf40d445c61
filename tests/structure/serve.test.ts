import { mkdtempSync, mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentSecurityPolicy, policyWithStyles } from '../../scripts/security.mjs';
import { siteServer } from '../../scripts/serve.mjs';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dyad-serve-')));
const server = siteServer(join(folder, 'dist'));
let port = 0;

beforeAll(async () => {
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist', 'index.html'), '<p>page</p>');
  writeFileSync(join(folder, 'dist', 'a b.json'), '{}');
  writeFileSync(join(folder, 'dist', 'assets', 'index-1234.js'), 'export {};');
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

const get = (path: string, method = 'GET') => fetch(`http://127.0.0.1:${port}${path}`, { method });

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
    const policy = policyWithStyles(['p { color: red }']);
    expect(policy).toMatch(/; style-src 'self' 'sha256-[\w+/]{43}='; /);
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
    '/%00',
    '/%',
    '//etc/passwd',
    'secret.txt',
    'http://localhost/index.html',
  ])('gives nothing for %s', async (target) => {
    const answer = await raw(target);
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
    expect(answer).not.toMatch(/\r\n\r\n.*(secret|page)/s);
  });

  test('answers GET and HEAD only', async () => {
    expect((await get('/', 'POST')).status).toBe(405);
    const head = await get('/', 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

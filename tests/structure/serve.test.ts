import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from './sources';

const folder = mkdtempSync(join(tmpdir(), 'dyad-start-'));
writeFileSync(join(folder, 'index.html'), '<p>page</p>');
writeFileSync(join(folder, 'large.bin'), Buffer.alloc(8_000_000));
const serve = `${process.execPath} scripts/serve.mjs ${folder}`;

const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs a command in a shell, until the server that it starts says that it is there. */
async function start(command: string, port: number, env: Record<string, string> = {}): Promise<ChildProcess> {
  const child = spawn('sh', ['-c', command], {
    cwd: root,
    env: { PATH: process.env['PATH'], PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  await once(child.stdout, 'data');
  return child;
}

const isAnswered = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`).then(
    ({ status }) => status === 200,
    () => false,
  );

/** A download that stands still: nobody reads it. */
async function download(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  await once(socket, 'connect');
  socket.write('GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n');
  return socket.pause();
}

describe.skipIf(process.platform === 'win32')('npm start', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('frees the port on %s, whoever is connected', async (signal) => {
    const port = await freePort();
    const child = await start(`exec ${serve}`, port);
    const socket = await download(port);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(await isAnswered(port)).toBe(false);
    socket.destroy();
  });

  test('frees the port when npm has ended its shell', async () => {
    const port = await freePort();
    // A second command, so that the shell stays.
    const shell = await start(`${serve}; true`, port, { npm_lifecycle_event: 'start' });
    shell.kill('SIGTERM');
    await expect.poll(() => isAnswered(port)).toBe(false);
  });

  test('says which port is taken', async () => {
    const port = await freePort();
    await start(`exec ${serve}`, port);
    const second = spawn(process.execPath, ['scripts/serve.mjs', folder], {
      cwd: root,
      env: { PORT: String(port) },
    });
    expect(await text(second.stderr)).toBe(
      `port ${port} is taken on 127.0.0.1: stop what listens there, or set PORT to another\n`,
    );
    expect(second.exitCode ?? (await once(second, 'exit'))[0]).toBe(1);
    expect(await isAnswered(port)).toBe(true);
  });

  test('lives where the system gives it no more files', async () => {
    const port = await freePort();
    const child = await start(`ulimit -n 40; exec ${serve}`, port);
    const sockets = await Promise.all(Array.from({ length: 60 }, () => download(port)));
    await isAnswered(port);
    for (const socket of sockets) socket.destroy();
    await expect.poll(() => isAnswered(port)).toBe(true);
    expect(child.exitCode).toBeNull();
  });
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** What a page with Trusted Types does: one policy of a name, and a worker from an address of it alone. */
class TrustedAddress {
  constructor(readonly address: string) {}
}

const started: { readonly address: unknown; readonly options: unknown }[] = [];
const created: string[] = [];

function withTrustedTypes(): void {
  vi.stubGlobal('trustedTypes', {
    createPolicy(name: string, rules: { createScriptURL: (address: string) => string }) {
      if (created.includes(name)) throw new TypeError(`a policy of the name ${name} exists`);
      created.push(name);
      return { createScriptURL: (address: string) => new TrustedAddress(rules.createScriptURL(address)) };
    },
  });
}

beforeEach(() => {
  vi.resetModules();
  started.length = 0;
  created.length = 0;
  vi.stubGlobal('Worker', function start(address: unknown, options: unknown) {
    started.push({ address, options });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const load = () => import('../../../src/instance/workers/worker-url');

test('the search worker starts from the file of the build, as a module', async () => {
  const { startSearchWorker } = await load();
  startSearchWorker();
  expect(started).toEqual([
    {
      address: expect.stringContaining('workers/search-worker') as unknown,
      options: { type: 'module', name: 'dyad-search' },
    },
  ]);
});

test('under Trusted Types its address goes through the policy "dyad", which is made once', async () => {
  withTrustedTypes();
  const { startSearchWorker } = await load();
  expect(created).toEqual([]);
  startSearchWorker();
  startSearchWorker();
  expect(created).toEqual(['dyad']);
  expect(started.map(({ address }) => address instanceof TrustedAddress)).toEqual([true, true]);
});

test('the policy makes no other address', async () => {
  const make = vi.fn<(name: string, rules: { createScriptURL: (address: string) => string }) => unknown>(
    (_, rules) => rules,
  );
  vi.stubGlobal('trustedTypes', { createPolicy: make });
  const { startSearchWorker } = await load();
  startSearchWorker();
  const rules = make.mock.calls[0]?.[1];
  for (const address of ['/other.js', 'https://example.org/search-worker.js', 'data:text/javascript,', ''])
    expect(() => rules?.createScriptURL(address)).toThrow('is the address of no worker of Dyad');
});

test('a second copy of Dyad on the page starts no worker, and says so by an error', async () => {
  withTrustedTypes();
  const first = await load();
  first.startSearchWorker();
  vi.resetModules();
  const second = await load();
  expect(() => second.startSearchWorker()).toThrow('a policy of the name dyad exists');
});

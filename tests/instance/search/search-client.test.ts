import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { textsByRow } from '../../../src/model/search/search-texts';
import { createSearchClient, FEW_ROWS, type SearchState } from '../../../src/instance/search/search-client';
import { onChange } from '../../../src/instance/signals';
import { FakeWorker } from '../../ui/fake-worker';

const MANY = 50_000;
const textOf = (row: number) => `Event ${row}`;
const holding = (term: string, count = MANY) =>
  Array.from({ length: count }, (_, row) => row).filter((row) => textOf(row).toLowerCase().includes(term));

const rowsOf = ({ found }: SearchState) =>
  found === null ? null : [...found.keys()].filter((row) => found[row] === 1);

/** A client of `count` events with its workers, and every state it told of. */
function clientOf(count: number, start: () => FakeWorker = () => new FakeWorker()) {
  const workers: FakeWorker[] = [];
  const client = createSearchClient({
    texts: textsByRow(count, textOf),
    worker: () => {
      const worker = start();
      workers.push(worker);
      return worker;
    },
  });
  const states: SearchState[] = [];
  onChange(client.state, (state) => states.push(state));
  return { client, workers, states };
}

const noWorker = (): never => {
  throw new Error('no worker is allowed here');
};

/** A worker that hears of each text long after it was sent. */
function slowWorker(): FakeWorker {
  const worker = new FakeWorker();
  const post = worker.postMessage.bind(worker);
  let loads = 0;
  worker.postMessage = (request, transfer) => {
    if (request.kind === 'load') setTimeout(post, 40 * loads++, structuredClone(request));
    else post(request, transfer);
  };
  return worker;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets a search, also one on the page's own thread, come to its end. */
const finish = () => vi.advanceTimersByTimeAsync(5000);

test('a client that was asked for nothing has found nothing, and starts nothing', () => {
  const { client, workers, states } = clientOf(MANY);
  client.search('');
  client.search('  ');
  expect(client.state.peek()).toEqual({ text: '  ', found: null, share: 1, building: false, fault: null });
  expect([workers, states.length]).toEqual([[], 1]);
});

describe('few events', () => {
  test('are searched at once, without a worker', () => {
    const { client, workers, states } = clientOf(FEW_ROWS);
    client.search('event 199');
    expect(client.state.peek()).toMatchObject({ text: 'event 199', share: 1, building: false });
    expect(rowsOf(client.state.peek())).toEqual(
      holding('event', FEW_ROWS).filter((row) => /199/.test(`${row}`)),
    );
    client.search('"event 1999"');
    expect(rowsOf(client.state.peek())).toEqual([1999]);
    client.search('');
    expect(rowsOf(client.state.peek())).toBeNull();
    expect([workers, states.length]).toEqual([[], 3]);
  });

  test('none at all give an empty answer', () => {
    const { client } = clientOf(0);
    client.search('war');
    expect(client.state.peek()).toMatchObject({ text: 'war', found: new Uint8Array(), share: 1 });
  });

  test('that ask the same in other letters are not searched again', () => {
    const { client } = clientOf(10);
    client.search('event');
    const { found } = client.state.peek();
    client.search('EVENT ');
    expect(client.state.peek().text).toBe('EVENT ');
    expect(client.state.peek().found).toBe(found);
  });

  test('leave the same state until something changes', () => {
    const { client, states } = clientOf(10);
    client.search('event');
    client.search('event');
    expect(states).toHaveLength(1);
    expect(client.state.peek()).toBe(states[0]);
  });
});

describe('many events', () => {
  test('are searched in a worker, which gets every text once and is started when first needed', async () => {
    const { client, workers } = clientOf(MANY);
    expect(workers).toEqual([]);
    client.search('event 4999');
    await finish();
    expect(rowsOf(client.state.peek())).toEqual(holding('4999'));
    client.search('123');
    await finish();
    expect(rowsOf(client.state.peek())).toEqual(holding('123'));
    expect(workers).toHaveLength(1);
    const loads = workers[0]?.requests.flatMap((request) => (request.kind === 'load' ? [request.texts] : []));
    expect(loads?.reduce((rows, { starts }) => rows + starts.length - 1, 0)).toBe(MANY);
  });

  test('are made ready before the first letter, once, when the client is warmed', async () => {
    const { client, workers, states } = clientOf(MANY);
    client.warm();
    client.warm();
    expect(client.state.peek()).toMatchObject({ found: null, building: true });
    await finish();
    expect(states.map(({ building }) => building)).toEqual([true, false]);
    expect(workers).toHaveLength(1);
  });

  test('show what was found before until the new search is done, where it is soon', async () => {
    const { client, states } = clientOf(MANY);
    client.search('event 4999');
    await finish();
    const before = client.state.peek();
    const told = states.length;
    client.search('123');
    await vi.advanceTimersByTimeAsync(1);
    expect(client.state.peek()).toBe(before);
    await finish();
    expect(states.slice(told)).toEqual([client.state.peek()]);
    expect(client.state.peek()).toMatchObject({ text: '123', share: 1 });
  });

  test('show what is found as it comes, where the search takes long', async () => {
    const { client, states } = clientOf(MANY, slowWorker);
    client.search('7');
    await finish();
    const shares = states.map(({ share }) => share);
    expect(shares.length).toBeGreaterThan(4);
    expect(shares.slice(1)).toEqual(shares.slice(1).toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    const partial = states.find(({ share }) => share > 0 && share < 1);
    if (partial === undefined) throw new Error('nothing was shown on the way');
    expect(partial.building).toBe(true);
    // A state given out stays as it was, though the search went on.
    const searched = Math.round(partial.share * MANY);
    expect(rowsOf(partial)).toEqual(holding('7').filter((row) => row < searched));
    expect(rowsOf(client.state.peek())).toEqual(holding('7'));
    expect(client.state.peek().building).toBe(false);
  });

  test('never show what was found for a text that was typed over', async () => {
    const { client, states } = clientOf(MANY);
    for (const text of ['e', 'ev', 'event 4', 'event 49', 'event 499']) {
      client.search(text);
      await vi.advanceTimersByTimeAsync(20);
    }
    await finish();
    expect(rowsOf(client.state.peek())).toEqual(holding('499'));
    for (const state of states) {
      const term = state.text.replace('event ', '');
      expect(rowsOf(state)?.every((row) => textOf(row).toLowerCase().includes(term)) ?? true).toBe(true);
    }
  });

  test('are all shown again at once when the search is emptied', async () => {
    const { client, workers } = clientOf(MANY);
    client.search('499');
    client.search('');
    expect(client.state.peek()).toMatchObject({ text: '', found: null, share: 1 });
    await finish();
    expect(client.state.peek()).toMatchObject({ text: '', found: null, share: 1, building: false });
    expect(workers).toHaveLength(1);
  });
});

describe('where there is no worker', () => {
  test('many events are searched on the page, in slices', async () => {
    const { client, states } = clientOf(MANY, noWorker);
    client.search('499');
    expect(client.state.peek()).toMatchObject({ found: null, building: true });
    await finish();
    expect(rowsOf(client.state.peek())).toEqual(holding('499'));
    expect(states.at(-1)).toMatchObject({ text: '499', share: 1, building: false });
  });

  test.each(['error', 'messageerror'] as const)(
    'since it could not be loaded (%s), the search is done on the page, and no other worker tried',
    async (kind) => {
      const { client, workers } = clientOf(MANY);
      client.search('499');
      workers[0]?.breakDown(kind);
      await finish();
      expect(rowsOf(client.state.peek())).toEqual(holding('499'));
      expect(client.state.peek()).toMatchObject({ share: 1, building: false });
      client.search('77');
      await finish();
      expect(rowsOf(client.state.peek())).toEqual(holding('77'));
      expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
    },
  );

  test('any more, what it had found stays, and the next search is done on the page', async () => {
    const { client, workers } = clientOf(MANY);
    client.search('499');
    await finish();
    const { found } = client.state.peek();
    workers[0]?.breakDown();
    await finish();
    expect(client.state.peek()).toEqual({ text: '499', found, share: 1, building: false, fault: null });
    client.search('"499" ');
    expect(client.state.peek().text).toBe('"499" ');
    client.search('77');
    await finish();
    expect(rowsOf(client.state.peek())).toEqual(holding('77'));
  });
});

describe('a client that is destroyed', () => {
  test('ends its worker, forgets what it found, and tells nothing any more', async () => {
    const { client, workers, states } = clientOf(MANY);
    client.search('499');
    await vi.advanceTimersByTimeAsync(5);
    client.destroy();
    const told = states.length;
    await finish();
    expect(workers[0]?.isTerminated).toBe(true);
    expect(states).toHaveLength(told);
    expect(client.state.peek()).toEqual({ text: '', found: null, share: 1, building: false, fault: null });
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    ['in a worker', () => new FakeWorker()],
    ['on the page', noWorker],
  ])('in the middle of a search %s, begins anew when it is asked the same again', async (_, start) => {
    const { client } = clientOf(MANY, start);
    client.search('499');
    await vi.advanceTimersByTimeAsync(5);
    client.destroy();
    client.search('499');
    await finish();
    expect(rowsOf(client.state.peek())).toEqual(holding('499'));
    client.destroy();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe.each([
  ['at once', 3],
  ['in slices', MANY],
])('a search %s that fails', (_, count) => {
  let isBroken = true;
  const client = createSearchClient({
    texts: textsByRow(count, (row) => {
      if (isBroken) throw new Error('the texts are lost');
      return textOf(row);
    }),
    worker: () => {
      throw new Error('there are no workers here');
    },
  });
  const reportError = vi.fn<(error: unknown) => void>();
  beforeEach(() => {
    vi.stubGlobal('reportError', reportError);
    return () => {
      vi.unstubAllGlobals();
    };
  });

  test('says why, tells the page once, and throws nothing at who typed', () => {
    client.search('event');
    vi.runAllTimers();
    expect(client.state.peek()).toEqual({
      text: 'event',
      found: null,
      share: 1,
      building: false,
      fault: new Error('the texts are lost'),
    });
    expect(reportError).toHaveBeenCalledOnce();
  });

  test('is made again when it is asked for, and is over with the next one', () => {
    client.again();
    vi.runAllTimers();
    expect(client.state.peek().fault).not.toBeNull();
    isBroken = false;
    client.again();
    vi.runAllTimers();
    expect(client.state.peek()).toMatchObject({ text: 'event', fault: null });
    client.search('event 2');
    vi.runAllTimers();
    expect(client.state.peek()).toMatchObject({ text: 'event 2', fault: null });
    expect(rowsOf(client.state.peek())?.[0]).toBe(2);
  });
});

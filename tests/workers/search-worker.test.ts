import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { FoundRows, SearchAnswer, SearchRequest } from '../../src/model/search/search-protocol';
import { textColumn } from '../../src/model/search/text-column';

/** The worker's side of the wire, as far as the worker uses it. */
class Scope extends EventTarget {
  readonly answers: SearchAnswer[] = [];
  private heardBy: (() => void) | undefined;

  // What is posted arrives as a copy, and what is handed over is gone from here.
  postMessage(answer: SearchAnswer, options: StructuredSerializeOptions): void {
    this.answers.push(structuredClone(answer, options));
    if (answer.kind === 'found') this.heardBy?.();
  }

  /** Until something is found. */
  firstFound = (): Promise<void> =>
    new Promise((resolve) => {
      this.heardBy = resolve;
    });

  hear(request: SearchRequest): void {
    this.dispatchEvent(new MessageEvent('message', { data: request }));
  }

  /** What search `id` found, once it is done. */
  async found(id: number): Promise<number[]> {
    const parts = () =>
      this.answers.filter((answer): answer is FoundRows => answer.kind === 'found' && answer.id === id);
    await vi.waitUntil(() => parts().at(-1)?.done);
    return parts().flatMap(({ from, found }) =>
      [...found.keys()].filter((i) => found[i] === 1).map((i) => from + i),
    );
  }
}

const scope = new Scope();

beforeAll(async () => {
  vi.stubGlobal('self', scope);
  await import('../../src/workers/search-worker');
});
afterAll(() => {
  vi.unstubAllGlobals();
});

test('the search worker finds in the texts that it was sent, as they come', async () => {
  scope.hear({ kind: 'open', count: 4 });
  scope.hear({ kind: 'search', id: 1, query: ['trade'] });
  scope.hear({ kind: 'load', texts: textColumn(['Trade', 'aid\ntrade', 'aid']) });
  await vi.waitFor(() => {
    expect(scope.answers).toContainEqual({ kind: 'progress', rows: 3 });
  });
  scope.hear({ kind: 'load', texts: textColumn(['TRADE']) });
  expect(await scope.found(1)).toEqual([0, 1, 3]);
});

test('the search worker drops a search for a newer one', async () => {
  scope.hear({ kind: 'search', id: 2, query: ['trade'] });
  scope.hear({ kind: 'search', id: 3, query: ['aid'] });
  expect(await scope.found(3)).toEqual([1, 2]);
  expect(scope.answers.some((answer) => answer.kind === 'found' && answer.id === 2)).toBe(false);
});

test('the search worker hears a newer search in the middle of its work', async () => {
  const count = 200_000;
  scope.hear({ kind: 'open', count });
  scope.hear({ kind: 'load', texts: textColumn(Array.from({ length: count }, (_, row) => `event ${row}`)) });
  scope.hear({ kind: 'search', id: 4, query: ['event'] });
  await scope.firstFound();
  scope.hear({ kind: 'search', id: 5, query: ['199999'] });
  expect(await scope.found(5)).toEqual([199_999]);
  expect(scope.answers.some((answer) => answer.kind === 'found' && answer.id === 4 && answer.done)).toBe(
    false,
  );
});

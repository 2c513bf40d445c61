import { describe, expect, test, vi } from 'vitest';
import { readDataset } from '../../src/io/dataset';
import { BAD_ROWS, HUGE_ROWS } from './bad-rows';
import { event, evidence, file, fileOf, open } from './build';

/*
 * Nobody waits for the door: what it does grows with the size of its input. Counted, since a clock says something
 * else on each machine; `npm run bench` has the times.
 */

/** How much of texts and lists was searched through meanwhile, in code units and parts. */
function searchedDuring(work: () => void): number {
  let searched = 0;
  const spies = [String.prototype, Array.prototype].flatMap((prototype) =>
    (['indexOf', 'includes'] as const).map((name) => {
      const real = prototype[name] as (...args: unknown[]) => unknown;
      return vi.spyOn(prototype as string[], name).mockImplementation(function counted(
        this: ArrayLike<unknown>,
        ...args
      ) {
        const result = real.apply(this, args);
        const from = typeof args[1] === 'number' ? args[1] : 0;
        searched += (typeof result === 'number' && result >= 0 ? result + 1 : this.length) - from;
        return result as never;
      });
    }),
  );
  try {
    work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return searched;
}

describe('a value beyond sense', () => {
  test.each(Object.entries(HUGE_ROWS))('%s: nothing is searched through time and again', (_, row) => {
    const input = fileOf(row());
    const size = JSON.stringify(input).length;
    expect(searchedDuring(() => void readDataset(input))).toBeLessThan(3 * size);
  });

  test('an excerpt is searched through once, with a look back for the first words that are missing', () => {
    const exact = 'ab'.repeat(50_000);
    const carrying = Array.from({ length: 1000 }, (_, i) => (i < 500 ? 'ab' : 'c'));
    const row = event({ evidence: [evidence({ exact, start: 0, end: exact.length, carrying })] });
    const searched = searchedDuring(() => void open(fileOf(row)));
    expect(searched).toBeLessThan(3 * exact.length);
    expect(open(fileOf(row)).setAside[0]?.issues).toHaveLength(1);
  });
});

test('a large row is not walked again for each small one that has its id', () => {
  let walks = 0;
  const large = new Proxy(event({ summary: 'large' }), {
    ownKeys(row) {
      walks += 1;
      return Reflect.ownKeys(row);
    },
  });
  const beside = (rows: number): number => {
    walks = 0;
    open(fileOf(large, ...Array.from({ length: rows }, (_, i) => ({ ...event(), [`field ${i}`]: i }))));
    return walks;
  };
  expect(beside(1000)).toBe(beside(10));
});

describe('many bad rows', () => {
  test.each(Object.entries(BAD_ROWS))(
    'of one kind, %s: what is told of each is no more for many',
    (_, row) => {
      const told = (rows: number): number => {
        const { setAside, notes } = open(file({ events: Array.from({ length: rows }, (__, i) => row(i)) }));
        const issues = setAside.map((aside) => aside.issues);
        return JSON.stringify([issues, notes]).length / rows;
      };
      expect(told(500)).toBeLessThan(1.2 * told(50) + 20);
    },
  );
});

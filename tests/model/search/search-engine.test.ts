import { describe, expect, test } from 'vitest';
import { createSearchEngine, type SearchEngine } from '../../../src/model/search/search-engine';
import type { SearchAnswer } from '../../../src/model/search/search-protocol';

const COUNT = 20_000;
const textOf = (row: number) => `event ${row}`;

function engineWith(...loads: readonly number[]): SearchEngine {
  const engine = createSearchEngine(COUNT);
  let first = 0;
  for (const rows of loads) {
    const from = first;
    engine.load(rows, (row) => textOf(from + row));
    first += rows;
  }
  return engine;
}

/** What the engine tells until there is nothing left to do. */
function run(engine: SearchEngine): SearchAnswer[] {
  const answers: SearchAnswer[] = [];
  for (let answer = engine.step(); answer !== null; answer = engine.step()) answers.push(answer);
  return answers;
}

const foundIn = (answers: readonly SearchAnswer[]) => answers.filter((answer) => answer.kind === 'found');

/** The rows found, with a check that the parts follow each other without gaps. */
function rowsIn(answers: readonly SearchAnswer[], id: number): number[] {
  let end = 0;
  return foundIn(answers).flatMap((part) => {
    expect([part.id, part.from, part.found.length]).toEqual([id, end, part.to - part.from]);
    end = part.to;
    return [...part.found.keys()].filter((i) => part.found[i] === 1).map((i) => part.from + i);
  });
}

const holding = (term: string) =>
  Array.from({ length: COUNT }, (_, row) => row).filter((row) => textOf(row).includes(term));

describe('a search engine', () => {
  test('makes the texts ready in steps and says how far it is', () => {
    const answers = run(engineWith(COUNT));
    expect(answers).toEqual([4096, 8192, 12_288, 16_384, 20_000].map((rows) => ({ kind: 'progress', rows })));
  });

  test('finds the same whether the texts come at once or in pieces, before the search or after', () => {
    const expected = holding('77');
    const early = engineWith(COUNT);
    early.search(1, ['77']);
    expect(rowsIn(run(early), 1)).toEqual(expected);
    const pieces = engineWith(...Array.from({ length: 20 }, () => 1000), 0);
    pieces.search(1, ['77']);
    expect(rowsIn(run(pieces), 1)).toEqual(expected);
    const late = engineWith(COUNT);
    run(late);
    late.search(1, ['77']);
    expect(rowsIn(run(late), 1)).toEqual(expected);
  });

  test('tells what it found in a chunk before it folds the next', () => {
    const engine = engineWith(COUNT);
    engine.search(1, ['77']);
    expect(run(engine).map(({ kind }) => kind)).toEqual(
      Array.from({ length: 10 }, (_, i) => (i % 2 === 0 ? 'progress' : 'found')),
    );
  });

  test('says once that it is done, and then has nothing to do', () => {
    const engine = engineWith(COUNT);
    engine.search(1, ['nothing']);
    const found = foundIn(run(engine));
    expect(found.map(({ done }) => done)).toEqual([...found.slice(1).map(() => false), true]);
    expect(engine.step()).toBeNull();
  });

  test('waits for texts that have not come', () => {
    const engine = createSearchEngine(2);
    engine.search(1, ['a']);
    expect(run(engine)).toEqual([]);
    engine.load(1, () => 'a');
    expect(foundIn(run(engine)).map(({ done }) => done)).toEqual([false]);
    engine.load(1, () => 'b');
    expect(foundIn(run(engine)).map(({ from, done }) => [from, done])).toEqual([[1, true]]);
  });

  test('forgets a search for a newer one, and begins at the first row again', () => {
    const engine = engineWith(COUNT);
    engine.search(1, ['1']);
    for (let step = 0; step < 4; step++) engine.step();
    engine.search(2, ['77']);
    expect(rowsIn(run(engine), 2)).toEqual(holding('77'));
  });

  test('forgets a search for a query that asks for nothing', () => {
    const engine = engineWith(COUNT);
    engine.search(1, ['1']);
    engine.search(2, []);
    expect(foundIn(run(engine))).toEqual([]);
  });
});

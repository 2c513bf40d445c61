import { describe, expect, test } from 'vitest';
import { opening } from '../../src/words/en/parts/opening';
import { CASES } from './cases';
import { outcomeOf } from './outcome';

describe('of bad and nasty inputs', () => {
  test.each(CASES)('$name: $outcome', async (input) => {
    const { said, opened } = await outcomeOf(input);
    expect(said).toBe(input.outcome);
    // Whatever it is, it can be told.
    const told = opened.ok
      ? opened.report.setAside.flatMap(({ why }) => [opening.reason(why), opening.suggestion(why)])
      : opening.refused(opened.file, opened.why);
    expect(told.every((words) => words.trim() !== '')).toBe(true);
  });

  test('there are many, and no two of one name', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(170);
    const names = CASES.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('none has left anything behind in what all objects have', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { expectWords, unexpectedWords, watchConsole } from '../quiet';

describe('words on the console', () => {
  test('are unexpected unless named', () => {
    console.warn('the %s is odd', 'date');
    expect(unexpectedWords()).toEqual(['console.warn: the date is odd']);
    watchConsole();
  });

  test('pass when named', () => {
    expectWords('error', /row 3/);
    console.error('row 3 is set aside');
    expect(unexpectedWords()).toEqual([]);
  });

  test('are missed when named and not said, or said at another level', () => {
    expectWords('error', /row 3/);
    console.warn('row 3 is set aside');
    expect(unexpectedWords()).toEqual([
      'console.warn: row 3 is set aside',
      'expected and not said: console.error /row 3/',
    ]);
    watchConsole();
  });
});

import { expect, test } from 'vitest';
import { writeJson } from '../../src/export/write-json';

test('JSON holds no half of a character, and all else as it is', () => {
  expect(writeJson([{ a: 'x\ud83d', n: 1, none: null, whole: '😀\u0000' }], 0)).toBe(
    '[{"a":"x\uFFFD","n":1,"none":null,"whole":"😀\\u0000"}]',
  );
  expect(writeJson({ a: 1 })).toBe('{\n  "a": 1\n}');
});

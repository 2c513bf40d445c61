import { expect, test } from 'vitest';
import { computed, onInvalidation, signal } from '../../src/instance/signals';

test('an error in what follows is for who reads it, not for who changed it', () => {
  const divisor = signal(2);
  const half = computed(() => {
    if (divisor.value === 0) throw new RangeError('nothing can be shared by none');
    return 10 / divisor.value;
  });
  let calls = 0;
  const end = onInvalidation(half, () => {
    calls++;
  });
  expect(calls).toBe(0);
  divisor.value = 0;
  expect(calls).toBe(1);
  expect(() => half.value).toThrow('shared by none');
  divisor.value = 5;
  expect(calls).toBe(2);
  expect(half.value).toBe(2);
  end();
  divisor.value = 1;
  expect(calls).toBe(2);
});

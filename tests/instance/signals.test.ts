import { expect, test } from 'vitest';
import { computed, computedAs, onChange, onInvalidation, signal } from '../../src/instance/signals';

test('a value that says the same stays the same, and nobody is told', () => {
  const time = signal(1.2);
  const day = computedAs<{ readonly number: number }>(
    (before, now) => before.number === now.number,
    () => ({ number: Math.floor(time.value) }),
  );
  const told: number[] = [];
  const end = onChange(day, ({ number }) => told.push(number));
  const before = day.value;
  time.value = 1.8;
  expect(day.value).toBe(before);
  time.value = 2.1;
  time.value = 2.9;
  expect(told).toEqual([2]);
  end();
});

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

/**
 * console.warn and console.error, listened to: whatever is said there fails the test, unless the
 * test named it with `expectWords`.
 */
import { format } from 'node:util';

const levels = ['warn', 'error'] as const;
type Level = (typeof levels)[number];

let said: string[] = [];
let expected: { readonly level: Level; readonly pattern: RegExp }[] = [];

/** Starts afresh for a test. */
export function watchConsole(): void {
  said = [];
  expected = [];
  for (const level of levels) {
    console[level] = (...args: unknown[]) => void said.push(`console.${level}: ${format(...args)}`);
  }
}

/** Names words on the console that the test is about. The test fails if they are not said. */
export function expectWords(level: Level, pattern: RegExp): void {
  expected.push({ level, pattern });
}

/** What was said and not expected, and what was expected and not said. */
export function unexpectedWords(): string[] {
  const fits = (words: string) => (e: (typeof expected)[number]) =>
    words.startsWith(`console.${e.level}: `) && e.pattern.test(words);
  return [
    ...said.filter((words) => !expected.some(fits(words))),
    ...expected
      .filter((e) => !said.some((words) => fits(words)(e)))
      .map((e) => `expected and not said: console.${e.level} ${String(e.pattern)}`),
  ];
}

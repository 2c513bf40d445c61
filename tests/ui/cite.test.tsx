// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { loadTheRest } from '../../src/ui/base/later/later';
import { en } from '../../src/words/en';
import { loadLaterMessages } from '../../src/words/languages';
import { openPage, standIn } from './build';

standIn();
// In the zones far away nothing is here by itself: a page that waits for a part is drawn while nobody looks.
beforeAll(async () => {
  await loadTheRest();
  await loadLaterMessages(en);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** The day of access that the page cites, at a moment. */
async function citedAt(moment: string): Promise<string | undefined> {
  vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] });
  openPage();
  fireEvent.click(screen.getByText('Cite this view'));
  // The part is loaded when it is asked for.
  const citation = await screen.findByText(/\(accessed \d/, {}, { timeout: 20_000 });
  return /accessed (\d{4}-\d{2}-\d{2})/.exec(citation.textContent)?.[1];
}

test.each([
  ['2026-03-01T00:00:00Z', '2026-03-01'],
  ['2026-03-01T23:59:59Z', '2026-03-01'],
])('the day of access is the one in UTC, wherever the reader is: at %s it is %s', async (moment, day) => {
  expect(await citedAt(moment)).toBe(day);
});

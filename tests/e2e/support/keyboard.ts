import type { Locator, Page } from '@playwright/test';
import { seenFocus } from './focus';
import { expect } from './page';

/** More than so many keys is a way that nobody goes. */
const MOST_KEYS = 20;

/** Presses keys one by one, counts them, and sees after each that the reader sees where they are. */
export function keyboardOn(page: Page) {
  let keys = 0;
  const press = async (...names: readonly string[]): Promise<void> => {
    for (const name of names) {
      await page.keyboard.press(name);
      keys++;
      const seen = await seenFocus(page);
      expect(seen?.faults ?? [], `after key ${keys}, ${name}: ${seen?.what ?? 'nothing'}`).toEqual([]);
    }
  };
  return {
    press,
    /** A letter is a key. */
    write: (text: string) => press(...Array.from(text)),
    /** Tab until what is sought has the focus. */
    tabTo: async (sought: Locator): Promise<void> => {
      do {
        expect(keys, `keys to ${String(sought)}`).toBeLessThan(MOST_KEYS);
        await press('Tab');
      } while (!(await sought.evaluate((element) => element === document.activeElement)));
    },
    /** Ends a task. */
    done: (): void => {
      expect(keys, 'keys').toBeLessThanOrEqual(MOST_KEYS);
    },
  };
}

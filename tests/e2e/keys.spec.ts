import type { Locator, Page } from '@playwright/test';
import { appOn } from './support/app';
import { expect, test } from './support/page';

/** More than so many keys is a way that nobody goes. */
const MOST_KEYS = 20;

/** The focused element, or in a listbox the option that the keyboard is on, is in the window with some of itself. */
const isInWindow = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    // Once to draw, once for what follows from the drawing.
    for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
    const focused = document.activeElement ?? document.body;
    const id = focused.getAttribute('aria-activedescendant');
    const shown = (id === null ? null : document.getElementById(id)) ?? focused;
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    return right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
  });

/** Presses keys one by one, counts them, and sees after each that the reader can see where they are. */
function keyboardOn(page: Page) {
  let keys = 0;
  const press = async (...names: readonly string[]): Promise<void> => {
    for (const name of names) {
      await page.keyboard.press(name);
      keys++;
      expect(await isInWindow(page), `key ${keys}, ${name}: the focus is in the window`).toBe(true);
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

test('an event and the words of its source, and back', async ({ page }) => {
  await page.goto('/');
  const { details, timeline, mark } = appOn(page);
  const keys = keyboardOn(page);
  await keys.press('Tab', 'Enter', 'Home', 'Enter');
  await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(mark).toBeInViewport();
  await keys.press('Escape');
  await expect(timeline).toBeFocused();
  keys.done();
});

test('the references of a verdict', async ({ page }) => {
  await page.goto('/');
  const { details } = appOn(page);
  const keys = keyboardOn(page);
  await keys.press('Tab', 'Enter', 'End', 'Enter');
  await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
  const references = details.locator('.references');
  await keys.tabTo(references.locator('summary'));
  await keys.press('Enter');
  await expect(references.getByRole('listitem').first()).toBeInViewport();
  keys.done();
});

test('a category is hidden', async ({ page }) => {
  await page.goto('/');
  const { category, status } = appOn(page);
  const keys = keyboardOn(page);
  await keys.tabTo(category('Economic'));
  await keys.press('Enter');
  await expect(status).toHaveText(/^Showing 2 of 7 events/);
  keys.done();
});

test('the years 2010 to 2020, and no other, are in view', async ({ page }) => {
  await page.goto('/');
  const keys = keyboardOn(page);
  await keys.press('Tab', 'Enter', 'g');
  await expect(page.locator('form input').first()).toBeFocused();
  await keys.write('2010/2020');
  await keys.press('Enter');
  await expect(page.getByRole('button', { name: '2010 to 2020 in view' })).toBeVisible();
  keys.done();
});

test('a date, and an event by its number', async ({ page }) => {
  await page.goto('/');
  const { timeline, details } = appOn(page);
  const keys = keyboardOn(page);
  await keys.press('Tab', 'Enter', 'g');
  await expect(page.locator('form input').first()).toBeFocused();
  await keys.write('2007');
  await keys.press('Enter');
  await expect(timeline).toBeFocused();
  await keys.press('g');
  await expect(page.locator('form input').first()).toBeFocused();
  await keys.write('#3');
  await keys.press('Enter');
  await expect(details).toBeVisible();
  await keys.press('Escape');
  await expect(timeline).toBeFocused();
  keys.done();
});

test('what was not found is found again by clearing the filters', async ({ page }) => {
  await page.goto('/');
  const { button, options, search } = appOn(page);
  const keys = keyboardOn(page);
  await keys.tabTo(search);
  await keys.write('zz');
  await expect(page.getByText('No dated event matches')).toBeVisible();
  await keys.tabTo(button('Clear filters'));
  await keys.press('Enter');
  await expect(options).toHaveCount(7);
  keys.done();
});

test('the public record', async ({ page }) => {
  await page.goto('/');
  const { options, record } = appOn(page);
  const keys = keyboardOn(page);
  await keys.tabTo(record);
  await keys.press('Enter');
  await expect(options.first()).toHaveAttribute('aria-setsize', '41');
  keys.done();
});

test('the chronology', async ({ page }) => {
  await page.goto('/');
  const keys = keyboardOn(page);
  await keys.tabTo(appOn(page).tab('Timeline'));
  await keys.press('ArrowRight');
  await expect(page.getByRole('tabpanel', { name: 'Chronology' })).toBeVisible();
  keys.done();
});

test('what the picture shows, in short', async ({ page }) => {
  await page.goto('/');
  const keys = keyboardOn(page);
  await keys.tabTo(page.locator('summary', { hasText: 'In short' }));
  await keys.press('Enter');
  await expect(
    page.getByText('Six of seven fall in 2000 to 2017; none lies between 1953 and 2000.'),
  ).toBeInViewport();
  keys.done();
});

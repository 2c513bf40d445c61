import { readCell } from './many/oracle';
import { goTo, openList, openMany, spoken, spokenOptions } from './many/reader';
import { isAll } from './support/corners';
import { expect, test } from './support/page';
import { at } from './support/sites';

/** In the gate a quarter: as many as are indexed and searched by workers. */
const MILLION = isAll ? 1_000_000 : 250_000;
/** "1,000,000". */
const said = MILLION.toLocaleString('en-GB');

test.use(at('many'));

/** What takes long is not done twice: in Chromium alone. */
test.describe('a million events', { tag: '@chromium' }, () => {
  test('are a picture, a few options, each of them within twelve keys, and searched in a worker', async ({
    page,
  }) => {
    // On a busy machine.
    test.slow();
    const app = await openMany(page, MILLION);
    const { timeline, details, options } = app;
    await expect(page.locator('canvas.timeline-picture')).toBeVisible();
    expect(await options.count()).toBeLessThanOrEqual(200);
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThanOrEqual(3000);
    for (const { name, of } of await spokenOptions(page)) {
      expect(of).toBe(MILLION);
      expect(readCell(name), name).not.toBeNull();
    }
    await timeline.focus();
    expect(await goTo(page, `#${MILLION}`), 'keys').toBeLessThanOrEqual(12);
    await expect(details.getByRole('heading', { level: 2 })).toHaveText(/no\. \d+$/);
    await expect.poll(async () => (await spoken(page))?.of).toBe(MILLION);

    // Searched by a worker: the count only rises meanwhile.
    await app.search.focus();
    await app.status.evaluate((line) => {
      const seen: string[] = [];
      new MutationObserver(() => {
        seen.push(line.textContent);
      }).observe(line, { subtree: true, childList: true, characterData: true });
      Object.assign(window, { seen });
    });
    // At once, as pasted: each letter would begin a search of its own.
    await page.keyboard.insertText('Exercise');
    await expect(app.status).toHaveText(new RegExp(`^Showing (12\\d|31),\\d{3} of ${said} events$`), {
      timeout: 30_000,
    });
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    const counts = seen.map((line) => Number(/^Showing ([\d,]+) /.exec(line)?.[1]?.replaceAll(',', '')));
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    await expect.poll(async () => (await spokenOptions(page))[0]?.of).toBe(counts.at(-1));
  });

  test('on one day are one cell, which names the day and lists them to the last', async ({ page }) => {
    const { options, timeline, details } = await openMany(page, MILLION, '&same');
    await expect(options).toHaveCount(1);
    const name = `${said} events, 12 March 1994, Diplomatic`;
    await expect(options).toHaveAccessibleName(name);
    await timeline.focus();
    const inView = page.locator('.in-view').first();
    const before = (await inView.textContent()) ?? '';
    await page.keyboard.press('Enter');
    await expect(inView).not.toHaveText(before);
    await expect(options).toHaveAccessibleName(name);
    await page.keyboard.press('l');
    const { heading, rows } = openList(page);
    await expect(heading).toHaveText(name);
    await expect(rows.first()).toHaveAttribute('aria-setsize', String(MILLION));
    await rows.first().getByRole('button').focus();
    await page.keyboard.press('End');
    await expect(rows.last()).toHaveAttribute('aria-posinset', String(MILLION));
    await expect(rows.last().getByRole('button')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(details).toContainText(`Note no. ${MILLION - 1}`);
  });
});

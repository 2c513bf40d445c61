import type { Page } from '@playwright/test';
import { activeIn, plainEvents, readCell, type PlainEvent } from './many/oracle';
import { openMany, reachableLike, spokenOptions } from './many/reader';
import { appOn, boxOf, type } from './support/app';
import { isAll } from './support/corners';
import { expect, test } from './support/page';
import { at } from './support/sites';

const COUNT = 20_000;
const events = plainEvents(COUNT);
/** So many that a search has something to do. */
const SEARCHED = isAll ? 100_000 : 50_000;

test.use(at('many'));

/** "39,813". */
const said = (count: number): string => count.toLocaleString('en-GB');
const status = (count: number, of = COUNT): string => `Showing ${said(count)} of ${said(of)} events`;

/** Compares every cell in the page with what is left of the plain list. */
async function expectShown(page: Page, left: readonly PlainEvent[]): Promise<void> {
  await expect
    .poll(async () => (await spokenOptions(page))[0]?.of, { message: 'options are of what is left' })
    .toBe(left.length);
  const options = await spokenOptions(page);
  expect(options.length).toBeGreaterThan(10);
  for (const { name, of } of options) {
    expect(of).toBe(left.length);
    const cell = readCell(name);
    if (cell !== null) expect(cell.events, name).toBe(activeIn(left, cell));
  }
}

/** The months, counted through all years, in which events have their glyphs. */
const month = ({ middle }: PlainEvent): number => {
  const date = new Date(middle);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/** The titles of the rows that are drawn, with their numbers in the whole list. */
const titlesDrawn = (page: Page) =>
  page.locator('.long-list [data-rank]').evaluateAll((rows) =>
    rows.map((row) => ({
      rank: Number((row as HTMLElement).dataset['rank']),
      title: row.querySelector('.title-button')?.textContent ?? '',
    })),
  );

test.describe('of twenty thousand events', () => {
  test('a category is left out: the counts follow, its band folds, the others stay', async ({ page }) => {
    const app = await openMany(page, COUNT);
    const canvas = page.locator('canvas.timeline-picture');
    const before = await boxOf(canvas);
    const left = events.filter(({ category }) => category !== 'Diplomatic');
    await app.category('Diplomatic').click();
    await expect(app.status).toHaveText(status(left.length));
    await expect(app.category('Diplomatic')).toHaveAttribute('aria-pressed', 'false');
    await expect(app.category('Diplomatic')).toHaveAccessibleName(
      `Diplomatic, ${said(COUNT - left.length)} events`,
    );
    await expectShown(page, left);
    const after = await boxOf(canvas);
    expect(after.height, 'one band of three less').toBeLessThan(before.height * 0.8);
    await app.category('Diplomatic').click();
    await expect(app.status).toHaveText(status(COUNT));
    expect((await boxOf(canvas)).height).toBe(before.height);
  });

  test(
    'a verdict is shown alone, and the others come back with all filters',
    { tag: ['@chromium', '@all'] },
    async ({ page }) => {
      const app = await openMany(page, COUNT);
      const verdicts = page.getByRole('group', { name: 'Verdicts' });
      await verdicts.getByRole('button', { name: /^Not checked/ }).click();
      await expect(app.status).toHaveText(status(COUNT * 0.9));
      await app.button('Clear filters').click();
      await expect(app.status).toHaveText(status(COUNT));
    },
  );

  test('a search of a hundred thousand, in the gate of half of them, finds all that hold the words, and shows no others', async ({
    page,
  }) => {
    const app = await openMany(page, SEARCHED);
    const left = plainEvents(SEARCHED).filter(({ title }) => /exercise/i.test(title));
    await app.status.evaluate((line) => {
      const seen: string[] = [];
      new MutationObserver(() => {
        seen.push(line.textContent);
      }).observe(line, { subtree: true, childList: true, characterData: true });
      Object.assign(window, { seen });
    });
    await type(app.search, 'Exercise');
    await expect(app.status).toHaveText(status(left.length, SEARCHED));
    await expectShown(page, left);
    // While one word is sought the count rises: it begins anew with each letter.
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(seen.at(-1)).toBe(status(left.length, SEARCHED));
    expect(
      seen.every((line) => /^Showing [\d,]+ of (100|50),000 events( · searched \d+ % so far)?$/.test(line)),
    ).toBe(true);
    await app.search.press('ControlOrMeta+a');
    await app.search.press('Delete');
    await expect(app.status).toHaveText(status(SEARCHED, SEARCHED));
  });

  test(
    'few are left by a search: each of them is a mark, and opens',
    { tag: '@chromium' },
    async ({ page }) => {
      const app = await openMany(page, COUNT);
      const left = events.filter(({ title }) => title.includes('4242'));
      await type(app.search, '4242');
      await expect(app.status).toHaveText(status(left.length));
      await expect
        .poll(async () =>
          (await spokenOptions(page)).every(
            ({ name, of }) => of === left.length && /4242|^\d+ events/.test(name),
          ),
        )
        .toBe(true);
      const mark = await reachableLike(page, /4242/);
      await page.mouse.click(mark.x, mark.y);
      await expect(app.details).toContainText('4242');
    },
  );

  test('the chronology has as many, in the order of time', async ({ page }) => {
    const app = await openMany(page, COUNT);
    await app.tab('Chronology').click();
    await expect(page.locator('.long-list')).toContainText(`of ${said(COUNT)} events.`);
    // Under each month what has its glyph there, in the order of the timeline.
    const order = events.toSorted((a, b) => month(a) - month(b));
    const first = page.locator('[data-rank="0"] .title-button');
    await expect(first).toHaveText(order[0]?.title ?? '');
    await first.focus();
    await page.keyboard.press('End');
    await expect(page.locator(`[data-rank="${COUNT - 1}"] .title-button`)).toBeFocused();
    const inYear = order.filter(({ middle }) => new Date(middle).getUTCFullYear() === 1994);
    await page
      .getByRole('combobox', { name: 'Go to' })
      .selectOption({ label: `1994 (${said(inYear.length)})` });
    const first1994 = order.findIndex((event) => event === inYear[0]);
    await expect(page.locator(`[data-rank="${first1994}"]`)).toBeInViewport();
    const drawn = await titlesDrawn(page);
    expect(drawn.length).toBeGreaterThan(5);
    expect(drawn).toEqual(drawn.map(({ rank }) => ({ rank, title: order[rank]?.title })));
    await appOn(page).category('Economic').click();
    const left = events.filter(({ category }) => category !== 'Economic').length;
    await expect(page.locator('.long-list')).toContainText(`of ${said(left)} events.`);
  });
});

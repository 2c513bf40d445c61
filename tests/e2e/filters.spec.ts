import { appOn, boxOf, dated, eventOf, expectInLink, optionName, type } from './support/app';
import { cornersOf } from './support/corners';
import { expect, test } from './support/page';

test.describe('categories', () => {
  test('switch off and on, and the counts follow', async ({ page }) => {
    await page.goto('/');
    const { category, status, options, button } = appOn(page);
    await expect(category('Military')).toHaveAccessibleName('Military, 1 event');
    await expect(category('Economic')).toHaveAccessibleName('Economic, 5 events');
    await expect(category('Diplomatic')).toHaveAccessibleName('Diplomatic, 1 event');

    await category('Economic').click();
    await expect(category('Economic')).toHaveAttribute('aria-pressed', 'false');
    await expect(status).toHaveText(/^Showing 2 of 7 events/);
    await expect(options).toHaveCount(2);
    // What it would show stays told, so that a reader knows what switching on brings.
    await expect(category('Economic')).toHaveAccessibleName('Economic, 5 events');

    await category('Military').click();
    await expect(status).toHaveText(/^Showing 1 of 7 events/);
    await button('Clear filters').click();
    await expect(status).toHaveText(/^Showing 7 of 7 events/);
    await expect(category('Economic')).toHaveAttribute('aria-pressed', 'true');
    await expect(options).toHaveCount(7);
  });

  test('hold in the chronology and on the shelf too', { tag: '@all' }, async ({ page }) => {
    await page.goto('/?view=chronology');
    const { category } = appOn(page);
    const titles = page.getByRole('main').getByRole('listitem').getByRole('button');
    await expect(titles).toHaveCount(20);
    await category('Diplomatic').click();
    const left = dated.concat(appShelf).filter(({ categories }) => !categories.includes('diplomatic'));
    await expect(titles).toHaveCount(left.length);
    for (const { title } of left) await expect(titles.getByText(title, { exact: true })).toBeVisible();
  });
});

const appShelf = [
  'missile-expertise',
  'rail-lines-agreement',
  'fishing-rights-remarks',
  'involvement-in-crises',
]
  .concat(['support-in-syria', 'missile-sale', 'technology-request'])
  .map(eventOf);

test.describe('the search', () => {
  test('finds words in titles and excerpts, in any order, and marks them', async ({ page }) => {
    await page.goto('/?view=chronology');
    const { search, status, category } = appOn(page);
    await type(search, 'trade million');
    await expect(status).toHaveText(/^Showing 2 of 7 events/);
    await expect(category('Economic')).toHaveAccessibleName('Economic, 2 events');
    await expect(category('Military')).toHaveAccessibleName('Military, 0 events');
    const panel = page.getByRole('tabpanel');
    const hits = await panel.locator('mark').allTextContents();
    expect(hits.length).toBeGreaterThanOrEqual(4);
    for (const hit of hits) expect(hit).toMatch(/^(trade|million)$/i);
  });

  test('shows and marks the excerpt where it alone holds the words', { tag: '@all' }, async ({ page }) => {
    await page.goto('/?view=chronology');
    const { search, status } = appOn(page);
    await type(search, 'medicine');
    await expect(status).toHaveText(/^Showing 2 of 7 events/);
    const found = page.getByRole('tabpanel').locator('.found');
    await expect(found).toHaveCount(2);
    await expect(found.first().locator('mark')).toHaveText('medicine');
  });

  test(
    'finds curly quotation marks with straight ones, and the other way round',
    { tag: '@all' },
    async ({ page }) => {
      await page.goto('/');
      const { search, status, mark } = appOn(page);
      const title = page.getByRole('button', { name: eventOf('special-relationship').title });
      // In the article: touted a “special relationship” between the two countries
      expect(eventOf('special-relationship').evidence[0]?.exact).toContain('“special relationship”');
      for (const typed of ['"special relationship"', '“special relationship”', "korea's provinces"]) {
        await type(search, typed);
        await expect(status).toHaveText(/0 of 7 events .* 1 of 13 without a date/);
      }
      await type(search, '"special relationship"');
      await title.click();
      await expect(mark.locator('.hit')).toHaveText(['special relationship']);
    },
  );

  test('that finds nothing says so, and its button clears it', { tag: '@all' }, async ({ page }) => {
    await page.goto('/');
    const { search, status, options, button } = appOn(page);
    await type(search, 'zeppelin');
    await expect(page.getByText('No dated event matches these filters.')).toBeVisible();
    await expect(status).toHaveText(/^Showing 0 of 7 events · 0 of 13 without a date/);
    await expect(options).toHaveCount(0);
    await expect(page.getByText('None of them matches these filters.')).toBeVisible();
    await button('Clear filters').click();
    await expect(search).toHaveValue('');
    await expect(options).toHaveCount(7);
  });

  test('takes what means something to programs as plain letters', async ({ page }) => {
    await page.goto('/');
    const { search, status } = appOn(page);
    const typings = ['.*', '(', '\\', '[a-z]+', '<b>', '%', '&amp;', '"', '""', '𝕏', 'ß', '$500'];
    for (const typed of cornersOf(typings, 0, 1, 2, 7, 9, 11)) {
      await type(search, typed);
      await expect(status).toHaveText(/^Showing \d of 7 events/);
      await expect(search).toHaveValue(typed);
    }
    await expect(status).toHaveText(/^Showing 2 of 7 events/);
  });

  test(
    'is emptied by Escape as any search field, and leaves the details open',
    { tag: '@all' },
    async ({ page }) => {
      await page.goto('/?event=korean-war');
      const { search, details } = appOn(page);
      await type(search, 'war');
      await search.press('Escape');
      await expect(details).toBeVisible();
    },
  );
});

test.describe('the range', () => {
  test('leaves only what is in view, says what lies there certainly and what possibly, and can be removed', async ({
    page,
  }) => {
    // Up to the middle of 2013: "some time in 2013" may lie before it or after.
    await page.goto('/?at=2005/2013-06');
    const { button, status, options, option, category } = appOn(page);
    await button('Only this range').click();
    await expect(status).toHaveText(/^Showing 3 of 7 events in 2005 to 2013, all certainly/);
    await expectInLink(page, 'range', '2005/2013');
    await expect(options).toHaveCount(3);
    await expect(category('Military')).toHaveAccessibleName('Military, 0 events');
    await button('Only 2005 to 2013: remove this filter').click();
    await expect(status).toHaveText(/^Showing 7 of 7 events/);
    await expectInLink(page, 'range', null);

    await page.goto('/?range=2005/2013-06');
    await expect(status).toHaveText(
      /^Showing 3 of 7 events in January 2005 to June 2013, 2 certainly and 1 possibly/,
    );
    await expect(option('trade-deal-2013')).toHaveAccessibleName(
      `${optionName(eventOf('trade-deal-2013'))}, possibly in the chosen range`,
    );
    await expect(option('aid-agreement-2005')).toHaveAccessibleName(
      optionName(eventOf('aid-agreement-2005')),
    );
    await appOn(page).tab('Chronology').click();
    await expect(page.getByText('possibly in the chosen range')).toHaveCount(1);
  });

  test('is reached by zooming in with the buttons', { tag: '@all' }, async ({ page }) => {
    await page.goto('/');
    const { button, menu, brush, status } = appOn(page);
    await expect(button('Only this range')).toHaveCount(0);
    await menu.click();
    await button('Last event').click();
    const whole = (await boxOf(brush)).width;
    for (let i = 0; i < 3; i++) await button('Zoom in').click();
    await expect.poll(async () => (await boxOf(brush)).width / whole).toBeCloseTo(0.6 ** 3, 2);
    await button('Only this range').click();
    await expect(status).toHaveText(/^Showing 5 of 7 events in 2001 to 2019, all certainly/);
  });

  test('does not touch events without a date, and says so', { tag: '@all' }, async ({ page }) => {
    await page.goto('/?range=1990/1995');
    const { status } = appOn(page);
    await expect(status).toHaveText(/^Showing 0 of 7 events in 1990 to 1995 · 13 of 13 without a date/);
    await expect(page.getByText('The chosen range does not apply to them.')).toBeVisible();
  });
});

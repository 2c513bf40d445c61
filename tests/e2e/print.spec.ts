import { appOn, claims, dated } from './support/app';
import { expect, test } from './support/page';

test.describe('on paper', () => {
  test('the controls are left out', { tag: '@chromium' }, async ({ page }) => {
    await page.goto('/?hide=military&event=trade-2017&at=x');
    await expect(appOn(page).options).toHaveCount(6);
    await page.emulateMedia({ media: 'print' });
    for (const role of [
      'button',
      'tab',
      'searchbox',
      'status',
      'alert',
      'contentinfo',
      'navigation',
    ] as const) {
      // The titles in the lists open events, and on paper are titles.
      const all = page.getByRole(role).locator(':scope:not(.title-button)');
      for (const each of await all.all()) await expect(each).toBeHidden();
    }
    await expect(page.locator('.overview')).toBeHidden();
    await expect(page.locator('.timeline-picture')).toBeVisible();
    await expect(appOn(page).mark).toBeVisible();
  });

  test(
    'the chronology has every event that is shown, with its words',
    { tag: '@chromium' },
    async ({ page }) => {
      await page.goto('/?view=chronology&hide=economic');
      await expect(page.getByRole('heading', { name: '1950s' })).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      const printed = await page.evaluate(() => document.body.innerText);
      const shown = claims.filter(({ categories }) => !categories.every((each) => each === 'economic'));
      expect(shown.length).toBeGreaterThan(10);
      for (const { title, evidence } of shown) {
        expect(printed).toContain(title);
        for (const { exact } of evidence) expect(printed).toContain(exact);
      }
      for (const { title } of claims.filter((event) => !shown.includes(event)))
        expect(printed).not.toContain(title);
    },
  );

  test(
    'every view makes a PDF, in which nothing runs off the paper',
    { tag: '@chromium' },
    async ({ page }) => {
      for (const link of [
        '/?view=timeline',
        '/?view=timeline&event=korean-war',
        '/?view=chronology',
        '/?view=chronology&q=trade',
      ]) {
        await page.goto(link);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const pdf = await page.pdf({ format: 'A4' });
        expect(pdf.subarray(0, 5).toString(), link).toBe('%PDF-');
        expect(pdf.length, link).toBeGreaterThan(10_000);
        // As wide as A4 between its margins.
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width: 718, height: 1000 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, link).toBeLessThanOrEqual(718);
        await page.emulateMedia({ media: null });
        await page.setViewportSize({ width: 1280, height: 800 });
      }
    },
  );

  test('colours are those of paper, also in the dark', { tag: '@chromium' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await page.goto('/?view=chronology');
    await expect(page.getByText(dated[0]?.title ?? '')).toBeVisible();
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(26, 27, 29)');
  });
});

import { appOn, boxOf, claims, dated } from './support/app';
import { expect, test } from './support/page';

test.describe('on paper', () => {
  test('the controls are left out', { tag: '@chromium' }, async ({ page }) => {
    await page.goto('/?hide=military&event=trade-2017&at=x');
    await expect(appOn(page).options).toHaveCount(6);
    await page.emulateMedia({ media: 'print' });
    for (const role of ['button', 'tab', 'searchbox', 'status', 'alert', 'navigation'] as const) {
      // The titles in the lists open events, and on paper are titles.
      const all = page.getByRole(role).locator(':scope:not(.title-button)');
      for (const each of await all.all()) await expect(each).toBeHidden();
    }
    // The foot of the page gives way to one that says where and when it was printed.
    const feet = page.getByRole('contentinfo').locator('visible=true');
    await expect(feet).toHaveText([/^Printed from /]);
    await expect(page.getByText('All years')).toBeHidden();
    await expect(page.locator('.timeline-picture').locator('visible=true')).toHaveCount(1);
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

  test(
    'the timeline is laid out for the paper, from whatever window, with its claims and their words under it',
    { tag: '@chromium' },
    async ({ page }) => {
      for (const [window, paper, high, shown] of [
        [1280, 718, 1000, '.viewport'],
        [390, 718, 1000, '.viewport'],
        [1280, 1047, 703, '.landscape'],
        [390, 1047, 703, '.landscape'],
      ] as const) {
        await page.emulateMedia({ media: null });
        await page.setViewportSize({ width: window, height: 800 });
        await page.goto('/?view=timeline&record=on');
        await expect(page.getByRole('listbox', { name: /^Values of Trade/ })).toBeAttached();
        await page.waitForFunction(() => performance.getEntriesByName('dyad-complete').length > 0);
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width: paper, height: high });
        await expect(page.getByText(/^Printed from http.* on \d+ \w+ \d{4}\.$/)).toBeVisible();
        // On the first sheet, under what it shows.
        const timeline = page.locator('.timeline-picture').locator('visible=true');
        await expect(timeline).toHaveCount(1);
        await expect(page.locator(shown).locator(timeline)).toHaveCount(1);
        const { y, height } = await boxOf(timeline);
        expect(y + height, `from ${window} on ${paper}`).toBeLessThanOrEqual(high);
        for (const picture of [`${shown} .timeline-picture`, '.measure-picture']) {
          const { cut, least } = await page.locator(picture).first().evaluate(wordsOf);
          expect(cut, `${picture} from ${window}`).toEqual([]);
          // Eight points, in pixels.
          expect(least, `${picture} from ${window}`).toBeGreaterThanOrEqual(8 / 0.75);
        }
        const chart = page.locator('.measure-picture').first();
        for (const year of ['2000', '2017']) await expect(chart).toContainText(`Claimed for ${year}`);
        const printed = await page.evaluate(() => document.body.innerText);
        for (const { title, evidence } of claims) {
          expect(printed).toContain(title);
          for (const { exact } of evidence) expect(printed).toContain(exact);
        }
        expect(printed).not.toMatch(/arrow keys|Point at/u);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(paper);
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

/** The words of a picture that it cuts off, and the size of the smallest, in pixels of the paper. */
function wordsOf(picture: Element): { readonly cut: readonly string[]; readonly least: number } {
  const { left, right, top, bottom, width } = picture.getBoundingClientRect();
  const scale = width / Number(picture.getAttribute('width'));
  const texts = [...picture.querySelectorAll('text')].filter((text) => text.textContent !== '');
  return {
    cut: texts
      .filter((text) => {
        const box = text.getBoundingClientRect();
        return box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1;
      })
      .map((text) => text.textContent),
    least: Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale)),
  };
}

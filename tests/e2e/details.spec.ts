import type { Page } from '@playwright/test';
import { appOn, boxOf, bring, dated, eventOf, scrollTop } from './support/app';
import { cornersOf } from './support/corners';
import { expect, test } from './support/page';

const SIZES = cornersOf(
  [
    [1280, 720],
    [1280, 900],
    [768, 1024],
    [390, 844],
  ] as const,
  0,
  3,
);

const steps = (page: Page) => page.getByRole('navigation', { name: 'Events before and after' });

for (const [width, height] of SIZES) {
  test(`verdict and steps of all seven are in the window, at ${width} × ${height}`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width, height });
    for (const { id, title } of dated) {
      await bring(page, `/?view=timeline&event=${id}`);
      const { details, mark, timeline } = appOn(page);
      await expect(details.getByRole('heading', { level: 2 })).toHaveText(title);
      await expect(details.locator('.verdict-line')).toBeInViewport({ ratio: 1 });
      await expect(steps(page)).toBeInViewport({ ratio: 1 });
      await expect(mark).toBeInViewport({ ratio: 1 });
      if (width >= 1000) {
        const hidden = await details
          .locator('.details-body')
          .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
        expect(hidden, `${id} scrolls`).toBe(0);
      } else {
        // The timeline stays above, and what is chosen in it is seen.
        const chosen = timeline.getByRole('option', { selected: true });
        const sheet = await boxOf(details);
        const lower = async (): Promise<number> => {
          const { y, height: high } = await boxOf(chosen);
          return y + high;
        };
        await expect.poll(lower, id).toBeLessThanOrEqual(sheet.y);
        expect((await boxOf(chosen)).y, id).toBeGreaterThanOrEqual(0);
      }
    }
    await steps(page)
      .getByRole('button', { name: /^Next Without a date/ })
      .click();
    await expect(appOn(page).details).toContainText('no date given');
  });
}

test.describe('with the record, an event that is opened leaves the bands in the window', () => {
  test('down to the overview, beside the details', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto('/?view=timeline&record=on');
    const { option, timeline, details } = appOn(page);
    const overview = page.locator('.overview');
    await expect(overview).not.toBeInViewport({ ratio: 1 });
    for (const { id } of dated) {
      await option(id).click();
      await expect(details.getByRole('heading', { level: 2 })).toHaveText(eventOf(id).title);
      await expect(overview).toBeInViewport({ ratio: 1 });
      await expect(timeline).toBeInViewport({ ratio: 1 });
    }
    await page.keyboard.press('Escape');
    await expect(overview).not.toBeInViewport({ ratio: 1 });
  });

  test('above the sheet, with all that explains it named', async ({ page }) => {
    await page.setViewportSize({ width: 768, height: 1024 });
    await page.goto('/?view=timeline&record=on');
    const { option, timeline, details } = appOn(page);
    await option('aid-agreement-2005').click();
    await expect(details).toBeVisible();
    const lower = async (): Promise<number> => {
      const { y, height } = await boxOf(timeline);
      return y + height;
    };
    const sheet = await boxOf(details);
    await expect.poll(lower).toBeLessThanOrEqual(sheet.y);
    for (const named of ['Debt agreement', 'Debt agreement ratified', 'Debt law signed'])
      await expect(
        page.locator('.timeline-picture .label', { hasText: new RegExp(`^${named}$`) }),
      ).toBeInViewport({ ratio: 1 });
  });
});

test.describe('closing leads back to the pixel', () => {
  for (const [width, height, view] of cornersOf(
    [
      [390, 844, 'chronology'],
      [768, 1024, 'timeline'],
      [1280, 720, 'timeline'],
    ] as const,
    0,
    2,
  )) {
    test(`from the foot of a list, at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/?view=${view}`);
      const { details } = appOn(page);
      const opener = page.getByRole('button', { name: eventOf('maximum-pressure').title });
      await opener.evaluate((button) => {
        button.scrollIntoView({ block: 'center' });
      });
      // Where the page is as it is pressed: what comes late may have moved it a moment before.
      const pressed = page.evaluate(
        () =>
          new Promise<number>((at) => {
            addEventListener('pointerdown', () => at(scrollY), { capture: true, once: true });
          }),
      );
      await opener.click();
      const before = await pressed;
      expect(before).toBeGreaterThan(100);
      await expect(details).toBeVisible();
      await expect(opener).toBeInViewport();
      await page.keyboard.press('Escape');
      await expect(details).toHaveCount(0);
      await expect.poll(() => scrollTop(page)).toBe(before);
      await expect(opener).toBeFocused();
    });
  }
});

test('a sheet is pulled up and down, by key and by pointer, and away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?view=timeline&event=trade-2017');
  const { details, timeline } = appOn(page);
  const top = async () => (await boxOf(details)).y;
  const half = await top();
  expect(half).toBeGreaterThan(844 / 3);
  await page.getByRole('button', { name: 'Show all of the details' }).press('Enter');
  await expect.poll(top).toBe(0);
  // What it covers is not walked through.
  await expect(timeline).toBeHidden();
  const handle = page.getByRole('button', { name: 'Show half of the details' });
  await expect(handle).toHaveAttribute('aria-expanded', 'true');
  const { x, y, width } = await boxOf(handle);
  await page.mouse.move(x + width / 2, y + 8);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, 420, { steps: 4 });
  await page.mouse.up();
  await expect.poll(top).toBeCloseTo(half, 0);
  await page.mouse.move(x + width / 2, half + 8);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, 800, { steps: 4 });
  await page.mouse.up();
  await expect(details).toHaveCount(0);
});

test('“see it in its place” brings the row of the excerpt into view, with the focus', async ({ page }) => {
  for (const [width, height] of [
    [1280, 720],
    [390, 844],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    await bring(page, '/?view=timeline&event=trade-deal-2015');
    const { details } = appOn(page);
    await details.getByRole('button', { name: 'see it in its place' }).click();
    const row = page.locator('.excerpt-list').getByRole('button', { name: eventOf('trade-deal-2015').title });
    await expect(row).toBeFocused();
    await expect(row).toBeInViewport({ ratio: 1 });
    const { y, height: high } = await boxOf(row);
    const free = height < 480 ? height : (await details.boundingBox())?.y;
    if (width < 1000) expect(y + high, `at ${width}`).toBeLessThanOrEqual(free ?? height);
  }
});

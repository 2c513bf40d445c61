import type { Page } from '@playwright/test';
import { appOn, expectInLink, unfold } from './support/app';
import { expect, test } from './support/page';

const steps = (page: Page) => page.evaluate(() => history.length);

test.describe('one click is one step of the history', () => {
  test(
    'also “Show on the timeline, with the record”: Back undoes the whole of it',
    { tag: '@all' },
    async ({ page }) => {
      await page.goto('/?view=chronology&event=aid-agreement-2005');
      const { details, record, tab, timeline } = appOn(page);
      await expect(details).toBeVisible();
      await unfold(details.locator('summary', { hasText: 'What the record has instead' }));
      const before = await steps(page);
      await details.getByRole('button', { name: /^Show on the timeline/ }).click();
      await expect(timeline).toBeVisible();
      await expect(record).toHaveAttribute('aria-checked', 'true');
      await expectInLink(page, 'at', /\//);
      expect(await steps(page)).toBe(before + 1);

      await page.goBack();
      await expect(tab('Chronology')).toHaveAttribute('aria-selected', 'true');
      await expect(record).toHaveAttribute('aria-checked', 'false');
      await expect(details).toBeVisible();
      await expectInLink(page, 'at', null);
    },
  );

  test('also “Print the dossier”: Back brings view and details again', { tag: '@all' }, async ({ page }) => {
    await page.addInitScript(() => {
      globalThis.print = () => {};
    });
    await page.goto('/?event=trade-2017');
    const { details, tab, button } = appOn(page);
    await expect(details).toBeVisible();
    const before = await steps(page);
    await page.getByText('Cite this view').click();
    await button('Print the dossier').click();
    await expect(tab('Chronology')).toHaveAttribute('aria-selected', 'true');
    await expect(details).toBeHidden();
    expect(await steps(page)).toBe(before + 1);

    await page.goBack();
    await expect(tab('Timeline')).toHaveAttribute('aria-selected', 'true');
    await expect(details).toBeVisible();
  });
});

// Stock Firefox tells nobody over BiDi that a page from its cache of pages is there again.
test('the last movement is kept by who leaves the page at once, and comes back @chromium', async ({
  page,
}) => {
  await page.goto('/?at=1980/2000');
  const { button, tab, timeline } = appOn(page);
  await expect(timeline).toBeVisible();
  // In one go: nothing of the movement stands in the address yet.
  await button('Fit all').evaluate((element: HTMLElement) => {
    element.click();
    location.assign('/?view=sources');
  });
  await expect(tab('Sources')).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  await expect(timeline).toBeVisible();
  expect(new URL(page.url()).searchParams.get('at')).not.toBe('1980/2000');
});

test(
  'a reload keeps a movement that does not yet stand in the address',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.goto('/?at=1980/2000');
    const { button, brush } = appOn(page);
    await expect(brush).toBeVisible();
    const loaded = page.waitForEvent('load');
    // In one go, and not waited for: the page that would answer goes away.
    await button('Fit all').evaluate((element: HTMLElement) => {
      element.click();
      setTimeout(() => {
        location.reload();
      });
    });
    await loaded;
    // Everything is in view, which no link needs to say.
    await expectInLink(page, 'at', null);
    // Once: where the reader has gone on from there, a reload leads there and not back.
    await button('Zoom in').click();
    await expectInLink(page, 'at', /\//);
    const at = new URL(page.url()).searchParams.get('at');
    await page.reload();
    await expect(brush).toBeVisible();
    expect(new URL(page.url()).searchParams.get('at')).toBe(at);
  },
);

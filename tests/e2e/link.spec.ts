import type { Page } from '@playwright/test';
import { appOn, boxOf, emptyPoint, eventOf, expectInLink, type } from './support/app';
import { cornersOf, isAll } from './support/corners';
import { expect, test } from './support/page';

const unread = (page: Page) => page.getByRole('alert');

test.describe('the link', () => {
  test('holds each choice, and a reload restores them all', async ({ page }) => {
    await page.goto('/');
    const { category, search, option, button, tab, status, details } = appOn(page);
    expect(new URL(page.url()).search).toBe('');
    await category('Military').click();
    await expectInLink(page, 'hide', 'military');
    await type(search, 'trade & "aid"');
    await expectInLink(page, 'q', 'trade & "aid"');
    await type(search, 'agree');
    await expectInLink(page, 'q', 'agree');
    await option('trade-deal-2013').click();
    await expectInLink(page, 'event', 'trade-deal-2013');
    await button('Zoom in').click();
    await expectInLink(page, 'at', /^\d{4}-.*\/\d{4}-/);
    await button('Only this range').click();
    await expectInLink(page, 'range', /^\d{4}\/\d{4}$/);
    await tab('Chronology').click();
    await expectInLink(page, 'view', 'chronology');

    const said = await status.textContent();
    const link = page.url();
    await page.reload();
    await expect(status).toHaveText(said ?? '');
    await expect(tab('Chronology')).toHaveAttribute('aria-selected', 'true');
    await expect(category('Military')).toHaveAttribute('aria-pressed', 'false');
    await expect(search).toHaveValue('agree');
    await expect(details.getByRole('heading', { level: 2 })).toHaveText(eventOf('trade-deal-2013').title);
    expect(page.url()).toBe(link);
  });

  test('restores the place on the timeline to the pixel', { tag: '@firefox' }, async ({ page }) => {
    await page.goto('/');
    const { button, menu, tick } = appOn(page);
    await menu.click();
    await button('Last event').click();
    const at = (): string | null => new URL(page.url()).searchParams.get('at');
    for (let zooms = 0; zooms < 2; zooms++) {
      const before = at();
      await button('Zoom in').click();
      // The address follows when the timeline has come to rest.
      await expect.poll(at).not.toBe(before);
    }
    await expect(tick('2010')).toBeVisible();
    const before = await boxOf(tick('2010'));
    await page.reload();
    await expect.poll(async () => (await boxOf(tick('2010'))).x).toBeCloseTo(before.x, 0);
  });

  test(
    'is undone by the back button, choice by choice, and redone by the forward button',
    { tag: '@firefox' },
    async ({ page }) => {
      await page.goto('/');
      const { category, option, tab, button, status, details } = appOn(page);
      await category('Military').click();
      await option('trade-2017').click();
      await tab('Chronology').click();
      await tab('Timeline').click();
      for (let i = 0; i < 3; i++) await button('Zoom in').click();
      await expectInLink(page, 'at', /\//);
      await button('Only this range').click();
      await expect(status).toHaveText(/ in \d{4} to \d{4}/);

      await page.goBack();
      await expect(status).not.toHaveText(/ in \d{4} to \d{4}/);
      await page.goBack();
      await expect(tab('Chronology')).toHaveAttribute('aria-selected', 'true');
      await page.goBack();
      await expect(tab('Timeline')).toHaveAttribute('aria-selected', 'true');
      await expect(details).toBeVisible();
      await page.goBack();
      await expect(details).toBeHidden();
      await expect(category('Military')).toHaveAttribute('aria-pressed', 'false');
      await page.goBack();
      await expect(category('Military')).toHaveAttribute('aria-pressed', 'true');
      await expect(status).toHaveText(/^Showing 7 of 7 events/);
      await page.goForward();
      await expect(category('Military')).toHaveAttribute('aria-pressed', 'false');
      await page.goForward();
      await expect(details).toBeVisible();
    },
  );

  test('gets no step in the history by movement or by typing on', { tag: '@all' }, async ({ page }) => {
    await page.goto('/?at=1980/2000');
    const { timeline, search, button } = appOn(page);
    await expect(timeline).toBeVisible();
    const steps = () => page.evaluate(() => history.length);
    const before = await steps();
    const { x, y } = await emptyPoint(page);
    await page.mouse.move(x, y);
    for (let i = 0; i < 5; i++) await page.mouse.wheel(40, 0);
    await expectInLink(page, 'at', /-/);
    await button('Zoom in').click();
    await button('Earlier').click();
    await button('Fit all').click();
    await expectInLink(page, 'at', null);
    expect(await steps()).toBe(before);
    // The first letter is a choice, which the back button undoes; the others are not.
    await search.pressSequentially('trade');
    await expectInLink(page, 'q', 'trade');
    expect(await steps()).toBe(before + 1);
  });

  test(
    'that is damaged restores the rest, and says what could not be read',
    { tag: '@all' },
    async ({ page }) => {
      await page.goto(
        '/?view=globe&hide=economic,cosmic&event=moon-landing&range=2013/2005&at=2001-02-30/2010&q=war',
      );
      const { category, search, status, details } = appOn(page);
      await expect(unread(page)).toContainText('Part of this link could not be read');
      for (const said of [
        'view “globe” is not known',
        'category “cosmic” is not known',
        'event “moon-landing” is not known',
        'range “2013/2005”: the end comes before the beginning',
        'place on the timeline “2001-02-30/2010”',
      ])
        await expect(unread(page)).toContainText(said);
      await expect(category('Economic')).toHaveAttribute('aria-pressed', 'false');
      await expect(search).toHaveValue('war');
      await expect(status).toHaveText(/^Showing 1 of 7 events/);
      await expect(details).toBeHidden();
      await page.getByRole('button', { name: 'Dismiss' }).click();
      await expect(unread(page)).toBeHidden();
      await expect(search).toHaveValue('war');
    },
  );

  const hostile = [
    '?q=%E0%A4%A&%E0%A4%A=1&hide=military',
    '?event=%00&q=%00',
    // As long as a request to our server may be.
    `?q=${'long+'.repeat(2500)}`,
    `?event=${'x'.repeat(12_000)}`,
    `?hide=${'military,'.repeat(700)}${'x,'.repeat(2000)}`,
    '?__proto__=1&constructor=2&toString=3&view=__proto__&event=__proto__&hide=__proto__,constructor&q=__proto__',
    '?at=NaN/NaN&range=NaN/Infinity',
    '?at=Infinity/-Infinity&range=undefined/null',
    '?at=-271821-04-20/275760-09-13&range=Y-9999999/Y9999999',
    '?at=Y99999999999999999999/Y99999999999999999999',
    '?at=2000/2000&range=2000-01-01T00:00:00Z/2000-01-01T00:00:00Z',
    '?q=<script>alert(1)</script>&event=<img src=x onerror=alert(1)>',
    '?view=<script>alert(1)</script>&hide="><svg onload=alert(1)>',
    '?event=javascript:alert(1)&view=timeline%0D%0ASet-Cookie:a=b',
    '?&&&===&=&q&view&?&#&?q=1#?event=korean-war',
    '?q=%F0%9F%92%A9%E2%80%AE%EF%BB%BF%CC%81&view=chronology',
    '?q=%ED%A0%80&q=2&q=3&view=timeline&view=chronology',
    '?hide=military,economic,diplomatic&q=%22&range=1950/2017&at=1950/1951&event=trade-2017&view=chronology',
  ];
  // What is read of a link is decided in `src/state/url.ts`, and tested there with all of these and more.
  const asked = cornersOf(hostile, 0, 2, 5, 8, 11, 14, 17);
  const half = isAll ? Math.ceil(asked.length / 2) : asked.length;
  for (const [part, some] of [asked.slice(0, half), asked.slice(half)]
    .filter(({ length }) => length > 0)
    .entries()) {
    test(`may be hostile: the page is drawn, and works (${part + 1})`, async ({ page }) => {
      const { tab, status, details, button } = appOn(page);
      let dialogs = 0;
      page.on('dialog', (dialog) => {
        dialogs++;
        void dialog.dismiss();
      });
      for (const link of some) {
        const response = await page.goto(`/${link}`);
        expect(response?.status(), link.slice(0, 80)).toBe(200);
        await expect(status, link.slice(0, 80)).toHaveText(/^Showing \d of 7 events/);
        await expect(page.locator('main > script, main img, main svg[onload]')).toHaveCount(0);
        // The page stays as wide as the screen, whatever stands in the message or the field.
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
        await tab('Chronology').click();
        await tab('Timeline').click();
        if (await details.isVisible()) await details.getByRole('button', { name: 'Close' }).click();
        await button('Fit all').click();
        await expect(page.getByText('Dyad stopped because of an error')).toHaveCount(0);
      }
      expect(dialogs).toBe(0);
    });
  }
});

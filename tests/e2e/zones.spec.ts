import type { Browser } from '@playwright/test';
import { appOn, bring, dated } from './support/app';
import { cornersOf } from './support/corners';
import { expect, openTakenOver, test } from './support/page';

/** Each with how many minutes UTC is ahead of it in July 2005. */
const home = ['UTC', 0] as const;
const ends = [
  ['Pacific/Kiritimati', -840],
  ['Pacific/Pago_Pago', 660],
] as const;
const between = [
  ['America/New_York', 240],
  // Half an hour of summer time.
  ['Australia/Lord_Howe', -630],
] as const;

/** All that a reader in a time zone reads: both views, the axis near and far, every option, every event. */
async function readIn(
  browser: Browser,
  baseURL: string | undefined,
  [timezoneId, minutes]: readonly [string, number],
): Promise<string> {
  const context = await browser.newContext({
    timezoneId,
    locale: 'en-GB',
    ...(baseURL !== undefined && { baseURL }),
  });
  try {
    const page = await context.newPage();
    openTakenOver(page);
    const { options, details, status } = appOn(page);
    const inView = page.locator('.in-view');
    const read: string[] = [];
    const take = async (what: string): Promise<void> => {
      read.push(what, await page.evaluate(() => document.body.innerText));
    };
    for (const link of [
      '/?range=2005/2013-06&at=2000/2018',
      '/?at=1950-06-20/1950-06-30',
      '/?at=2004-12-30/2005-01-02',
    ]) {
      await bring(page, link);
      await page.waitForFunction(() => performance.getEntriesByName('dyad-complete').length > 0);
      await expect(options).toHaveCount(link.includes('range') ? 3 : 7);
      // What is said aloud of the place follows what is shown of it.
      await expect(page.locator('.range-control [aria-live]')).toHaveText(await inView.innerText());
      await take(link);
      const named = await options.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
      const axis = await page.locator('.timeline-picture').textContent();
      read.push(...named.map(String), axis ?? '');
    }
    expect(await page.evaluate(() => new Date(2005, 6, 1).getTimezoneOffset()), timezoneId).toBe(minutes);
    await bring(page, '/?view=chronology');
    await expect(status).toBeVisible();
    await take('chronology');
    for (const { title } of dated) {
      await page.getByRole('main').getByRole('button', { name: title, exact: true }).click();
      await expect(details.getByRole('heading', { level: 2 })).toHaveText(title);
      read.push(await details.evaluate((element) => (element as HTMLElement).innerText));
    }
    return read.join('\n');
  } finally {
    await context.close();
  }
}

test('the screen reads the same in every time zone', async ({ browser, baseURL }) => {
  // Several times through: on a busy machine more than a test's usual time.
  test.setTimeout(120_000);
  const expected = await readIn(browser, baseURL, home);
  for (const { title } of dated) expect(expected).toContain(title);
  for (const words of ['25 June 1950 to 27 July 1953', 'some time in 2005', 'throughout 2017', 'June 1950'])
    expect(expected).toContain(words);
  for (const zone of cornersOf([...ends, ...between], 0, 1))
    expect(await readIn(browser, baseURL, zone), zone[0]).toBe(expected);
});

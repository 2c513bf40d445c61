import type { Page } from '@playwright/test';
import { appOn, bring, eventOf, type } from './support/app';
import { expect, test } from './support/page';

/**
 * What a browser's translator does to a page: each text goes, and elements of the translator's own come in its place;
 * what is drawn later is translated too. The words stay, so that they can be looked for.
 */
function translate(): void {
  const tag: string = 'font';
  const all = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const around = text.parentElement?.closest('svg, script, style, font, textarea');
      if (text.data.trim() === '' || around !== null) continue;
      const outer = document.createElement(tag);
      outer.appendChild(document.createElement(tag)).textContent = text.data;
      text.replaceWith(outer);
    }
  };
  all(document.body);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes)
      for (const node of [target, ...addedNodes]) if (node.isConnected) all(node);
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** A page whose every text has been replaced before anything is pressed. */
async function openTranslated(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.evaluate(translate);
  await expect(page.getByRole('status').locator('font').first()).toBeAttached();
}

/** What every press has to leave: a page, and its facts. */
const expectWhole = async (page: Page): Promise<void> => {
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByText('stopped because of an error')).toHaveCount(0);
  await expect(page.getByText(/” failed: /)).toHaveCount(0);
};

test('a translated timeline goes on, and what changes changes on the screen', async ({ page }) => {
  test.setTimeout(60_000);
  await openTranslated(page, '/');
  const { status, category, button, menu, record, search, details, timeline, option } = appOn(page);
  await category('Economic').click();
  await expect(status).toHaveText(/^Showing 2 of 7 events/);
  await button('Clear filters').click();
  await expect(status).toHaveText(/^Showing 7 of 7 events/);

  await record.click();
  await expect(status).toHaveText(/ 34 of 34 on record/);
  await type(search, 'war');
  await expect(status).toHaveText(/^Showing 2 of 7 events/);
  await expect(category('Economic')).toHaveText(/^Economic *1$/);
  await type(search, 'zeppelin');
  await expect(page.getByText('No dated event matches')).toBeVisible();
  await button('Clear filters').click();
  await expect(page.getByText('No dated event matches')).toHaveCount(0);
  // Clearing the filters leaves the record.
  await expect(status).toHaveText(/ 34 of 34 on record/);
  await record.click();
  await expect(status).toHaveText(/^Showing 7 of 7 events · 13 of 13 without a date$/);
  await expectWhole(page);

  await button('Zoom in').click();
  await expect(page.locator('.in-view')).not.toHaveText(/1950/);
  await button('Only this range').click();
  await expect(status).toHaveText(/certainly/);
  await page.getByRole('button', { name: /: remove this filter$/ }).click();
  await expect(status).toHaveText(/^Showing 7 of 7 events/);
  await menu.click();
  for (const name of ['First event', 'Next event', 'Last event', 'Previous event', 'Fit all', 'List events'])
    await button(name).click();
  await expect(page.locator('.event-list')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('.in-view').click();
  // Which a person sees before typing on.
  await expect(page.locator('.go-to input').first()).toBeFocused();
  await page.keyboard.type('nowhere');
  await page.keyboard.press('Enter');
  await expect(page.locator('.go-to .fault').first()).not.toBeEmpty();
  await page.keyboard.press('Escape');

  await option('trade-2017').click();
  await expect(details).toContainText(eventOf('trade-2017').title);
  await details.getByRole('button', { name: /^Previous/ }).click();
  await expect(details).toContainText(eventOf('trade-deal-2015').title);
  await expect(details).toHaveText(/Previous.*Next/);
  await details.getByRole('button', { name: /^Next/ }).click();
  await type(search, 'trade');
  await expect(details.getByRole('heading', { level: 2 }).locator('mark')).toBeVisible();
  await type(search, '');
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(eventOf('trade-2017').title);
  await details.getByRole('button', { name: 'cite' }).click();
  await details.locator('summary').first().click();
  await timeline.focus();
  await page.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
  await button('Logarithmic').click();
  await button('Logarithmic').click();
  await expectWhole(page);
});

test('so do the other views', async ({ page }) => {
  test.setTimeout(60_000);
  await openTranslated(page, '/?view=chronology&record=on');
  const { status, tab, search, details } = appOn(page);
  await type(search, 'war');
  await expect(page.getByRole('tabpanel').locator('mark').first()).toBeVisible();
  await type(search, '');
  await expect(page.getByRole('tabpanel').locator('mark')).toHaveCount(0);
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: eventOf('korean-war').title })
    .click();
  await expect(details).toBeVisible();
  await bring(page, '/?view=chronology&range=2005/2013-06&q=trade');
  await expect(status).toHaveText(/in January 2005 to June 2013/);
  await bring(page, '/?view=chronology');
  await expect(status).toHaveText(/^Showing 7 of 7 events/);
  await tab('Sources').click();
  for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
  await page
    .getByRole('main')
    .getByRole('button', { name: eventOf('trade-2000').title })
    .click();
  await expect(details).toBeVisible();
  await expectWhole(page);
  await tab('Timeline').click();
  await page.locator('.shelf').getByRole('button').first().click();
  await expect(details).toBeVisible();
  for (const summary of await page.getByRole('contentinfo').locator('summary').all()) await summary.click();
  for (const name of ['Copy link', 'Copy citation of the view'])
    await page.getByRole('contentinfo').getByRole('button', { name }).click();
  await bring(page, '/?view=x&event=y');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expectWhole(page);
});

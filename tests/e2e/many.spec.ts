import type { Page } from '@playwright/test';
import { appOn, boxOf, type } from './support/app';
import { expect, test } from './support/page';
import { activeIn, numberAt, plainEvents, readCell } from './many/oracle';
import { footOf, MANY, openList, openMany, spoken, spokenOptions, step } from './many/reader';

const COUNT = 100_000;
const events = plainEvents(COUNT);

test.use(MANY);

/** What of a page is a burden to a browser and to a reading machine. */
const weight = (page: Page) =>
  page.evaluate(() => ({
    elements: document.querySelectorAll('*').length,
    options: document.querySelectorAll('[role=option]').length,
  }));

/** Checks an option against the plain list: what it counts, or which event it is, and its number. */
function expectTrue({ name, place, of }: { name: string; place: number; of: number }): void {
  expect(of, name).toBe(COUNT);
  const cell = readCell(name);
  if (cell === null) {
    const title = events[place - 1]?.title ?? 'no event has this number';
    // "2 events, …" is a cluster of marks, and begins with the event of its number.
    if (!/^\d+ events,/.test(name)) expect(name, `number ${place}`).toContain(title);
  } else if (!name.includes(' to ') || cell.events > 3) {
    expect(cell.events, name).toBe(activeIn(events, cell));
    expect(place, name).toBe(numberAt(events, cell.begin));
  }
}

test.describe('a hundred thousand events', () => {
  test('are a picture and a few options, however near one looks', async ({ page }) => {
    const { timeline, button } = await openMany(page, COUNT);
    await expect(page.locator('canvas.timeline-picture')).toBeVisible();
    await timeline.focus();
    for (let zooms = 0; zooms < 16; zooms++) {
      const { elements, options } = await weight(page);
      expect(options).toBeGreaterThan(0);
      expect(options).toBeLessThanOrEqual(200);
      expect(elements).toBeLessThanOrEqual(3000);
      await button('Zoom in').click();
    }
    await expect(page.locator('.in-view').first()).toContainText(/\d+ \w+ \d{4}/);
    expect((await weight(page)).options).toBeLessThanOrEqual(200);
  });
});

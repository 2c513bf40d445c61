import type { Page } from '@playwright/test';
import { activeIn, numberAt, plainEvents, readCell } from './many/oracle';
import {
  goTo,
  openList,
  openMany,
  reachableLike,
  spoken,
  spokenOptions,
  step,
  type Spoken,
} from './many/reader';
import { cornersOf, isAll } from './support/corners';
import { expect, test } from './support/page';
import { at } from './support/sites';

const COUNT = 20_000;
const events = plainEvents(COUNT);
const title = (number: number): string => events[number - 1]?.title ?? '';

test.use(at('many'));

/** What of a page is a burden to a browser and to a reading machine. */
const weight = (page: Page) =>
  page.evaluate(() => ({
    elements: document.querySelectorAll('*').length,
    options: document.querySelectorAll('[role=option]').length,
  }));

/** So many events are in no cluster of marks: an option of more is a cell of a density row. */
const IN_A_CLUSTER = 20;

/** Compares what an option says with the plain list: what it counts or which event it is, and its number. */
function expectTrue({ name, place, of }: Spoken): void {
  expect(of, name).toBe(COUNT);
  const cell = readCell(name);
  if (cell !== null && cell.events > IN_A_CLUSTER) {
    expect(cell.events, name).toBe(activeIn(events, cell));
    expect(place, name).toBe(numberAt(events, cell.begin));
  } else if (!/^\d+ events?, /.test(name)) {
    expect(name, `number ${place}`).toContain(title(place));
  }
}

test.describe('twenty thousand events', () => {
  test('and a hundred thousand are a picture and a few options, however near one looks', async ({ page }) => {
    const { timeline, button } = await openMany(page, isAll ? 100_000 : COUNT);
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

  test('are told in cells: how many, when, of what category, and from which number on', async ({ page }) => {
    const { timeline } = await openMany(page, COUNT);
    const options = await spokenOptions(page);
    expect(options.length).toBeGreaterThan(20);
    for (const option of options) {
      expect(option.name).toMatch(/^[\d,]+ events?, \d{4}( to \d{4})?, (Military|Economic|Diplomatic)$/);
      expectTrue(option);
    }
    await timeline.focus();
    await step(page, 'Enter', await spoken(page));
    const nearer = await spokenOptions(page);
    for (const option of nearer) expectTrue(option);
    expect(nearer.map(({ name }) => name).join('\n'), 'months').toMatch(/^\d+ events, [A-Z][a-z]+ \d{4}/m);
  });

  test('are walked in time order, from the first to the last', async ({ page }) => {
    const { timeline } = await openMany(page, COUNT);
    await timeline.focus();
    let now = await spoken(page);
    const names = new Set([now?.name]);
    const options = await spokenOptions(page);
    for (let steps = 1; steps < options.length; steps++) {
      const next = await step(page, 'ArrowRight', now);
      expect(next.place, next.name).toBeGreaterThanOrEqual(now?.place ?? 0);
      names.add(next.name);
      now = next;
    }
    expect(names.size, 'each of them once').toBe(options.length);
    const first = await step(page, 'Home', now);
    expect(first.place).toBe(1);
    const last = await step(page, 'End', first);
    expect(readCell(last.name)?.end).toBeGreaterThan(events.at(-1)?.begin ?? Infinity);
    expect((await step(page, 'ArrowLeft', last)).place).toBeLessThanOrEqual(last.place);
  });

  test(
    'are walked out of view, and the picture follows',
    { tag: ['@chromium', '@all'] },
    async ({ page }) => {
      const { timeline, button } = await openMany(page, COUNT);
      await timeline.focus();
      for (let zooms = 0; zooms < 8; zooms++) await button('Zoom in').click();
      const inView = page.locator('.in-view').first();
      const before = await inView.textContent();
      await timeline.focus();
      await page.keyboard.press('Home');
      await expect.poll(async () => (await spoken(page))?.place).toBe(1);
      await expect(inView).not.toHaveText(before ?? '');
      let now = await spoken(page);
      for (let steps = 0; steps < 30; steps++) {
        const next = await step(page, 'ArrowRight', now);
        expect(next.place, next.name).toBeGreaterThanOrEqual(now?.place ?? 0);
        expectTrue(next);
        now = next;
      }
    },
  );

  test('come apart under Enter, until one is there to open', async ({ page }) => {
    const { timeline, details } = await openMany(page, COUNT);
    await timeline.focus();
    let now = await spoken(page);
    let last = Infinity;
    while (readCell(now?.name ?? '') !== null) {
      const count = readCell(now?.name ?? '')?.events ?? 0;
      expect(count, 'fewer with each').toBeLessThan(last);
      last = count;
      now = await step(page, 'Enter', now);
    }
    await page.keyboard.press('Enter');
    await expect(details.getByRole('heading', { level: 2 })).toHaveText(title(now?.place ?? 0));
    await page.keyboard.press('Escape');
    await expect(details).toHaveCount(0);
    await expect(timeline).toBeFocused();
  });

  test('are listed by L, as many as the cell says, from its first to its last', async ({ page }) => {
    const { timeline, details } = await openMany(page, COUNT);
    await timeline.focus();
    await step(page, 'ArrowRight', await spoken(page));
    const on = await step(page, 'End', await spoken(page));
    const cell = readCell(on.name);
    const inCell = events.filter(
      ({ category, begin, end }) =>
        cell !== null && category === cell.category && begin < cell.end && end > cell.begin,
    );
    await page.keyboard.press('l');
    const { heading, rows } = openList(page);
    await expect(heading).toHaveText(on.name);
    await expect(heading).toBeFocused();
    await expect(rows.first()).toHaveAttribute('aria-setsize', String(cell?.events));
    await expect(rows.first()).toContainText(inCell[0]?.title ?? 'no title');
    expect(await rows.count()).toBeLessThan(60);
    await rows.first().getByRole('button').focus();
    await page.keyboard.press('End');
    await expect(rows.last()).toHaveAttribute('aria-posinset', String(cell?.events));
    await expect(rows.last()).toContainText(inCell.at(-1)?.title ?? 'no title');
    await page.keyboard.press('Enter');
    await expect(details).toContainText(inCell.at(-1)?.title ?? 'no title');
  });

  test('are reached by their numbers with twelve keys at most, each of them', async ({ page }) => {
    const { timeline, details } = await openMany(page, COUNT);
    for (const number of cornersOf([1, 7777, 14_142, COUNT], 1, 3)) {
      await timeline.focus();
      expect(await goTo(page, `#${number}`), 'keys').toBeLessThanOrEqual(12);
      await expect(details.getByRole('heading', { level: 2 })).toHaveText(title(number));
      await page.keyboard.press('Escape');
      await expect(details).toHaveCount(0);
    }
  });

  test('are reached by a date', { tag: ['@chromium', '@all'] }, async ({ page }) => {
    const { timeline } = await openMany(page, COUNT);
    await timeline.focus();
    await goTo(page, '1994-03-12');
    await expect(page.locator('.in-view').first()).toHaveText(/March 1994/);
    await expect(timeline).toBeFocused();
    const wanted = numberAt(events, Date.UTC(1994, 2, 12));
    await expect
      .poll(async () => {
        const on = await spoken(page);
        const cell = readCell(on?.name ?? '');
        return cell === null
          ? on?.place === wanted
          : cell.begin <= Date.UTC(1994, 2, 12) && cell.end > Date.UTC(1994, 2, 12);
      })
      .toBe(true);
  });

  test('answer a click: a cell comes nearer, a mark opens', { tag: '@firefox' }, async ({ page }) => {
    const { details } = await openMany(page, COUNT);
    const inView = page.locator('.in-view').first();
    const cell = await reachableLike(page, /1960 to 1964, Military$/);
    await page.mouse.click(cell.x, cell.y);
    await expect(inView).toHaveText(/19(59|60) to 196\d/);
    const quarter = await reachableLike(page, /^[\d,]+ events, \w+ 1962.*, Military$/);
    await page.mouse.click(quarter.x, quarter.y);
    await expect(inView).toHaveText(/\w+ 196\d to \w+ 196\d/);
    const mark = await reachableLike(page, /no\. \d+, Military$/);
    await page.mouse.click(mark.x, mark.y);
    const heading = details.getByRole('heading', { level: 2 });
    await expect(heading).toHaveText(/no\. \d+$/);
    expect(mark.name).toContain((await heading.textContent()) ?? 'nothing');
  });
});

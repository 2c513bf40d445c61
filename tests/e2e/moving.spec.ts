import type { Page } from '@playwright/test';
import {
  activeOption,
  appOn,
  boxOf,
  bring,
  dated,
  expectInLink,
  middleOf,
  pointAt,
  scrollTop,
} from './support/app';
import { flick, frames, watchBrush } from './support/motion';
import { expect, test } from './support/page';

/** Where the moment that stood at `x` stands now, told by two years on the axis. */
async function follow(
  page: Page,
  years: readonly [string, string],
  x: number,
): Promise<() => Promise<number>> {
  const { tick } = appOn(page);
  const places = (): Promise<number[]> => Promise.all(years.map((year) => middleOf(tick(year))));
  const [a = 0, b = 0] = await places();
  const share = (x - a) / (b - a);
  return async () => {
    const [c = 0, d = 0] = await places();
    return c + share * (d - c);
  };
}

test.describe('the wheel', () => {
  test('scrolls the page over a timeline that the reader has not stepped into', async ({ page }) => {
    await page.goto('/?at=1990/2000');
    await pointAt(page);
    const { x } = await boxOf(appOn(page).brush);
    await page.mouse.wheel(0, 150);
    await expect.poll(() => scrollTop(page)).toBe(150);
    expect((await boxOf(appOn(page).brush)).x).toBe(x);
    await expectInLink(page, 'at', '1990/2000');
  });

  test(
    'moves through time once the reader has stepped in, and hands over to the page at the end',
    { tag: '@firefox' },
    async ({ page }) => {
      await page.goto('/?at=2005/2012');
      const point = await pointAt(page);
      await page.mouse.click(point.x, point.y);
      const { brush, timeline } = appOn(page);
      await expect(timeline).toBeFocused();
      const before = await boxOf(brush);
      await page.mouse.wheel(0, 150);
      await expect.poll(async () => (await boxOf(brush)).x).toBeGreaterThan(before.x);
      expect(await scrollTop(page)).toBe(0);
      for (let i = 0; i < 25; i++) await page.mouse.wheel(0, 150);
      await expect.poll(() => scrollTop(page)).toBeGreaterThan(100);
      const overview = await boxOf(page.locator('.overview'));
      const end = await boxOf(brush);
      expect(end.x + end.width).toBeCloseTo(overview.x + overview.width, -1);
      expect(end.width).toBeCloseTo(before.width, 0);
    },
  );

  test('hands over at once where everything is in view', async ({ page }) => {
    await page.goto('/');
    const point = await pointAt(page);
    await page.mouse.click(point.x, point.y);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => scrollTop(page)).toBe(200);
  });

  test('scrolls the page again after Escape and a step out', async ({ page }) => {
    await page.goto('/?at=2000/2005');
    const point = await pointAt(page);
    await page.mouse.click(point.x, point.y);
    await page.keyboard.press('Tab');
    await page.mouse.wheel(0, 120);
    await expect.poll(() => scrollTop(page)).toBe(120);
  });

  test(
    'turned sideways, or with Shift, moves through time, by as many pixels as it turns',
    { tag: '@firefox' },
    async ({ page }) => {
      await page.goto('/?at=1980/1999');
      await pointAt(page);
      const { tick } = appOn(page);
      const before = await middleOf(tick('1990'));
      await page.mouse.wheel(80, 0);
      await expect.poll(() => middleOf(tick('1990'))).toBeCloseTo(before - 80, 0);
      await page.keyboard.down('Shift');
      await page.mouse.wheel(0, -80);
      await page.keyboard.up('Shift');
      await expect.poll(() => middleOf(tick('1990'))).toBeCloseTo(before, 0);
      expect(await scrollTop(page)).toBe(0);
      await expectInLink(page, 'at', /^(1980|1979-12-31|1980-01-01)/);
    },
  );

  test(
    'with Ctrl zooms, and the moment under the pointer stays there',
    { tag: '@firefox' },
    async ({ page }) => {
      await page.goto('/?at=1960/2009');
      for (const share of [0.4, 0.8]) {
        const { x } = await pointAt(page, share);
        const { brush } = appOn(page);
        const before = await boxOf(brush);
        const now = await follow(page, ['1980', '2000'], x);
        await page.keyboard.down('Control');
        await page.mouse.wheel(0, -100);
        await expect.poll(async () => (await boxOf(brush)).width).toBeLessThan(before.width - 5);
        expect(await now()).toBeCloseTo(x, 0);
        await page.mouse.wheel(0, 100);
        await expect.poll(async () => (await boxOf(brush)).width).toBeCloseTo(before.width, 0);
        expect(await now()).toBeCloseTo(x, 0);
        await page.keyboard.up('Control');
      }
      expect(await scrollTop(page)).toBe(0);
    },
  );

  test('with Ctrl zooms no further than two days, and no wider than there is time', async ({ page }) => {
    await page.goto('/');
    await pointAt(page);
    const overview = await boxOf(page.locator('.overview'));
    const { brush } = appOn(page);
    await page.keyboard.down('Control');
    for (let i = 0; i < 50; i++) await page.mouse.wheel(0, -400);
    await expect(
      page.locator('.in-view', { hasText: /^(\d+ \w+ \d{4}) to (\d+ \w+ \d{4}) in view$/ }),
    ).toBeVisible();
    const at = async () => new URL(page.url()).searchParams.get('at') ?? '';
    await expect.poll(at).toMatch(/Z\//);
    const [start = '', end = ''] = (await at()).split('/');
    const seconds = (Date.parse(end) - Date.parse(start)) / 1000 + 1;
    expect(seconds).toBe(2 * 24 * 60 * 60);
    for (let i = 0; i < 60; i++) await page.mouse.wheel(0, 400);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await boxOf(brush)).width).toBeCloseTo(overview.width, 0);
    await expectInLink(page, 'at', null);
    // The browser's own zoom has not been let through.
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });
});

test.describe('dragging', () => {
  test('keeps the moment under the pointer, and opens nothing', { tag: '@firefox' }, async ({ page }) => {
    await page.goto('/?at=1990/2010');
    const { tick, details, option, button } = appOn(page);
    await expect(tick('2000')).toBeVisible();
    // Begun on an event: the drag must not open it.
    const target = await boxOf(option('aid-agreement-2005'));
    const [x, y] = [target.x + target.width / 2, target.y + target.height / 2];
    const before = await middleOf(tick('2000'));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 120, y + 30, { steps: 6 });
    await expect.poll(() => middleOf(tick('2000'))).toBeCloseTo(before - 120, 0);
    await page.mouse.move(x + 80, y, { steps: 6 });
    await expect.poll(() => middleOf(tick('2000'))).toBeCloseTo(before + 80, 0);
    await page.mouse.up();
    await expect(details).toBeHidden();
    // The next click is a click again.
    await button('Fit all').click();
    await option('aid-agreement-2005').click();
    await expect(details).toBeVisible();
  });

  test('a press that hardly moves is a click', { tag: '@all' }, async ({ page }) => {
    await page.goto('/');
    const { option, details } = appOn(page);
    const target = await boxOf(option('korean-war'));
    await page.mouse.move(target.x + 10, target.y + target.height / 2);
    await page.mouse.down();
    await page.mouse.move(target.x + 12, target.y + target.height / 2);
    await page.mouse.up();
    await expect(details).toBeVisible();
  });

  test('ends where time ends: nobody gets lost, and “Fit all” leads back', async ({ page }) => {
    await page.goto('/?at=1949/1957');
    const { brush, button, menu, options } = appOn(page);
    const overview = await boxOf(page.locator('.overview'));
    const { x, y } = await pointAt(page, 0.3);
    await page.mouse.down();
    await page.mouse.move(x + 700, y, { steps: 8 });
    await page.mouse.move(x, y);
    await page.mouse.move(x + 700, y, { steps: 8 });
    await page.mouse.up();
    await expect.poll(async () => (await boxOf(brush)).x).toBeCloseTo(overview.x, 0);
    for (const [name, key] of [
      ['Earlier', 'x'],
      ['Back a screen', 'x'],
    ] as const) {
      if (name === 'Back a screen') await menu.click();
      await button(name).click();
      expect((await boxOf(brush))[key]).toBeCloseTo(overview.x, 0);
    }
    await button('Fit all').click();
    await expect.poll(async () => (await boxOf(brush)).width).toBeCloseTo(overview.width, 0);
    await expect(options).toHaveCount(7);
    await expectInLink(page, 'at', null);
  });

  test('moves no date: what an option says of its event stays, wherever the timeline stands', async ({
    page,
  }) => {
    const said = async () => {
      await expect(appOn(page).options).toHaveCount(7);
      return appOn(page).options.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
    };
    await page.goto('/');
    const names = await said();
    for (const at of ['1950/1953', '2005-06/2005-07', '2016-12-31/2017-01-02', '1900/1901', '2100/2200']) {
      await bring(page, `/?at=${at}`);
      expect(await said()).toEqual(names);
    }
  });

  test('a double click zooms in about its place', { tag: '@chromium' }, async ({ page }) => {
    await page.goto('/?at=1960/2009');
    const { x, y } = await pointAt(page, 0.6);
    const { brush } = appOn(page);
    const { width } = await boxOf(brush);
    const now = await follow(page, ['1980', '2000'], x);
    await page.mouse.dblclick(x, y);
    await expect.poll(async () => (await boxOf(brush)).width / width).toBeCloseTo(0.6, 1);
    // At rest: then the link has it.
    await expectInLink(page, 'at', /-/);
    expect(await now()).toBeCloseTo(x, 0);
  });
});

test.describe('what lies outside the view', () => {
  test('is said in its band, and one press brings the nearest of it', async ({ page }) => {
    await page.goto('/?at=2014/2018');
    const { button, option, timeline, brush } = appOn(page);
    const before = await boxOf(brush);
    const press = button('1 earlier event, Military: show');
    await expect(press).toHaveText('1 earlier ←');
    await press.click();
    await expect(timeline).toBeFocused();
    await expect(option('korean-war')).not.toHaveClass(/out-of-view/);
    await expect(press).toBeHidden();
    expect((await boxOf(brush)).width).toBeCloseTo(before.width, 0);
    await expect(button('5 later events, Economic: show')).toHaveText('→ 5 later');
  });

  test('is no stop on the way of Tab, and goes with the last of it', { tag: '@all' }, async ({ page }) => {
    await page.goto('/?at=2014/2018');
    const outside = page.locator('.outside');
    await expect(outside).not.toHaveCount(0);
    expect(await outside.evaluateAll((all) => all.every((each) => each.matches('[tabindex="-1"]')))).toBe(
      true,
    );
    await appOn(page).button('Fit all').click();
    await expect(outside).toHaveCount(0);
  });
});

const part = async (page: Page) => {
  await page.locator('.overview').scrollIntoViewIfNeeded();
  const overview = await boxOf(page.locator('.overview'));
  const brush = await boxOf(appOn(page).brush);
  return { y: brush.y + brush.height / 2, left: brush.x, right: brush.x + brush.width, overview };
};
const drag = async (page: Page, from: number, to: number, y: number) => {
  await page.mouse.move(from, y);
  await page.mouse.down();
  await page.mouse.move((from + to) / 2, y);
  await page.mouse.move(to, y);
  await page.mouse.up();
};

test.describe('the brush on the overview', () => {
  test('is dragged to move', async ({ page }) => {
    await page.goto('/?at=1990/1999');
    const { left, right, y } = await part(page);
    await drag(page, (left + right) / 2, (left + right) / 2 + 60, y);
    await expect.poll(async () => (await part(page)).left).toBeCloseTo(left + 60, 0);
    expect((await part(page)).right).toBeCloseTo(right + 60, 0);
  });

  test(
    'is made longer and shorter at its edges, past each other too',
    { tag: '@firefox' },
    async ({ page }) => {
      await page.goto('/?at=1980/1999');
      const { left, right, y } = await part(page);
      await drag(page, right - 1, right + 50, y);
      await expect.poll(async () => (await part(page)).right).toBeCloseTo(right + 50, 0);
      expect((await part(page)).left).toBeCloseTo(left, 0);
      // With more in view the bands above are higher.
      await drag(page, left + 1, right + 100, (await part(page)).y);
      await expect.poll(async () => (await part(page)).left).toBeCloseTo(right + 50, 0);
      expect((await part(page)).right).toBeCloseTo(right + 100, 0);
    },
  );

  test('is drawn anew beside itself', { tag: '@all' }, async ({ page }) => {
    await page.goto('/?at=1990/1999');
    const { overview, y } = await part(page);
    await drag(page, overview.x + 40, overview.x + 140, y);
    await expect.poll(async () => (await part(page)).left).toBeCloseTo(overview.x + 40, 0);
    expect((await part(page)).right).toBeCloseTo(overview.x + 140, 0);
  });

  test('goes where a click beside it points', { tag: '@all' }, async ({ page }) => {
    await page.goto('/?at=1990/1999');
    const { left, right, overview, y } = await part(page);
    await page.mouse.click(overview.x + 200, y);
    await expect
      .poll(async () => (await part(page)).left)
      .toBeCloseTo(overview.x + 200 - (right - left) / 2, 0);
    expect((await part(page)).right - (await part(page)).left).toBeCloseTo(right - left, 0);
  });

  test('comes from everything: an edge drawn in zooms', async ({ page }) => {
    await page.goto('/');
    const { left, right, y } = await part(page);
    await drag(page, left + 2, left + 400, y);
    await expect.poll(async () => (await part(page)).left).toBeCloseTo(left + 400, 0);
    expect((await part(page)).right).toBeCloseTo(right, 0);
    await expectInLink(page, 'at', /\//);
  });
});

test.describe('motion', () => {
  test('is left out where the reader wants none: a key lands at once, a flick stops with the hand', async ({
    page,
  }) => {
    await page.goto('/?at=1955/1965');
    const { timeline, brush } = appOn(page);
    await flick(page);
    const { x } = await boxOf(brush);
    await frames(page, 20);
    expect((await boxOf(brush)).x).toBe(x);

    await timeline.focus();
    const drawn = await watchBrush(page);
    for (const [i, key] of ['+', '+', '-', '0', 'End'].entries()) {
      await page.keyboard.press(key);
      await frames(page, 3);
      expect(await drawn(), key).toBeLessThanOrEqual(i + 1);
    }
    expect(await drawn()).toBeGreaterThanOrEqual(3);
    expect(await activeOption(page)).toContain(dated.at(-1)?.title);
  });
});

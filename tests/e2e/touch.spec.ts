import type { CDPSession } from '@playwright/test';
import { appOn, boxOf, emptyPoint, expectInLink, middleOf, scrollTop } from './support/app';
import { expect, test } from './support/page';

test.use({ hasTouch: true, viewport: { width: 768, height: 900 } });

type Point = readonly [x: number, y: number];

/** Fingers on the screen: where each stands, one list for each moment. */
async function touch(session: CDPSession, moments: readonly (readonly Point[])[]): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  const [first = [], ...rest] = moments;
  await send('touchStart', first);
  for (const points of rest) await send('touchMove', points);
  await send('touchEnd', []);
}

/** A finger's way from one point to another. */
const way = ([x0, y0]: Point, [x1, y1]: Point, steps = 12): Point[] =>
  Array.from({ length: steps + 1 }, (_, i) => [x0 + ((x1 - x0) * i) / steps, y0 + ((y1 - y0) * i) / steps]);

const one = (points: readonly Point[]): (readonly Point[])[] => points.map((point) => [point]);

test('a finger drawn sideways moves through time', { tag: '@chromium' }, async ({ page, devtools }) => {
  await page.goto('/?view=timeline&at=1990/2009');
  const { tick, details } = appOn(page);
  await expect(tick('2000')).toBeVisible();
  const before = await middleOf(tick('2000'));
  const { x, y } = await emptyPoint(page);
  await touch(devtools, one(way([x, y], [x - 120, y + 8])));
  await expect.poll(async () => Math.abs((await middleOf(tick('2000'))) - (before - 120))).toBeLessThan(2);
  expect(await scrollTop(page)).toBe(0);
  await expect(details).toBeHidden();
});

test(
  'a finger drawn upwards scrolls the page, and leaves time alone',
  { tag: '@chromium' },
  async ({ page, devtools }) => {
    await page.goto('/?view=timeline&at=1990/2009');
    const { tick } = appOn(page);
    await expect(tick('2000')).toBeVisible();
    const before = await middleOf(tick('2000'));
    const { x, y } = await emptyPoint(page);
    await touch(devtools, one(way([x, y + 150], [x + 6, y - 50])));
    await expect.poll(() => scrollTop(page)).toBeGreaterThan(100);
    expect(Math.abs((await middleOf(tick('2000'))) - before)).toBeLessThan(7);
    // And does not open the event that it began on.
    await expect(appOn(page).details).toBeHidden();
  },
);

test(
  'two fingers zoom: the moments under them stay under them',
  { tag: '@chromium' },
  async ({ page, devtools }) => {
    await page.goto('/?view=timeline&at=1970/2009');
    const { tick, brush } = appOn(page);
    await expect(tick('1990')).toBeVisible();
    const [from, to] = [await middleOf(tick('1990')), await middleOf(tick('2000'))];
    const { width } = await boxOf(brush);
    const { y } = await emptyPoint(page);
    const left = way([from, y], [from - 60, y]);
    const right = way([to, y], [to + 40, y]);
    await touch(
      devtools,
      left.map((point, i) => [point, right[i] ?? point]),
    );
    await expect.poll(async () => Math.abs((await middleOf(tick('1990'))) - (from - 60))).toBeLessThan(3);
    expect(Math.abs((await middleOf(tick('2000'))) - (to + 40))).toBeLessThan(3);
    expect((await boxOf(brush)).width).toBeLessThan(width);
    // The page itself is not enlarged.
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  },
);

test('a tap opens an event, and each has room for a finger', { tag: '@chromium' }, async ({ page }) => {
  await page.goto('/?view=timeline');
  const { option, mark } = appOn(page);
  await option('normalization-talks-2007').tap();
  await expect(mark).toHaveText('In 2007, North Korea and Russia began normalization talks.');
});

test(
  'the brush follows a finger, and a finger drawn upwards over it scrolls',
  { tag: '@chromium' },
  async ({ page, devtools }) => {
    await page.goto('/?view=timeline&at=1980/1989');
    const { brush } = appOn(page);
    await expect(brush).toBeVisible();
    const before = await boxOf(brush);
    const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
    await touch(devtools, one(way([x, y], [x + 90, y])));
    await expect.poll(async () => Math.abs((await boxOf(brush)).x - before.x - 90)).toBeLessThan(2);
    await expectInLink(page, 'at', /-/);
    await touch(devtools, one(way([x, y], [x, y - 200])));
    await expect.poll(() => scrollTop(page)).toBeGreaterThan(100);
  },
);

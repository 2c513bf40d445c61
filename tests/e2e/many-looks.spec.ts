import type { Locator, Page } from '@playwright/test';
import { colourAt, openList, openMany, spoken, step } from './many/reader';
import { appOn } from './support/app';
import { cornersOf, isAll } from './support/corners';
import { axe, expect, test } from './support/page';
import { at } from './support/sites';

const COUNT = 20_000;

test.use(at('many'));

const canvasOf = (page: Page): Locator => page.locator('canvas.timeline-picture');

/** How strongly a bar covers the paper. */
const COVER = 0.75;

/** The colours of the theme as it holds: those of the three categories and of the paper. */
const theme = (page: Page) =>
  page.evaluate(() => {
    const probe = document.createElement('span');
    document.querySelector('.viewport')?.append(probe);
    const colour = (className: string, property: 'color' | 'backgroundColor', element: Element = probe) => {
      probe.className = className;
      const numbers = getComputedStyle(element)[property].match(/[\d.]+/g) ?? [];
      return numbers.slice(0, 3).map(Number);
    };
    const found = {
      accents: [0, 1, 2].map((place) => colour(`accent-${place}`, 'color')),
      paper: colour('', 'backgroundColor', document.body),
    };
    probe.remove();
    return found;
  });

const far = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? 0))));

/** The bars of each category have its colour, and what is above them that of the paper. */
async function expectThemed(page: Page): Promise<void> {
  for (const [place, label] of ['Military', 'Economic', 'Diplomatic'].entries()) {
    const differences = async () => {
      const { x, foot, top } = await barsOf(page, label);
      const { accents, paper } = await theme(page);
      const bar = mixed(accents[place] ?? paper, paper);
      return [far(await colourAt(page, x, foot), bar), far(await colourAt(page, x, top), paper)];
    };
    await expect
      .poll(async () => (await differences()).filter((difference) => difference > 3), {
        message: `${label}: how far bars and paper are from the theme`,
      })
      .toEqual([]);
  }
}

/** A bar over the paper. */
const mixed = (accent: readonly number[], paper: readonly number[]): readonly number[] =>
  accent.map((value, i) => value * COVER + (paper[i] ?? 0) * (1 - COVER));

/** Two points of a cell: in its bars, near their foot, and above all of them. */
async function barsOf(page: Page, label: string): Promise<{ x: number; foot: number; top: number }> {
  const cell = page.getByRole('option', { name: new RegExp(`1985 to 1989, ${label}$`) });
  await cell.scrollIntoViewIfNeeded();
  const box = await cell.boundingBox();
  if (box === null) throw new Error(`${label} is not drawn`);
  // Off the middle: a line of the axis may stand there.
  return { x: box.x + box.width * 0.7, foot: box.y + box.height - 6, top: box.y + 2 };
}

test.describe('a picture of twenty thousand events', () => {
  test(
    'takes the colours of the page, and follows them without being loaded anew',
    { tag: '@chromium' },
    async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 1000 });
      await openMany(page, COUNT);
      for (const media of cornersOf(
        [
          { colorScheme: 'light' },
          { colorScheme: 'dark' },
          { forcedColors: 'active' },
          { colorScheme: 'light', forcedColors: 'active' },
          { forcedColors: 'none' },
        ] as const,
        0,
        1,
        2,
      )) {
        await page.emulateMedia(media);
        await expectThemed(page);
      }
    },
  );

  test(
    'is as sharp as the screen, also when that changes',
    { tag: '@chromium' },
    async ({ page, devtools }) => {
      await openMany(page, COUNT);
      const canvas = canvasOf(page);
      const sharpness = () =>
        canvas.evaluate((element) => {
          const { width, height, clientWidth, clientHeight } = element as HTMLCanvasElement;
          return [width / clientWidth, height / clientHeight].map((ratio) => Number(ratio.toFixed(2)));
        });
      await expect.poll(sharpness).toEqual([1, 1]);
      // As the browser's own zoom: fewer pixels of CSS, each of more points.
      for (const zoom of [2, 1.25, 1]) {
        await devtools.send('Emulation.setDeviceMetricsOverride', {
          width: 1280 / zoom,
          height: 720 / zoom,
          deviceScaleFactor: zoom,
          mobile: false,
        });
        await expect.poll(sharpness).toEqual([zoom, zoom]);
      }
    },
  );

  test('follows the width of the window', async ({ page }) => {
    await openMany(page, COUNT);
    for (const width of [700, 1280]) {
      await page.setViewportSize({ width, height: 720 });
      await expect
        .poll(() => canvasOf(page).evaluate((canvas) => canvas.clientWidth))
        .toBe(await page.locator('.viewport').evaluate((viewport) => viewport.clientWidth));
    }
  });

  test(
    'has no fault that axe finds, wide and narrow, from afar and near, with a list open',
    { tag: '@chromium' },
    async ({ page }) => {
      const { timeline, button, tab } = await openMany(page, COUNT);
      await timeline.focus();
      await page.keyboard.press('l');
      await expect(openList(page).heading).toBeFocused();
      await axe(page);
      if (!isAll) return;
      await page.setViewportSize({ width: 390, height: 800 });
      await axe(page);
      await tab('Timeline').click();
      for (let zooms = 0; zooms < 14; zooms++) await button('Zoom in').click();
      await expect.poll(() => timeline.getByRole('option', { name: /no\. \d+/ }).count()).toBeGreaterThan(3);
      await axe(page);
    },
  );

  test(
    'shows a ring around the option that the keyboard is on, a cell or a mark',
    { tag: '@firefox' },
    async ({ page }) => {
      const { timeline } = await openMany(page, COUNT);
      await page.keyboard.press('Tab');
      await timeline.focus();
      let now = await step(page, 'ArrowRight', await spoken(page));
      for (const key of ['Enter', 'Enter', 'ArrowRight']) {
        expect(await ringAsSeen(page), now.name).toEqual({ outlined: true, inSight: true });
        now = await step(page, key, now);
      }
      expect(await ringAsSeen(page), now.name).toEqual({ outlined: true, inSight: true });
    },
  );
});

/** The outline of the active option, and whether the option lies in the picture. */
const ringAsSeen = (page: Page) =>
  appOn(page).timeline.evaluate((listbox) => {
    const active = document.getElementById(listbox.getAttribute('aria-activedescendant') ?? '');
    if (active === null) return { outlined: false, inSight: false };
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(active);
    const [box, frame] = [active.getBoundingClientRect(), listbox.getBoundingClientRect()];
    return {
      outlined:
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)'),
      inSight: box.right > frame.left && box.left < frame.right && box.width > 1,
    };
  });

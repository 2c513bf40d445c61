import { EventEmitter, once } from 'node:events';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { TimelineHandle } from '../../src/embed';
import { expect, test } from './support/page';
import { at } from './support/sites';

test.use(at('host'));

declare global {
  /** The timeline of a test. */
  var timeline: TimelineHandle;
}

test.beforeEach(async ({ page }) => {
  await page.goto('/places.html');
  await page.waitForFunction(() => 'places' in globalThis);
});

/** Puts a timeline into an element with styles of its own, in another element with its styles. */
const put = async (page: Page, around: string, own = 'width: 900px'): Promise<void> =>
  page.evaluate(
    async ([outer, inner]) => {
      document.body.replaceChildren();
      const element = document.createElement('div');
      element.style.cssText = inner;
      const place = document.body.appendChild(document.createElement('div'));
      place.style.cssText = outer;
      place.append(element, 'beside');
      globalThis.timeline = globalThis.places.put(element);
      await globalThis.timeline.ready;
    },
    [around, own] as const,
  );

const viewport = (page: Page): Locator => page.locator('.viewport');
const yearOf = (page: Page, year: string): Locator =>
  page.locator('.timeline-picture .axis text', { hasText: year }).first();

/** Where the middle of an element is on the screen. */
async function middleOf(element: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y, width, height } = (await element.boundingBox()) ?? {
    x: NaN,
    y: NaN,
    width: NaN,
    height: NaN,
  };
  return { x: x + width / 2, y: y + height / 2 };
}

const domainOf = async (page: Page) =>
  page.evaluate(() => globalThis.timeline.getState().visibleDomain ?? { start: NaN, end: NaN });

test(
  'what is under the pointer stays under it, however the page lays the timeline on the screen',
  { tag: '@firefox' },
  async ({ page }) => {
    for (const around of [
      'transform: scale(.5)',
      'zoom: .6',
      'zoom: 1.3; transform: scale(.7)',
      'scale: -1 1; width: 900px',
      'rotate: 180deg; transform-origin: 450px 300px; width: 900px',
    ]) {
      await put(page, around);
      const { x } = await middleOf(yearOf(page, '1980'));
      const inPicture = await middleOf(viewport(page));
      await page.mouse.move(x, inPicture.y);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -150);
      await page.keyboard.up('Control');
      await expect.poll(async () => (await domainOf(page)).start, around).toBeGreaterThan(-700e9);
      expect((await middleOf(yearOf(page, '1980'))).x, around).toBeCloseTo(x, 0);
      await page.mouse.down();
      await page.mouse.move(x - 20, inPicture.y);
      await page.mouse.move(x - 40, inPicture.y);
      await page.mouse.up();
      expect((await middleOf(yearOf(page, '1980'))).x, around).toBeCloseTo(x - 40, 0);
    }
  },
);

test(
  'where the page asks how wide it wants to be, a timeline has a width, and leaves room where there is little',
  { tag: '@firefox' },
  async ({ page }) => {
    const widthIn = async (around: string, own = ''): Promise<number> => {
      await put(page, around, own);
      return page.locator('.dyad').evaluate(({ clientWidth }) => clientWidth);
    };
    for (const [around, own] of [
      ['display: flex', ''],
      ['display: grid; grid-template-columns: auto 1fr', ''],
      ['', 'float: left'],
      ['', 'display: inline-block'],
      ['width: max-content', ''],
    ] as const) {
      const width = await widthIn(around, own);
      expect(width, `${around} ${own}`).toBeGreaterThan(600);
      expect(width, `${around} ${own}`).toBeLessThan(900);
    }
    expect(await widthIn('display: flex; width: 300px')).toBeLessThan(300);
    const full = await page.evaluate(() => document.documentElement.clientWidth);
    expect(await widthIn('', 'display: flex')).toBe(full);
    expect(await widthIn('')).toBe(full);
  },
);

test(
  'letters are as large as those around, and measured in the font that has come',
  { tag: '@firefox' },
  async ({ page }) => {
    const looks = async () =>
      page.evaluate(() => ({
        title: Number(document.querySelector('.label-title')?.getAttribute('font-size')),
        button: Number.parseFloat(
          getComputedStyle(document.querySelector('.dyad .button') ?? document.body).fontSize,
        ),
      }));
    const labels = async () =>
      page
        .locator('.label-title, .label-date, .band-label')
        .evaluateAll((texts) => texts.map((text) => `${text.textContent} ${text.getAttribute('x')}`));
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '62.5%';
      document.body.style.fontSize = '1.6rem';
    });
    await put(page, '');
    await expect.poll(looks).toEqual({ title: 13.5, button: 13 });
    await page.evaluate(() => {
      document.body.style.fontSize = '2rem';
    });
    await expect.poll(looks).toEqual({ title: 16.9, button: 16.25 });

    const font = new EventEmitter();
    const isToCome = once(font, 'come');
    await page.route(/woff2/, async (route) => {
      await isToCome;
      await route.continue();
    });
    await page.evaluate(() => {
      const address = new URL(globalThis.places.font, location.href).href;
      document.fonts.add(new FontFace('Late', `url("${address}")`, { weight: '200 900' }));
      document.body.style.fontFamily = 'Late, monospace';
    });
    await put(page, '');
    await expect.poll(labels).not.toEqual([]);
    const before = await labels();
    font.emit('come');
    await page.waitForFunction(() => document.fonts.check('16px Late'));
    await expect.poll(labels).not.toEqual(before);
    const late = await labels();
    await put(page, '');
    await expect.poll(labels).toEqual(late);

    // Made outside of the page, and out of sight.
    await page.evaluate(() => {
      document.body.replaceChildren();
      const element = document.createElement('div');
      element.style.cssText = 'width: 900px; display: none';
      globalThis.timeline = globalThis.places.put(element);
      const place = document.body.appendChild(document.createElement('div'));
      place.append(element);
      requestAnimationFrame(() => {
        element.style.display = 'block';
      });
    });
    await expect.poll(labels).toEqual(late);
  },
);

test(
  'a timeline works in a shadow tree, in a frame, and where it was moved into one',
  { tag: '@firefox' },
  async ({ page }) => {
    for (const kind of ['shadow tree', 'frame', 'moved'] as const) {
      await page.evaluate(async (of) => {
        document.body.replaceChildren();
        const element = document.createElement('div');
        element.style.width = '800px';
        const place = document.createElement(of === 'shadow tree' ? 'div' : 'iframe');
        place.style.cssText = 'width: 900px; height: 850px';
        document.body.append(place);
        const inner = place instanceof HTMLIFrameElement ? place.contentDocument : null;
        const root = inner?.body ?? place.attachShadow({ mode: 'open' });
        await globalThis.places.style(root);
        if (of === 'moved') document.body.append(element);
        else root.append(element);
        globalThis.timeline = globalThis.places.put(element);
        await globalThis.timeline.ready;
        if (of === 'moved') root.append(element);
      }, kind);
      const place: Page | FrameLocator = kind === 'shadow tree' ? page : page.frameLocator('iframe');
      const option = place.getByRole('option', { name: /economic aid/ });
      const details = place.getByRole('region', { name: 'Event details' });
      await option.click();
      await expect(details).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(details).toHaveCount(0);
      await expect(place.getByRole('listbox', { name: /^Timeline/ })).toBeFocused();
      const { start } = await domainOf(page);
      const { x, y } = await middleOf(option);
      await page.mouse.move(x, y);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -150);
      await page.keyboard.up('Control');
      await expect.poll(async () => (await domainOf(page)).start, kind).toBeGreaterThan(start);
      // The reader has stepped in.
      const zoomed = await domainOf(page);
      await page.mouse.wheel(0, 40);
      await expect.poll(async () => (await domainOf(page)).start, kind).toBeGreaterThan(zoomed.start);
      await page.evaluate(() => {
        globalThis.timeline.destroy();
      });
    }
  },
);

test(
  'Escape closes the details, and only then the dialog or the popover around',
  { tag: '@firefox' },
  async ({ page }) => {
    for (const kind of ['dialog', 'popover'] as const) {
      await page.evaluate((of) => {
        document.body.replaceChildren();
        const around = document.createElement(of === 'dialog' ? 'dialog' : 'div');
        around.id = 'around';
        const element = around.appendChild(document.createElement('div'));
        document.body.append(around);
        globalThis.timeline = globalThis.places.put(element);
        if (around instanceof HTMLDialogElement) {
          around.showModal();
          return;
        }
        around.style.cssText = 'inset: 0; height: 80vh; overflow: auto';
        around.popover = 'auto';
        around.showPopover();
      }, kind);
      const around = page.locator('#around');
      const details = page.getByRole('region', { name: 'Event details' });
      await page.getByRole('option', { name: /economic aid/ }).click();
      await expect(details).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(details).toHaveCount(0);
      await expect(around).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(around).toBeHidden();
    }
  },
);

test('a box that scrolls sideways scrolls where all of time is in view', async ({ page }) => {
  await put(page, 'width: 600px; overflow-x: auto', 'width: 1600px');
  const { y } = await middleOf(viewport(page));
  await page.mouse.move(300, y);
  await page.mouse.wheel(120, 0);
  const box = page.locator('body > div');
  await expect.poll(async () => box.evaluate(({ scrollLeft }) => scrollLeft)).toBe(120);
});

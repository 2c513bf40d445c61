import type { Locator, Page } from '@playwright/test';
import { appOn, bring, seenDownTo } from './support/app';
import { expect, test } from './support/page';

const links = [
  '/?view=timeline',
  '/?view=timeline&event=trade-2017',
  '/?view=chronology',
  '/?view=chronology&event=korean-war&q=trade',
  '/?q=zeppelin&view=timeline',
  '/?view=timeline&range=2005/2013-06&at=2000/2018',
  `/?event=${'x'.repeat(200)}&at=${'y'.repeat(200)}&q=${'z'.repeat(200)}`,
] as const;

/** How many pixels the page is wider than the screen. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement ?? document.body;
    return scrollWidth - clientWidth;
  });

async function open(page: Page, link: string): Promise<void> {
  await bring(page, link);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeAttached();
}

test.describe('the page fits its screen', () => {
  for (const [width, height] of [
    [320, 640],
    [390, 844],
    [1280, 800],
  ] as const) {
    test(
      `at ${width} pixels nothing scrolls sideways`,
      { tag: width === 320 ? '@firefox' : [] },
      async ({ page }) => {
        await page.setViewportSize({ width, height });
        for (const link of links) {
          await open(page, link);
          // The picture takes the width of the window a frame after the page is taken over.
          await expect.poll(() => overflow(page), link.slice(0, 60)).toBe(0);
        }
        for (const summary of ['Keys', 'Categories']) {
          await page.locator('summary', { hasText: summary }).click();
          expect(await overflow(page), summary).toBe(0);
        }
      },
    );
  }

  test('on a phone the chronology comes first, and the timeline is one tap away', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/');
    const { tab, timeline } = appOn(page);
    await expect(tab('Chronology')).toHaveAttribute('aria-selected', 'true');
    await expect(timeline).toBeHidden();
    await tab('Timeline').click();
    await expect(timeline).toBeVisible();
    // Chosen is chosen: turning the phone does not change it.
    await page.setViewportSize({ width: 844, height: 390 });
    await expect(timeline).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(timeline).toBeVisible();
  });

  test('on a wide screen the timeline comes first', async ({ page }) => {
    await page.goto('/');
    await expect(appOn(page).tab('Timeline')).toHaveAttribute('aria-selected', 'true');
  });

  test('the timeline follows the width of the window', async ({ page }) => {
    await page.goto('/?view=timeline');
    await expect(page.locator('.timeline-picture')).toBeVisible();
    for (const width of [1280, 700, 320, 1000]) {
      await page.setViewportSize({ width, height: 800 });
      await expect
        .poll(async () => (await page.locator('.timeline-picture').boundingBox())?.width)
        .toBe(await page.evaluate(() => document.documentElement.clientWidth));
      await expect.poll(() => overflow(page)).toBe(0);
    }
  });
});

test.describe('each target', () => {
  for (const width of [1280, 320]) {
    test(
      `is at least 24 by 24 pixels, at ${width}`,
      { tag: width === 320 ? '@firefox' : [] },
      async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        for (const link of [...links, '/?view=timeline&at=2005-03-04/2005-03-20']) {
          await open(page, link);
          const small = await page
            .locator('button, [role=tab], [role=option]:not(.out-of-view), summary, input, a.button')
            .evaluateAll((all) =>
              all
                .filter((element) => element.checkVisibility({ visibilityProperty: true }))
                // Nobody can point at it: it is seen when the keyboard comes to it.
                .filter((element) => !element.matches('.skip-link:not(:focus)'))
                .map((element) => ({ element, box: element.getBoundingClientRect() }))
                .filter(({ box }) => box.width < 24 || box.height < 24)
                .map(({ element, box }) => `${element.outerHTML.slice(0, 120)} ${box.width}×${box.height}`),
            );
          expect(small, link.slice(0, 60)).toEqual([]);
        }
      },
    );
  }
});

/** Pairs of drawn things whose boxes lie over each other by more than a hair. */
const overlaps = async (things: Locator): Promise<string[]> =>
  things.evaluateAll(
    (all, foot) => {
      // A line of a picture is as high as its letters: Firefox counts what the font would leave between lines.
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
      const letters = (element: Element): DOMRect => {
        const { x, y, width, height } = element.getBoundingClientRect();
        if (element.localName !== 'text') return new DOMRect(x, y, width, height);
        const high = 1.2 * Number.parseFloat(getComputedStyle(element).fontSize);
        const leading = Math.max(0, height - high) / 2;
        return new DOMRect(x, y + leading, width, height - 2 * leading);
      };
      const boxes = all
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter(
          (element) => element.closest('.details') !== null || element.getBoundingClientRect().bottom <= foot,
        )
        .map((element) => {
          const lines = element.localName === 'g' ? [...element.querySelectorAll('text')] : [element];
          const parts = lines.map(letters);
          const [left, top] = [
            Math.min(...parts.map((part) => part.left)),
            Math.min(...parts.map((part) => part.top)),
          ];
          return {
            name: element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40),
            box: new DOMRect(
              left,
              top,
              Math.max(...parts.map((part) => part.right)) - left,
              Math.max(...parts.map((part) => part.bottom)) - top,
            ),
          };
        })
        .filter(({ box }) => box.width > 0 && box.height > 0);
      return boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap((b) => {
          const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          return wide > 1 && high > 1 ? [`“${a.name}” and “${b.name}” by ${wide}×${high}`] : [];
        }),
      );
    },
    await seenDownTo(things.page()),
  );

/** Things that stick out of the screen, or hide part of their own text. */
const cut = (things: Locator): Promise<string[]> =>
  things.evaluateAll((all) =>
    all
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.classList.contains('visually-hidden'))
      .flatMap((element) => {
        const { left, right } = element.getBoundingClientRect();
        const outside = left < -1 || right > document.documentElement.clientWidth + 1;
        const hidden =
          element instanceof HTMLElement &&
          getComputedStyle(element).display !== 'inline' &&
          (element.scrollWidth > element.clientWidth + 2 ||
            element.scrollHeight > element.clientHeight + 4) &&
          element.clientWidth > 0;
        return outside || hidden
          ? [`${element.outerHTML.slice(0, 100)}: ${outside ? 'outside' : 'hidden'}`]
          : [];
      }),
  );

/** The texts of the picture, lines apart: labels, years, names of the bands. */
const texts = (page: Page) =>
  page.locator(
    '.timeline-picture .axis text, .timeline-picture .band-label, .timeline-picture g.label, .timeline-picture text.label',
  );
/** Without the steps at the foot of the details, which lie over what scrolls under them. */
const controls = (page: Page) =>
  page.locator('button:not(.step), [role=tab], input, .in-view, [role=status], h1, h2, .standfirst');

test.describe('nothing lies over anything, nothing is cut', () => {
  for (const [width, height] of [
    [1280, 800],
    [768, 1024],
    [390, 844],
  ] as const) {
    test(`at ${width} pixels`, { tag: width === 768 ? [] : '@firefox' }, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const link of [
        ...links.slice(0, 6),
        '/?view=timeline&at=2012/2018',
        '/?view=timeline&at=1990/2020',
      ]) {
        await open(page, link);
        expect(await overlaps(texts(page)), link).toEqual([]);
        expect(await overlaps(controls(page).locator('visible=true')), link).toEqual([]);
        expect(await cut(controls(page)), link).toEqual([]);
        expect(await cut(page.locator('.timeline-picture .label')), link).toEqual([]);
      }
    });

    test(
      `with letters twice as large, at ${width} pixels`,
      { tag: '@chromium' },
      async ({ page, devtools }) => {
        await page.setViewportSize({ width, height });
        // The reader's own setting in the browser, on which media queries look too.
        await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
        for (const link of links.slice(0, 6)) {
          await open(page, link);
          expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
          expect(await overlaps(texts(page)), link).toEqual([]);
          expect(await overlaps(controls(page)), link).toEqual([]);
          expect(await cut(controls(page)), link).toEqual([]);
          expect(await overflow(page), link).toBe(0);
        }
      },
    );
  }

  test('with the spacing that a reader may set (WCAG 1.4.12)', { tag: '@chromium' }, async ({ page }) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      for (const link of ['/?view=timeline&event=trade-2017', '/?view=chronology']) {
        await open(page, link);
        await page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
            word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`);
          document.adoptedStyleSheets = [sheet];
        });
        // What is as wide as its words is measured again a moment later.
        await expect.poll(() => overflow(page), `${link} at ${width}`).toBe(0);
        expect(await cut(page.locator('button, [role=tab], h1, h2, p')), `${link} at ${width}`).toEqual([]);
      }
    }
  });
});

import { activeOption, appOn, boxOf, dated, dateInWords, eventOf, optionName, tabTo } from './support/app';
import { cornersOf } from './support/corners';
import { expect, test } from './support/page';

const names = dated.map(optionName);

test.describe('the seven dated events', () => {
  test('stand on the timeline in the order of time, each option over its own glyph', async ({ page }) => {
    await page.goto('/');
    const { options, status } = appOn(page);
    await expect(status).toHaveText(/^Showing 7 of 7 events/);
    await expect(options).toHaveCount(7);
    expect(await options.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')))).toEqual(
      names,
    );

    const glyphs = page.locator('.timeline-picture .mark');
    await expect(glyphs).toHaveCount(7);
    for (const [i, option] of (await options.all()).entries()) {
      const target = await boxOf(option);
      const glyph = await boxOf(glyphs.nth(i));
      const x = glyph.x + glyph.width / 2;
      const y = glyph.y + glyph.height / 2;
      expect(x, 'left of glyph').toBeGreaterThan(target.x);
      expect(x, 'right of glyph').toBeLessThan(target.x + target.width);
      expect(y, 'above glyph').toBeGreaterThan(target.y);
      expect(y, 'below glyph').toBeLessThan(target.y + target.height);
    }
  });

  test('each opens with a click, with the words that its source has', async ({ page }) => {
    await page.goto('/');
    const { option, details, mark } = appOn(page);
    for (const event of dated) {
      await option(event.id).click();
      await expect(details.getByRole('heading', { level: 2 })).toHaveText(event.title);
      await expect(details).toContainText(dateInWords[event.id] ?? '');
      await expect(mark).toHaveText(event.evidence[0]?.exact ?? '');
      await expect(option(event.id)).toHaveAttribute('aria-selected', 'true');
    }
  });

  test('each opens by keyboard alone, and Escape leads back to it', async ({ page }) => {
    await page.goto('/');
    const { timeline, details, mark } = appOn(page);
    await tabTo(page, timeline);
    await page.keyboard.press('Home');
    for (const event of dated) {
      expect(await activeOption(page)).toBe(optionName(event));
      await page.keyboard.press('Enter');
      await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
      await expect(mark).toHaveText(event.evidence[0]?.exact ?? '');
      await page.keyboard.press('Escape');
      await expect(details).toBeHidden();
      await expect(timeline).toBeFocused();
      expect(await activeOption(page)).toBe(optionName(event));
      await page.keyboard.press('ArrowRight');
    }
  });

  test('each stands in the chronology, and opens there with the same words', async ({ page }) => {
    await page.goto('/');
    const { tab, mark, details } = appOn(page);
    await tab('Chronology').click();
    const titles = page.getByRole('tabpanel').getByRole('heading', { level: 4 });
    await expect(titles).toHaveText(dated.map(({ title }) => title));
    for (const event of dated) {
      await titles.getByRole('button', { name: event.title }).click();
      await expect(details.getByRole('heading', { level: 2 })).toHaveText(event.title);
      await expect(mark).toHaveText(event.evidence[0]?.exact ?? '');
    }
  });

  test('the chronology is worked by keyboard alone too', { tag: '@all' }, async ({ page }) => {
    await page.goto('/');
    const { tab, details } = appOn(page);
    await tabTo(page, tab('Timeline'));
    await page.keyboard.press('ArrowRight');
    await expect(tab('Chronology')).toBeFocused();
    await expect(tab('Chronology')).toHaveAttribute('aria-selected', 'true');
    const opener = page.getByRole('button', { name: eventOf('aid-agreement-2005').title });
    await tabTo(page, opener);
    await page.keyboard.press('Enter');
    await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
  });

  test('the details lead on to the event before and after', { tag: '@all' }, async ({ page }) => {
    await page.goto('/?event=korean-war');
    const { details } = appOn(page);
    const steps = details.getByRole('navigation', { name: 'Events before and after' });
    await expect(steps.getByRole('button', { name: /^Previous/ })).toHaveCount(0);
    for (const event of dated.slice(1)) {
      await steps.getByRole('button', { name: /^Next/ }).click();
      await expect(details.getByRole('heading', { level: 2 })).toHaveText(event.title);
      await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
    }
    await expect(steps.getByRole('button', { name: /^Next Without a date/ })).toBeVisible();
    await steps.getByRole('button', { name: /^Previous/ }).click();
    await expect(details.getByRole('heading', { level: 2 })).toHaveText(dated.at(-2)?.title ?? '');
  });
});

const less = (before: number, after: number): void => expect(after).toBeLessThan(before - 5);
const more = (before: number, after: number): void => expect(after).toBeGreaterThan(before + 5);

test.describe('the keys of the timeline', () => {
  test(
    'arrows, Home and End walk through the events, and stop at the ends',
    { tag: '@all' },
    async ({ page }) => {
      await page.goto('/');
      await tabTo(page, appOn(page).timeline);
      for (const [key, place] of [
        ['End', 6],
        ['ArrowRight', 6],
        ['ArrowLeft', 5],
        ['ArrowUp', 4],
        ['ArrowDown', 5],
        ['Home', 0],
        ['ArrowLeft', 0],
      ] as const) {
        await page.keyboard.press(key);
        expect(await activeOption(page), key).toBe(names[place]);
      }
    },
  );

  test('+ and − zoom about the event that the keyboard is on, and 0 shows everything again', async ({
    page,
  }) => {
    await page.goto('/');
    const { timeline, brush, tick } = appOn(page);
    await tabTo(page, timeline);
    const whole = (await boxOf(brush)).width;
    await page.keyboard.press('+');
    await expect.poll(async () => (await boxOf(brush)).width / whole).toBeCloseTo(0.6, 1);
    await page.keyboard.press('-');
    await expect.poll(async () => (await boxOf(brush)).width).toBeCloseTo(whole, 0);
    for (let i = 0; i < 6; i++) await page.keyboard.press('+');
    await expect.poll(async () => (await boxOf(brush)).width / whole).toBeCloseTo(0.6 ** 6, 1);
    await expect(tick('1980')).toHaveCount(0);
    await page.keyboard.press('0');
    await expect.poll(async () => (await boxOf(brush)).width).toBeCloseTo(whole, 0);
    await expect(tick('1980')).toHaveCount(1);
  });

  test('Page Up and Page Down turn through time to both ends', { tag: '@all' }, async ({ page }) => {
    await page.goto('/?at=1990/2002');
    const { timeline, brush } = appOn(page);
    await tabTo(page, timeline);
    const start = (await boxOf(brush)).x;
    await page.keyboard.press('PageDown');
    await expect.poll(async () => (await boxOf(brush)).x).toBeGreaterThan(start + 20);
    // Where time ends, the key goes to the event at the end.
    for (let i = 0; i < 4; i++) await page.keyboard.press('PageDown');
    await expect.poll(() => activeOption(page)).toBe(names[6]);
    for (let i = 0; i < 9; i++) await page.keyboard.press('PageUp');
    await expect.poll(() => activeOption(page)).toBe(names[0]);
  });

  test('walking brings an event into view that was not', async ({ page }) => {
    await page.goto('/?at=1990/2002');
    const { timeline, option } = appOn(page);
    await tabTo(page, timeline);
    await page.keyboard.press('Home');
    await expect(async () => {
      const target = await boxOf(option('korean-war'));
      const all = await boxOf(timeline);
      expect(target.width).toBeGreaterThan(24);
      expect(target.x).toBeGreaterThanOrEqual(all.x);
      expect(target.x + target.width).toBeLessThanOrEqual(all.x + all.width + 1);
    }).toPass();
  });

  test('the browser keeps its own keys', { tag: '@all' }, async ({ page }) => {
    await page.goto('/');
    const { timeline } = appOn(page);
    await tabTo(page, timeline);
    const left = await timeline.evaluate((listbox) =>
      ['Control', 'Alt', 'Meta'].map((held) => {
        const key = new KeyboardEvent('keydown', {
          key: 'ArrowLeft',
          [`${held.toLowerCase().replace('control', 'ctrl')}Key`]: true,
          bubbles: true,
          cancelable: true,
        });
        return listbox.dispatchEvent(key);
      }),
    );
    expect(left).toEqual([true, true, true]);
  });

  test('the timeline is one tab stop', async ({ page }) => {
    await page.goto('/');
    const { timeline, record } = appOn(page);
    await tabTo(page, timeline);
    await page.keyboard.press('Tab');
    // What is said in the silence offers the record.
    await expect(page.locator('.in-silence button')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: / in view$/ })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(timeline).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(record).toBeFocused();
  });

  test('each key has a button that does the same', { tag: '@all' }, async ({ page }) => {
    await page.goto('/');
    const { button, menu, brush, details, options } = appOn(page);
    const active = async (): Promise<string | null> =>
      options.evaluateAll(
        (all) =>
          all
            .find((each) => (each as HTMLElement).dataset['active'] === 'true')
            ?.getAttribute('aria-label') ?? null,
      );
    await menu.click();
    for (const [name, place] of [
      ['First event', 0],
      ['Next event', 1],
      ['Last event', 6],
      ['Previous event', 5],
    ] as const) {
      await button(name).click();
      await expect.poll(active).toBe(names[place]);
    }
    await button('Open event').click();
    await expect(details.getByRole('heading', { level: 2 })).toHaveText(dated[5]?.title ?? '');
    await page.keyboard.press('Escape');
    await expect(button('Open event')).toBeFocused();

    const whole = await boxOf(brush);
    const moves = async (
      name: string,
      check: (before: number, after: number) => void,
      part: 'x' | 'width',
    ) => {
      const before = (await boxOf(brush))[part];
      await button(name).click();
      await expect(async () => check(before, (await boxOf(brush))[part])).toPass();
      // At rest before the next: a step starts from where the last one goes.
      await expect(async () => {
        const first = await boxOf(brush);
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        expect(await boxOf(brush)).toEqual(first);
      }).toPass();
    };
    await moves('Zoom in', less, 'width');
    await moves('Zoom in', less, 'width');
    await moves('Zoom out', more, 'width');
    await moves('Zoom in', less, 'width');
    await moves('Earlier', less, 'x');
    await moves('Later', more, 'x');
    await menu.click();
    await moves('Back a screen', less, 'x');
    await moves('On a screen', more, 'x');
    await button('Fit all').click();
    await expect.poll(async () => (await boxOf(brush)).width).toBeCloseTo(whole.width, 0);
  });
});

test.describe('one click shows the words of the source', () => {
  for (const [width, height] of cornersOf(
    [
      [1280, 800],
      [768, 1024],
      [390, 844],
      [320, 640],
    ] as const,
    0,
    3,
  )) {
    test(`on the screen, at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto('/?view=timeline');
      const { option, mark } = appOn(page);
      await option('normalization-talks-2007').click();
      await expect(mark).toBeInViewport({ ratio: 1 });
      // Nothing lies over them.
      await expect
        .poll(() =>
          mark.evaluate((words) =>
            [...words.getClientRects()].every((line) =>
              words.contains(document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2)),
            ),
          ),
        )
        .toBe(true);
    });
  }

  test('beside the shelf, without moving it, where the screen is wide', async ({ page }) => {
    await page.goto('/');
    const { mark } = appOn(page);
    const opener = page.getByRole('button', { name: eventOf('maximum-pressure').title });
    await opener.scrollIntoViewIfNeeded();
    await opener.click();
    await expect(mark).toHaveText(eventOf('maximum-pressure').evidence[0]?.exact ?? '');
    await expect(mark).toBeInViewport();
    await expect(opener).toBeInViewport();
    // The steps stand at the foot of the screen, and nothing shows below them.
    const steps = await boxOf(page.getByRole('navigation', { name: 'Events before and after' }));
    expect(steps.y + steps.height).toBeCloseTo(await page.evaluate(() => innerHeight), 0);
  });
});

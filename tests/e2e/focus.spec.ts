import type { Page } from '@playwright/test';
import { activeOption, appOn, eventOf, expectFocusKept, optionName, tabTo } from './support/app';
import { seenFocus, type SeenFocus } from './support/focus';
import { expect, test } from './support/page';

/** What a reader opens on a page, and walks through with the Tab key. */
interface Walked {
  readonly what: string;
  readonly link: string;
  /** Keys pressed in the timeline, which open something over it or beside it. */
  readonly keys?: string;
  /** How many stops there are at least; 9 where it is not said. */
  readonly least?: number;
  /** Whether all that can be unfolded is. */
  readonly unfolded?: boolean;
}

const WALKED = {
  timeline: { what: 'the timeline', link: '/?view=timeline&at=x' },
  near: { what: 'the timeline from near, with the record', link: '/?view=timeline&record=on&at=1995/2015' },
  filtered: { what: 'the timeline with a category off', link: '/?view=timeline&hide=military' },
  chronology: { what: 'the chronology with a search', link: '/?view=chronology&q=trade' },
  sources: { what: 'the sources', link: '/?view=sources' },
  details: { what: 'the details with a search', link: '/?event=trade-2017&q=trade', least: 6 },
  aside: { what: 'the details beside the chronology', link: '/?view=chronology&event=korean-war' },
  instead: {
    what: 'the details with what the record has instead',
    link: '/?view=timeline&record=on&event=aid-agreement-2005',
  },
  where: { what: 'the details beside the sources', link: '/?view=sources&event=aid-agreement-2005' },
  unfolded: { what: 'a page with all unfolded', link: '/?view=timeline&event=trade-2017', unfolded: true },
  question: { what: 'the question where to go', link: '/?view=timeline', keys: 'g' },
  keys: { what: 'the keys', link: '/?view=timeline', keys: '?', least: 1 },
  list: { what: 'a list of events', link: '/?view=timeline&record=on', keys: 'l' },
} as const satisfies Readonly<Record<string, Walked>>;

const SIZES = { wide: [1280, 800], tablet: [768, 1024], phone: [390, 844], tiny: [320, 256] } as const;

/** All are walked through with all tests. */
const WALKS: readonly (readonly [keyof typeof SIZES, keyof typeof WALKED])[] =
  process.env['DYAD_E2E_ALL'] === undefined
    ? [
        ['wide', 'list'],
        ['tablet', 'instead'],
        ['phone', 'filtered'],
        ['tiny', 'question'],
      ]
    : (Object.keys(SIZES) as (keyof typeof SIZES)[]).flatMap((size) =>
        (Object.keys(WALKED) as (keyof typeof WALKED)[]).map((walked) => [size, walked] as const),
      );

for (const [size, walked] of WALKS) {
  const [width, height] = SIZES[size];
  const { what, link, keys, least = 9, unfolded }: Walked = WALKED[walked];
  test(
    `the focus is seen at every tab stop of ${what}, ${width} by ${height}`,
    { tag: size === 'wide' || walked === 'filtered' ? '@firefox' : [] },
    async ({ page, browserName }) => {
      test.setTimeout(90_000);
      await page.setViewportSize({ width, height });
      await page.goto(link);
      const { timeline, details } = appOn(page);
      // They come later, and lead to their heading.
      if (link.includes('event=')) await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
      if (unfolded === true)
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
      if (keys !== undefined) {
        await timeline.focus();
        await page.keyboard.press(keys);
        await expect(page.locator('.go-to, .keys-dialog, .event-list')).toBeVisible();
      }
      const opened = keys === undefined ? null : await seenFocus(page);
      const faults = (opened?.faults ?? []).map((fault) => `${opened?.what ?? ''}: ${fault}`);
      // Past the last stop Firefox is in its own bars, out of which no key of a test leads back.
      for (const key of browserName === 'firefox' ? ['Tab'] : ['Tab', 'Shift+Tab']) {
        const stops = await walkAround(page, key);
        // Nor to the first stop of what has opened, which has the focus already.
        const distinct = new Set(
          [...(opened === null ? [] : [opened]), ...stops].map(({ what: stop }) => stop),
        );
        expect(distinct.size, 'tab stops').toBeGreaterThanOrEqual(least);
        faults.push(...stops.flatMap((stop) => stop.faults.map((fault) => `${key} ${stop.what}: ${fault}`)));
      }
      expect(faults).toEqual([]);
    },
  );
}

/** All stops of a key from where the focus is, once around the page. */
async function walkAround(page: Page, key: string): Promise<readonly SeenFocus[]> {
  const stops = new Map<string, SeenFocus>();
  // Past the last stop the focus leaves the page, and in Chromium comes in again at the first.
  let outside = 0;
  while (outside < 3) {
    await page.keyboard.press(key);
    const seen = await seenFocus(page);
    if (seen === null) outside++;
    else if (stops.has(seen.what)) break;
    else stops.set(seen.what, seen);
    expect(stops.size, 'tab stops').toBeLessThan(200);
  }
  return Array.from(stops.values());
}

/** How much of the option that the keyboard is on is within the window, as a share of it; 0 where it is not drawn. */
const activeInWindow = (page: Page): Promise<number> =>
  appOn(page).timeline.evaluate(async (listbox) => {
    // Once to draw, once for what follows from the drawing.
    for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
    const option = document.getElementById(listbox.getAttribute('aria-activedescendant') ?? '');
    const box = option?.getBoundingClientRect();
    if (box === undefined || box.width * box.height < 4) return 0;
    const across = Math.min(box.right, innerWidth) - Math.max(box.left, 0);
    const down = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
    return (Math.max(0, across) * Math.max(0, down)) / (box.width * box.height);
  });

test('the event that the keyboard is on is always in the window, whatever its size', async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/?view=timeline&record=on');
  const { timeline, options, search } = appOn(page);
  for (const [width, height] of [
    [1280, 800],
    [1280, 600],
    [1024, 768],
    [640, 400],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    await search.focus();
    const outside: string[] = [];
    const look = async (after: string): Promise<void> => {
      const share = await activeInWindow(page);
      if (share < 0.99) outside.push(`${after}: ${share} of ${(await activeOption(page)) ?? 'none'}`);
    };
    await timeline.focus();
    const count = Number(await options.first().getAttribute('aria-setsize'));
    expect(count).toBeGreaterThan(30);
    await look('focus');
    await page.keyboard.press('Home');
    for (let step = 0; step < count; step++) {
      await look(`step ${step}`);
      await page.keyboard.press('ArrowRight');
    }
    for (const key of [
      '0',
      '+',
      '+',
      '+',
      'Shift+ArrowLeft',
      'Shift+ArrowLeft',
      'Shift+ArrowLeft',
      'PageUp',
      '-',
    ]) {
      await page.keyboard.press(key);
      await look(key);
    }
    await page.keyboard.press('g');
    await page.keyboard.type('2012-09');
    await page.keyboard.press('Enter');
    await expect(timeline).toBeFocused();
    await look('going to a date');
    await page.keyboard.press('0');
    expect(outside, `${width} by ${height}`).toEqual([]);
  }
});

test.describe('the focus is never lost', () => {
  test('by going to an event by its number: Escape leads back to the timeline, whose keys go on', async ({
    page,
  }) => {
    await page.goto('/');
    const { timeline, details } = appOn(page);
    await tabTo(page, timeline);
    await page.keyboard.press('g');
    await page.keyboard.type('#3');
    await page.keyboard.press('Enter');
    await expect(details).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(timeline).toBeFocused();
    await page.keyboard.press('ArrowRight');
    expect(await activeOption(page)).toContain('2007');
  });

  test('by a filter that takes the event it is on', async ({ page }) => {
    await page.goto('/');
    const { timeline, category } = appOn(page);
    await tabTo(page, timeline);
    await page.keyboard.press('Home');
    await category('Military').click();
    await expect(category('Military')).toBeFocused();
    await tabTo(page, timeline);
    expect(await activeOption(page)).toBe(optionName(eventOf('trade-2000')));
    expect(await seenFocus(page)).toMatchObject({ faults: [] });
  });

  test('by filters that take every event', async ({ page }) => {
    await page.goto('/');
    const { timeline, category, options } = appOn(page);
    for (const label of ['Military', 'Economic', 'Diplomatic']) await category(label).click();
    await expect(options).toHaveCount(0);
    // No stop for the Tab key; who is there already, as by the link that skips to it, stays.
    await expect(timeline).toHaveAttribute('tabindex', '-1');
    await tabTo(page, page.getByRole('link', { name: 'Skip to timeline' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    for (const key of ['ArrowRight', 'Home', 'End', 'Enter', 'PageDown', '+', '0'])
      await page.keyboard.press(key);
    await expect(timeline).toBeFocused();
    await expect(timeline).toHaveCSS('outline-style', 'solid');
  });

  for (const [what, link, press] of [
    ['clearing the filters', '/?hide=military', 'Clear filters'],
    ['clearing filters that found nothing', '/?q=zzz', 'Clear filters'],
    ['removing the range', '/?range=2000/2010', 'Only 2000 to 2010: remove this filter'],
    ['choosing the range', '/?at=2000/2010', 'Only this range'],
    ['dismissing what could not be read of a link', '/?event=nothing', 'Dismiss'],
    ['fitting everything', '/?at=2000/2010', 'Fit all'],
  ] as const) {
    test(`by ${what}`, async ({ page }) => {
      await page.goto(link);
      const button = page.getByRole('button', { name: press, exact: true });
      await tabTo(page, button);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => new Promise((done) => requestAnimationFrame(() => done(true))));
      await expectFocusKept(page);
    });
  }

  test('by closing the details, with the button as with Escape', { tag: '@firefox' }, async ({ page }) => {
    await page.goto('/');
    const { option, timeline, details } = appOn(page);
    for (const close of ['click', 'Escape', 'keyboard'] as const) {
      await option('aid-agreement-2005').click();
      await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
      if (close === 'click') await details.getByRole('button', { name: 'Close' }).click();
      else if (close === 'keyboard') {
        await tabTo(page, details.getByRole('button', { name: 'Close' }));
        await page.keyboard.press('Enter');
      } else await page.keyboard.press('Escape');
      await expect(timeline).toBeFocused();
    }
  });

  test(
    'by a click on the words of the source: Escape still closes, and leads back',
    { tag: '@firefox' },
    async ({ page }) => {
      await page.goto('/');
      const { option, timeline, details, mark } = appOn(page);
      await option('korean-war').click();
      await mark.click();
      await page.keyboard.press('Escape');
      await expect(details).toBeHidden();
      await expect(timeline).toBeFocused();
    },
  );

  test('to details that a link opens, once a reader has begun', async ({ page }) => {
    const held: (() => Promise<void>)[] = [];
    await page.route('**/assets/index-*.js', (route) => {
      held.push(() => route.continue());
    });
    await page.goto('/?event=trade-2017', { waitUntil: 'commit' });
    const skip = page.getByRole('link', { name: /^Skip to/ });
    await expect(page.locator('.prerendered')).toBeAttached();
    await tabTo(page, skip);
    await expect.poll(() => held.length).toBe(1);
    await Promise.all(held.map((bring) => bring()));
    await expect(appOn(page).details.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(page.locator('.prerendered')).toHaveCount(0);
    await expect(skip).toBeFocused();
    // What a reader opens leads to its heading all the same.
    await appOn(page)
      .details.getByRole('button', { name: /^Previous/ })
      .click();
    await expect(appOn(page).details.getByRole('heading', { level: 2 })).toBeFocused();
  });

  test('by closing details that a link opened', async ({ page }) => {
    await page.goto('/?event=trade-2017');
    const { details } = appOn(page);
    await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(details).toBeHidden();
    await expectFocusKept(page);
  });

  test('by the back button, which closes the details', { tag: '@firefox' }, async ({ page }) => {
    await page.goto('/');
    const { timeline, details } = appOn(page);
    await tabTo(page, timeline);
    await page.keyboard.press('Enter');
    await expect(details).toBeVisible();
    await page.goBack();
    await expect(details).toBeHidden();
    await expect(timeline).toBeFocused();
  });

  test('by the back button, which brings the other view', async ({ page }) => {
    await page.goto('/');
    const { tab, timeline } = appOn(page);
    await tab('Chronology').click();
    await page.getByRole('button', { name: eventOf('korean-war').title }).focus();
    await page.goBack();
    await expect(timeline).toBeVisible();
    await expectFocusKept(page);
  });

  test(
    'by opening an event of the shelf and closing it on a phone, where the shelf goes away',
    { tag: '@firefox' },
    async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto('/');
      const { details } = appOn(page);
      const opener = page.getByRole('button', { name: eventOf('missile-sale').title });
      await opener.click();
      await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(opener).toBeFocused();
      await expect(opener).toBeInViewport();
    },
  );
});

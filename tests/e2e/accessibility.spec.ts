import type { Page } from '@playwright/test';
import { appOn, bring, type } from './support/app';
import { cornersOf } from './support/corners';
import { axe, expect, test } from './support/page';
import { undecided } from './support/undecided';

type State = readonly [what: string, link: string, sign: string];

/** States that a reader can bring the page into, the richest of them, with what to wait for. */
const richest: readonly State[] = [
  ['as it opens', '/', 'Korean War'],
  ['with details open', '/?event=korean-war', 'Date from outside the source'],
  [
    'as a chronology with search, range and details',
    '/?view=chronology&q=trade&range=2012/2016&event=trade-2017',
    '2010s',
  ],
];

/** All others. What axe reads of a page differs little between browsers, and in Firefox it takes it ten seconds. */
const others: readonly State[] = [
  ['with a category off and a search', '/?hide=military&q=trade', 'Showing 4 of 7'],
  ['with nothing found', '/?q=zeppelin', 'No dated event matches'],
  ['with a range', '/?range=2005/2013-06&at=2000/2018', '2 certainly and 1 possibly'],
  ['zoomed to days', '/?at=2005-03-04/2005-03-20', 'March 2005'],
  ['as a chronology', '/?view=chronology', '1950s'],
  ['with what could not be read of a link', '/?view=x&event=y&at=z', 'could not be read'],
];

/** Brings one page into states, one after the other, and looks at each with axe. */
async function axeInEach<T>(
  page: Page,
  all: readonly T[],
  nameOf: (state: T) => string,
  arrange: (state: T) => Promise<void>,
): Promise<void> {
  test.setTimeout(all.length * 20_000);
  for (const state of all) {
    await test.step(nameOf(state), async () => {
      await arrange(state);
      await axe(page);
    });
  }
}

test.describe('axe finds nothing wrong', () => {
  for (const [which, states, details] of [
    ['the richest states', richest, {}],
    ['other states', cornersOf(others, 1, 5), { tag: '@chromium' }],
  ] as const) {
    test(`in ${which}`, details, async ({ page }) => {
      await axeInEach(
        page,
        states,
        ([what]) => what,
        async ([, link, sign]) => {
          await bring(page, link);
          await expect(page.getByText(sign).first()).toBeAttached();
        },
      );
    });
  }

  test('with the help unfolded and an event pointed at', { tag: '@chromium' }, async ({ page }) => {
    await page.goto('/');
    for (const summary of ['Keys', 'Categories']) {
      await page.locator('summary', { hasText: summary }).click();
    }
    await appOn(page).option('trade-2017').hover();
    await axe(page);
  });

  test('on narrower screens', { tag: '@chromium' }, async ({ page }) => {
    const screens = cornersOf(
      [
        [768, '/?event=trade-2017&q=trade'],
        [390, '/?view=timeline'],
        [390, '/?view=chronology&hide=military'],
        [320, '/?event=trade-2017'],
      ] as const,
      1,
      3,
    );
    await axeInEach(
      page,
      screens,
      ([width, link]) => `${width} pixels wide, ${link}`,
      async ([width, link]) => {
        await page.setViewportSize({ width, height: 800 });
        await bring(page, link);
        await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeAttached();
      },
    );
  });

  test('in each medium and colour scheme', { tag: '@chromium' }, async ({ page }) => {
    const media = cornersOf(
      [
        ['in the dark', { colorScheme: 'dark' }],
        ['in forced colours', { colorScheme: 'light', forcedColors: 'active' }],
        ['in forced colours in the dark', { colorScheme: 'dark', forcedColors: 'active' }],
        ['on paper', { colorScheme: 'light', forcedColors: 'none', media: 'print' }],
      ] as const,
      0,
      1,
    );
    // One page for all: it follows without being loaded anew.
    await page.goto('/?hide=military&q=trade&range=2005/2013-06&event=trade-2017&at=x');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await axeInEach(
      page,
      media,
      ([what]) => what,
      async ([, medium]) => page.emulateMedia(medium),
    );
  });
});

test.describe('axe leaves nothing to a person that nobody has looked at', () => {
  for (const [width, colorScheme, links] of [
    [1280, 'light', ['/', '/?view=chronology&q=trade&event=trade-2017', '/?view=sources', '/?q=zeppelin']],
    [1280, 'dark', ['/?view=timeline&record=on&event=aid-agreement-2005&hide=military&at=1995/2015']],
    [390, 'light', ['/?view=timeline']],
    [320, 'light', ['/?event=trade-2017']],
  ] as const) {
    test(`${width} pixels wide, ${colorScheme}`, { tag: '@chromium' }, async ({ page }) => {
      test.setTimeout(60_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      for (const link of links) {
        await bring(page, link);
        await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeAttached();
        expect(await undecided(page), link).toEqual([]);
      }
    });
  }
});

test.describe('assistive technology is told', () => {
  test('the page as landmarks, in order', async ({ page }) => {
    await page.goto('/?event=korean-war');
    await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
      - banner:
        - paragraph: North Korea and Russia
        - tablist "Views":
          - tab "Timeline" [selected]
          - tab "Chronology"
          - tab "Sources"
        - search:
          - searchbox "Search events and excerpts"
    `);
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - heading /^Of seven dated claims, one is corroborated/ [level=1]
        - region "Filters":
          - group "Verdicts"
          - group "Categories"
          - 'switch "Record 34: public record, 34 events"'
        - tabpanel "Timeline":
          - heading "Timeline" [level=2]
          - listbox "Timeline of North Korea and Russia"
          - paragraph:
            - status: /^Showing 7 of 7 events · 13 of 13 without a date$/
          - group "Move and zoom"
        - region "Event details":
          - heading "North Korea and the Soviet Union side by side in the Korean War" [level=2]
        - region /Without a date/
    `);
    await expect(page.getByRole('contentinfo')).toBeVisible();
  });

  test('each category as a toggle button with its count', { tag: '@all' }, async ({ page }) => {
    await page.goto('/?hide=economic');
    await expect(page.getByRole('group', { name: 'Categories' })).toMatchAriaSnapshot(`
      - group "Categories":
        - button "Military, 1 event" [pressed]
        - button "Economic, 5 events"
        - button "Diplomatic, 1 event" [pressed]
    `);
  });

  test('the events as options of one listbox, and the open one as selected', async ({ page }) => {
    await page.goto('/?event=trade-2000');
    const { timeline, options } = appOn(page);
    await expect(timeline).toMatchAriaSnapshot(`
      - listbox "Timeline of North Korea and Russia":
        - option "25 June 1950 to 27 July 1953, North Korea and the Soviet Union side by side in the Korean War, Military, corroborated"
        - 'option "throughout 2000, Trade ≈ $100m: Trade of around $100 million between the two countries, Economic, partly supported" [selected]'
        - 'option "some time in 2005, $10bn aid agreement: Agreement promising $10 billion in economic aid, Economic, contradicted"'
        - 'option "some time in 2007, Normalization talks begin: Beginning of normalization talks, Diplomatic, not found"'
        - option "some time in 2013, Agreement on an expanded trade deal, Economic, not found"
        - option "some time in 2015, Agreement on another expanded trade deal, Economic, partly supported"
        - 'option "throughout 2017, Trade > $500m: Trade of more than $500 million between the two countries, Economic, contradicted"'
    `);
    await expect(timeline).toHaveAccessibleDescription(
      /^Events in the order of time.* Arrow keys move through them, Enter opens one/,
    );
    await expect(options.first()).toHaveAttribute('aria-posinset', '1');
    await expect(options.first()).toHaveAttribute('aria-setsize', '7');
  });

  test('the same options, wherever the timeline stands', { tag: '@all' }, async ({ page }) => {
    await page.goto('/?at=2005-03-04/2005-03-20');
    await expect(appOn(page).options).toHaveCount(7);
    await expect(appOn(page).timeline).toMatchAriaSnapshot(`
      - listbox "Timeline of North Korea and Russia":
        - option /Korean War, Military, corroborated$/
        - option /^throughout 2000/
        - option /^some time in 2005/
        - option /^some time in 2007/
        - option /^some time in 2013/
        - option /^some time in 2015/
        - option /^throughout 2017/
    `);
  });

  test('the buttons by what they do', async ({ page }) => {
    await page.goto('/?at=2000/2010');
    await expect(page.getByRole('tabpanel')).toMatchAriaSnapshot(`
      - tabpanel "Timeline":
        - button "2000 to 2010 in view"
        - button "Only this range"
        - group "Look at":
          - button "1950–53"
          - button "2000–17"
          - button "Fit all"
        - group "Move and zoom":
          - button "Earlier"
          - button "Later"
          - button "Zoom out"
          - button "Zoom in"
        - button "List events"
    `);
    await appOn(page).menu.click();
    await expect(page.locator('.menu-body')).toMatchAriaSnapshot(`
      - group "Walk through the events":
        - button "First event"
        - button "Previous event"
        - button "Open event"
        - button "Next event"
        - button "Last event"
      - button "Go to…"
      - button "Back a screen"
      - button "On a screen"
    `);
  });

  test('the details as a region with heading, date, quotation and source', async ({ page }) => {
    await page.goto('/?event=normalization-talks-2007');
    await expect(appOn(page).details).toMatchAriaSnapshot(`
      - region "Event details":
        - paragraph: Diplomatic · some time in 2007
        - heading "Beginning of normalization talks" [level=2]
        - button "Close"
        - region "Against the public record":
          - heading "Against the public record" [level=3]
          - paragraph:
            - strong: Not found
        - figure /How Does North Korea Feel About Russia/:
          - blockquote:
            - mark:
              - strong: In 2007, North Korea and Russia began normalization talks
              - text: .
    `);
    await expect(appOn(page).details).toMatchAriaSnapshot(`
      - region "Event details":
        - navigation "Events before and after":
          - button /^Previous/
          - button /^Next/
    `);
  });

  test('the chronology as headed lists', async ({ page }) => {
    await page.goto('/?view=chronology&event=trade-2000');
    await expect(page.getByRole('tabpanel', { name: 'Chronology' })).toMatchAriaSnapshot(`
      - tabpanel "Chronology":
        - heading "Chronology" [level=2]
        - heading "1950s" [level=3]
        - list:
          - listitem:
            - paragraph: /25 June 1950 to 27 July 1953.*Military/
            - heading [level=4]:
              - button "North Korea and the Soviet Union side by side in the Korean War"
        - heading "2000s" [level=3]
        - list:
          - listitem:
            - heading [level=4]:
              - button "Trade of around $100 million between the two countries"
          - listitem
          - listitem
        - heading "2010s" [level=3]
        - list:
          - listitem
          - listitem
          - listitem
    `);
  });

  test('what changes, in live regions', async ({ page }) => {
    await page.goto('/');
    const { status, search, button } = appOn(page);
    await type(search, 'war');
    await expect(status).toHaveText(/^Showing 2 of 7 events/);
    await type(search, '');
    await button('Zoom in').click();
    await expect(page.locator('[aria-live=polite]', { hasText: 'in view' })).toHaveText(
      /^1962 to 2012 in view$/,
    );
    await page.goto('/?event=nothing');
    await expect(page.getByRole('alert')).toContainText('Part of this link could not be read');
  });

  test('in which language the page is, and what it is called', { tag: '@all' }, async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveTitle('Timeline · North Korea and Russia');
  });
});

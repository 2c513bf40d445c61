import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** What the tests use of a dataset as a site serves it; the format is described in `data/README.md`. */
export interface ServedEvent {
  readonly id: string;
  readonly title: string;
  readonly shortTitle?: string;
  readonly date: string | null;
  readonly categories: readonly string[];
  readonly layer: 'claims' | 'record';
  readonly assessment?: {
    readonly verdict: string;
    readonly note: string;
    readonly references: readonly string[];
  };
  readonly references?: readonly { readonly source: string; readonly stance: string }[];
  readonly evidence: readonly {
    readonly source: string;
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
    readonly start: number;
    readonly end: number;
  }[];
}

export interface Served {
  readonly title: string;
  readonly events: readonly ServedEvent[];
  readonly sources: readonly { readonly id: string; readonly sha256?: string }[];
  readonly measures: readonly { readonly values: readonly unknown[] }[];
}

/** The frozen dataset: what it says stays, whatever is mended in the dataset of the project. */
export const served = JSON.parse(
  readFileSync(new URL('../fixture/north-korea-russia.json', import.meta.url), 'utf8'),
) as Served;

/** What the two articles say: shown first, and counted for itself. */
export const claims = served.events.filter(({ layer }) => layer === 'claims');

/** In the order of time. */
export const dated = claims
  .filter(({ date }) => date !== null)
  .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));

/** How the dates of the dated events read. */
export const dateInWords: Readonly<Record<string, string>> = {
  'korean-war': '25 June 1950 to 27 July 1953',
  'trade-2000': 'throughout 2000',
  'aid-agreement-2005': 'some time in 2005',
  'normalization-talks-2007': 'some time in 2007',
  'trade-deal-2013': 'some time in 2013',
  'trade-deal-2015': 'some time in 2015',
  'trade-2017': 'throughout 2017',
};

const verdictInWords: Readonly<Record<string, string>> = {
  corroborated: 'corroborated',
  partly: 'partly supported',
  contradicted: 'contradicted',
  'not-found': 'not found',
};

/** "throughout 2000, Trade ≈ $100m: Trade of around $100 million between the two countries, Economic, partly supported" */
export const optionName = ({ id, title, shortTitle, categories, assessment }: ServedEvent): string =>
  [
    dateInWords[id] ?? '',
    shortTitle === undefined || title.toLowerCase().includes(shortTitle.toLowerCase())
      ? title
      : `${shortTitle}: ${title}`,
    ...categories.map(capital),
    verdictInWords[assessment?.verdict ?? ''] ?? 'not checked',
  ].join(', ');

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** The one event with an id. */
export function eventOf(id: string): ServedEvent {
  const event = served.events.find((each) => each.id === id);
  if (event === undefined) throw new Error(`the dataset has no event "${id}"`);
  return event;
}

/** The parts of the page, by role and name. */
export interface App {
  readonly timeline: Locator;
  readonly options: Locator;
  readonly option: (id: string) => Locator;
  readonly details: Locator;
  /** The words of the source in the details. */
  readonly mark: Locator;
  readonly status: Locator;
  readonly search: Locator;
  /** Whether the public record is shown. */
  readonly record: Locator;
  readonly category: (label: string) => Locator;
  readonly tab: (name: string) => Locator;
  readonly button: (name: string) => Locator;
  /** Unfolds the buttons that few ask for. */
  readonly menu: Locator;
  /** A year on the axis. */
  readonly tick: (label: string) => Locator;
  /** The part of all time that is in view, on the overview. */
  readonly brush: Locator;
}

export function appOn(page: Page): App {
  const timeline = page.getByRole('listbox', { name: /^Timeline/ });
  const details = page.getByRole('region', { name: 'Event details' });
  return {
    timeline,
    options: timeline.getByRole('option'),
    option: (id) => timeline.getByRole('option', { name: eventOf(id).title }),
    details,
    mark: details.getByRole('blockquote').locator('mark'),
    status: page.getByRole('status'),
    search: page.getByRole('searchbox', { name: 'Search events and excerpts' }),
    record: page.getByRole('switch', { name: /public record/i }),
    category: (label) =>
      page.getByRole('group', { name: 'Categories' }).getByRole('button', { name: new RegExp(`^${label}`) }),
    tab: (name) => page.getByRole('tab', { name }),
    button: (name) => page.getByRole('button', { name, exact: true }),
    menu: page.locator('summary').getByText('More', { exact: true }),
    // Pictures have no roles: the axis and the brush are found as drawn.
    tick: (label) => page.locator('.axis text').getByText(label, { exact: true }),
    brush: page.locator('.brush'),
  };
}

/**
 * Brings a page to a link. What is open already goes there as with the back button, and is not loaded anew: that takes
 * a tenth of the time, for tests of how many links look.
 */
export async function bring(page: Page, link: string): Promise<void> {
  if (page.url() === 'about:blank') {
    await page.goto(link);
    return;
  }
  await page.evaluate(async (address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    // One to draw, and one for what is measured of the drawing.
    for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
  }, link);
}

/** A reader's click, where it is not unfolded yet. */
export async function unfold(summary: Locator): Promise<void> {
  if (await summary.evaluate((element) => element.closest('details')?.open !== true)) await summary.click();
}

/** How far down a page is seen, in pixels: a sheet of details covers what lies under it, as it is to. */
export const seenDownTo = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const sheet = document.querySelector('.details');
    const isSheet = sheet !== null && getComputedStyle(sheet).position === 'fixed' && innerWidth < 1000;
    return isSheet ? sheet.getBoundingClientRect().top : Infinity;
  });

/** Where an element is drawn; it must be. */
export async function boxOf(
  locator: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`not drawn: ${String(locator)}`);
  return box;
}

/** The middle of an element from the left edge of the page, in pixels. */
export async function middleOf(locator: Locator): Promise<number> {
  const { x, width } = await boxOf(locator);
  return x + width / 2;
}

/** A point on the timeline that holds no event: left share 0 to 1 of its width, in the upper band. */
export async function emptyPoint(page: Page, share = 0.5): Promise<{ x: number; y: number }> {
  const { timeline } = appOn(page);
  const { y: top, height: tall } = await boxOf(timeline);
  // Stock Firefox brings also what is in view to the middle.
  if (top < 0 || top + tall > (await page.evaluate(() => innerHeight)))
    await timeline.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await boxOf(timeline);
  return { x: x + width * share, y: y + height * 0.2 };
}

/** Puts the pointer on an empty place of the timeline and gives it. */
export async function pointAt(page: Page, share = 0.5): Promise<{ x: number; y: number }> {
  await expect(appOn(page).timeline).toBeVisible();
  const point = await emptyPoint(page, share);
  await page.mouse.move(point.x, point.y);
  return point;
}

/** The name of the option that the keyboard is on. */
export const activeOption = (page: Page): Promise<string | null> =>
  appOn(page).timeline.evaluate((listbox) => {
    const id = listbox.getAttribute('aria-activedescendant');
    return id === null ? null : (document.getElementById(id)?.getAttribute('aria-label') ?? null);
  });

/** Presses Tab until an element has the focus, as a person without a mouse does. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  // On a page that is not drawn yet, Tab would lead out of it.
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`40 presses of ${key} do not lead to ${String(target)}`);
}

/** The focus is somewhere in the page: a reader with a keyboard would else begin at the top again. */
export const expectFocusKept = async (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'none'), {
      message: 'the focus is lost',
    })
    .not.toMatch(/^(BODY|HTML|none)$/);

/** A parameter of the address, polled: movement reaches the address when it has come to rest. */
export const expectInLink = async (page: Page, key: string, value: string | RegExp | null): Promise<void> => {
  const poll = expect.poll(() => new URL(page.url()).searchParams.get(key), {
    message: `${key} in the link`,
  });
  await (value instanceof RegExp ? poll.toMatch(value) : poll.toBe(value));
};

export const scrollTop = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY));

/** Types into a field, over what stands there. (Playwright's `fill` does not reach React in stock Firefox.) */
export async function type(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.press('ControlOrMeta+a');
  await field.press('Delete');
  await field.pressSequentially(text);
}

import { inflateSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { appOn, type App } from '../support/app';
import { expect } from '../support/page';

/** Opens the page with so many events, and waits until it can be read aloud. */
export async function openMany(page: Page, count: number, more = ''): Promise<App> {
  await page.goto(`/#n=${count}${more}`);
  const app = appOn(page);
  await expect(app.options.first()).toBeAttached({ timeout: 20_000 });
  return app;
}

/** An option as a screen reader hears it. */
export interface Spoken {
  readonly name: string;
  /** "37 of 412". */
  readonly place: number;
  readonly of: number;
}

/** Every option that is handed over. */
export const spokenOptions = (page: Page): Promise<readonly Spoken[]> =>
  appOn(page).options.evaluateAll((options) =>
    options.map((option) => ({
      name: option.getAttribute('aria-label') ?? '',
      place: Number(option.getAttribute('aria-posinset')),
      of: Number(option.getAttribute('aria-setsize')),
    })),
  );

/** The option that the keyboard is on; null for none. */
export const spoken = (page: Page): Promise<Spoken | null> =>
  appOn(page).timeline.evaluate((listbox) => {
    const id = listbox.getAttribute('aria-activedescendant');
    const option = id === null ? null : document.getElementById(id);
    return option === null
      ? null
      : {
          name: option.getAttribute('aria-label') ?? '',
          place: Number(option.getAttribute('aria-posinset')),
          of: Number(option.getAttribute('aria-setsize')),
        };
  });

/** Presses a key and waits until something else is spoken: the picture may glide there. */
export async function step(page: Page, key: string, from: Spoken | null): Promise<Spoken> {
  await page.keyboard.press(key);
  let now: Spoken | null = from;
  // Two cells of the same year have the same name.
  const said = (option: Spoken | null): string => (option === null ? '' : `${option.place} ${option.name}`);
  await expect
    .poll(async () => said((now = await spoken(page)) ?? from), {
      message: `${key} leads somewhere`,
      intervals: [10, 20, 50, 100],
    })
    .not.toBe(said(from));
  if (now === null) throw new Error(`${key} leads to no option`);
  return now;
}

/** Presses G, what is asked for, and Enter; tells how many keys that were. */
export async function goTo(page: Page, destination: string): Promise<number> {
  await page.keyboard.press('g');
  // Which a person sees before typing on.
  await expect(page.getByRole('textbox', { name: 'Go to a date or a number' })).toBeFocused();
  await page.keyboard.type(destination);
  await page.keyboard.press('Enter');
  return destination.length + 2;
}

/** What an open list says of itself, and the rows of it that are drawn. */
export const openList = (page: Page): { heading: Locator; rows: Locator } => {
  const panel = page.locator('.event-list');
  return { heading: panel.getByRole('heading', { level: 2 }), rows: panel.getByRole('listitem') };
};

type Colour = readonly [red: number, green: number, blue: number];

/** The colour of a point of the page, as it is on the screen: a screenshot of one pixel, out of its PNG. */
export async function colourAt(page: Page, x: number, y: number): Promise<Colour> {
  const png = await page.screenshot({ clip: { x: Math.round(x), y: Math.round(y), width: 1, height: 1 } });
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) !== 'IDAT') continue;
    packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  // The first byte names a filter, which changes nothing where there is no pixel before.
  const [, red = 0, green = 0, blue = 0] = inflateSync(Buffer.concat(packed));
  return [red, green, blue];
}

/** An option where a finger or a pointer finds it: in view, and not under another. */
interface Reachable {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** The options that a pointer can reach, at their middles. */
const reachable = (page: Page): Promise<readonly Reachable[]> =>
  appOn(page).options.evaluateAll((options) =>
    options.flatMap((option) => {
      const box = option.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const isOnTop = document.elementFromPoint(x, y)?.closest('[role=option]') === option;
      return isOnTop ? [{ name: option.getAttribute('aria-label') ?? '', x, y }] : [];
    }),
  );

/** The first that a pointer can reach with a name like this; waits for it. */
export async function reachableLike(page: Page, pattern: RegExp): Promise<Reachable> {
  const find = async () => (await reachable(page)).find(({ name }) => pattern.test(name));
  await expect.poll(find, { message: `an option like ${String(pattern)} in view` }).toBeDefined();
  const found = await find();
  if (found === undefined) throw new Error(`${String(pattern)} went out of view`);
  return found;
}

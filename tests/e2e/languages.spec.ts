import type { Page } from '@playwright/test';
import { seenDownTo } from './support/app';
import { cornersOf } from './support/corners';
import { expect, test } from './support/page';
import { at } from './support/sites';

test.use(at('nonsense'));

/**
 * What is read aloud alone, or on paper; names of marks, which lie where their labels are; and what stays in view
 * while the rest scrolls below it.
 */
const ELSEWHERE =
  '.visually-hidden, .skip-link:not(:focus), .targets, .on-paper, .steps, .period-head, script, style, option';

/** Where a text stands on the screen, in CSS pixels. */
interface Placed {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every line of text that can be seen, and every element that cuts its text. */
const lookAt = async (
  page: Page,
): Promise<{ readonly lines: readonly Placed[]; readonly cut: readonly string[] }> =>
  page.evaluate(
    ({ elsewhere, foot }) => {
      const lines: Placed[] = [];
      const cut: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = node.nodeValue?.trim() ?? '';
        if (element === null || text === '' || !element.checkVisibility({ visibilityProperty: true }))
          continue;
        if (element.closest(elsewhere) !== null) continue;
        const { overflowX } = getComputedStyle(element);
        if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) cut.push(text);
        const frames: DOMRect[] = [];
        for (
          let box: Element | null = element;
          box !== null && box !== document.body;
          box = box.parentElement
        )
          if (getComputedStyle(box).overflowY !== 'visible') frames.push(box.getBoundingClientRect());
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const { left, top, right, bottom } of range.getClientRects()) {
          // What is scrolled away inside a box with a scroll bar lies under whatever is beside the box.
          const isScrolledAway = frames.some((frame) => bottom <= frame.top || top >= frame.bottom);
          const isCovered = bottom > foot && element.closest('.details') === null;
          if (right - left > 1 && !isScrolledAway && !isCovered)
            lines.push({ text, left, top, right, bottom });
        }
      }
      return { lines, cut };
    },
    { elsewhere: ELSEWHERE, foot: await seenDownTo(page) },
  );

/** Lines of different texts that lie over each other by more than the space around letters. */
function overlaps(lines: readonly Placed[]): readonly string[] {
  const ACROSS = 2;
  const DOWN = 5;
  return lines.flatMap((a, i) =>
    lines
      .slice(i + 1)
      .filter(
        (b) =>
          b.text !== a.text &&
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > ACROSS &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > DOWN,
      )
      .map((b) => `${a.text.slice(0, 60)} | ${b.text.slice(0, 60)}`),
  );
}

/** All that a longer language breaks in what is on the screen. */
async function breaks(page: Page): Promise<readonly string[]> {
  const { lines, cut } = await lookAt(page);
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  const beyond = lines.filter(({ left, right }) => left < -1 || right > width + 1);
  return [
    ...cut.map((text) => `cut: ${text}`),
    ...beyond.map(({ text }) => `beyond the screen: ${text}`),
    ...overlaps(lines).map((pair) => `over each other: ${pair}`),
  ];
}

const VIEWS = [
  ['the timeline', '/?view=timeline', '[role=option]'],
  ['the timeline with the record', '/?view=timeline&record=on', '[role=option]'],
  [
    'a range, a category and a verdict that is off',
    '/?view=timeline&range=2000/2013&hide=military&not=partly',
    '[role=option]',
  ],
  ['the chronology', '/?view=chronology&record=on', '.period'],
  ['the sources', '/?view=sources', '.excerpt-list li'],
  ['a claim against the record', '/?view=timeline&event=trade-2017', '.assessment'],
  ['a war and how long it lasted', '/?view=chronology&record=on&event=r03-korean-war', '.details-lasted'],
  ['nothing found', '/?view=timeline&q=zeppelin', '.nothing-found'],
  ['a link that cannot be read', '/?view=timeline&event=lost&range=2000-02-30/2001', '.unread'],
] as const;

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const) {
  test.describe(`in words a third longer, at ${width} pixels`, () => {
    test.use({ viewport: { width, height } });

    // Where there is little room, words that are too long show first.
    for (const [name, link, awaited] of width === 390 ? VIEWS : cornersOf(VIEWS, 1, 4, 6)) {
      test(`${name} has nothing cut, nothing over another, nothing beyond the screen`, async ({ page }) => {
        await page.goto(link);
        await expect(page.locator(awaited).first()).toBeAttached();
        for (const summary of await page.locator('details > summary:visible').all()) await summary.click();
        expect(await breaks(page)).toEqual([]);
      });
    }

    test('the question where to go has room for its answer', async ({ page }) => {
      await page.goto('/?view=timeline');
      await page.getByRole('listbox').first().focus();
      await page.keyboard.press('g');
      await expect(page.locator('.go-to input').first()).toBeFocused();
      await page.keyboard.type('1994-13');
      await page.keyboard.press('Enter');
      await expect(page.locator('.fault').first()).not.toBeEmpty();
      expect(await breaks(page)).toEqual([]);
    });
  });
}

/* oxlint-disable unicorn/consistent-function-scoping -- the page has one function alone */
import type { Page } from '@playwright/test';

/** The focus as a reader sees it. */
export interface SeenFocus {
  /** What has it: tag, name and place on the page, so that two alike are told apart. */
  readonly what: string;
  /** What is wrong with how it is seen; empty for nothing. */
  readonly faults: readonly string[];
}

/**
 * How the focus is seen: the focused element, or in a listbox the option that the keyboard is on. Its ring is to be at
 * least 2 pixels wide, within the window and all that cuts off what reaches out of it, and nothing may lie over the
 * element or its ring. Of a place that is no stop, such as a heading, a part is to be seen. Null where nothing has the
 * focus.
 */
export const seenFocus = (page: Page): Promise<SeenFocus | null> => page.evaluate(lookAtFocus);

/** Runs in the page, and so has all that it needs within. */
async function lookAtFocus(): Promise<SeenFocus | null> {
  /** What ends with its sides: the window, or a parent that scrolls or hides. */
  interface Cut {
    readonly name: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  type Point = readonly [x: number, y: number];

  // Once to draw, once for what follows from the drawing.
  for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
  const focused = document.activeElement;
  if (focused === null || focused === document.body || focused === document.documentElement) return null;
  if (!document.hasFocus()) return null;
  const id = focused.getAttribute('aria-activedescendant');
  const shown = (id === null ? null : document.getElementById(id)) ?? focused;
  // A key of the strip has its ring around its words, a chart around all of its values.
  const valueMark =
    shown === focused ? null : (focused.closest('.measure-figure')?.querySelector('.active-value') ?? null);
  const ringed = valueMark === null ? (shown.querySelector('.verdict-words') ?? shown) : focused;

  const tell = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
  const boxesOf = (element: Element): readonly DOMRect[] =>
    Array.from(element.getClientRects()).filter(({ width, height }) => width > 0 && height > 0);
  const isInWindow = ([x, y]: Point): boolean => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;

  const cuts: Cut[] = [{ name: 'the window', left: 0, right: innerWidth, top: 0, bottom: innerHeight }];
  for (let parent = ringed.parentElement; parent !== null; parent = parent.parentElement) {
    // What these hide is hidden by the window.
    if (parent === document.body) break;
    const { overflowX, overflowY, position } = getComputedStyle(parent);
    const { left, right, top, bottom } = parent.getBoundingClientRect();
    cuts.push({
      name: tell(parent),
      ...(overflowX === 'visible' ? { left: -Infinity, right: Infinity } : { left, right }),
      ...(overflowY === 'visible' ? { top: -Infinity, bottom: Infinity } : { top, bottom }),
    });
    if (position === 'fixed') break;
  }

  const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(ringed);
  const width = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
  const offset = Number.parseFloat(outlineOffset);
  const reach = Math.max(0, offset + width);
  // Parts of a pixel.
  const slack = 0.75;

  /** By how much something cuts a box with its ring; what is larger than the cut can only be seen in parts. */
  const cutsOf = (box: DOMRect): readonly string[] =>
    cuts.flatMap((cut) => {
      const isWide = box.width + 2 * reach > cut.right - cut.left;
      const isTall = box.height + 2 * reach > cut.bottom - cut.top;
      return [
        ['left', isWide ? 0 : cut.left - box.left + reach] as const,
        ['right', isWide ? 0 : box.right + reach - cut.right] as const,
        ['top', isTall ? 0 : cut.top - box.top + reach] as const,
        ['bottom', isTall ? 0 : box.bottom + reach - cut.bottom] as const,
      ].flatMap(([side, by]) => (by > slack ? [`${cut.name} cuts ${by.toFixed(1)} off its ${side}`] : []));
    });

  /** What lies over the middle, an edge or a corner of a box, where these are in the window. */
  const coversOf = (box: DOMRect): readonly string[] => {
    const inset = Math.min(4, box.width / 4, box.height / 4);
    const shares = [0, 0.5, 1];
    return shares
      .flatMap((across) =>
        shares.map((down): Point => [
          box.left + inset + across * (box.width - 2 * inset),
          box.top + inset + down * (box.height - 2 * inset),
        ]),
      )
      .filter(isInWindow)
      .flatMap((point) => {
        const over = document.elementFromPoint(...point);
        const isIts =
          over !== null && (shown.contains(over) || over.contains(shown) || focused.contains(over));
        return isIts ? [] : [`${over === null ? 'nothing' : tell(over)} lies over it`];
      });
  };

  /** Whether what is at a point of the ring lies under the element, and so under its ring: within, the element is met. */
  const isUnder = (other: Element, [x, y]: Point): boolean => {
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    const within: Point = [
      Math.min(Math.max(x, left + 1), right - 1),
      Math.min(Math.max(y, top + 1), bottom - 1),
    ];
    const theirs = other.getBoundingClientRect();
    return (
      within[0] > theirs.left &&
      within[0] < theirs.right &&
      within[1] > theirs.top &&
      within[1] < theirs.bottom &&
      shown.contains(document.elementFromPoint(...within))
    );
  };

  /** What stays in its place over the page while that scrolls, and lies over the ring around a box. */
  const coversOfRing = (box: DOMRect): readonly string[] => {
    const middle = offset + width / 2;
    if (middle <= 0) return [];
    const points: readonly Point[] = [
      [box.left - middle, box.top + box.height / 2],
      [box.right + middle, box.top + box.height / 2],
      [box.left + box.width / 2, box.top - middle],
      [box.left + box.width / 2, box.bottom + middle],
    ];
    return points.filter(isInWindow).flatMap((point) => {
      let over = document.elementFromPoint(...point);
      while (over !== null && !over.contains(shown)) {
        if (['fixed', 'sticky'].includes(getComputedStyle(over).position) && !isUnder(over, point))
          return [`${tell(over)} lies over its ring`];
        over = over.parentElement;
      }
      return [];
    });
  };

  const rings = boxesOf(ringed);
  const isSeen = rings.some(
    ({ left, right, top, bottom }) => right > 0 && left < innerWidth && bottom > 0 && top < innerHeight,
  );
  // A place to which a reader is led, as a heading, is no stop: it has no ring, and may be longer than the window.
  const isPlace = ringed.matches('[tabindex="-1"]');
  const faults = [
    ...(isSeen ? [] : ['it is not in the window']),
    ...(!isPlace && (width < 2 || outlineColor.endsWith(', 0)')) ? ['it has no ring'] : []),
    ...(isPlace ? [] : rings.flatMap(cutsOf)),
    // Where the ring is around a whole chart, what is said of a value may lie over others, and not over its mark.
    ...(valueMark === null ? rings : boxesOf(valueMark)).flatMap(coversOf),
    ...rings.flatMap(coversOfRing),
  ];
  const { x, y } = ringed.getBoundingClientRect();
  const name = (shown.getAttribute('aria-label') ?? shown.textContent).trim().slice(0, 50);
  return {
    what: `${tell(shown)} “${name}” at ${Math.round(x + scrollX)},${Math.round(y + scrollY)}`,
    faults: Array.from(new Set(faults)),
  };
}

/* oxlint-disable unicorn/consistent-function-scoping -- the page has one function alone */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { AXE_RULES } from './page';

/** What axe leaves to a person, by rule, and what is known of it; all else is to be looked at. */
interface Known {
  readonly rule: string;
  /** The elements, as a selector. */
  readonly of: string;
  readonly because: string;
}

const KNOWN: readonly Known[] = [
  {
    rule: 'aria-required-children',
    of: '[role=listbox]:empty',
    because:
      'a timeline in which nothing is found stays in its place, is no tab stop, and the words beside it say so',
  },
  {
    rule: 'color-contrast',
    of: 'input.search-box:placeholder-shown:not(:focus)',
    because: 'a field as narrow as its sign shows its words once it has the focus',
  },
];

/**
 * What axe leaves to a person on a page as it is, one line for each, but for what is known. The contrast of words over
 * or beside a picture, of which axe does not see what is painted under them, is measured: against the paper and against
 * the ground of the record.
 */
export async function undecided(page: Page): Promise<readonly string[]> {
  const { incomplete } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ ...AXE_RULES, resultTypes: ['incomplete'] })
    .analyze();
  const all = incomplete.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => ({ rule: id, at: String(target[0]), html: html.slice(0, 120) })),
  );
  return page.evaluate(measure, { all, known: KNOWN });
}

interface Undecided {
  readonly all: readonly { readonly rule: string; readonly at: string; readonly html: string }[];
  readonly known: readonly Known[];
}

/** Runs in the page, and so has all that it needs within. */
function measure({ all, known }: Undecided): string[] {
  const LEAST = 4.5;
  const channelsOf = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const isSolid = (colour: string): boolean => colour.startsWith('rgb(');
  const luminance = (colour: string): number =>
    channelsOf(colour)
      .slice(0, 3)
      .map((channel) => channel / 255)
      .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
      .reduce((sum, light, i) => sum + light * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
  const contrast = (one: string, other: string): number => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const groundOf = (element: Element): string => {
    for (let parent: Element | null = element; parent !== null; parent = parent.parentElement) {
      const { backgroundColor } = getComputedStyle(parent);
      if (isSolid(backgroundColor)) return backgroundColor;
    }
    return getComputedStyle(document.body).backgroundColor;
  };
  const recordGround = document.querySelector('.record-ground');
  const groundsOf = (element: Element): readonly string[] =>
    element.closest('svg') === null || recordGround === null
      ? [groundOf(element)]
      : [groundOf(element), getComputedStyle(recordGround).fill];
  return all.flatMap(({ rule, at, html }) => {
    const element = document.querySelector(at);
    if (element === null) return [`${rule}: ${at} is gone`];
    if (known.some((each) => each.rule === rule && element.matches(each.of))) return [];
    if (rule !== 'color-contrast') return [`${rule}: ${html}`];
    const { color, fill } = getComputedStyle(element);
    const ink = element.closest('svg') === null ? color : fill;
    const least = Math.min(...groundsOf(element).map((ground) => contrast(ink, ground)));
    return isSolid(ink) && least >= LEAST ? [] : [`${rule}: ${least.toFixed(2)}, ${html}`];
  });
}

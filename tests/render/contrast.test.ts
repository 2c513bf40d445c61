import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EDGE_OPACITY } from '../../src/render/shapes/mark-geometry';

/* Contrast by WCAG 2.2: relative luminance of what the theme names, in both themes. */

const css = readFileSync(join(import.meta.dirname, '../../src/render/theme.css'), 'utf8');

type Rgb = readonly [number, number, number];

/** The colours of a token, light and dark. */
function token(name: string): readonly [Rgb, Rgb] {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css) ?? [];
  if (dark === '') throw new Error(`the theme has no --${name}`);
  return [rgb(light), rgb(dark)];
}

const rgb = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

/** A colour that covers another as strongly as is said. */
const over = (above: Rgb, below: Rgb, opacity: number): Rgb => [
  above[0] * opacity + below[0] * (1 - opacity),
  above[1] * opacity + below[1] * (1 - opacity),
  above[2] * opacity + below[2] * (1 - opacity),
];

function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const ACCENTS = ['vermilion', 'green', 'blue', 'plum', 'ochre', 'slate'];
const GROUNDS = ['paper', 'panel', 'ground'];

const pairs = (names: readonly string[], grounds = GROUNDS) =>
  names.flatMap((name) => grounds.map((ground) => [name, ground] as const));

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s theme', (_, theme) => {
  const colour = (name: string): Rgb => token(name)[theme];

  test.each(pairs([...ACCENTS, 'ink', 'ink-soft']))('%s can be read on %s', (name, ground) => {
    expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(['edge', 'focus']))('%s can be told from %s', (name, ground) => {
    expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  test.each(pairs(ACCENTS))('the edge of a shade in %s can be told from %s', (name, ground) => {
    const edge = over(colour(name), colour(ground), EDGE_OPACITY);
    expect(contrast(edge, colour(ground))).toBeGreaterThanOrEqual(3);
  });

  test.each(ACCENTS)('a sign of paper can be seen in a mark of %s', (name) => {
    expect(contrast(colour('paper'), colour(name))).toBeGreaterThanOrEqual(4.5);
  });

  // The ring of paper that lies around the ring of focus, and within it.
  test.each(ACCENTS)('the focus ring can be told from bars of %s', (name) => {
    const bar = over(colour(name), colour('paper'), 0.75);
    const best = Math.max(contrast(colour('paper'), bar), contrast(colour('focus'), bar));
    expect(best).toBeGreaterThanOrEqual(3);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * As much of CSS as pictures need: rules by class, the order of their strength, and what children take over.
 * A reader of the theme that knows nothing of how the canvas painter has it.
 */

interface Rule {
  readonly selector: string;
  readonly strength: number;
  readonly declarations: readonly (readonly [string, string])[];
}

/** How strong a selector is: a class or an attribute before any number of element names. */
function strengthOf(selector: string): number {
  const classes = selector.match(/[.[]/g)?.length ?? 0;
  const names = selector.match(/(?:^|[\s>+])[a-z]+/g)?.length ?? 0;
  return classes * 100 + names;
}

function rulesOf(css: string): readonly Rule[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[a-z][^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
  const rules = Array.from(plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)).flatMap(
    ([, selectors = '', body = '']) => {
      const declarations = body
        .split(';')
        .map((line) => line.split(':'))
        .filter(({ length }) => length > 1)
        .map(([name = '', ...value]) => [name.trim(), value.join(':').trim()] as const);
      return selectors
        .split(/,(?![^(]*\))/)
        .map((selector) => selector.trim())
        .map((selector) => ({ selector, strength: strengthOf(selector), declarations }));
    },
  );
  return rules.filter(({ selector }) => selector !== ':root').toSorted((a, b) => a.strength - b.strength);
}

const RULES = rulesOf(readFileSync(join(import.meta.dirname, '../../src/render/theme.css'), 'utf8'));

const OWN_ONLY = new Set(['class', 'id', 'x', 'y', 'width', 'height', 'rx', 'd', 'transform', 'clip-path']);

export type Style = ReadonlyMap<string, string>;

const known = new WeakMap<Element, Style>();

/** What holds for an element: attributes, then rules, over what its parent has. */
export function styleOf(element: Element): Style {
  const remembered = known.get(element);
  if (remembered !== undefined) return remembered;
  const style = new Map(element.parentElement?.closest('svg') ? styleOf(element.parentElement) : []);
  for (const { name, value } of element.attributes) if (!OWN_ONLY.has(name)) style.set(name, value);
  for (const { selector, declarations } of RULES) {
    if (element.matches(selector)) for (const [name, value] of declarations) style.set(name, value);
  }
  known.set(element, style);
  return style;
}

/** The name of a colour of the theme: what `var(--ink)` and `currentColor` come to. */
export function colourIn(style: Style, value: string): string {
  if (value === 'currentColor') return colourIn(style, style.get('color') ?? 'none');
  const [, property] = /^var\(--(.*)\)$/.exec(value) ?? [];
  if (property === undefined) return value;
  const own = style.get(`--${property}`);
  return own === undefined ? property : colourIn(style, own);
}

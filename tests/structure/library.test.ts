import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { transform } from 'lightningcss';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { guestStyles } from '../../scripts/guest-styles.mjs';
import { importsOf } from './layers';
import { readSources, root } from './sources';

const sources = readSources(['src']);

/** Every module that a module loads, itself and what those load, and every package among them. */
function reachedFrom(entry: string): { readonly modules: ReadonlySet<string>; readonly packages: string[] } {
  const modules = new Set([entry]);
  const packages = new Set<string>();
  for (const path of modules) {
    for (const { to, typesOnly, addressOnly } of importsOf(path, sources.get(path) ?? '')) {
      if (typesOnly || addressOnly || to.endsWith('.css')) continue;
      const found = ['.ts', '.tsx', '/index.ts']
        .map((ending) => to + ending)
        .find((file) => sources.has(file));
      if (found === undefined) packages.add(to);
      else modules.add(found);
    }
  }
  return { modules, packages: [...packages].toSorted() };
}

describe('the library', () => {
  test('asks for a few packages, and React of the host', () => {
    const { modules, packages } = reachedFrom('src/embed/index.ts');
    expect(modules.size).toBeGreaterThan(50);
    expect(packages).toEqual([
      '@date-fns/utc/date/mini',
      '@preact/signals-core',
      '@tanstack/react-virtual',
      'd3-array',
      'd3-interpolate',
      'd3-path',
      'date-fns/formatDuration',
      'date-fns/intervalToDuration',
      'react',
      'react-dom/client',
      'valibot',
    ]);
  });

  test('loads where there is no page, as on a server', async () => {
    expect(typeof document).toBe('undefined');
    const library = await import('../../src/embed');
    expect(Object.keys(library).toSorted()).toEqual([
      'COLUMN_PRECISIONS',
      'LAYERS',
      'Timeline',
      'VERDICT_ORDER',
      'createTimeline',
    ]);
    const place = createElement(library.Timeline, { dataset: {}, className: 'mine' });
    expect(renderToString(place)).toBe('<div class="mine"></div>');
  }, 30_000);

  test('is known by its name to this project, with the types of its sources', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      exports: Record<string, string | { readonly types: string; readonly default: string }>;
    };
    const entries = Object.values(exports).map((entry) =>
      typeof entry === 'string' ? { types: 'package.json', default: entry } : entry,
    );
    expect(entries.map((entry) => entry.default.split('/')[1])).toEqual(entries.map(() => 'dist-lib'));
    expect(entries.filter(({ types }) => !existsSync(join(root, types)))).toEqual([]);
  });
});

/** The rules of the app that the library takes, in its order. */
const rules = importsOf('src/embed/styles.ts', sources.get('src/embed/styles.ts') ?? '')
  .filter(({ to }) => to.endsWith('.css'))
  .map(({ to }) => readFileSync(join(root, posix.normalize(to)), 'utf8'))
  .join('\n');

/** The selectors of all rules, each as its first part: "class dyad", "type p", "pseudo-class where". */
function firstParts(css: string): string[] {
  const found = new Set<string>();
  transform({
    filename: 'dyad.css',
    code: Buffer.from(css),
    visitor: {
      Rule: {
        style({ value }) {
          for (const [first] of value.selectors) if (first !== undefined) found.add(describePart(first));
        },
      },
    },
  });
  return [...found].toSorted();
}

const describePart = (part: {
  readonly type: string;
  readonly name?: string;
  readonly kind?: string;
}): string => `${part.type} ${part.name ?? part.kind ?? ''}`.trim();

describe('the styles of the library', () => {
  const css = guestStyles(rules);

  test('hold inside a timeline alone, but for two switches at the lowest rank', () => {
    expect(firstParts(css)).toEqual(['class dyad', 'pseudo-class where']);
    const wheres = new Set(css.match(/(?<=^|[},])\s*:where\([^)]*\)/g));
    expect([...wheres].toSorted()).toEqual([':where(.dyad.dyad)', ':where(:root)']);
  });

  test('leave it to the page whether it is light or dark', () => {
    expect(css).toContain('light-dark(');
    expect(css).not.toContain('color-scheme:light dark');
  });

  test('ask for the width of the timeline, and not of the window', () => {
    expect(css).toContain('@container');
    expect(css).not.toMatch(/@media[^{]*width/);
  });

  test('take the size of the text around, and ask for widths in it', () => {
    expect(css).not.toMatch(/\drem\b/);
    expect(guestStyles('p{font:600 1.15rem/1.35 serif;margin:-0.5rem calc(100% + 2rem)}')).toContain(
      '{font:600 calc(1.15 * var(--rem))/1.35 serif;margin:calc(-.5 * var(--rem)) calc(100% + calc(2 * var(--rem)))}',
    );
    expect(guestStyles('@media (max-width: 40rem){p{color:red}}')).toContain('(width<=40em)');
    expect(guestStyles('@media (max-height: 30rem){p{color:red}}')).toContain('(height<=30em)');
  });

  test('tell the steps of an animation outside, where browsers read them, under a name of their own', () => {
    const steps = '@keyframes dyad-x { from { top: 0 } to { top: 1px } }';
    expect(guestStyles(`p{animation:dyad-x 1ms}${steps}`)).toMatch(
      /^(?!.*\.dyad[^}]*@keyframes).*@keyframes dyad-x\{0%\{top:0\}to\{top:1px\}\}/,
    );
    const names = [...css.matchAll(/@keyframes ([\w-]+)/g)].map(([, name]) => name);
    expect(names.filter((name) => name?.startsWith('dyad-') !== true)).toEqual([]);
  });

  test('bring no font', () => {
    expect(css).not.toMatch(/@font-face|url\(/);
  });

  test('are checked by a check that can fail', () => {
    expect(firstParts('p { color: red }')).toEqual(['type p']);
  });
});

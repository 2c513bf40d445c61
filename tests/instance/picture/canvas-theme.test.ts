import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readCanvasTheme, transparent, watchCanvasTheme } from '../../../src/instance/picture/canvas-theme';

describe('the theme of a canvas', () => {
  const style = document.createElement('style');
  style.textContent =
    '.accent-0 { color: #b23a17 } .accent-1 { color: #0b6b4f } .accent-5 { color: #46586b }';

  beforeEach(() => {
    document.head.append(style);
    return () => {
      style.remove();
    };
  });

  test('has the accents that their classes have, and what each of them fades to', () => {
    const { accents, clear } = readCanvasTheme(document.body);
    expect(accents).toHaveLength(6);
    expect([accents[0], accents[5]]).toEqual(['rgb(178, 58, 23)', 'rgb(70, 88, 107)']);
    expect(clear[1]).toBe('rgba(11, 107, 79, 0)');
  });

  test('asks the browser for every other colour, and for the font, by its name in the theme', () => {
    // jsdom gives back what a browser would work out: what was asked for.
    const { accents: _, clear: __, ...asked } = readCanvasTheme(document.body);
    expect(asked).toEqual({
      paper: 'var(--paper)',
      panel: 'var(--panel)',
      ground: 'var(--ground)',
      ink: 'var(--ink)',
      inkSoft: 'var(--ink-soft)',
      line: 'var(--line)',
      lineSoft: 'var(--line-soft)',
      edge: 'var(--edge)',
      sans: 'var(--sans)',
    });
    const theme = readFileSync(join(import.meta.dirname, '../../../src/render/theme.css'), 'utf8');
    for (const name of Object.values(asked)) expect(theme).toContain(`${name.slice(4, -1)}: `);
  });

  test('leaves no trace on the page', () => {
    const before = document.body.outerHTML;
    readCanvasTheme(document.body);
    expect(document.body.outerHTML).toBe(before);
  });
});

test.each([
  ['rgb(178, 58, 23)', 'rgba(178, 58, 23, 0)'],
  ['rgba(178, 58, 23, 0.5)', 'rgba(178, 58, 23, 0)'],
  ['color(srgb 0.7 0.2 0.1)', 'color(srgb 0.7 0.2 0.1 / 0)'],
  ['color(srgb 0.7 0.2 0.1 / 0.5)', 'color(srgb 0.7 0.2 0.1 / 0)'],
  ['oklch(0.6 0.1 30)', 'oklch(0.6 0.1 30 / 0)'],
])('%s fades to itself, transparent: %s', (colour, faded) => {
  expect(transparent(colour)).toBe(faded);
});

describe('a change of the theme', () => {
  const queries = new Map<string, EventTarget>();
  const change = (query: string): void => {
    queries.get(query)?.dispatchEvent(new Event('change'));
  };
  beforeEach(() => {
    queries.clear();
    vi.stubGlobal('matchMedia', (query: string) => {
      const list = queries.get(query) ?? new EventTarget();
      queries.set(query, list);
      return list;
    });
    vi.stubGlobal('devicePixelRatio', 1);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test.each(['(prefers-color-scheme: dark)', '(forced-colors: active)', '(resolution: 1dppx)'])(
    'in %s is told, until it is no longer asked for',
    (query) => {
      const onChange = vi.fn<() => void>();
      const end = watchCanvasTheme(document.body, onChange);
      change(query);
      expect(onChange).toHaveBeenCalledTimes(1);
      end();
      change(query);
      expect(onChange).toHaveBeenCalledTimes(1);
    },
  );

  test('of the density is told each time', () => {
    const onChange = vi.fn<() => void>();
    const end = watchCanvasTheme(document.body, onChange);
    vi.stubGlobal('devicePixelRatio', 2);
    change('(resolution: 1dppx)');
    vi.stubGlobal('devicePixelRatio', 1.5);
    change('(resolution: 2dppx)');
    expect(onChange).toHaveBeenCalledTimes(2);
    expect([...queries.keys()]).toContain('(resolution: 1.5dppx)');
    end();
  });
});

test('a page that turns dark by itself is noticed by the ink that the canvas wears', () => {
  const canvas = document.body.appendChild(document.createElement('canvas'));
  vi.stubGlobal('matchMedia', () => new EventTarget());
  const onChange = vi.fn<() => void>();
  const end = watchCanvasTheme(canvas, onChange);
  expect(canvas.style.color).toBe('var(--ink)');
  canvas.dispatchEvent(new Event('transitionrun'));
  expect(onChange).toHaveBeenCalledTimes(1);
  end();
  canvas.dispatchEvent(new Event('transitionrun'));
  expect(onChange).toHaveBeenCalledTimes(1);
  canvas.remove();
  vi.unstubAllGlobals();
});

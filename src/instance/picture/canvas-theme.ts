import type { CanvasTheme } from '../../render/canvas/canvas-theme';
import { windowOf } from '../elements';
import { ACCENTS, accentClass } from '../../render/shapes/glyph';

/** The colours of the theme that have no class of their own. */
const COLOURS = ['--paper', '--panel', '--ink', '--ink-soft', '--line', '--line-soft', '--edge', '--ground'];

const styleOf = (probe: Element): CSSStyleDeclaration | undefined => windowOf(probe)?.getComputedStyle(probe);
const colourOf = (probe: Element): string => styleOf(probe)?.color ?? '';

/**
 * The theme as it holds at an element. A custom property is given as it was written, `light-dark(…)` and all; so
 * probes wear them as their colours, all at once, and the browser says which colours those are.
 */
export function readCanvasTheme(element: Element): CanvasTheme {
  const document = element.ownerDocument;
  const host = document.createElement('span');
  host.hidden = true;
  host.style.fontFamily = 'var(--sans)';
  // In forced colours the theme names the system's colours itself; the browser is not to put others over them.
  host.style.setProperty('forced-color-adjust', 'none');
  const probes = COLOURS.map((property) => {
    const probe = document.createElement('span');
    probe.style.color = `var(${property})`;
    return probe;
  });
  // By class, as the SVG has it: forced colours change what the class says.
  const worn = Array.from({ length: ACCENTS }, (_, accent) => {
    const probe = document.createElement('span');
    probe.className = accentClass(accent);
    return probe;
  });
  host.append(...probes, ...worn);
  element.append(host);
  const [paper = '', panel = '', ink = '', inkSoft = '', line = '', lineSoft = '', edge = '', ground = ''] =
    probes.map(colourOf);
  const accents = worn.map(colourOf);
  const theme: CanvasTheme = {
    paper,
    panel,
    ink,
    inkSoft,
    line,
    lineSoft,
    edge,
    ground,
    accents,
    clear: accents.map(transparent),
    sans: styleOf(host)?.fontFamily ?? '',
  };
  host.remove();
  return theme;
}

/** A computed colour, `rgb(…)` or `color(…)`, without its opacity: a fade to black would turn grey on its way. */
export function transparent(colour: string): string {
  const [, rgb] = /^rgba?\((\d[\d.]*,\s*\d[\d.]*,\s*\d[\d.]*)/.exec(colour) ?? [];
  if (rgb !== undefined) return `rgba(${rgb}, 0)`;
  return colour.replace(/\s*(?:\/[^)]*)?\)$/, ' / 0)');
}

/**
 * Calls back when the theme or the screen's density may have changed: light and dark, forced colours, another
 * screen or the browser's zoom, and whatever the page around does to the ink. Gives the function that ends it.
 */
export function watchCanvasTheme(element: HTMLElement, onChange: () => void): () => void {
  const view = element.ownerDocument.defaultView;
  if (view === null || typeof view.matchMedia !== 'function') return () => {};
  const ended = new AbortController();
  const { signal } = ended;
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    view.matchMedia(query).addEventListener('change', onChange, { signal });
  }
  watchDensity(view, signal, onChange);
  watchInk(element, signal, onChange);
  return () => {
    ended.abort();
  };
}

/**
 * A page that turns dark by a class of its own tells nobody. The element wears the ink as its colour, which nothing
 * shows, and the browser tells of each change by a transition, however short.
 */
function watchInk(element: HTMLElement, signal: AbortSignal, onChange: () => void): void {
  element.style.color = 'var(--ink)';
  element.style.transition = 'color 1ms';
  element.addEventListener(
    'transitionrun',
    ({ target }) => {
      if (target === element) onChange();
    },
    { signal },
  );
}

/** A query can ask for one density only; so each change asks anew for the one that it found. */
function watchDensity(view: Window, signal: AbortSignal, onChange: () => void): void {
  const change = (): void => {
    watchDensity(view, signal, onChange);
    onChange();
  };
  view
    .matchMedia(`(resolution: ${view.devicePixelRatio}dppx)`)
    .addEventListener('change', change, { signal, once: true });
}

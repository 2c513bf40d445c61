import type { CanvasTheme } from '../render/canvas-theme';
import { ACCENTS, accentClass } from '../render/glyph';

/**
 * The theme as it holds at an element. A custom property is given as it was written, `light-dark(…)` and all;
 * so a probe wears one after the other as its colour, and the browser says which colour that is.
 */
export function readCanvasTheme(element: Element): CanvasTheme {
  const probe = element.ownerDocument.createElement('span');
  probe.hidden = true;
  probe.style.fontFamily = 'var(--sans)';
  // In forced colours the theme names the system's colours itself; the browser is not to put others over them.
  probe.style.setProperty('forced-color-adjust', 'none');
  element.append(probe);
  const colour = (property: string): string => {
    probe.style.color = `var(${property})`;
    return getComputedStyle(probe).color;
  };
  // By class, as the SVG has it: forced colours change what the class says.
  const accent = (_: unknown, place: number): string => {
    probe.style.color = '';
    probe.className = accentClass(place);
    return getComputedStyle(probe).color;
  };
  const accents = Array.from({ length: ACCENTS }, accent);
  const theme: CanvasTheme = {
    paper: colour('--paper'),
    panel: colour('--panel'),
    ink: colour('--ink'),
    inkSoft: colour('--ink-soft'),
    line: colour('--line'),
    lineSoft: colour('--line-soft'),
    edge: colour('--edge'),
    accents,
    clear: accents.map(transparent),
    sans: getComputedStyle(probe).fontFamily,
  };
  probe.remove();
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

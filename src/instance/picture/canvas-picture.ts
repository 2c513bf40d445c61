import type { Drawing } from '../../layout/scene/scene';
import type { CanvasTheme } from '../../render/canvas/canvas-theme';
import { paintTimeline } from '../../render/canvas/canvas-timeline';
import { readCanvasTheme, watchCanvasTheme } from './canvas-theme';

/** A canvas that shows the timeline: drawn at once when told to, as sharp as the screen, in the page's theme. */
export interface CanvasPicture {
  readonly element: HTMLCanvasElement;
  /** Puts the canvas into an element, whose theme it takes on. */
  readonly attach: (host: Element) => void;
  readonly draw: (drawing: Drawing) => void;
  /** Asks the page for its theme again: its fonts may be others, of which no query tells. */
  readonly renewTheme: () => void;
  readonly destroy: () => void;
}

export function createCanvasPicture(document: Document): CanvasPicture {
  const element = document.createElement('canvas');
  element.className = 'timeline-picture';
  element.setAttribute('aria-hidden', 'true');
  const context = element.getContext('2d');
  let theme: CanvasTheme | null = null;
  let shown: Drawing | null = null;
  let endWatch = noWatch;

  const paint = (): void => {
    if (context === null || shown === null || !element.isConnected) return;
    const { scene } = shown;
    theme ??= readCanvasTheme(element.parentElement ?? element);
    const density = fitToScreen(element, scene.width, scene.height);
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, scene.width, scene.height);
    paintTimeline(context, shown, theme);
  };
  return {
    element,
    attach(host) {
      if (element.parentElement === host) return;
      host.append(element);
      theme = null;
      endWatch();
      endWatch = watchCanvasTheme(element, () => {
        theme = null;
        paint();
      });
      paint();
    },
    draw(next) {
      if (next === shown) return;
      shown = next;
      paint();
    },
    renewTheme() {
      theme = null;
    },
    destroy() {
      endWatch();
      element.remove();
      shown = null;
    },
  };
}

const noWatch = (): void => {};

/** Gives the canvas as many points as the screen has under it; tells how many there are to a CSS pixel. */
function fitToScreen(element: HTMLCanvasElement, width: number, height: number): number {
  const density = element.ownerDocument.defaultView?.devicePixelRatio ?? 1;
  const wide = Math.round(width * density);
  const high = Math.round(height * density);
  // Setting a size, even the same one, empties a canvas and costs a new one.
  if (element.width !== wide || element.height !== high) {
    element.width = wide;
    element.height = high;
    element.style.width = `${width}px`;
    element.style.height = `${height}px`;
  }
  return density;
}

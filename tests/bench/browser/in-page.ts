/* oxlint-disable unicorn/consistent-function-scoping -- sent to the page as text, all that is needed stands inside */

/** Times of frames, in milliseconds: from one to the next, and from the change to the end of its own painting. */
export interface Frames {
  readonly between: readonly number[];
  readonly work: readonly number[];
}

/** From a change, in milliseconds, to frames that are painted. */
export interface Answer {
  /** The first one: a canvas is drawn at once. */
  readonly first: number;
  /** The first in which the status line counts anew. */
  readonly told: number;
  /** The first in which all parts are of the new choice, and nothing more is sought. */
  readonly complete: number;
}

export interface LongTask {
  readonly start: number;
  readonly duration: number;
}

/** What measures from inside the page. */
export interface InPage {
  /** When the events were in hand; from there to index and lanes, and to the first frame with picture and options. */
  readonly loaded: () => Promise<{
    readonly inHand: number;
    readonly prepared: number;
    readonly complete: number;
  }>;
  /** Does something in each of so many frames. */
  readonly frames: (what: 'nothing' | 'rectangles' | 'pan' | 'zoom', count: number) => Promise<Frames>;
  /** Looks at all of time, or at ten years in the middle of it. */
  readonly look: (at: 'all' | 'ten years') => Promise<void>;
  /** Presses the toggle of a category. */
  readonly toggle: (category: string) => Promise<Answer>;
  /** Types a text into the search box at once. */
  readonly search: (text: string) => Promise<Answer>;
  readonly longTasks: () => readonly LongTask[];
}

declare global {
  var inPage: InPage;
}

/**
 * Runs in a page before its own scripts. Sent there as text: it uses nothing of this file. Moves and clicks by the
 * events that a reader's hand would cause.
 */
export function installInPage(): void {
  const RECTANGLES = 1000;
  /** Of the wheel, as the page reads it: so much of a pixel changes the length by a factor of e. */
  const ZOOM_PER_PIXEL = 0.002;
  const channel = new MessageChannel();
  let heard: (() => void) | null = null;
  channel.port1.addEventListener('message', () => heard?.());
  channel.port1.start();
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  /** Asked for in a frame, it comes in the first task after that frame's painting. */
  const afterPaint = () =>
    new Promise<void>((resolve) => {
      heard = resolve;
      channel.port2.postMessage(null);
    });

  const tasks: { start: number; duration: number }[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  const find = (selector: string): HTMLElement => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`the page has no ${selector}`);
    return element;
  };
  const markedAt = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
  const hasAll = (): boolean =>
    document.querySelector('.timeline-picture') !== null && document.querySelector('[role=option]') !== null;

  const complete = (async () => {
    while (!hasAll()) await frame();
    await afterPaint();
    return performance.now();
  })();

  const wheel = (deltaX: number, deltaY: number): void => {
    const viewport = find('.viewport');
    const { left, top, width } = viewport.getBoundingClientRect();
    const at = { clientX: left + width * 0.55, clientY: top + 100 };
    const ctrlKey = deltaY !== 0;
    viewport.dispatchEvent(
      new WheelEvent('wheel', { deltaX, deltaY, ctrlKey, bubbles: true, cancelable: true, ...at }),
    );
  };
  const zoomBy = (factor: number): void => wheel(0, Math.log(factor) / ZOOM_PER_PIXEL);

  let overlay: CanvasRenderingContext2D | null = null;
  const rectangles = (i: number): void => {
    if (overlay === null) {
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: 1280, height: 640 });
      Object.assign(canvas.style, { position: 'fixed', top: '0', left: '0' });
      document.body.append(canvas);
      overlay = canvas.getContext('2d');
    }
    overlay?.clearRect(0, 0, 1280, 640);
    for (let n = 0; n < RECTANGLES; n++) overlay?.fillRect((i + n * 37) % 1280, (n * 11) % 640, 6, 24);
  };

  const said = (): string => find('[role=status]').textContent;
  const shown = (): number => Number(/^Showing ([\d,]+)/.exec(said())?.[1]?.replaceAll(',', '') ?? NaN);
  /** Whether the status line is at its end, and the options are of the same filter. */
  const isSettled = (): boolean =>
    !said().includes('searched') &&
    (shown() === 0 ||
      Number(document.querySelector('[role=option]')?.getAttribute('aria-setsize')) === shown());
  const answerTo = async (change: () => void): Promise<{ first: number; told: number; complete: number }> => {
    const before = shown();
    await frame();
    const start = performance.now();
    change();
    let first = NaN;
    let told = NaN;
    for (;;) {
      await afterPaint();
      const now = performance.now() - start;
      if (Number.isNaN(first)) first = now;
      if (Number.isNaN(told) && shown() !== before) told = now;
      if (shown() !== before && isSettled()) return { first, told, complete: now };
      if (now > 60_000) throw new Error(`no answer in a minute; the page says "${said()}"`);
      await frame();
    }
  };

  globalThis.inPage = {
    async loaded() {
      const done = await complete;
      const inHand = markedAt('events in hand');
      return { inHand, prepared: markedAt('prepared') - inHand, complete: done - inHand };
    },
    async frames(what, count) {
      const width = find('.viewport').clientWidth;
      const between: number[] = [];
      const work: number[] = [];
      let last = await frame();
      for (let i = 0; i < count; i++) {
        const now = await frame();
        if (i > 0) between.push(now - last);
        last = now;
        const start = performance.now();
        const isForth = i % 120 < 60;
        if (what === 'rectangles') rectangles(i);
        else if (what === 'pan') wheel(isForth ? width / 60 : -width / 60, 0);
        else if (what === 'zoom') zoomBy(isForth ? 80 ** (-1 / 60) : 80 ** (1 / 60));
        await afterPaint();
        work.push(performance.now() - start);
      }
      overlay?.canvas.remove();
      overlay = null;
      return { between, work };
    },
    async look(at) {
      zoomBy(1e6);
      if (at === 'ten years') zoomBy(10 / 88);
      // Until it has come to rest, and what follows from that is drawn.
      await new Promise((resolve) => setTimeout(resolve, 600));
    },
    async toggle(category) {
      const toggle = find(`.category-filter [aria-label^="${category}"]`);
      return await answerTo(() => toggle.click());
    },
    async search(text) {
      const box = find('[role=search], search').querySelector('input');
      return await answerTo(() => {
        // Past React, which watches the input's own property: it hears only of a value that it did not set itself.
        if (box !== null) Reflect.set(HTMLInputElement.prototype, 'value', text, box);
        box?.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    longTasks: () => tasks,
  };
}

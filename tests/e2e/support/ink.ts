import type { Page } from '@playwright/test';

/*
 * Measures all that is drawn in the pictures of a page, and says what lies on what, what is cut, and which words stand
 * without their mark. Boxes of text are those of its letters, not of its line.
 */

/** The side margin of a page so wide. */
const marginOf = (width: number): number => (width >= 1000 ? 28 : width >= 640 ? 24 : 16);

/** The pictures that can be measured: the timeline, and the values of a measure. */
export type Pictured = 'timeline' | 'measure';

/** What breaks the law of ink on a page as it is, one line for each. */
export const inkFaults = async (page: Page, of: Pictured = 'timeline'): Promise<readonly string[]> =>
  page.evaluate(measureInk, { of, margin: marginOf(page.viewportSize()?.width ?? 0) });

/** Runs in the page, and so has all that it needs within. */
function measureInk({ of, margin }: { readonly of: Pictured; readonly margin: number }): string[] {
  interface Piece {
    readonly name: string;
    readonly x0: number;
    readonly x1: number;
    readonly y0: number;
    readonly y1: number;
  }
  interface Text extends Piece {
    /** Whether it stands beside a mark. */
    readonly isLabel: boolean;
    /** Whether the plot's edges cut it. */
    readonly isClipped: boolean;
  }
  const faults: string[] = [];
  const tell = ({ name, x0, x1, y0, y1 }: Piece): string =>
    `${name} (${[x0, y0, x1, y1].map(Math.round).join(' ')})`;
  const overlap = (a: Piece, b: Piece): string | null => {
    const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
    const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
    return width > 0.5 && height > 0.5 ? `${Math.round(width)}×${Math.round(height)}` : null;
  };
  const shapeOf = (element: Element, name: string, clip: Piece): readonly Piece[] => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const piece = { name, x0: Math.max(left, clip.x0), x1: Math.min(right, clip.x1), y0: top, y1: bottom };
    return piece.x1 - piece.x0 > 0.5 ? [piece] : [];
  };
  for (const picture of document.querySelectorAll<SVGSVGElement>(`svg.${of}-picture`)) {
    const frame = picture.getBoundingClientRect();
    // Behind a sheet that fills the screen.
    if (frame.width === 0) continue;
    const inPlot = picture.querySelector<SVGRectElement>('clipPath rect');
    const x = frame.x + Number(inPlot?.getAttribute('x') ?? 0);
    const textOf = (element: SVGTextElement): readonly Text[] => {
      const text = element.textContent;
      const rect = element.getBoundingClientRect();
      if (text.trim() === '' || rect.width === 0) return [];
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const baseline = frame.y + Number(element.getAttribute('y') ?? 0);
      return [
        {
          name: `“${text}”`,
          x0: rect.left,
          x1: rect.right,
          y0: baseline - size * 0.72,
          y1: baseline + size * 0.2,
          isLabel: element.closest('.label') !== null,
          isClipped: element.closest('[clip-path]') !== null,
        },
      ];
    };
    const clip: Piece = {
      name: 'the plot',
      x0: x,
      x1: x + Number(inPlot?.getAttribute('width') ?? frame.width),
      y0: frame.top,
      y1: frame.bottom,
    };
    const whole: Piece = { ...clip, x0: frame.left, x1: frame.right };
    const clipOf = ({ isClipped }: Text): Piece => (isClipped ? clip : whole);
    const texts = Array.from(picture.querySelectorAll('text'))
      .filter((element) => element.closest('.mark') === null)
      .flatMap(textOf);
    // What is said at its edges of what lies outside the view.
    const outside = of === 'timeline' ? document.querySelectorAll('.outside') : [];
    texts.push(
      ...Array.from(outside, (element: Element): Text => {
        const within = document.createRange();
        within.selectNodeContents(element);
        const { left, right, top, bottom } = within.getBoundingClientRect();
        const half = Number.parseFloat(getComputedStyle(element).fontSize) * 0.46;
        const middle = (top + bottom) / 2;
        return {
          name: `“${element.textContent}”`,
          x0: left,
          x1: right,
          y0: middle - half,
          y1: middle + half,
          isLabel: false,
          isClipped: true,
        };
      }),
    );
    const marks = Array.from(
      picture.querySelectorAll(of === 'measure' ? '.reported rect, .claimed > path:first-child' : '.mark'),
    ).flatMap((element, i) => shapeOf(element, `mark ${i}`, clip));
    const shades = Array.from(picture.querySelectorAll('.shade rect')).flatMap((element, i) =>
      shapeOf(element, `shade ${i}`, clip),
    );
    for (const [i, text] of texts.entries()) {
      for (const other of [...texts.slice(0, i), ...marks, ...shades]) {
        const size = overlap(text, other);
        if (size !== null) faults.push(`${tell(text)} lies on ${tell(other)}, ${size} px`);
      }
      const free = text.isLabel ? margin - 1 : 0;
      const left = Math.max(clipOf(text).x0, free);
      const right = Math.min(clipOf(text).x1, innerWidth - free);
      if (text.x0 < left - 0.5 || text.x1 > right + 0.5)
        faults.push(`${tell(text)} is cut, or stands in the margin: ${left} to ${right}`);
      if (text.y0 < frame.top - 1 || text.y1 > frame.bottom + 1)
        faults.push(`${tell(text)} is cut above or below`);
    }
    for (const path of picture.querySelectorAll<SVGPathElement>('.links path')) {
      const length = path.getTotalLength();
      for (let at = 4; at < length - 4; at += 4) {
        const point = path.getPointAtLength(at);
        const [px, py] = [frame.x + point.x, frame.y + point.y];
        const dot = { name: 'a line', x0: px - 1, x1: px + 1, y0: py - 1, y1: py + 1 };
        const crossed = [...texts, ...marks].find((other) => overlap(dot, other) !== null);
        if (crossed === undefined) continue;
        faults.push(`${tell(dot)} crosses ${tell(crossed)}`);
        break;
      }
    }
    for (const label of picture.querySelectorAll('g.label')) {
      const own = Array.from(label.querySelectorAll('text')).flatMap(textOf);
      const box = {
        x0: Math.min(...own.map(({ x0 }) => x0)) - 24,
        x1: Math.max(...own.map(({ x1 }) => x1)) + 24,
        y0: Math.min(...own.map(({ y0 }) => y0)) - 8,
        y1: Math.max(...own.map(({ y1 }) => y1)) + 8,
      };
      const words = { name: `“${label.textContent}”`, ...box };
      if (![...marks, ...shades].some((mark) => overlap(words, mark) !== null))
        faults.push(`${tell(words)} stands without its mark`);
    }
  }
  return faults;
}

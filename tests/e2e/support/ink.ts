import type { Page } from '@playwright/test';

/*
 * Measures all that is drawn in the pictures of a page, and says what lies on what, what is cut, and which words stand
 * without their mark. Boxes of text are those of its letters, not of its line.
 */

/** The side margin of a page so wide. */
const marginOf = (width: number): number => (width >= 1000 ? 28 : width >= 640 ? 24 : 16);

/** What breaks the law of ink on a page as it is, one line for each. */
export const inkFaults = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(measureInk, { margin: marginOf(page.viewportSize()?.width ?? 0) });

/** Runs in the page, and so has all that it needs within. */
function measureInk({ margin }: { readonly margin: number }): string[] {
  interface Piece {
    readonly name: string;
    readonly x0: number;
    readonly x1: number;
    readonly y0: number;
    readonly y1: number;
  }
  const faults: string[] = [];
  const tell = ({ name, x0, x1, y0, y1 }: Piece): string =>
    `${name} (${[x0, y0, x1, y1].map(Math.round).join(' ')})`;
  const overlap = (a: Piece, b: Piece): string | null => {
    const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
    const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
    return width > 0.5 && height > 0.5 ? `${Math.round(width)}×${Math.round(height)}` : null;
  };
  const textOf = (element: SVGTextElement, frame: DOMRect): Piece | null => {
    const text = element.textContent;
    const rect = element.getBoundingClientRect();
    if (text.trim() === '' || rect.width === 0) return null;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const baseline = frame.y + Number(element.getAttribute('y') ?? 0);
    return {
      name: `“${text}”`,
      x0: rect.left,
      x1: rect.right,
      y0: baseline - size * 0.72,
      y1: baseline + size * 0.2,
    };
  };
  const shapeOf = (element: Element, name: string, clip: Piece): Piece | null => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const piece = { name, x0: Math.max(left, clip.x0), x1: Math.min(right, clip.x1), y0: top, y1: bottom };
    return piece.x1 - piece.x0 > 0.5 ? piece : null;
  };
  const some = <T>(all: readonly (T | null)[]): T[] =>
    all.filter((each): each is T & NonNullable<T> => each !== null);

  for (const picture of document.querySelectorAll<SVGSVGElement>(
    'svg.timeline-picture, svg.measure-picture',
  )) {
    const frame = picture.getBoundingClientRect();
    const plot = picture.querySelector('clipPath rect')?.getBoundingClientRect();
    const isChart = picture.classList.contains('measure-picture');
    const inPlot = picture.querySelector<SVGRectElement>('clipPath rect');
    const x = frame.x + Number(inPlot?.getAttribute('x') ?? 0);
    const clip: Piece = {
      name: 'the plot',
      x0: x,
      x1: x + Number(inPlot?.getAttribute('width') ?? frame.width),
      y0: frame.top,
      y1: frame.bottom,
    };
    void plot;
    const texts = some(
      Array.from(picture.querySelectorAll('text'))
        .filter((element) => element.closest('.mark') === null)
        .map((element) => textOf(element, frame)),
    );
    const marks = some(
      Array.from(
        picture.querySelectorAll(isChart ? '.reported rect, .claimed > path:first-child' : '.mark'),
      ).map((element, i) => shapeOf(element, `mark ${i}`, clip)),
    );
    const shades = some(
      Array.from(picture.querySelectorAll('.shade rect')).map((element, i) =>
        shapeOf(element, `shade ${i}`, clip),
      ),
    );
    for (const [i, text] of texts.entries()) {
      for (const other of [...texts.slice(0, i), ...marks, ...shades]) {
        const size = overlap(text, other);
        if (size !== null) faults.push(`${tell(text)} lies on ${tell(other)}, ${size} px`);
      }
      const left = Math.max(frame.left, isChart ? 0 : margin - 1);
      const right = Math.min(frame.right, innerWidth - (isChart ? 0 : margin - 1));
      if (text.x0 < left || text.x1 > right)
        faults.push(`${tell(text)} is cut or in the margin, ${left} to ${right}`);
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
      const own = some(Array.from(label.querySelectorAll('text')).map((element) => textOf(element, frame)));
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

import type { Drawn } from '../drawn';
import { clipWords, drawnOutlines, drawnText, widthOf, type Ink, type Pen, type Type } from '../drawn-paths';
import { PathRecorder, type Outline } from '../canvas/path-recorder';
import { stepsOf, trace } from './path-steps';
import { colourIn, styleOf, type Style } from '../style-of';

/** What an SVG shows, as its elements and the theme say, in the order in which it is painted. */
export function drawnOf(markup: string): readonly Drawn[] {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const shapes = page.querySelectorAll('svg > g :is(rect, path, line, circle, text)');
  return Array.from(shapes).flatMap((element) =>
    element.tagName === 'text' ? textsOf(element) : paintsOf(element),
  );
}

function paintsOf(element: Element): readonly Drawn[] {
  const style = styleOf(element);
  const { scale } = placeOf(element);
  const outlines = outlinesOf(element);
  const clip = clipOf(element);
  const fill = inkOf(element, 'fill', outlines);
  const stroke = inkOf(element, 'stroke', outlines);
  const filled = fill === null || element.tagName === 'line' ? [] : drawnOutlines(outlines, fill, null, clip);
  const stroked = stroke === null ? [] : drawnOutlines(outlines, stroke, penOf(style, scale), clip);
  return style.get('paint-order') === 'stroke' ? [...stroked, ...filled] : [...filled, ...stroked];
}

function inkOf(element: Element, by: 'fill' | 'stroke', outlines: readonly Outline[]): Ink | null {
  const style = styleOf(element);
  const paint = style.get(by) ?? (by === 'fill' ? 'black' : 'none');
  if (paint === 'none') return null;
  const strength = Number(style.get(`${by}-opacity`) ?? 1);
  const [, id] = /^url\(#(.*)\)$/.exec(paint) ?? [];
  if (id === undefined) return { colour: colourIn(style, paint), strength: [strength], between: [] };
  const stops = Array.from(element.ownerDocument.getElementById(id)?.children ?? []);
  const colours = stops.map((stop) => colourIn(styleOf(stop), stop.getAttribute('stop-color') ?? ''));
  const [x = NaN, , width = NaN] = outlines[0]?.numbers ?? [];
  return {
    colour: [...new Set(colours)].join(' and '),
    strength: stops.map((stop) => Number(stop.getAttribute('stop-opacity')) * strength),
    between: [x, x + width],
  };
}

const penOf = (style: Style, scale: number): Pen => ({
  width: Number(style.get('stroke-width') ?? 1) * scale,
  dash: (style.get('stroke-dasharray') ?? '').split(' ').filter(Boolean).map(Number),
  cap: style.get('stroke-linecap') ?? 'butt',
  join: style.get('stroke-linejoin') ?? 'miter',
});

const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

function outlinesOf(element: Element): readonly Outline[] {
  const path = new PathRecorder();
  const { x, y, scale } = placeOf(element);
  const at = (name: string) => number(element, name);
  if (element.tagName === 'line') {
    path.moveTo(at('x1'), at('y1'));
    path.lineTo(at('x2'), at('y2'));
  } else if (element.tagName === 'circle') path.arc(x, y, at('r'), 0, Math.PI * 2);
  else if (element.tagName === 'rect')
    path.roundRect(x + at('x'), y + at('y'), at('width'), at('height'), at('rx'));
  else trace(path, stepsOf(element.getAttribute('d') ?? ''), x, y, scale);
  return path.outlines();
}

/** Where an element's 0,0 lies, and how large its pixel is. */
function placeOf(element: Element): { readonly x: number; readonly y: number; readonly scale: number } {
  const moved = element.closest('[transform]')?.getAttribute('transform') ?? '';
  const [, x = '0', y = '0'] = /translate\((.*?),(.*?)\)/.exec(moved) ?? [];
  const [, scale = '1'] = /scale\((.*?)\)/.exec(moved) ?? [];
  return { x: Number(x), y: Number(y), scale: Number(scale) };
}

function clipOf(element: Element): string {
  const [, id] = /#(.*)\)/.exec(element.closest('[clip-path]')?.getAttribute('clip-path') ?? '') ?? [];
  const box = id === undefined ? undefined : element.ownerDocument.getElementById(id)?.firstElementChild;
  if (box === null || box === undefined) return '';
  return clipWords(number(box, 'x'), number(box, 'y'), number(box, 'width'), number(box, 'height'));
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

function typeOf(element: Element): Type {
  const style = styleOf(element);
  const anchor = style.get('text-anchor') ?? 'start';
  return {
    size: Number(style.get('font-size')),
    weight: style.get('font-weight') ?? '400',
    family: colourIn(style, style.get('font-family') ?? ''),
    align: anchor === 'middle' || anchor === 'end' ? ALIGN[anchor] : ALIGN.start,
  };
}

/** A text, or its parts one after the other. */
function textsOf(element: Element): readonly Drawn[] {
  const place = placeOf(element);
  const y = place.y + number(element, 'y');
  let x = place.x + number(element, 'x');
  const parts = element.children.length === 0 ? [element] : Array.from(element.children);
  return parts.flatMap((part) => {
    const type = typeOf(part);
    const text = part.textContent;
    if (part !== element) x += number(part, 'dx');
    const style = styleOf(part);
    const halo = `around ${style.get('stroke-width')} ${style.get('stroke-linejoin')} ${colourIn(style, style.get('stroke') ?? '')}`;
    const drawn = [
      ...(style.has('stroke') ? [drawnText(text, x, y, type, halo, clipOf(part))] : []),
      drawnText(text, x, y, type, colourIn(style, style.get('fill') ?? 'black'), clipOf(part)),
    ];
    x += widthOf(text, type);
    return drawn;
  });
}

import { estimateText } from '../../src/layout/labels/text';
import type { Drawn } from './drawn';
import { boundsOf, type Outline } from './canvas/path-recorder';

/** A colour and how strongly it covers, or a fade from one strength to another between two places. */
export interface Ink {
  readonly colour: string;
  readonly strength: readonly number[];
  readonly between: readonly number[];
}

export interface Pen {
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: string;
  readonly join: string;
}

/** What outlines look like when they are filled, or drawn along with a pen. */
export function drawnOutlines(
  outlines: readonly Outline[],
  { colour, strength, between }: Ink,
  pen: Pen | null,
  clip: string,
): readonly Drawn[] {
  const ink = `${colour} ${strength.map((share) => share.toFixed(3)).join('→')}`;
  const how = pen === null ? 'fill' : `stroke ${pen.width} ${pen.dash.join('-')} ${pen.cap} ${pen.join}`;
  const edge = (pen?.width ?? 0) / 2;
  return outlines.map(({ shape, numbers, points }) => {
    const [x0, y0, x1, y1] = boundsOf(points);
    return {
      look: `${how} ${ink} ${shape}${clip}`,
      numbers: [...numbers, ...between],
      box: { x0: x0 - edge, y0: y0 - edge, x1: x1 + edge, y1: y1 + edge },
    };
  });
}

export interface Type {
  readonly size: number;
  readonly weight: string;
  readonly family: string;
  readonly align: 'left' | 'center' | 'right';
}

/** Widths as the scenes of the tests were laid out with. */
export const widthOf = (text: string, { size, weight }: Pick<Type, 'size' | 'weight'>): number =>
  estimateText(text, { size, weight: weight === '600' ? 'bold' : 'regular' });

const BEFORE = { left: 0, center: 0.5, right: 1 } as const;

export function drawnText(
  text: string,
  x: number,
  y: number,
  type: Type,
  colour: string,
  clip: string,
): Drawn {
  const { size, weight, family, align } = type;
  const width = widthOf(text, type);
  const x0 = x - width * BEFORE[align];
  return {
    look: `text "${text}" ${weight} ${size}px ${family} ${align} ${colour}${clip}`,
    numbers: [x, y],
    box: { x0, y0: y - size * 0.8, x1: x0 + width, y1: y + size * 0.2 },
  };
}

const tenth = (number: number): number => Math.round(number * 10) / 10;

export const clipWords = (x: number, y: number, width: number, height: number): string =>
  ` within ${[x, y, width, height].map(tenth).join(' ')}`;

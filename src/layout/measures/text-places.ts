import type { MeasureText } from '../labels/text';
import type { Rect } from '../rect';

/** Words, and the point that they are set from: their beginning, middle or end, halfway up the line. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** How high a line is, in text sizes. */
const LINE = 1.2;

/** Pixels that words keep from everything beside them. */
const AIR = 5;

/** The box of words, with nothing around it. */
export function boxOf(
  { text, x, y, anchor }: PlacedText,
  font: Parameters<MeasureText>[1],
  measure: MeasureText,
): Rect {
  const width = measure(text, font);
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const half = (font.size * LINE) / 2;
  return { x0, x1: x0 + width, y0: y - half, y1: y + half };
}

/** Which of some places for words is free, the best first. What is placed is in the way of what comes after it. */
export interface TextPlaces {
  readonly block: (rect: Rect) => void;
  readonly place: (candidates: Iterable<PlacedText>, font: Parameters<MeasureText>[1]) => PlacedText | null;
}

/** Within a frame, beside `blocked`. */
export function textPlaces(frame: Rect, blocked: readonly Rect[], measure: MeasureText): TextPlaces {
  const inTheWay = [...blocked];
  return {
    block(rect) {
      inTheWay.push(rect);
    },
    place(candidates, font) {
      for (const candidate of candidates) {
        const box = boxOf(candidate, font, measure);
        if (!isWithin(box, frame)) continue;
        const around = { ...box, x0: box.x0 - AIR, x1: box.x1 + AIR };
        if (inTheWay.some((other) => isOver(around, other))) continue;
        inTheWay.push(box);
        return candidate;
      }
      return null;
    },
  };
}

const isWithin = (box: Rect, frame: Rect): boolean =>
  box.x0 >= frame.x0 && box.x1 <= frame.x1 && box.y0 >= frame.y0 && box.y1 <= frame.y1;

const isOver = (a: Rect, b: Rect): boolean => a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0;

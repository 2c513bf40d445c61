import type { PathContext } from '../shapes/outline';

/**
 * What the canvas painter asks of a context: a page's, a worker's, or one that only records. This layer knows
 * no browser, so it says what it needs.
 */
export interface PaintContext extends PathContext {
  fillStyle: unknown;
  strokeStyle: unknown;
  globalAlpha: number;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  font: string;
  textAlign: string;
  textBaseline: string;
  save(): void;
  restore(): void;
  beginPath(): void;
  roundRect(x: number, y: number, width: number, height: number, corner: number): void;
  clip(): void;
  fill(): void;
  stroke(): void;
  setLineDash(dash: readonly number[]): void;
  strokeText(text: string, x: number, y: number): void;
  fillText(text: string, x: number, y: number): void;
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): Gradient;
}

interface Gradient {
  addColorStop(offset: number, color: string): void;
}

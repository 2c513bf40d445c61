import type { Extent } from './extent';

/** A rectangle by its sides, in pixels. */
export interface Rect extends Extent {
  readonly y0: number;
  readonly y1: number;
}

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its upper left corner and its size, in pixels. */
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** A value within bounds; where both cannot be kept, the least one is. */
export const held = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));

import type { Rect } from '../../src/layout/rect';

/** Whether two rectangles lie over each other, by more than a hair where one is given. */
export const meet = (a: Rect, b: Rect, hair = 0): boolean =>
  a.x0 < b.x1 - hair && b.x0 < a.x1 - hair && a.y0 < b.y1 - hair && b.y0 < a.y1 - hair;

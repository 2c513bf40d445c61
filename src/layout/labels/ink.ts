import type { Rect } from '../rect';

/** What something keeps free around it, beside it and above and below. */
export interface Air {
  readonly x: number;
  readonly y: number;
}

interface Taken extends Rect {
  readonly isBars: boolean;
}

/** Where something is drawn already. Coordinates ascend to the right and downwards. */
export interface Ink {
  /** Takes a place, with air around it; the bars of a density row are told apart. */
  readonly add: (rect: Rect, air: Air, isBars?: boolean) => void;
  /**
   * How far it is free from an x to the right (1) or to the left (-1) for what is between two heights, up to a limit;
   * negative where it is not free at that x. What stands over bars heeds none.
   */
  readonly room: (
    way: 1 | -1,
    x: number,
    rows: Pick<Rect, 'y0' | 'y1'>,
    limit: number,
    overBars?: boolean,
  ) => number;
}

/** About the height of a lane: what is asked of one looks at little else. */
const ROW = 24;

/** An empty picture. */
export function noInk(): Ink {
  const rows = new Map<number, Taken[]>();
  return {
    add({ x0, x1, y0, y1 }, air, isBars = false) {
      const taken = { x0: x0 - air.x, x1: x1 + air.x, y0: y0 - air.y, y1: y1 + air.y, isBars };
      for (let row = Math.floor(taken.y0 / ROW); row * ROW < taken.y1; row++) {
        const known = rows.get(row);
        if (known === undefined) rows.set(row, [taken]);
        else known.push(taken);
      }
    },
    room(way, x, { y0, y1 }, limit, overBars = false) {
      let end = limit;
      for (let row = Math.floor(y0 / ROW); row * ROW < y1; row++) {
        for (const taken of rows.get(row) ?? []) {
          if (taken.y1 <= y0 || taken.y0 >= y1 || (overBars && taken.isBars)) continue;
          if (way > 0 && taken.x1 > x) end = Math.min(end, taken.x0);
          if (way < 0 && taken.x0 < x) end = Math.max(end, taken.x1);
        }
      }
      return way * (end - x);
    },
  };
}

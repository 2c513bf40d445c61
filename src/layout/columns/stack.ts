/*
 *   row 1        ●    ●             in the lowest row where it touches none
 *   row 0   ●    ●  ● ●●     ●
 */

/**
 * Stacks marks that stand each in its own place: in ascending order of `places`, each in the lowest row in which it is at
 * least `pitch` away from the one before it. Gives the row of each; ends early, with what it has, once there are more
 * rows than `most`.
 */
export function stack(places: ArrayLike<number>, pitch: number, most = Infinity): readonly number[] {
  const lastIn: number[] = [];
  const rows: number[] = [];
  for (let i = 0; i < places.length && lastIn.length <= most; i++) {
    const place = places[i] ?? 0;
    const free = lastIn.findIndex((last) => place - last >= pitch);
    const row = free < 0 ? lastIn.length : free;
    lastIn[row] = place;
    rows.push(row);
  }
  return rows;
}

/** How many rows marks take that stand each in its own place. */
export const rowsOf = (places: ArrayLike<number>, pitch: number, most?: number): number =>
  Math.max(-1, ...new Set(stack(places, pitch, most))) + 1;

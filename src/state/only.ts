/*
 *  Of all there are some are switched off. What is left on was chosen, where anything is off:
 *
 *  all          a b c d          a b c d            a b c d
 *  off          –                a   c d            a   c
 *  chosen       none             b                  b d
 *                      press b            press d            press b and d: none again, all shown
 */

/** Those that were chosen: what is on, where anything is off; none where all are shown. */
export function chosenOf<T>(all: readonly T[], off: readonly T[]): readonly T[] {
  const on = all.filter((each) => !off.includes(each));
  return on.length === all.length ? [] : on;
}

/**
 * What is off after a press that chooses one, or takes the choice back: the first press shows only this, further ones
 * show others beside it, and where none or all are chosen, all are shown.
 */
export function offAfterPress<T>(all: readonly T[], off: readonly T[], pressed: T): readonly T[] {
  const chosen = chosenOf(all, off);
  const next = chosen.includes(pressed) ? chosen.filter((each) => each !== pressed) : [...chosen, pressed];
  return next.length === 0 ? [] : all.filter((each) => !next.includes(each));
}

/**
 * What is off after the second of two presses on a switch, so that only this is shown. The first one has switched it
 * off: where it was the only one, nothing is left, and all come back.
 */
export const offAfterTwo = <T>(all: readonly T[], off: readonly T[], pressed: T): readonly T[] =>
  off.length === all.length ? [] : all.filter((each) => each !== pressed);

/** What is off so that only this is shown; nothing where that is so already. */
export function offButOnly<T>(all: readonly T[], off: readonly T[], only: T): readonly T[] {
  const chosen = chosenOf(all, off);
  return chosen.length === 1 && chosen[0] === only ? [] : all.filter((each) => each !== only);
}

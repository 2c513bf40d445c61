/** From old place to new, in milliseconds. */
export const GLIDE_MS = 200;

/** More marks than this are drawn in their new places at once. */
export const MOST_TO_GLIDE = 2_000;

/** The pane makes its room within this time after a choice; a window that is made wider is no choice. */
const FOLLOWS_MS = 500;

/** Tells of each change of a picture whether it follows from a choice of the reader: a filter, the record, an event. */
export function createChoices() {
  let last: readonly unknown[] | null = null;
  let chosenAt = -Infinity;
  return {
    /** `choice` is what the reader has chosen by now, `now` the time in milliseconds. */
    follows(choice: readonly unknown[], now: number): boolean {
      if (last !== null && choice.some((chosen, i) => chosen !== last?.[i])) chosenAt = now;
      last = choice;
      return now - chosenAt < FOLLOWS_MS;
    },
  };
}

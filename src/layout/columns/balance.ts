/** A title on one line or two, and how wide it is with what follows its last line. */
export interface Lines {
  readonly lines: readonly string[];
  readonly width: number;
}

/**
 * Writes a title in lines no wider than so many pixels: on one line, and on two that are as equally long as may be, each
 * where it fits. `tail` is the width of what follows the last line.
 */
export function breaksOf(
  title: string,
  width: number,
  tail: number,
  widthOf: (words: string) => number,
): readonly Lines[] {
  const one = widthOf(title) + tail;
  const whole = one <= width ? [{ lines: [title], width: one }] : [];
  let best: Lines | null = null;
  for (const { index } of title.matchAll(/\s+/gu)) {
    const lines = [title.slice(0, index), title.slice(index).trimStart()] as const;
    if (lines[0] === '' || lines[1] === '') continue;
    const wide = Math.max(widthOf(lines[0]), widthOf(lines[1]) + tail);
    if (wide <= width && wide < (best?.width ?? Infinity)) best = { lines, width: wide };
  }
  return best === null ? whole : [...whole, best];
}

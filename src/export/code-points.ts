/** A character of two UTF-16 code units; half of one alone is one code point, as it is one code unit. */
const PAIR = /[\u{10000}-\u{10FFFF}]/gu;

/**
 * Turns places in a text from UTF-16 code units, as all of Dyad counts, into code points, as Web Annotations and Python
 * do. A place inside of a character counts as its end, and one behind the text as if it went on in single units. The
 * text is read once, and a place is found in logarithmic time.
 *
 * ```
 *   text          a  😀     b
 *   code units    0  1  2  3  4
 *   code points   0  1     2  3
 * ```
 */
export function codePointsIn(text: string): (codeUnits: number) => number {
  const pairs = Array.from(text.matchAll(PAIR), ({ index }) => index);
  return (codeUnits) => codeUnits - countBelow(pairs, codeUnits - 1);
}

/** How many of some numbers in rising order are below another. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

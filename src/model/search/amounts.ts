/*
 * A large amount is written in several ways, in texts and by readers: "$500 million", "$500m", "$500mn". Each is sought
 * by the others.
 */

/** How a scale is written, as regular expressions know it, its word first, and its longest sign last. */
const SCALES: readonly (readonly string[])[] = [
  ['thousand', 'k'],
  ['million', 'm', 'mn'],
  ['billion', 'b', 'bn'],
  ['trillion', 't', 'tn'],
];

const AMOUNT = new RegExp(
  String.raw`([$€£¥₩₽]?\d[\d.,]*)[ \u00A0]?(${SCALES.flat().join('|')})(?![\p{L}\d])`,
  'giu',
);

/**
 * The amounts that stand in a text, each as its word has it and with its longest sign, of which the shorter ones are the
 * beginning: "$500 million" and "$500mn".
 */
export function amountsIn(text: string): readonly string[] {
  // Most texts hold no amount, and a look for a digit is soon done.
  if (!/\d/.test(text)) return [];
  return Array.from(text.matchAll(AMOUNT)).flatMap(([, number = '', scale = '']) => {
    const written = SCALES.find((ways) => ways.includes(scale.toLowerCase())) ?? [];
    return [`${number} ${written[0] ?? ''}`, `${number}${written.at(-1) ?? ''}`];
  });
}

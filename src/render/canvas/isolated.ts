const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/**
 * A text of the dataset as a canvas is to set it: one that has letters of a script from right to left takes its own
 * direction, as `unicode-bidi: plaintext` lets the same text in SVG. Most have none, and stay as they are.
 */
export const isolated = (text: string): string =>
  // First strong isolate, and the end of it.
  RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;

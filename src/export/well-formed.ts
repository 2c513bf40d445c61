/**
 * Half of a character: a surrogate without the other of its pair. A text in JSON may hold one; UTF-8 cannot, and
 * `encodeURIComponent` throws at it.
 */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A text that can be written as UTF-8: U+FFFD stands for each half of a character. All that leaves goes through here. */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\uFFFD');

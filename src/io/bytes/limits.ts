/*
 * How much of a file is read: more than any set of events needs, and less than stops a browser. Beyond it a file is
 * refused in plain words before it hurts.
 */

const MB = 1024 * 1024;

export const MOST_BYTES = {
  /** Of a file as it lies there. */
  file: 512 * MB,
  /** Of what is unpacked, read in pieces. */
  unpacked: 2048 * MB,
  /** Of what has to be in memory as a whole: JSON, XML, a workbook, an archive. */
  whole: 256 * MB,
} as const;

/** What one packed byte may become at most; the densest data of events come to some 60. */
export const MOST_RATIO = 400;

/** From so many bytes on the ratio is looked at: a small file of one letter is dense and harmless. */
export const RATIO_FROM = 8 * MB;

/** Lists and objects in each other, or elements of XML. */
export const MOST_DEPTH = 100;

/** Of a table. */
export const MOST_COLUMNS = 1000;

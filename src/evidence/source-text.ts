/** The text of a source as it is at hand. Whoever reads it makes the hash, from the bytes. */
export interface SourceText {
  /** With its byte order mark, where there is one: offsets count every code unit. */
  readonly text: string;
  /** SHA-256 of the bytes, 64 hexadecimal digits in lower case; null where it cannot be computed. */
  readonly sha256: string | null;
}

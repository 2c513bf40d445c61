/** A text that the reader opened from their own files. It stays in this page. */
export interface SourceText {
  readonly fileName: string;
  readonly text: string;
  /** SHA-256 of the file's bytes in hexadecimal; null where the browser cannot tell (a page without https). */
  readonly sha256: string | null;
}

/** By id of the source. */
export type SourceTexts = ReadonlyMap<string, SourceText>;

/** Reads a file as UTF-8 text, with the hash of its bytes. Rejects where the browser cannot read the file. */
export async function readSourceText(file: File): Promise<SourceText> {
  const bytes = await file.arrayBuffer();
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  const hash = subtle === undefined ? null : new Uint8Array(await subtle.digest('SHA-256', bytes));
  return {
    fileName: file.name,
    // The byte order mark stays: offsets count every code unit of the text.
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    sha256: hash === null ? null : Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}

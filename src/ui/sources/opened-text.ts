import type { SourceText } from '../../evidence/source-text';

/** A text that the reader opened from their own files. It stays in this page; a hash needs https. */
export interface OpenedText extends SourceText {
  readonly fileName: string;
}

/** By id of the source. */
export type OpenedTexts = ReadonlyMap<string, OpenedText>;

/** Reads a file as UTF-8 text, with the hash of its bytes. Rejects where the browser cannot read the file. */
export async function readOpenedText(file: File): Promise<OpenedText> {
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

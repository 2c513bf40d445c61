import { gzipSync, strToU8, zipSync } from 'fflate';

/** An archive of texts or bytes, by their names. */
export const zip = (files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 | 9 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
    { level },
  );

export const gzip = (content: string | Uint8Array): Uint8Array =>
  gzipSync(typeof content === 'string' ? strToU8(content) : content);

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

import type { Refusal } from './fault';

/** What nobody sees: byte order marks, soft hyphens, joiners, marks of direction, controls, halves of characters. */
const INVISIBLE = /(?![\t\n\v\f\r])[\p{DI}\p{C}]/u;

/** The refusal of a text for its first invisible character, which no date has; null where there is none. */
export function invisibleIn(text: string): Refusal | null {
  const at = text.search(INVISIBLE);
  const code = text.codePointAt(at);
  if (at < 0 || code === undefined) return null;
  const character = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return { fault: 'invisible', character, at, text };
}

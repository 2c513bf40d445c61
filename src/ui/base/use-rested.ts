import { useEffect, useState } from 'react';

/** How long something is to rest before it is said aloud, in milliseconds. */
const REST = 600;

/**
 * The last of some words that has stood for a moment: what changes at every letter or frame would be talked through
 * without end. While `restless`, nothing new is said; what changes without any unrest is said at once.
 */
export function useRested(words: string, unrest: string, restless = false): string {
  const [said, setSaid] = useState({ words, unrest });
  const isSudden = said.unrest === unrest && !restless;
  if (isSudden && said.words !== words) setSaid({ words, unrest });
  useEffect(() => {
    if (restless) return undefined;
    const timer = setTimeout(() => {
      setSaid((before) => (before.words === words && before.unrest === unrest ? before : { words, unrest }));
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [words, unrest, restless]);
  return isSudden ? words : said.words;
}

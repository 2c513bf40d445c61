import { comeLater, type LaterMessages } from '../../src/words/later';
import type { Messages } from '../../src/words/messages';

/*
 *   "Showing 2 of 7 events"   →   ⟦éṽéńťś Śĥóẃíńǵ 2 óḟ 7 öööööö ö⟧
 *
 * A language of nonsense, made from another: every letter has an accent, the last word comes first, and each message
 * is a third longer and in brackets. What is drawn in it and has a letter without an accent, or one outside of
 * brackets, was never a message.
 */

const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
const ACCENTED = 'áḃćďéḟǵĥíĵḱĺḿńóṕɋŕśťúṽẃẋýź';

const accentOf = new Map(
  Array.from(PLAIN, (letter, i): readonly (readonly [string, string])[] => {
    const accented = ACCENTED.charAt(i);
    return [
      [letter, accented],
      [letter.toUpperCase(), accented.toUpperCase()],
    ];
  }).flat(),
);

/** Cuts a text at its spaces, and no fact that is a message itself. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let depth = 0;
  for (const piece of text.split(' ')) {
    if (depth > 0) words.push(`${words.pop() ?? ''} ${piece}`);
    else words.push(piece);
    depth += piece.split('⟦').length - piece.split('⟧').length;
  }
  return words;
}

/** One text in the language; what has no letter is left as it is. */
function inNonsense(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const words = wordsOf(Array.from(text, (letter) => accentOf.get(letter) ?? letter).join(''));
  const last = words.pop() ?? '';
  const longer = 'ö'.repeat(Math.ceil(text.length / 3)).replaceAll(/(.{7})(?=.)/gu, '$1 ');
  // A single word stays one: what has room for one is to be seen.
  return words.length === 0 ? `⟦${last}${longer}⟧` : `⟦${[last, ...words, longer].join(' ')}⟧`;
}

const isLater = (value: object): value is LaterMessages<unknown> => 'load' in value && 'loaded' in value;

/** Whatever stands in a language or comes out of it: texts, functions of facts, and what holds them. */
function translated(value: unknown): unknown {
  if (typeof value === 'string') return inNonsense(value);
  if (typeof value === 'function') {
    return (...facts: readonly unknown[]) =>
      translated((value as (...facts: unknown[]) => unknown)(...facts));
  }
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== 'object' || value === null) return value;
  if (isLater(value)) return comeLater(async () => translated(await value.load()));
  return Object.fromEntries(
    // The name of a part of a rich text is no word.
    Object.entries(value).map(([key, inner]) => [key, key === 'part' ? inner : translated(inner)]),
  );
}

/** The language of nonsense that another one gives. */
export const nonsense = (messages: Messages): Messages => ({
  ...(translated(messages) as Messages),
  language: 'en-XA',
});

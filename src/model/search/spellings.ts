import { amountsIn } from './amounts';
import { foldText } from './fold';
import type { Query } from './search';

/** Names that are written in several ways: each list is one name, and each of its texts finds the others. */
export type Spellings = readonly (readonly string[])[];

/** One of the ways to write a name: as written, and folded. */
interface Way {
  readonly written: string;
  readonly folded: string;
}

/** Gives for a folded text the other ways to write the names that stand in it, as written. */
export type OtherWays = (folded: string) => readonly string[];

/** Folds the spellings once for many texts. */
export function otherWays(spellings: Spellings): OtherWays {
  const names = spellings.map((ways) =>
    ways.map((written): Way => ({ written, folded: foldText(written).trim() })),
  );
  return (text) =>
    names.flatMap((ways) => {
      const isThere = ways.map(({ folded }) => beginsWord(text, folded));
      return isThere.includes(true) ? ways.filter((_, i) => !isThere[i]).map(({ written }) => written) : [];
    });
}

/** Whether a word begins so: "Russia" stands in "Russian", and not in "Prussia". */
function beginsWord(text: string, name: string): boolean {
  if (name === '') return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  }
  return false;
}

/** What is marked in texts for a query: its terms, and the other ways to write the names and amounts in them. */
export function markedTerms(query: Query, others: OtherWays): Query {
  const whole = query.join(' ');
  return [
    ...new Set([...query, ...[...others(whole), ...amountsIn(whole)].map((way) => foldText(way).trim())]),
  ];
}

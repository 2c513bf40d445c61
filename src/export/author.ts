import type { SourceRecord } from '../model/dataset-file';

/** A name as bibliographies have it, in the words of CSL-JSON: by its parts, or as it stands. */
export type AuthorName = { readonly family: string; readonly given: string } | { readonly literal: string };

/**
 * The author of a source as a name; null where none is given. It has parts where the source says which of its words is
 * the family's (`familyName`), at the end of the name or in front; an organisation, several authors, and a name of
 * which that is not said are whole. Nothing is guessed: the family of "Kim Jong Un" comes first.
 */
export function authorName({
  author,
  familyName,
}: Pick<SourceRecord, 'author' | 'familyName'>): AuthorName | null {
  if (author === undefined || author.trim() === '') return null;
  const given = familyName === undefined ? undefined : withoutFamily(author, familyName);
  return familyName === undefined || given === undefined
    ? { literal: author }
    : { family: familyName, given };
}

/** What is left of a name; undefined where the family's does not stand at one of its ends, or nothing is left. */
function withoutFamily(author: string, family: string): string | undefined {
  if (author.endsWith(` ${family}`)) return author.slice(0, -family.length).trim() || undefined;
  if (author.startsWith(`${family} `)) return author.slice(family.length).trim() || undefined;
  return undefined;
}

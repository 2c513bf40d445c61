import type { SourceKind } from '../../model/dataset-file';

const NOUNS: Readonly<Record<SourceKind, readonly [one: string, many: string]>> = {
  article: ['article', 'articles'],
  book: ['book', 'books'],
  report: ['report', 'reports'],
  document: ['document', 'documents'],
};

/** What sources are called together: by what they are where all are alike, "source" where they differ or do not say. */
export function sourceNouns(
  kinds: readonly (SourceKind | undefined)[],
): readonly [one: string, many: string] {
  const [first] = kinds;
  return first !== undefined && kinds.every((kind) => kind === first) ? NOUNS[first] : ['source', 'sources'];
}

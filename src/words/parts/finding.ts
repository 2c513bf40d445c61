import type { Finding, Standfirst } from '../../state/finding';
import type { Summary } from '../../state/summary';
import type { RichText } from '../rich';

/**
 * What a standfirst is made of: what a narrow screen leaves out, the words that lead to events without a date, and
 * names out of the dataset; an author's is left out with the words around it.
 */
export type StandfirstPart = 'authors' | 'author' | 'extent' | 'held' | 'undated' | 'data';

/** What a dataset shows, over everything. */
export interface FindingMessages {
  /** The page's heading: a sentence. */
  readonly headline: (finding: Finding) => RichText<'data'>;
  /** One to three sentences; empty where there is nothing to say. */
  readonly standfirst: (facts: Standfirst) => RichText<StandfirstPart>;
  /** Unfolds the summary. */
  readonly inShort: string;
  /** What the picture shows at a glance, for those who do not see it or do not read charts: whole sentences. */
  readonly summary: (facts: Summary) => readonly RichText<'data'>[];
}

import type { Finding, Standfirst } from '../../state/finding';
import type { Summary } from '../../state/summary';
import type { RichText } from '../rich';

/**
 * What a standfirst is made of: what a narrow screen leaves out, and the words that lead to events without a date.
 */
export type StandfirstPart = 'authors' | 'extent' | 'held' | 'undated';

/** What a dataset shows, over everything. */
export interface FindingMessages {
  /** The page's heading: a sentence. */
  readonly headline: (finding: Finding) => string;
  /** One to three sentences; empty where there is nothing to say. */
  readonly standfirst: (facts: Standfirst) => RichText<StandfirstPart>;
  /** Unfolds the summary. */
  readonly inShort: string;
  /** What the picture shows at a glance, for those who do not see it or do not read charts: whole sentences. */
  readonly summary: (facts: Summary) => readonly string[];
}

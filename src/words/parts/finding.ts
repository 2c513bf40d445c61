import type { Finding, Standfirst } from '../../state/finding';
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
}

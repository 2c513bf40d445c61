import { MOST_CATEGORIES } from '../model/events/band-key';

/*
 * How much the door takes: far more than anybody reads, and so little that no single value holds up a page. The same
 * for the rows of a file and for the columns of a host; the JSON Schema of the format says them too.
 */

/** The longest texts, in UTF-16 code units. */
export const LONGEST = {
  /** Ids, titles, names, labels, headings, units. */
  name: 1_000,
  address: 10_000,
  /** Summaries, notes, descriptions, excerpts and what stands around them. */
  prose: 100_000,
} as const;

/** The most parts of a list. */
export const MOST = {
  /** Of a dataset, and of one event. */
  categories: MOST_CATEGORIES,
  /** The earlier states of a party, the other addresses of a source, the names with several spellings. */
  few: 1_000,
  /** Each event is looked through for the ways to write a name. */
  ofName: 20,
  /** The times that a source covers, its sections, the statements that are left out of it or passed over. */
  ofSource: 10_000,
  sources: 100_000,
  /** Each is drawn under the timeline. */
  measures: 100,
  /** Of one event: excerpts, the words of one that carry it, references, quantities, events instead. */
  ofEvent: 1_000,
  /** Issues that are told of one row, or of a file that is refused; what is beyond is counted. */
  issues: 100,
} as const;

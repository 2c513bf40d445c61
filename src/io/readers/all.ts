import { claimReview } from './claim-review';
import { csv } from './csv';
import { dyadJson } from './dyad-json';
import { followTheMoney } from './follow-the-money';
import { gdelt } from './gdelt';
import { iCalendar } from './icalendar';
import type { Format, Reader, Sample } from './reader';
import { simileJson, simileXml } from './simile';
import { parquet } from './parquet';
import { timelineJs, timelineJsOld } from './timeline-js';
import { timesketch } from './timesketch';
import { xlsx } from './xlsx';

/** Every format, in the order in which they are asked: what is more particular comes first, and a table last. */
const READERS: readonly Reader[] = [
  xlsx,
  parquet,
  dyadJson,
  timelineJs,
  timelineJsOld,
  simileJson,
  claimReview,
  timesketch,
  followTheMoney,
  iCalendar,
  simileXml,
  gdelt,
  csv,
];

/** Formats that are tables with columns of a known name: the table's reader finds them out. */
const TABLES: ReadonlySet<string> = new Set(['timeline-js-sheet', 'icews', 'plover', 'acled']);

/** The reader of a file: the first that recognises it, or the one that was named; null where there is none. */
export function readerOf(sample: Sample, format: Format | 'auto'): Reader | null {
  if (TABLES.has(format)) return csv;
  return (
    READERS.find((reader) => (format === 'auto' ? reader.recognises(sample) : reader.format === format)) ??
    null
  );
}

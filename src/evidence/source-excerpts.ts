import type { DyadEvent, Source } from '../model/dataset';
import type { Evidence } from '../model/dataset-file';
import { eachEvent, type EventTable } from '../model/events/event-table';

/** An excerpt and the event that rests on it. */
export interface SourceExcerpt {
  readonly event: DyadEvent;
  readonly evidence: Evidence;
}

/** A source whose words are cited, with its excerpts in the order of its text. */
export interface CitedSource {
  readonly source: Source;
  readonly excerpts: readonly SourceExcerpt[];
}

/** The sources whose words carry events, in the dataset's order; sources that are only named are not among them. */
export function citedSources(sources: readonly Source[], table: EventTable): readonly CitedSource[] {
  const bySource = new Map<string, SourceExcerpt[]>(sources.map(({ id }) => [id, []]));
  for (const event of eachEvent(table)) {
    for (const evidence of event.evidence) bySource.get(evidence.source)?.push({ event, evidence });
  }
  return sources
    .map((source) => ({
      source,
      excerpts: (bySource.get(source.id) ?? []).toSorted((a, b) => a.evidence.start - b.evidence.start),
    }))
    .filter(({ excerpts }) => excerpts.length > 0);
}

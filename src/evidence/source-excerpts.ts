import type { Dataset, DyadEvent, Evidence, Source } from '../model/dataset';

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
export function citedSources({
  sources,
  events,
}: Pick<Dataset, 'sources' | 'events'>): readonly CitedSource[] {
  return sources
    .map((source) => ({
      source,
      excerpts: events
        .flatMap((event) =>
          event.evidence
            .filter((evidence) => evidence.source === source.id)
            .map((evidence) => ({ event, evidence })),
        )
        .toSorted((a, b) => a.evidence.start - b.evidence.start),
    }))
    .filter(({ excerpts }) => excerpts.length > 0);
}

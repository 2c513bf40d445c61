import type { EventTime } from '../dates/time';
import type { Dataset } from '../model/dataset';

/** Where a source is named for something that has a time. */
export type Attestation = 'evidence' | 'reference' | 'verdict' | 'value';

/** A source that tells of what had not happened when it was published. */
export interface Anachronism {
  readonly kind: Attestation;
  /** Id of the event, or of the measure of a value. */
  readonly of: string;
  /** `references[0]`, `assessment.references[1]`, `values[3]`. */
  readonly field: string;
  /** Id of the source. */
  readonly source: string;
  readonly published: EventTime;
  readonly happened: EventTime;
}

/** What both clocks are known of, and where they go against each other. */
export interface Clocks {
  /** How many times a source that has a date is named for something that has one. */
  readonly compared: Readonly<Record<Attestation, number>>;
  /** Those that break the law: no stance says that they announce. */
  readonly breaches: readonly Anachronism[];
  /** Those that say so. */
  readonly announcements: readonly Anachronism[];
}

/**
 * The law of clocks: a source cannot attest what had not happened when it was published, unless it announces it. Dates
 * are compared by their outer ends, so that nothing is held against a source that could be right: only one that was out
 * before the first moment at which the event can have begun is older than it.
 */
export function clocksOf({
  sources,
  events,
  measures,
}: Pick<Dataset, 'sources' | 'events' | 'measures'>): Clocks {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  const compared = { evidence: 0, reference: 0, verdict: 0, value: 0 };
  const breaches: Anachronism[] = [];
  const announcements: Anachronism[] = [];

  const compare = (found: Omit<Anachronism, 'published'>, announces: boolean): void => {
    const out = published.get(found.source);
    if (out === undefined) return;
    compared[found.kind] += 1;
    if (!isOlder(out, found.happened)) return;
    (announces ? announcements : breaches).push({ ...found, published: out });
  };

  for (const { id, time, evidence, references = [], assessment } of events) {
    if (time === null) continue;
    const named = { of: id, happened: time };
    for (const [i, { source, stance }] of evidence.entries())
      compare({ ...named, kind: 'evidence', field: `evidence[${i}]`, source }, stance === 'announces');
    for (const [i, { source, stance }] of references.entries())
      compare({ ...named, kind: 'reference', field: `references[${i}]`, source }, stance === 'announces');
    for (const [i, source] of (assessment?.references ?? []).entries())
      compare({ ...named, kind: 'verdict', field: `assessment.references[${i}]`, source }, false);
  }
  for (const { id, values } of measures) {
    for (const [i, { date, source }] of values.entries())
      compare({ kind: 'value', of: id, field: `values[${i}]`, source, happened: date }, false);
  }
  return { compared, breaches, announcements };
}

const isOlder = (published: EventTime, happened: EventTime): boolean =>
  published.extent.possible.end <= happened.extent.possible.start;

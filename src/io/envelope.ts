import type { KnownDates } from './date-field';
import { readDateField } from './date-field';
import { checkReference, uniqueIds } from './ids';
import type { Issue } from './issue';
import { pathText, showValue } from './issue';
import { isSafeLink } from './link';
import type { Envelope } from './schema';
import { envelopeSchema } from './schema';
import type { Shaped } from './shape';
import { readShape } from './shape';

/** What is known before the first event is read: the ids that events may name. */
export interface Known {
  readonly categories: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** Grows from event to event. */
  readonly dates: KnownDates;
}

/** Everything around the events, checked. It must be right as a whole: every event leans on it. */
export function readEnvelope(input: unknown): Shaped<{ readonly envelope: Envelope; readonly known: Known }> {
  const shaped = readShape(envelopeSchema, input, []);
  if (!shaped.ok) return shaped;
  const envelope = shaped.value;
  const issues: Issue[] = [];

  uniqueIds(envelope.parties, 'parties', issues);
  const categories = uniqueIds(envelope.categories, 'categories', issues);
  const sources = uniqueIds(envelope.sources, 'sources', issues);
  uniqueIds(envelope.measures, 'measures', issues);

  for (const [index, party] of envelope.parties.entries()) {
    for (const [place, state] of (party.formerly ?? []).entries()) {
      readDateField(state.until, ['parties', index, 'formerly', place, 'until'], issues);
    }
  }
  for (const [index, { published, url }] of envelope.sources.entries()) {
    if (published !== undefined) readDateField(published, ['sources', index, 'published'], issues);
    if (url !== undefined && !isSafeLink(url)) {
      issues.push({
        path: pathText(['sources', index, 'url']),
        value: showValue(url),
        why: 'is not an address that may become a link',
        todo: 'write a whole http, https or mailto address, or leave the field out',
      });
    }
  }
  for (const [index, measure] of envelope.measures.entries()) {
    for (const [place, value] of measure.values.entries()) {
      const at = ['measures', index, 'values', place];
      readDateField(value.date, [...at, 'date'], issues);
      checkReference(value.source, sources, 'sources', [...at, 'source'], issues);
    }
  }

  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { envelope, known: { categories, sources, dates: new Map() } } };
}

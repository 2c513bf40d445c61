import type { Source } from '../model/dataset';
import { checkAssessment } from './assessment';
import { readDateField } from './date-field';
import { checkReference, rowId, uniqueIds } from './ids';
import type { Issue, Step } from './issue';
import { pathText, showValue } from './issue';
import type { Known } from './known';
import { isSafeLink } from './link';
import type { Envelope } from './schema';
import { envelopeSchema } from './schema';
import type { Shaped } from './shape';
import { readShape } from './shape';

/** Everything around the events, checked. It must be right as a whole: every event leans on it. */
export function readEnvelope(input: unknown): Shaped<{ readonly envelope: Envelope; readonly known: Known }> {
  const shaped = readShape(envelopeSchema, input, []);
  if (!shaped.ok) return shaped;
  const envelope = shaped.value;
  const issues: Issue[] = [];

  uniqueIds(envelope.parties, 'parties', issues);
  const categories = uniqueIds(envelope.categories, 'categories', issues);
  const sources = uniqueIds(envelope.sources, 'sources', issues);
  const measures = uniqueIds(envelope.measures, 'measures', issues);
  const events = once(() => new Set(envelope.events.flatMap((row) => rowId(row) ?? [])));
  const known: Known = { categories, sources, measures, events, dates: new Map() };

  for (const [index, party] of envelope.parties.entries()) {
    for (const [place, state] of (party.formerly ?? []).entries()) {
      readDateField(state.until, ['parties', index, 'formerly', place, 'until'], issues);
    }
  }
  for (const [index, source] of envelope.sources.entries()) {
    checkSource(source, known, ['sources', index], issues);
  }
  for (const [index, measure] of envelope.measures.entries()) {
    for (const [place, value] of measure.values.entries()) {
      const at = ['measures', index, 'values', place];
      readDateField(value.date, [...at, 'date'], issues);
      checkReference(value.source, sources, 'sources', [...at, 'source'], issues);
    }
  }

  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { envelope, known } };
}

function checkSource(source: Source, known: Known, at: readonly Step[], issues: Issue[]): void {
  const { published, covers = [], url, alsoAt = [], leftOut = [] } = source;
  if (published !== undefined) readDateField(published, [...at, 'published'], issues);
  for (const [place, text] of covers.entries()) readDateField(text, [...at, 'covers', place], issues);
  if (url !== undefined) checkLink(url, [...at, 'url'], issues);
  for (const [place, address] of alsoAt.entries()) checkLink(address, [...at, 'alsoAt', place], issues);
  for (const [place, { start, end, assessment }] of leftOut.entries()) {
    const path = [...at, 'leftOut', place];
    if (end <= start || end > (source.length ?? end)) {
      issues.push({
        path: pathText([...path, 'end']),
        value: showValue(end),
        why:
          end <= start ? `is not after the start ${start}` : `is after the source's length ${source.length}`,
        todo: 'write the offset of the first code unit after the statement',
      });
    }
    if (assessment) checkAssessment(assessment, known, [...path, 'assessment'], issues);
  }
}

function checkLink(address: string, at: readonly Step[], issues: Issue[]): void {
  if (isSafeLink(address)) return;
  issues.push({
    path: pathText(at),
    value: showValue(address),
    why: 'is not an address that may become a link',
    todo: 'write a whole http, https or mailto address, or leave the field out',
  });
}

/** Makes a value when it is first asked for: few files have an `instead`, and some have a million rows. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

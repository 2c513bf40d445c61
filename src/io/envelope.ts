import type { DatasetHead } from '../model/dataset';
import type { MeasureRecord, PartyRecord, SourceRecord } from '../model/dataset-file';
import { checkDate } from './date-field';
import { datedHead, dateReader, type KnownDates } from './dated';
import { checkReference, uniqueIds } from './ids';
import type { Issue, Step } from './issue';
import { pathText, showValue } from './issue';
import type { Known } from './known';
import { isSafeLink } from './link';
import { envelopeSchema } from './schema';
import type { Shaped } from './shape';
import { readShape } from './shape';

/** What a file is but for its events, and these as they came in. */
export interface ReadEnvelope {
  readonly head: DatasetHead;
  readonly rows: readonly unknown[];
  readonly known: Known;
}

/** Everything around the events, read. It must be right as a whole: every event leans on it. */
export function readEnvelope(input: unknown): Shaped<ReadEnvelope> {
  const shaped = readShape(envelopeSchema, input, []);
  if (!shaped.ok) return shaped;
  const envelope = shaped.value;
  const issues: Issue[] = [];

  uniqueIds(envelope.parties, ['parties'], issues);
  const categories = uniqueIds(envelope.categories, ['categories'], issues);
  const sources = uniqueIds(envelope.sources, ['sources'], issues);
  const measures = uniqueIds(envelope.measures, ['measures'], issues);
  const dates: KnownDates = new Map();
  const known: Known = { categories, sources, measures, dates, dateOf: dateReader(dates) };
  for (const [index, party] of envelope.parties.entries())
    checkParty(party, known, ['parties', index], issues);
  for (const [index, source] of envelope.sources.entries())
    checkSource(source, known, ['sources', index], issues);
  for (const [index, measure] of envelope.measures.entries())
    checkMeasure(measure, known, ['measures', index], issues);
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { head: datedHead(envelope, known.dateOf), rows: envelope.events, known } };
}

function checkParty(
  { formerly = [] }: PartyRecord,
  { dates }: Known,
  at: readonly Step[],
  issues: Issue[],
): void {
  for (const [place, { until }] of formerly.entries())
    checkDate(until, [...at, 'formerly', place, 'until'], issues, dates);
}

function checkMeasure(
  { values }: MeasureRecord,
  { sources, dates }: Known,
  at: readonly Step[],
  issues: Issue[],
): void {
  for (const [place, { date, source }] of values.entries()) {
    const path = [...at, 'values', place];
    checkDate(date, [...path, 'date'], issues, dates);
    checkReference(source, sources, 'sources', [...path, 'source'], issues);
  }
}

function checkSource(source: SourceRecord, { dates }: Known, at: readonly Step[], issues: Issue[]): void {
  for (const field of ['published', 'retrieved', 'compared'] as const) {
    const text = source[field];
    if (text !== undefined) checkDate(text, [...at, field], issues, dates);
  }
  for (const [place, text] of (source.covers ?? []).entries())
    checkDate(text, [...at, 'covers', place], issues, dates);
  for (const field of ['url', 'archived'] as const) {
    const address = source[field];
    if (address !== undefined) checkLink(address, [...at, field], issues);
  }
  for (const [place, address] of (source.alsoAt ?? []).entries())
    checkLink(address, [...at, 'alsoAt', place], issues);
  for (const list of ['leftOut', 'passedOver'] as const) {
    for (const [place, { start, end }] of (source[list] ?? []).entries()) {
      if (end > start && end <= (source.length ?? end)) continue;
      issues.push({
        path: pathText([...at, list, place, 'end']),
        value: showValue(end),
        why:
          end <= start
            ? { fault: 'ends-before-start', start }
            : { fault: 'ends-after-source', length: source.length ?? end },
      });
    }
  }
}

function checkLink(address: string, at: readonly Step[], issues: Issue[]): void {
  if (isSafeLink(address)) return;
  issues.push({
    path: pathText(at),
    value: showValue(address),
    why: { fault: 'unsafe-link' },
  });
}

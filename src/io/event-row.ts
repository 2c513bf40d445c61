import type { DyadEvent } from '../model/dataset';
import type { Evidence } from '../model/dataset-file';
import { checkDate } from './date-field';
import { datedEvent } from './dated';
import { checkReference } from './ids';
import type { Issue, Step } from './issue';
import { pathText, showValue } from './issue';
import type { Known } from './known';
import { eventSchema } from './schema';
import type { Shaped } from './shape';
import { readShape } from './shape';

/** One row of `events`, checked against itself and the ids on which it rests. */
export function readEventRow(row: unknown, index: number, known: Known): Shaped<DyadEvent> {
  const at = ['events', index];
  const shaped = readShape(eventSchema, row, at);
  if (!shaped.ok) return shaped;
  const record = shaped.value;
  const issues: Issue[] = [];

  if (record.date !== null) checkDate(record.date, [...at, 'date'], issues, known.dates);
  const earlier = new Set<string>();
  for (const [place, category] of record.categories.entries()) {
    const path = [...at, 'categories', place];
    checkReference(category, known.categories, 'categories', path, issues);
    if (earlier.has(category)) {
      issues.push({
        path: pathText(path),
        value: showValue(category),
        why: { fault: 'repeated-category' },
      });
    }
    earlier.add(category);
  }
  for (const [place, evidence] of record.evidence.entries()) {
    const path = [...at, 'evidence', place];
    checkReference(evidence.source, known.sources, 'sources', [...path, 'source'], issues);
    checkOffsets(evidence, path, issues);
    checkCarrying(evidence, path, issues);
  }
  for (const [place, { source }] of (record.references ?? []).entries()) {
    checkReference(source, known.sources, 'sources', [...at, 'references', place, 'source'], issues);
  }

  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: datedEvent(record, known.dateOf) };
}

function checkOffsets({ start, end, exact }: Evidence, at: readonly Step[], issues: Issue[]): void {
  if (end - start === exact.length) return;
  issues.push({
    path: pathText([...at, 'end']),
    value: showValue(end),
    why: {
      fault: 'offsets-apart',
      start,
      apart: end - start,
      length: exact.length,
      right: start + exact.length,
    },
  });
}

/**
 * What carries the event is sought from one to the next, so that an excerpt is walked once. The first that is not
 * found ends that: where the next ones would have to stand is not known.
 */
function checkCarrying({ carrying, exact }: Evidence, at: readonly Step[], issues: Issue[]): void {
  let from = 0;
  for (const [place, words] of carrying.entries()) {
    const found = exact.indexOf(words, from);
    if (found < 0) {
      issues.push({
        path: pathText([...at, 'carrying', place]),
        value: showValue(words),
        why: { fault: exact.includes(words) ? 'carrying-order' : 'carrying-missing' },
      });
      return;
    }
    from = found + words.length;
  }
}

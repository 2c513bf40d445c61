import type { DatasetHead, Measure, Party, Source } from '../model/dataset';
import type { SourceRecord } from '../model/dataset-file';
import { readDateField } from './date-field';
import { checkReference, uniqueIds } from './ids';
import type { Issue, Step } from './issue';
import { pathText, showValue } from './issue';
import type { Known } from './known';
import { isSafeLink } from './link';
import { envelopeSchema, type Envelope } from './schema';
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
  const known: Known = { categories, sources, measures, dates: new Map() };

  const { id, title, description, method, language } = envelope;
  const head: DatasetHead = {
    id,
    title,
    description,
    ...(method === undefined ? {} : { method }),
    language,
    categories: envelope.categories,
    parties: envelope.parties.map((party, index) => readParty(party, ['parties', index], issues)),
    sources: envelope.sources.map((source, index) => readSource(source, ['sources', index], issues)),
    measures: envelope.measures.map((measure, index) =>
      readMeasure(measure, known, ['measures', index], issues),
    ),
  };
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, value: { head, rows: envelope.events, known } };
}

// What cannot be read is missing below, and noted: then the file is refused, and nobody sees what was read of it.

function readParty(
  { formerly = [], ...party }: Envelope['parties'][number],
  at: readonly Step[],
  issues: Issue[],
): Party {
  return {
    ...party,
    formerly: readEach(formerly, ({ name, until: text }, place) => {
      const until = readDateField(text, [...at, 'formerly', place, 'until'], issues);
      return until && { name, until };
    }),
  };
}

function readSource(
  { published: text, covers = [], ...source }: SourceRecord,
  at: readonly Step[],
  issues: Issue[],
): Source {
  const published = text === undefined ? null : readDateField(text, [...at, 'published'], issues);
  const covered = readEach(covers, (each, place) => readDateField(each, [...at, 'covers', place], issues));
  checkSource(source, at, issues);
  return { ...source, ...(published && { published }), covers: covered };
}

function readMeasure(
  { values, ...measure }: Envelope['measures'][number],
  { sources }: Known,
  at: readonly Step[],
  issues: Issue[],
): Measure {
  return {
    ...measure,
    values: readEach(values, (value, place) => {
      const path = [...at, 'values', place];
      const date = readDateField(value.date, [...path, 'date'], issues);
      checkReference(value.source, sources, 'sources', [...path, 'source'], issues);
      return date && { ...value, date };
    }),
  };
}

/** What is read of each; where it is null, an issue says why. */
const readEach = <In, Out>(list: readonly In[], read: (item: In, place: number) => Out | null): Out[] =>
  list.map(read).filter((item) => item !== null);

/** All of a source but its dates. */
function checkSource(
  source: Omit<SourceRecord, 'published' | 'covers'>,
  at: readonly Step[],
  issues: Issue[],
): void {
  const { url, alsoAt = [], leftOut = [] } = source;
  if (url !== undefined) checkLink(url, [...at, 'url'], issues);
  for (const [place, address] of alsoAt.entries()) checkLink(address, [...at, 'alsoAt', place], issues);
  for (const [place, { start, end }] of leftOut.entries()) {
    if (end <= start || end > (source.length ?? end)) {
      issues.push({
        path: pathText([...at, 'leftOut', place, 'end']),
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

import type { DatasetHead, DyadEvent } from '../model/dataset';
import { categoriesOf, dateOf } from '../model/event-words';
import { verdictLabel, verdictOf } from '../model/verdict';

/** One event as a row of a table: what the chronology shows, with excerpts, verdict and references. */
export interface DossierRow {
  readonly id: string;
  readonly date: string;
  readonly dateInWords: string;
  readonly title: string;
  readonly summary: string;
  readonly categories: string;
  readonly layer: string;
  readonly excerpt: string;
  readonly source: string;
  readonly section: string;
  readonly verdict: string;
  readonly note: string;
  readonly references: string;
}

export const DOSSIER_COLUMNS = [
  'id',
  'date',
  'dateInWords',
  'title',
  'summary',
  'categories',
  'layer',
  'excerpt',
  'source',
  'section',
  'verdict',
  'note',
  'references',
] as const satisfies readonly (keyof DossierRow)[];

/** A row for each excerpt of an event; for an event without excerpts one row, so that none is lost. */
export function dossierRows(
  head: Pick<DatasetHead, 'sources' | 'categories'>,
  events: readonly DyadEvent[],
): readonly DossierRow[] {
  const titles = new Map(head.sources.map(({ id, title }) => [id, title]));
  const named = (ids: readonly string[]): string => ids.map((id) => titles.get(id) ?? id).join('; ');
  return events.flatMap((event) => {
    const common = {
      id: event.id,
      date: event.date ?? '',
      dateInWords: dateOf(event),
      title: event.title,
      summary: event.summary,
      categories: categoriesOf(head, event),
      layer: event.layer,
      verdict: event.layer === 'claims' ? verdictLabel(verdictOf(event)) : '',
      note: event.assessment?.note ?? '',
      references: named(event.assessment?.references ?? (event.references ?? []).map(({ source }) => source)),
    };
    if (event.evidence.length === 0) return [{ ...common, excerpt: '', source: '', section: '' }];
    return event.evidence.map(({ exact, source, section }) => ({
      ...common,
      excerpt: exact,
      source: titles.get(source) ?? source,
      section: section ?? '',
    }));
  });
}

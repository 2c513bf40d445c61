import type { DateWords } from '../dates/date-words';
import type { DatasetHead, DyadEvent } from '../model/dataset';
import type { Verdict } from '../model/dataset-file';
import { categoriesOf } from '../model/event-categories';
import { verdictOf } from '../model/verdict';

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

/** What a dossier says in words. */
export interface DossierWords {
  readonly dates: Pick<DateWords, 'inWords'>;
  readonly verdicts: { readonly label: (verdict: Verdict) => string };
}

/** A row for each excerpt of an event; for an event without excerpts one row, so that none is lost. */
export function dossierRows(
  head: Pick<DatasetHead, 'sources' | 'categories'>,
  events: readonly DyadEvent[],
  words: DossierWords,
): readonly DossierRow[] {
  const titles = new Map(head.sources.map(({ id, title }) => [id, title]));
  const named = (ids: readonly string[]): string => ids.map((id) => titles.get(id) ?? id).join('; ');
  return events.flatMap((event) => {
    const common = {
      id: event.id,
      date: event.date ?? '',
      dateInWords: words.dates.inWords(event.time, event.throughout),
      title: event.title,
      summary: event.summary,
      categories: categoriesOf(head, event).join(', '),
      layer: event.layer,
      verdict: event.layer === 'claims' ? words.verdicts.label(verdictOf(event)) : '',
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

import type { DatasetHead, DyadEvent, Source } from '../model/dataset';

/** What is cited, where it was seen, and when: everything that the formats need. */
export interface CitedView {
  readonly dataset: Pick<DatasetHead, 'id' | 'title' | 'description' | 'sources'>;
  /** The open event; null when the view as a whole is cited. */
  readonly event: Pick<DyadEvent, 'id' | 'title' | 'evidence' | 'references' | 'assessment'> | null;
  /** Permanent address of the view. */
  readonly link: string;
  /** The day on which it was seen, `2026-11-21`. */
  readonly accessed: string;
}

const PUBLISHER = 'Dyad';

/** The sources on which an event rests, or, without one, those of the whole dataset that are quoted or named. */
export function sourcesOf({ dataset, event }: Pick<CitedView, 'dataset' | 'event'>): readonly Source[] {
  if (event === null) return dataset.sources;
  const ids = new Set([
    ...event.evidence.map(({ source }) => source),
    ...(event.references ?? []).map(({ source }) => source),
    ...(event.assessment?.references ?? []),
  ]);
  return dataset.sources.filter(({ id }) => ids.has(id));
}

/** An item of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), as far as it is used. */
export interface CslItem {
  readonly id: string;
  readonly type: 'dataset' | 'webpage' | 'document';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly URL?: string;
  readonly issued?: { readonly raw: string };
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
}

/** The view itself, then its sources. A name is given as it stands: which part is the family's is not known. */
export function cslItems(view: CitedView): readonly CslItem[] {
  const { dataset, event, link, accessed } = view;
  const own: CslItem = {
    id: event === null ? dataset.id : `${dataset.id}-${event.id}`,
    type: 'dataset',
    title: event === null ? dataset.title : `${event.title} (${dataset.title})`,
    publisher: PUBLISHER,
    URL: link,
    accessed: { 'date-parts': [accessed.split('-').map(Number)] },
  };
  return [own, ...sourcesOf(view).map(cslSource)];
}

const cslSource = ({ id, title, author, url, published }: Source): CslItem => ({
  id,
  type: url === undefined ? 'document' : 'webpage',
  title,
  ...(author === undefined ? {} : { author: [{ literal: author }] }),
  ...(url === undefined ? {} : { URL: url }),
  ...(published === undefined ? {} : { issued: { raw: published.text } }),
});

/** The same as BibTeX entries of the type `misc`, which every style knows. */
export function bibtex(view: CitedView): string {
  return cslItems(view)
    .map(({ id, title, author, publisher, URL: url, issued, accessed }) => {
      const fields: readonly (readonly [string, string | undefined])[] = [
        ['title', `{${escapeTex(title)}}`],
        ['author', author?.map(({ literal }) => `{${escapeTex(literal)}}`).join(' and ')],
        ['publisher', publisher],
        ['date', issued?.raw],
        ['url', url],
        ['urldate', accessed === undefined ? undefined : view.accessed],
      ];
      const lines = fields.flatMap(([name, value]) =>
        value === undefined ? [] : [`  ${name} = {${value}}`],
      );
      return `@misc{${id.replace(/[^\w-]/gu, '-')},\n${lines.join(',\n')}\n}`;
    })
    .join('\n\n');
}

/** Characters that TeX reads as commands. */
const escapeTex = (text: string): string =>
  text.replace(/[\\{}$&#%_^~]/gu, (sign) => `\\${TEX[sign] ?? sign}`);

const TEX: Readonly<Record<string, string>> = { '\\': 'textbackslash{}', '^': '^{}', '~': '~{}' };

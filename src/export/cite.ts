import type { DatasetHead, DyadEvent, Source } from '../model/dataset';
import { authorName, type AuthorName } from './author';
import { citeKeys, sourceKey } from './cite-keys';
import { wellFormed } from './well-formed';

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
  readonly author?: readonly AuthorName[];
  readonly publisher?: string;
  readonly URL?: string;
  readonly issued?: { readonly raw: string };
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
}

/** The view itself, then its sources. */
export function cslItems(view: CitedView): readonly CslItem[] {
  const { dataset, event, link, accessed } = view;
  // Keys are given for the whole dataset, so that a source has the same one wherever it is cited.
  const ownId = event === null ? dataset.id : `${dataset.id}-${event.id}`;
  const keys = citeKeys([...dataset.sources.map(sourceKey), ownId]);
  const keyOf = new Map(dataset.sources.map(({ id }, index) => [id, keys[index] ?? '']));
  const own: CslItem = {
    id: keys.at(-1) ?? '',
    type: 'dataset',
    title: event === null ? dataset.title : `${event.title} (${dataset.title})`,
    publisher: PUBLISHER,
    URL: link,
    accessed: { 'date-parts': [accessed.split('-').map(Number)] },
  };
  return [own, ...sourcesOf(view).map((source) => cslSource(source, keyOf.get(source.id) ?? ''))];
}

function cslSource(source: Source, key: string): CslItem {
  const { title, url, published, retrieved } = source;
  const author = authorName(source);
  return {
    id: key,
    type: url === undefined ? 'document' : 'webpage',
    title,
    ...(author === null ? {} : { author: [author] }),
    ...(url === undefined ? {} : { URL: url }),
    ...(published === undefined ? {} : { issued: { raw: published.text } }),
    ...(retrieved === undefined ? {} : accessedOn(retrieved.text)),
  };
}

/** The day of access, where it is one day: nothing else fits its field. */
const accessedOn = (text: string): Pick<CslItem, 'accessed'> =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) ? { accessed: { 'date-parts': [text.split('-').map(Number)] } } : {};

/** The same as BibTeX entries of the type `misc`, which every style knows. */
export function bibtex(view: CitedView): string {
  return cslItems(view)
    .map(({ id, title, author, publisher, URL: url, issued, accessed }) => {
      const fields: readonly (readonly [string, string | undefined])[] = [
        ['title', `{${escapeTex(title)}}`],
        ['author', author?.map(texName).join(' and ')],
        ['publisher', publisher],
        ['date', issued?.raw],
        ['url', url === undefined ? undefined : escapeUrl(url)],
        ['urldate', accessed?.['date-parts'].map(isoDay).join('/')],
      ];
      const lines = fields.flatMap(([name, value]) =>
        value === undefined ? [] : [`  ${name} = {${value}}`],
      );
      return `@misc{${id},\n${lines.join(',\n')}\n}\n`;
    })
    .join('\n');
}

/** "Family, Given"; what has no parts stands in braces, so that BibTeX looks for none. */
const texName = (name: AuthorName): string =>
  'family' in name ? `${texPart(name.family)}, ${texPart(name.given)}` : `{${escapeTex(name.literal)}}`;

/** A comma, or the word between two names, would make other parts of a name. */
const texPart = (part: string): string =>
  /,|(?<!\S)and(?!\S)/iu.test(part) ? `{${escapeTex(part)}}` : escapeTex(part);

const isoDay = (parts: readonly number[]): string =>
  parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');

/** A text on one line, with an escape for each character that TeX reads as a command. */
const escapeTex = (text: string): string =>
  wellFormed(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\\{}$&#%_^~]/gu, (sign) => `\\${TEX[sign] ?? sign}`);

/** Those that take more than a backslash. BibTeX counts braces, escaped or not: one alone would swallow all that follows. */
const TEX: Readonly<Record<string, string>> = {
  '\\': 'textbackslash{}',
  '{': 'textbraceleft{}',
  '}': 'textbraceright{}',
  '^': '^{}',
  '~': '~{}',
};

/** An address stands as it is, but for what BibTeX would count or TeX would read. */
const escapeUrl = (url: string): string =>
  wellFormed(url).replace(/[\\{}]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

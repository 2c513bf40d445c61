import type { DatasetFile, EventRecord, SourceRecord, Verdict } from '../model/dataset-file';
import { authorName } from './author';
import { eventLink } from './event-link';

/** A date that ISO 8601-1 knows, and so schema.org: what EDTF adds would be misread. */
const PLAIN = /^-?\d{4}(?:-\d{2}){0,2}$/u;

/** What a description needs beside the dataset. */
export interface JsonLdOptions {
  /** Address of the dataset's file, relative to the page or whole. */
  readonly data: string;
  /**
   * Address of the page that shows it, without a query, relative or whole: each claim and event has its own link there.
   * Without one they have none.
   */
  readonly page?: string;
  /** The organisation that made the set and its verdicts; without one reviews have no author. */
  readonly maintainer?: string;
  readonly verdicts: { readonly label: (verdict: Verdict) => string };
}

/**
 * A dataset and its events in the words of schema.org (https://schema.org/Dataset), for search engines and catalogues.
 * An event whose date needs more than plain ISO 8601 stands without one, so that none is moved. What a source claims is
 * a `Claim`, without a date, and no `Event`: a catalogue would take it for what happened. Its verdict is a
 * `ClaimReview` (https://schema.org/ClaimReview), where somebody has looked.
 */
export function jsonLd(dataset: DatasetFile, options: JsonLdOptions): object {
  const { data, maintainer } = options;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: dataset.title,
    description: dataset.description,
    inLanguage: dataset.language,
    ...(maintainer === undefined ? {} : { creator: organisationLd(maintainer) }),
    about: dataset.parties.map(({ name }) => ({ '@type': 'Country', name })),
    variableMeasured: dataset.measures.map(({ label }) => label),
    distribution: [{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: data }],
    citation: dataset.sources.map(sourceLd),
    hasPart: dataset.events.map((event) =>
      event.layer === 'claims' ? claimLd(event, dataset, options) : eventLd(event, dataset, options),
    ),
  };
}

const organisationLd = (name: string): object => ({ '@type': 'Organization', name });

function sourceLd(source: SourceRecord): object {
  const { title, url, archived, published } = source;
  return {
    '@type': 'CreativeWork',
    name: title,
    ...authorLd(source),
    ...(url === undefined ? {} : { url }),
    ...(archived === undefined ? {} : { archivedAt: archived }),
    ...(published !== undefined && PLAIN.test(published) ? { datePublished: published } : {}),
  };
}

/** An author that has parts is a person; else nobody says whether it is one or an organisation, and the name stands. */
function authorLd(source: SourceRecord): object {
  const name = authorName(source);
  if (name === null) return {};
  if ('literal' in name) return { author: name.literal };
  const { family, given } = name;
  return { author: { '@type': 'Person', name: source.author, familyName: family, givenName: given } };
}

function claimLd(event: EventRecord, dataset: DatasetFile, options: JsonLdOptions): object {
  const quoted = new Set(event.evidence.map(({ source }) => source));
  const sources = dataset.sources.filter(({ id }) => quoted.has(id));
  return {
    '@type': 'Claim',
    ...namedLd(event, dataset, options),
    // A claim that a source only passes on is the speaker's, and of that no more is known than a name.
    appearance: sources.map((source) => ({
      '@type': 'CreativeWork',
      name: source.title,
      ...authorLd(source),
      ...(source.url === undefined ? {} : { url: source.url }),
    })),
    ...reviewLd(event, sources, dataset, options),
  };
}

/**
 * Where a verdict stands between "false" and "true", 1 to 3. That nothing was found, or that sources disagree, is no
 * place between the two: such a review has its verdict in words alone.
 */
const RATING: Readonly<Record<Verdict, number | null>> = {
  contradicted: 1,
  partly: 2,
  corroborated: 3,
  'not-found': null,
  disputed: null,
  'not-checked': null,
};

function reviewLd(
  event: EventRecord,
  sources: readonly SourceRecord[],
  dataset: DatasetFile,
  { page, maintainer, verdicts }: JsonLdOptions,
): object {
  const { assessment } = event;
  if (assessment === undefined || assessment.verdict === 'not-checked') return {};
  const { verdict, note, references } = assessment;
  const rating = RATING[verdict];
  // The verdict is about the words as they were last compared with their source; where a source was not, no day is known.
  const days = sources.map(({ compared }) => compared ?? '');
  const named = new Set(references);
  return {
    review: {
      '@type': 'ClaimReview',
      ...(page === undefined ? {} : { url: eventLink(event, page) }),
      ...(maintainer === undefined ? {} : { author: organisationLd(maintainer) }),
      ...(days.length > 0 && days.every((day) => PLAIN.test(day))
        ? { datePublished: days.toSorted().at(-1) }
        : {}),
      inLanguage: dataset.language,
      claimReviewed: event.summary === '' ? event.title : event.summary,
      reviewRating: {
        '@type': 'Rating',
        ...(rating === null ? {} : { ratingValue: rating, bestRating: 3, worstRating: 1 }),
        alternateName: verdicts.label(verdict),
        ...(note === '' ? {} : { ratingExplanation: note }),
      },
      citation: dataset.sources.filter(({ id }) => named.has(id)).map(({ title }) => title),
    },
  };
}

function eventLd(event: EventRecord, dataset: DatasetFile, options: JsonLdOptions): object {
  const [from = '', to = from] = event.date?.split('/') ?? [];
  return {
    '@type': 'Event',
    ...namedLd(event, dataset, options),
    ...(PLAIN.test(from) && PLAIN.test(to) ? { startDate: from, endDate: to } : {}),
  };
}

/** What claims and events have alike. */
function namedLd(event: EventRecord, { categories: all }: DatasetFile, { page }: JsonLdOptions): object {
  const { id, title, summary, categories } = event;
  return {
    identifier: id,
    ...(page === undefined ? {} : { url: eventLink(event, page) }),
    name: title,
    description: summary,
    keywords: categories.map((category) => all.find((each) => each.id === category)?.label ?? category),
  };
}

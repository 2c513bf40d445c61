import type { DatasetFile, EventRecord } from '../model/dataset-file';

/** A date that ISO 8601-1 knows, and so schema.org: what EDTF adds would be misread. */
const PLAIN = /^-?\d{4}(?:-\d{2}){0,2}$/u;

/**
 * A dataset and its events in the words of schema.org (https://schema.org/Dataset), for search engines and
 * catalogues. An event whose date needs more than plain ISO 8601 stands without one, so that none is moved. What a source
 * claims is a `Claim`, without a date, and no `Event`: a catalogue would take it for what happened.
 */
export function jsonLd(dataset: DatasetFile, address: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: dataset.title,
    description: dataset.description,
    inLanguage: dataset.language,
    about: dataset.parties.map(({ name }) => ({ '@type': 'Country', name })),
    variableMeasured: dataset.measures.map(({ label }) => label),
    distribution: [{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: address }],
    citation: dataset.sources.map(({ title, author, url, archived, published }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(author === undefined ? {} : { author: { '@type': 'Person', name: author } }),
      ...(url === undefined ? {} : { url }),
      ...(archived === undefined ? {} : { archivedAt: archived }),
      ...(published !== undefined && PLAIN.test(published) ? { datePublished: published } : {}),
    })),
    hasPart: dataset.events.map((event) =>
      event.layer === 'claims' ? claimLd(event, dataset) : eventLd(event, dataset),
    ),
  };
}

function claimLd(event: EventRecord, dataset: DatasetFile): object {
  const quoted = new Set(event.evidence.map(({ source }) => source));
  return {
    '@type': 'Claim',
    ...namedLd(event, dataset),
    appearance: dataset.sources
      .filter(({ id }) => quoted.has(id))
      .map(({ title }) => ({ '@type': 'CreativeWork', name: title })),
  };
}

function eventLd(event: EventRecord, dataset: DatasetFile): object {
  const [from = '', to = from] = event.date?.split('/') ?? [];
  return {
    '@type': 'Event',
    ...namedLd(event, dataset),
    ...(PLAIN.test(from) && PLAIN.test(to) ? { startDate: from, endDate: to } : {}),
  };
}

/** What claims and events have alike. */
function namedLd({ id, title, summary, categories }: EventRecord, { categories: all }: DatasetFile): object {
  return {
    identifier: id,
    name: title,
    description: summary,
    keywords: categories.map((category) => all.find((each) => each.id === category)?.label ?? category),
  };
}

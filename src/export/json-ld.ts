import type { DatasetFile, EventRecord } from '../model/dataset-file';

/** A date that ISO 8601-1 knows, and so schema.org: what EDTF adds would be misread. */
const PLAIN = /^-?\d{4}(?:-\d{2}){0,2}$/u;

/**
 * A dataset and its events in the words of schema.org (https://schema.org/Dataset), for search engines and
 * catalogues. An event whose date needs more than plain ISO 8601 stands without one, so that none is moved.
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
    citation: dataset.sources.map(({ title, author, url }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(author === undefined ? {} : { author: { '@type': 'Person', name: author } }),
      ...(url === undefined ? {} : { url }),
    })),
    hasPart: dataset.events.map((event) => eventLd(event, dataset)),
  };
}

function eventLd(
  { id, title, summary, date, categories }: EventRecord,
  { categories: all }: DatasetFile,
): object {
  const [from = '', to = from] = date?.split('/') ?? [];
  return {
    '@type': 'Event',
    identifier: id,
    name: title,
    description: summary,
    keywords: categories.map((category) => all.find((each) => each.id === category)?.label ?? category),
    ...(PLAIN.test(from) && PLAIN.test(to) ? { startDate: from, endDate: to } : {}),
  };
}

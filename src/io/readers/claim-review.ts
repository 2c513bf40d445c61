import { cellText, fieldOf, fieldsOf } from './json';
import type { Reader, WrittenColumn, WrittenRow } from './reader';
import { tableOf } from './table';

const COLUMNS: readonly WrittenColumn[] = [
  { name: 'claimReviewed', role: 'title' },
  { name: 'itemReviewed.datePublished', role: 'field' },
  { name: 'itemReviewed.author', role: 'field' },
  { name: 'reviewRating.alternateName', role: 'field' },
  { name: 'datePublished', role: 'field' },
  { name: 'reviewBody', role: 'text' },
  { name: 'author', role: 'source' },
  { name: 'url', role: 'url' },
];

/** Deeper than any feed has its reviews. */
const DEEPEST = 8;

/**
 * Reviews of claims as JSON-LD (schema.org/ClaimReview), one by one, in a list, a graph or a feed. When something was said
 * is not when it happened: they stand without a date, with the day on which it was said and the rating in its own words.
 */
export const claimReview: Reader = {
  format: 'claim-review',
  recognises: ({ json }) => reviewsIn(json, 0).length > 0,
  read: async ({ sample: { json } }) =>
    Promise.resolve(
      tableOf(
        COLUMNS,
        reviewsIn(json, 0).map((review, index) => rowOf(review, index + 1)),
      ),
    ),
};

function reviewsIn(value: unknown, depth: number): readonly unknown[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => reviewsIn(item, depth + 1));
  const fields = fieldsOf(value);
  if (fields === null) return [];
  if (isReview(value)) return [value];
  return ['@graph', 'dataFeedElement', 'item', 'itemListElement', 'claims', 'claimReview'].flatMap((name) =>
    reviewsIn(fieldOf(value, name), depth + 1),
  );
}

function isReview(value: unknown): boolean {
  const type = fieldOf(value, '@type');
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.includes('ClaimReview') || typeof fieldOf(value, 'claimReviewed') === 'string';
}

function rowOf(review: unknown, line: number): WrittenRow {
  const claim = fieldOf(review, 'itemReviewed');
  return {
    line,
    cells: [
      cellText(fieldOf(review, 'claimReviewed')) || nameOf(claim),
      cellText(fieldOf(claim, 'datePublished')),
      nameOf(fieldOf(claim, 'author')),
      cellText(fieldOf(fieldOf(review, 'reviewRating'), 'alternateName')),
      cellText(fieldOf(review, 'datePublished')),
      cellText(fieldOf(review, 'reviewBody')),
      nameOf(fieldOf(review, 'author')),
      cellText(fieldOf(review, 'url')),
    ],
  };
}

const nameOf = (thing: unknown): string =>
  typeof thing === 'string'
    ? thing
    : cellText(fieldOf(Array.isArray(thing) ? (thing as readonly unknown[])[0] : thing, 'name'));

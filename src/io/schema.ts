import * as v from 'valibot';
import { LONGEST, MOST } from './limits';
import type { Problem } from './problem';

/*
 * The shape of the format, for the reader here and for the JSON Schema (`scripts/schema.ts`). What
 * the fields mean is told in `model/dataset.ts`; a test holds the two together. Only rules that JSON
 * Schema knows stand here. The others (dates, ids, offsets, links) are in `envelope.ts` and
 * `event-row.ts`.
 */

const says = (problem: Problem): Problem => problem;

/** A text that must say something, and one that may be empty. */
const name = v.pipe(v.string(), v.minLength(1, says('filled')), v.maxLength(LONGEST.name, says('long')));
const nameOrNone = v.pipe(v.string(), v.maxLength(LONGEST.name, says('long')));
const prose = v.pipe(v.string(), v.maxLength(LONGEST.prose, says('long')));
const excerpt = v.pipe(v.string(), v.minLength(1, says('filled')), v.maxLength(LONGEST.prose, says('long')));
const address = v.pipe(v.string(), v.maxLength(LONGEST.address, says('long')));
const codeUnits = v.pipe(v.number(), v.safeInteger(says('offset')), v.minValue(0, says('offset')));
/** Counts the entries of a list from 0. */
const place = v.pipe(v.number(), v.safeInteger(says('place')), v.minValue(0, says('place')));
const finite = v.pipe(v.number(), v.finite(says('finite')));
/** A tag that is well formed by RFC 5646: language, script, region, variants, extensions, private use. */
const language = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?$/,
    says('language'),
  ),
);
const modifier = v.picklist(['exactly', 'about', 'more-than']);
const grade = v.picklist(['high', 'medium', 'low']);
const stance = v.picklist(['asserts', 'reports', 'denies', 'announces']);

const listOf = <TItem extends v.GenericSchema>(item: TItem, most: number) =>
  v.pipe(v.array(item), v.maxLength(most, says('many')));

export const formerStateSchema = v.object({ name, until: v.string() });

export const partySchema = v.object({
  id: name,
  name,
  formerly: v.exactOptional(listOf(formerStateSchema, MOST.few)),
});

export const categorySchema = v.object({ id: name, label: name, definition: excerpt });

export const reliabilitySchema = v.object({ grade, note: v.exactOptional(prose) });

export const againstSchema = v.object({ event: v.string(), quantity: place });

export const assessmentSchema = v.object({
  verdict: v.picklist(['corroborated', 'partly', 'contradicted', 'not-found', 'disputed', 'not-checked']),
  confidence: grade,
  note: prose,
  references: listOf(v.string(), MOST.ofEvent),
  instead: v.exactOptional(listOf(v.string(), MOST.ofEvent)),
  against: v.exactOptional(againstSchema),
});

export const leftOutSchema = v.object({
  section: v.nullable(nameOrNone),
  start: codeUnits,
  end: codeUnits,
  about: v.exactOptional(nameOrNone),
  kind: v.picklist(['state', 'opinion']),
  assessment: v.exactOptional(assessmentSchema),
});

export const passedOverSchema = v.object({
  start: codeUnits,
  end: codeUnits,
  reason: v.picklist([
    'opinion',
    'state-not-checked',
    'repetition',
    'not-this-dyad',
    'connecting',
    'apparatus',
  ]),
});

export const sectionSchema = v.object({ heading: name, start: codeUnits });

export const sourceSchema = v.object({
  id: name,
  title: name,
  language: v.exactOptional(language),
  kind: v.exactOptional(v.picklist(['article', 'book', 'report', 'document'])),
  origin: v.exactOptional(
    v.picklist(['primary', 'agency', 'state-media', 'press', 'scholarship', 'dataset', 'aggregator']),
  ),
  author: v.exactOptional(nameOrNone),
  familyName: v.exactOptional(name),
  published: v.exactOptional(v.string()),
  url: v.exactOptional(address),
  readAs: v.exactOptional(v.picklist(['original', 'copy'])),
  archived: v.exactOptional(address),
  retrieved: v.exactOptional(v.string()),
  sha256: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, says('sha256')))),
  length: v.exactOptional(codeUnits),
  compared: v.exactOptional(v.string()),
  alsoAt: v.exactOptional(listOf(address, MOST.few)),
  reliability: v.exactOptional(reliabilitySchema),
  covers: v.exactOptional(listOf(v.string(), MOST.ofSource)),
  sections: v.exactOptional(listOf(sectionSchema, MOST.ofSource)),
  leftOut: v.exactOptional(listOf(leftOutSchema, MOST.ofSource)),
  passedOver: v.exactOptional(listOf(passedOverSchema, MOST.ofSource)),
});

export const evidenceSchema = v.object({
  source: v.string(),
  section: v.nullable(nameOrNone),
  exact: excerpt,
  prefix: prose,
  suffix: prose,
  start: codeUnits,
  end: codeUnits,
  carrying: listOf(excerpt, MOST.ofEvent),
  stance,
  speaker: v.exactOptional(nameOrNone),
});

export const referenceSchema = v.object({
  source: v.string(),
  stance,
  speaker: v.exactOptional(nameOrNone),
});

export const quantitySchema = v.object({
  value: finite,
  unit: name,
  modifier,
  of: nameOrNone,
  measure: v.exactOptional(v.string()),
});

export const eventSchema = v.object({
  id: name,
  title: name,
  shortTitle: v.exactOptional(nameOrNone),
  summary: prose,
  date: v.nullable(v.string()),
  dateBasis: v.picklist(['source', 'outside']),
  dateNote: v.exactOptional(prose),
  throughout: v.exactOptional(v.boolean()),
  categories: v.pipe(v.tupleWithRest([v.string()], v.string()), v.maxLength(MOST.categories, says('many'))),
  layer: v.picklist(['claims', 'record']),
  evidence: listOf(evidenceSchema, MOST.ofEvent),
  references: v.exactOptional(listOf(referenceSchema, MOST.ofEvent)),
  quantities: v.exactOptional(listOf(quantitySchema, MOST.ofEvent)),
  assessment: v.exactOptional(assessmentSchema),
});

export const measureValueSchema = v.object({
  date: v.string(),
  value: finite,
  modifier,
  basis: v.exactOptional(nameOrNone),
  source: v.string(),
  note: v.exactOptional(prose),
});

export const measureSchema = v.object({
  id: name,
  label: name,
  noun: v.exactOptional(name),
  unit: name,
  values: v.array(measureValueSchema),
});

/** A list of as many categories as events can have. */
export const categoriesOf = <TCategory extends v.GenericSchema>(category: TCategory) =>
  v.pipe(v.array(category), v.minLength(1, says('listed')), v.maxLength(MOST.categories, says('many')));

/** Everything around the events; the events as they came in. */
export const envelopeSchema = v.object({
  format: v.literal('dyad-dataset', says('format')),
  version: v.literal(1, says('version')),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, says('slug'))),
  title: name,
  description: prose,
  method: v.exactOptional(prose),
  language,
  parties: v.strictTuple([partySchema, partySchema]),
  categories: categoriesOf(categorySchema),
  sources: listOf(sourceSchema, MOST.sources),
  events: v.array(v.unknown()),
  measures: listOf(measureSchema, MOST.measures),
  spellings: v.exactOptional(listOf(listOf(name, MOST.ofName), MOST.few)),
});

/** The whole file. The reader takes it in two steps, so that a bad row costs that row alone. */
export const fileSchema = v.object({ ...envelopeSchema.entries, events: v.array(eventSchema) });

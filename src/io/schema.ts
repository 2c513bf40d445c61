import * as v from 'valibot';
import { MOST_CATEGORIES } from '../model/events/band-key';
import type { Problem } from './problem';

/*
 * The shape of the format, for the reader here and for the JSON Schema (`scripts/schema.ts`). What
 * the fields mean is told in `model/dataset.ts`; a test holds the two together. Only rules that JSON
 * Schema knows stand here. The others (dates, ids, offsets, links) are in `envelope.ts` and
 * `event-row.ts`.
 */

const says = (problem: Problem): Problem => problem;

const filled = v.pipe(v.string(), v.minLength(1, says('filled')));
const codeUnits = v.pipe(v.number(), v.safeInteger(says('offset')), v.minValue(0, says('offset')));
const finite = v.pipe(v.number(), v.finite(says('finite')));
const modifier = v.picklist(['exactly', 'about', 'more-than']);
const grade = v.picklist(['high', 'medium', 'low']);
const stance = v.picklist(['asserts', 'reports', 'denies']);

export const formerStateSchema = v.object({ name: filled, until: v.string() });

export const partySchema = v.object({
  id: filled,
  name: filled,
  formerly: v.exactOptional(v.array(formerStateSchema)),
});

export const categorySchema = v.object({ id: filled, label: filled, definition: filled });

export const reliabilitySchema = v.object({ grade, note: v.exactOptional(v.string()) });

export const assessmentSchema = v.object({
  verdict: v.picklist(['corroborated', 'partly', 'contradicted', 'not-found', 'disputed', 'not-checked']),
  confidence: grade,
  note: v.string(),
  references: v.array(v.string()),
  instead: v.exactOptional(v.array(v.string())),
});

export const leftOutSchema = v.object({
  section: v.nullable(v.string()),
  start: codeUnits,
  end: codeUnits,
  kind: v.picklist(['state', 'opinion']),
  assessment: v.exactOptional(assessmentSchema),
});

export const sectionSchema = v.object({ heading: filled, start: codeUnits });

export const sourceSchema = v.object({
  id: filled,
  title: filled,
  author: v.exactOptional(v.string()),
  published: v.exactOptional(v.string()),
  url: v.exactOptional(v.string()),
  sha256: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, says('sha256')))),
  length: v.exactOptional(codeUnits),
  alsoAt: v.exactOptional(v.array(v.string())),
  reliability: v.exactOptional(reliabilitySchema),
  covers: v.exactOptional(v.array(v.string())),
  sections: v.exactOptional(v.array(sectionSchema)),
  leftOut: v.exactOptional(v.array(leftOutSchema)),
});

export const evidenceSchema = v.object({
  source: v.string(),
  section: v.nullable(v.string()),
  exact: filled,
  prefix: v.string(),
  suffix: v.string(),
  start: codeUnits,
  end: codeUnits,
  carrying: v.array(filled),
  stance,
  speaker: v.exactOptional(v.string()),
});

export const referenceSchema = v.object({
  source: v.string(),
  stance,
  speaker: v.exactOptional(v.string()),
});

export const quantitySchema = v.object({
  value: finite,
  unit: filled,
  modifier,
  of: v.string(),
  measure: v.exactOptional(v.string()),
});

export const eventSchema = v.object({
  id: filled,
  title: filled,
  shortTitle: v.exactOptional(v.string()),
  summary: v.string(),
  date: v.nullable(v.string()),
  dateBasis: v.picklist(['source', 'outside']),
  dateNote: v.exactOptional(v.string()),
  throughout: v.exactOptional(v.boolean()),
  categories: v.tupleWithRest([v.string()], v.string()),
  layer: v.picklist(['claims', 'record']),
  evidence: v.array(evidenceSchema),
  references: v.exactOptional(v.array(referenceSchema)),
  quantities: v.exactOptional(v.array(quantitySchema)),
  assessment: v.exactOptional(assessmentSchema),
});

export const measureValueSchema = v.object({
  date: v.string(),
  value: finite,
  modifier,
  basis: v.exactOptional(v.string()),
  source: v.string(),
  note: v.exactOptional(v.string()),
});

export const measureSchema = v.object({
  id: filled,
  label: filled,
  unit: filled,
  values: v.array(measureValueSchema),
});

/** Everything around the events; the events as they came in. */
export const envelopeSchema = v.object({
  format: v.literal('dyad-dataset', says('format')),
  version: v.literal(1, says('version')),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, says('slug'))),
  title: filled,
  description: v.string(),
  method: v.exactOptional(v.string()),
  language: v.pipe(v.string(), v.regex(/^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/, says('language'))),
  parties: v.strictTuple([partySchema, partySchema]),
  categories: v.pipe(
    v.array(categorySchema),
    v.minLength(1, says('listed')),
    v.maxLength(MOST_CATEGORIES, says('many')),
  ),
  sources: v.array(sourceSchema),
  events: v.array(v.unknown()),
  measures: v.array(measureSchema),
});

/** The whole file. The reader takes it in two steps, so that a bad row costs that row alone. */
export const fileSchema = v.object({ ...envelopeSchema.entries, events: v.array(eventSchema) });

export type Envelope = v.InferOutput<typeof envelopeSchema>;

import { readDataset } from '../../src/io/dataset';
import type { ReadReport, SetAsideRow } from '../../src/io/report';
import type { Dataset } from '../../src/model/dataset';
import { issueInWords } from '../../src/words/en/parts/issues';
import type { Assessment, DatasetFile, EventRecord, Evidence } from '../../src/model/dataset-file';

/** Fields of a good file, with some of them replaced by anything at all. */
export type Fields = Readonly<Record<string, unknown>>;

const goodEvidence: Evidence = {
  source: 'article',
  section: null,
  exact: 'They signed in 2005.',
  prefix: '',
  suffix: '',
  start: 10,
  end: 30,
  carrying: ['signed', '2005'],
  stance: 'asserts',
};

const goodEvent: EventRecord = {
  id: 'signing',
  title: 'Signing',
  summary: '',
  date: '2005',
  dateBasis: 'source',
  categories: ['economic'],
  layer: 'claims',
  evidence: [goodEvidence],
};

const goodFile: DatasetFile = {
  format: 'dyad-dataset',
  version: 1,
  id: 'a-b',
  title: 'A and B',
  description: '',
  language: 'en',
  parties: [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ],
  categories: [
    { id: 'military', label: 'Military', definition: 'War.' },
    { id: 'economic', label: 'Economic', definition: 'Trade.' },
  ],
  sources: [{ id: 'article', title: 'Article' }],
  events: [goodEvent],
  measures: [],
};

const goodAssessment: Assessment = {
  verdict: 'partly',
  confidence: 'medium',
  note: '',
  references: ['article'],
};

export const assessment = (fields: Fields = {}): Fields => ({ ...goodAssessment, ...fields });
export const source = (fields: Fields = {}): Fields => ({ id: 'article', title: 'Article', ...fields });
export const leftOut = (fields: Fields = {}): Fields => ({
  section: null,
  start: 20,
  end: 40,
  kind: 'state',
  ...fields,
});
export const evidence = (fields: Fields = {}): Fields => ({ ...goodEvidence, ...fields });
export const event = (fields: Fields = {}): Fields => ({ ...goodEvent, ...fields });
export const file = (fields: Fields = {}): Fields => ({ ...goodFile, ...fields });
export const fileOf = (...events: readonly unknown[]): Fields => file({ events });

/** Without one of its fields. */
export function without(fields: Fields, name: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
}

/** Reads a file that must open: its dataset, and what was read of it. */
export function open(input: unknown): ReadReport & { readonly dataset: Dataset } {
  const read = readDataset(input);
  if (!read.ok) throw new Error(`refused: ${read.issues.map(issueInWords).join('\n')}`);
  return { dataset: read.dataset, ...read.report };
}

/** The issues for which a whole file is refused, in words. */
export function refusal(input: unknown): readonly string[] {
  const read = readDataset(input);
  return read.ok ? [] : read.issues.map(issueInWords);
}

/** The issues for which an event alone is set aside, in words. */
export function setAsideFor(row: unknown): readonly string[] {
  return inWords(open(fileOf(row)).setAside);
}

export function inWords(rows: readonly SetAsideRow[]): readonly string[] {
  return rows.flatMap(({ issues }) => issues.map(issueInWords));
}

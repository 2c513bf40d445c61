import type { Dataset, DyadEvent, Source } from '../model/dataset';
import type { Assessment, Evidence, Reference, Verdict } from '../model/dataset-file';
import { VERDICTS } from '../model/verdict';

/** A column of a table, in the words of Table Schema (https://datapackage.org/standard/table-schema/). */
export interface Field {
  readonly name: string;
  /** An array is written as JSON. A date is EDTF, of which Table Schema knows less: it is a string. */
  readonly type: 'string' | 'integer' | 'boolean' | 'array';
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly pattern?: string;
  };
}

/** The table whose row a column names by its key. */
export interface ForeignKey {
  readonly field: string;
  readonly of: string;
}

/** A row, with a text for each column: empty where there is nothing. */
export type Row = Readonly<Record<string, string>>;

/** Rows, and what the columns mean. */
export interface Table {
  /** Lower-case letters; also the name of its file, without ending. */
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  /** Names of the columns that tell each row from every other. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly Row[];
}

/** A dataset as flat tables: events, what they rest on, the verdicts, the sources, the categories. */
export const tablesOf = (dataset: Dataset): readonly Table[] => [
  eventsTable(dataset),
  evidenceTable(dataset),
  assessmentsTable(dataset),
  sourcesTable(dataset),
  categoriesTable(dataset),
];

const required = { required: true } as const;
const GRADES = ['high', 'medium', 'low'] as const;

const text = (name: string, description: string, constraints?: Field['constraints']): Field => ({
  name,
  type: 'string',
  description,
  ...(constraints === undefined ? {} : { constraints }),
});

/** Counts, and places in a text, which are in UTF-16 code units. */
const whole = (name: string, description: string, isRequired = false): Field => ({
  name,
  type: 'integer',
  description,
  constraints: isRequired ? { ...required, minimum: 0 } : { minimum: 0 },
});

const list = (name: string, description: string): Field => ({ name, type: 'array', description });

const json = (items: readonly string[] | undefined): string =>
  items === undefined || items.length === 0 ? '' : JSON.stringify(items);

function eventsTable({ events }: Dataset): Table {
  return {
    name: 'events',
    title: 'Events',
    fields: [
      text('id', 'Stays the same for good.', required),
      text('title', 'In the words of the set, without the date.', required),
      text('summary', 'One or two sentences in the words of the set.'),
      text('date', 'EDTF (ISO 8601-2), as precise as the source and no more. Empty where no date is given.'),
      text('dateBasis', 'Whether the date stands in the source or is outside knowledge.', {
        ...required,
        enum: ['source', 'outside'],
      }),
      text('dateNote', 'Where an outside date comes from, or what is odd about a date.'),
      {
        name: 'throughout',
        type: 'boolean',
        description: 'True when the event fills its whole date, as a trade figure for 2000 fills 2000.',
        constraints: required,
      },
      text('layer', 'claims: what the sources say. record: what the public record says.', {
        ...required,
        enum: ['claims', 'record'],
      }),
      text('category', 'Id of the primary category.', required),
      list('categories', 'Ids of all categories, the primary one first.'),
    ],
    primaryKey: ['id'],
    foreignKeys: [{ field: 'category', of: 'categories' }],
    rows: events.map((event) => ({
      id: event.id,
      title: event.title,
      summary: event.summary,
      date: event.date ?? '',
      dateBasis: event.dateBasis,
      dateNote: event.dateNote ?? '',
      throughout: String(event.throughout ?? false),
      layer: event.layer,
      category: event.categories[0],
      categories: json(event.categories),
    })),
  };
}

function evidenceTable({ events }: Dataset): Table {
  return {
    name: 'evidence',
    title: 'Evidence: the words on which events rest, and sources that are named and not quoted',
    fields: [
      text('event', 'Id of the event.', required),
      whole('number', 'Counts the evidence of an event from 0: its excerpts, then its references.', true),
      text('kind', 'excerpt: with the words. reference: the source is named, and not quoted.', {
        ...required,
        enum: ['excerpt', 'reference'],
      }),
      text('source', 'Id of the source.', required),
      text('stance', 'Whether the source states it, passes it on, denies it or announces it.', {
        ...required,
        enum: ['asserts', 'reports', 'denies', 'announces'],
      }),
      text('speaker', 'Who is reported to say so, where one is named.'),
      text('section', 'The heading above the words, letter for letter.'),
      text('exact', 'The whole sentence, letter for letter.'),
      text('prefix', 'What stands directly before it.'),
      text('suffix', 'What stands directly after it.'),
      whole('start', 'Where the sentence begins in the text of the source, in UTF-16 code units.'),
      whole('end', 'The offset of the first UTF-16 code unit after it.'),
      list('carrying', 'The words inside the sentence that carry the event.'),
    ],
    primaryKey: ['event', 'number'],
    foreignKeys: [
      { field: 'event', of: 'events' },
      { field: 'source', of: 'sources' },
    ],
    rows: events.flatMap((event) => [
      ...event.evidence.map((one, index) => excerptRow(event, one, index)),
      ...(event.references ?? []).map((one, index) =>
        referenceRow(event, one, event.evidence.length + index),
      ),
    ]),
  };
}

const excerptRow = (event: DyadEvent, one: Evidence, number: number): Row => ({
  ...referenceRow(event, one, number),
  kind: 'excerpt',
  section: one.section ?? '',
  exact: one.exact,
  prefix: one.prefix,
  suffix: one.suffix,
  start: String(one.start),
  end: String(one.end),
  carrying: json(one.carrying),
});

const referenceRow = (event: DyadEvent, { source, stance, speaker }: Reference, number: number): Row => ({
  event: event.id,
  number: String(number),
  kind: 'reference',
  source,
  stance,
  speaker: speaker ?? '',
  section: '',
  exact: '',
  prefix: '',
  suffix: '',
  start: '',
  end: '',
  carrying: '',
});

function assessmentsTable({ events, sources }: Dataset): Table {
  const ofEvents = events.flatMap(({ id, assessment }) =>
    assessment === undefined ? [] : [{ ...assessmentRow(assessment), event: id }],
  );
  const ofStatements = sources.flatMap(({ id, leftOut = [] }) =>
    leftOut.flatMap(({ start, end, about, assessment }) =>
      assessment === undefined
        ? []
        : [
            {
              ...assessmentRow(assessment),
              source: id,
              start: String(start),
              end: String(end),
              about: about ?? '',
            },
          ],
    ),
  );
  return {
    name: 'assessments',
    title: 'Assessments: what the public record says of events, and of statements that are no events',
    fields: [
      whole('number', 'Counts the assessments of the set from 0.', true),
      text('event', 'Id of the event that is assessed; empty for a statement that is no event.'),
      text('source', 'Id of the source of the statement that is assessed; empty for an event.'),
      whole('start', 'Where the statement begins in the text of its source, in UTF-16 code units.'),
      whole('end', 'The offset of the first UTF-16 code unit after it.'),
      text('about', 'What the statement speaks of.'),
      text('verdict', 'What was found.', { ...required, enum: VERDICTS satisfies readonly Verdict[] }),
      text('confidence', 'How sure the verdict is.', { ...required, enum: GRADES }),
      text('note', 'Why, in the words of the set.'),
      list('references', 'Ids of the sources on which the verdict rests.'),
      list('instead', 'Ids of events of the record that explain the claim.'),
      text('againstEvent', 'Id of the event whose number decides, where the claim gives one.'),
      whole('againstQuantity', 'Which of the quantities of that event it is, counted from 0.'),
    ],
    primaryKey: ['number'],
    foreignKeys: [
      { field: 'event', of: 'events' },
      { field: 'source', of: 'sources' },
      { field: 'againstEvent', of: 'events' },
    ],
    rows: [...ofEvents, ...ofStatements].map((row, number) => ({ ...row, number: String(number) })),
  };
}

const assessmentRow = ({ verdict, confidence, note, references, instead, against }: Assessment): Row => ({
  event: '',
  source: '',
  start: '',
  end: '',
  about: '',
  verdict,
  confidence,
  note,
  references: json(references),
  instead: json(instead),
  againstEvent: against?.event ?? '',
  againstQuantity: against === undefined ? '' : String(against.quantity),
});

function sourcesTable({ sources }: Dataset): Table {
  return {
    name: 'sources',
    title: 'Sources',
    fields: [
      text('id', 'Stays the same for good.', required),
      text('title', 'The title of the text.', required),
      text('language', 'A BCP 47 tag; that of the set, where it is empty.'),
      text('kind', 'What the text is.', { enum: ['article', 'book', 'report', 'document'] }),
      text('origin', 'Whose word it is.', {
        enum: ['primary', 'agency', 'state-media', 'press', 'scholarship', 'dataset', 'aggregator'],
      }),
      text('author', 'Who wrote it.'),
      text('familyName', 'Of one person who wrote it, the family name.'),
      text('published', 'When, as an EDTF date or a bound.'),
      text('url', 'Where it can be read.'),
      text('readAs', 'Whether that is where it was published, or a copy.', { enum: ['original', 'copy'] }),
      text('archived', 'Where an archive keeps it.'),
      text('retrieved', 'The day on which it was seen, an EDTF date.'),
      text('sha256', 'SHA-256 of the text in UTF-8.', { pattern: '[0-9a-f]{64}' }),
      whole('length', 'Length of the text in UTF-16 code units.'),
      text('compared', 'The last day on which every excerpt of it was compared with the text, an EDTF date.'),
      list('alsoAt', 'Further addresses of the same source.'),
      text('reliability', 'How far it can be relied on.', { enum: GRADES }),
      text('reliabilityNote', 'Why, or for what not.'),
      list('covers', 'The times that it speaks of, EDTF dates.'),
    ],
    primaryKey: ['id'],
    foreignKeys: [],
    rows: sources.map(sourceRow),
  };
}

const sourceRow = (source: Source): Row => ({
  id: source.id,
  title: source.title,
  language: source.language ?? '',
  kind: source.kind ?? '',
  origin: source.origin ?? '',
  author: source.author ?? '',
  familyName: source.familyName ?? '',
  published: source.published?.text ?? '',
  url: source.url ?? '',
  readAs: source.readAs ?? '',
  archived: source.archived ?? '',
  retrieved: source.retrieved?.text ?? '',
  sha256: source.sha256 ?? '',
  length: source.length === undefined ? '' : String(source.length),
  compared: source.compared?.text ?? '',
  alsoAt: json(source.alsoAt),
  reliability: source.reliability?.grade ?? '',
  reliabilityNote: source.reliability?.note ?? '',
  covers: json(source.covers.map((time) => time.text)),
});

const categoriesTable = ({ categories }: Dataset): Table => ({
  name: 'categories',
  title: 'Categories',
  fields: [
    text('id', 'Stays the same for good.', required),
    text('label', 'What readers see.', required),
    text('definition', 'What belongs there and what does not.', required),
  ],
  primaryKey: ['id'],
  foreignKeys: [],
  rows: categories.map(({ id, label, definition }) => ({ id, label, definition })),
});

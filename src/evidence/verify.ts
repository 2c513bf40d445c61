import type { EventRecord, Evidence, SourceRecord } from '../model/dataset-file';
import { wholeSlice } from '../model/characters';
import { compareExcerpt } from './compare-excerpt';
import { firstDifference } from './difference';
import type { Fault } from './fault';
import { headingAbove, outlineOf, type Outline } from './heading';
import { nearestOf, nearestPlace } from './nearest';
import { sentencesOf, type Sentence } from './sentence';
import type { SourceText } from './source-text';

/** What is compared of a source: it is the same in a file and in a dataset that has been read. */
type Source = Pick<
  SourceRecord,
  'id' | 'title' | 'sha256' | 'length' | 'sections' | 'leftOut' | 'passedOver'
>;

/** What is compared of a dataset. */
export interface Verifiable {
  readonly sources: readonly Source[];
  readonly events: readonly Pick<EventRecord, 'id' | 'evidence'>[];
}

/**
 * Compares every excerpt with its source, character by character: `exact` at its offsets, what
 * stands before and after it, its section, and the source's hash and length. What a source leaves out
 * or passes over has no words in the dataset: its offsets must bound whole sentences, and its section be right.
 * Sources without a text in `texts` are not checked. Where an excerpt has only moved, the offset alone
 * is at fault: what stands around it is compared around its new place.
 */
export function verifyDataset(dataset: Verifiable, texts: ReadonlyMap<string, SourceText>): Fault[] {
  const checked = new Map<string, CheckedText>();
  const faults: Fault[] = [];
  for (const source of dataset.sources) {
    const at = texts.get(source.id);
    if (at === undefined) continue;
    const text = { text: at.text, outline: outlineOf(at.text, source.title) };
    checked.set(source.id, text);
    faults.push(
      ...sourceFaults(source, at),
      ...sectionListFaults(source, text.outline),
      ...placeFaults(source, text),
    );
  }
  for (const event of dataset.events) {
    for (const [index, evidence] of event.evidence.entries()) {
      const text = checked.get(evidence.source);
      if (text === undefined) continue;
      for (const fault of evidenceFaults(evidence, text)) {
        faults.push({
          ...fault,
          event: event.id,
          source: evidence.source,
          field: `evidence[${index}].${fault.field}`,
        });
      }
    }
  }
  return faults;
}

/** A text, and where its headings stand. */
interface CheckedText {
  readonly text: string;
  readonly outline: Outline;
}

function sourceFaults(source: Source, { text, sha256 }: SourceText): Fault[] {
  const faults: Fault[] = [];
  const fault = (field: string, expected: string, found: string): void => {
    faults.push({
      event: null,
      source: source.id,
      field,
      expected,
      found,
      difference: null,
      elsewhere: null,
    });
  };
  if (source.sha256 !== undefined && sha256 !== null && source.sha256 !== sha256)
    fault('sha256', source.sha256, sha256);
  if (source.length !== undefined && source.length !== text.length) {
    fault('length', String(source.length), String(text.length));
  }
  return faults;
}

/** Every heading that is named must stand where it is said to stand, as a line of its own. */
function sectionListFaults({ id, sections = [] }: Source, { headings }: Outline): Fault[] {
  return sections.flatMap(({ heading, start }, index) => {
    const named = headings.filter(({ text }) => text === heading);
    const found = nearestOf(
      named.map(({ at }) => at),
      start,
    );
    if (found === start) return [];
    const fault = numberFault('start', start, found, 'heading');
    return [{ ...fault, event: null, source: id, field: `sections[${index}].start` }];
  });
}

/** What has no words in the dataset: places of statements that are left out, and of sentences that are passed over. */
function placeFaults({ id, leftOut = [], passedOver = [] }: Source, { text, outline }: CheckedText): Fault[] {
  if (leftOut.length + passedOver.length === 0) return [];
  const sentences = sentencesOf(text);
  const bounds = ({ start, end }: Sentence): PlaceFault[] => [
    ...boundFaults('start', start, sentences),
    ...boundFaults('end', end, sentences),
  ];
  const at = (field: string, faults: readonly PlaceFault[]): Fault[] =>
    faults.map((fault) => ({ ...fault, event: null, source: id, field: `${field}.${fault.field}` }));
  return [
    ...leftOut.flatMap((statement, index) =>
      at(`leftOut[${index}]`, [
        ...bounds(statement),
        ...sectionFaults(statement.section, outline, statement.start),
      ]),
    ),
    ...passedOver.flatMap((sentence, index) => at(`passedOver[${index}]`, bounds(sentence))),
  ];
}

type PlaceFault = Omit<Fault, 'event' | 'source'>;

/** The bound of a whole statement must be one of a sentence: else the nearest such bound is named. */
function boundFaults(bound: keyof Sentence, at: number, sentences: readonly Sentence[]): PlaceFault[] {
  const found = nearestOf(
    sentences.map(({ [bound]: place }) => place),
    at,
  );
  return found === at ? [] : [numberFault(bound, at, found, 'sentence')];
}

function evidenceFaults(evidence: Evidence, { text, outline }: CheckedText): PlaceFault[] {
  const { exact, prefix, suffix, section, start, end } = evidence;
  const faults: PlaceFault[] = [];
  if (end - start !== exact.length) faults.push(numberFault('end', end, start + exact.length));

  const compared = compareExcerpt(text, evidence);
  if (!compared.isFound) {
    const { found, difference } = compared;
    faults.push({ field: 'exact', expected: exact, found, difference, elsewhere: null });
  } else if (compared.start !== start) {
    faults.push({ ...numberFault('start', start, compared.start), elsewhere: compared.start });
  }

  const from = compared.isFound ? compared.start : start;
  const to = from + exact.length;
  for (const [field, expected, found] of [
    ['prefix', prefix, wholeSlice(text, from - prefix.length, from)],
    ['suffix', suffix, wholeSlice(text, to, to + suffix.length)],
  ] as const) {
    if (expected === found) continue;
    const elsewhere = nearestPlace(text, expected, from);
    // Without a place for `exact`, all that can be said of its neighbours is that they stand somewhere.
    if (compared.isFound || elsewhere === null)
      faults.push({ field, expected, found, difference: firstDifference(expected, found), elsewhere });
  }

  return [...faults, ...sectionFaults(section, outline, from)];
}

function sectionFaults(section: string | null, outline: Outline, at: number): PlaceFault[] {
  const heading = headingAbove(outline, section, at);
  if (heading === section) return [];
  const elsewhere = outline.lines.find((line) => line.text === section)?.at ?? null;
  return [{ field: 'section', expected: section, found: heading, difference: null, elsewhere }];
}

/** An offset that is wrong; null where the text has nothing that could be there, and no such thing in `lacks`. */
const numberFault = (
  field: string,
  expected: number,
  found: number | null,
  lacks?: 'sentence' | 'heading',
): PlaceFault => ({
  field,
  expected: String(expected),
  found: found === null ? null : String(found),
  difference: null,
  elsewhere: null,
  ...(found === null && lacks !== undefined ? { lacks } : {}),
});

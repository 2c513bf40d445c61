import type { EventRecord, Evidence, SourceRecord } from '../model/dataset';
import { firstDifference } from './difference';
import type { Fault } from './fault';
import { headingsOf, linesOf } from './heading';
import type { Sentence } from './sentence';
import { sentencesOf } from './sentence';

/** The text of a source as it is at hand. The caller makes the hash, from the bytes. */
export interface SourceText {
  readonly text: string;
  /** SHA-256 of the bytes, 64 hexadecimal digits in lower case. */
  readonly sha256: string;
}

/** What is compared of a source: it is the same in a file and in a dataset that has been read. */
type Source = Pick<SourceRecord, 'id' | 'title' | 'sha256' | 'length' | 'sections' | 'leftOut'>;

/** What is compared of a dataset. */
export interface Verifiable {
  readonly sources: readonly Source[];
  readonly events: readonly Pick<EventRecord, 'id' | 'evidence'>[];
}

/**
 * Compares every excerpt with its source, character by character: `exact` at its offsets, what
 * stands before and after it, its section, and the source's hash and length. What a source leaves out
 * has no words in the dataset: its offsets must bound whole sentences, and its section be right.
 * Sources without a text in `texts` are not checked. Where an excerpt has only moved, the offset alone
 * is at fault: what stands around it is compared around its new place.
 */
export function verifyDataset(dataset: Verifiable, texts: ReadonlyMap<string, SourceText>): Fault[] {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const faults: Fault[] = [];
  for (const source of dataset.sources) {
    const text = texts.get(source.id);
    if (text)
      faults.push(
        ...sourceFaults(source, text),
        ...sectionListFaults(source, text.text),
        ...leftOutFaults(source, text.text),
      );
  }
  for (const event of dataset.events) {
    for (const [index, evidence] of event.evidence.entries()) {
      const source = sources.get(evidence.source);
      const text = texts.get(evidence.source);
      if (!source || !text) continue;
      for (const fault of evidenceFaults(evidence, text.text, source.title)) {
        faults.push({
          ...fault,
          event: event.id,
          source: source.id,
          field: `evidence[${index}].${fault.field}`,
        });
      }
    }
  }
  return faults;
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
  if (source.sha256 !== undefined && source.sha256 !== sha256) fault('sha256', source.sha256, sha256);
  if (source.length !== undefined && source.length !== text.length) {
    fault('length', String(source.length), String(text.length));
  }
  return faults;
}

/** Every heading that is named must stand where it is said to stand, as a line of its own. */
function sectionListFaults({ id, title, sections = [] }: Source, text: string): Fault[] {
  const headings = headingsOf(text, title);
  return sections.flatMap(({ heading, start }, index) => {
    const found = headings.find((each) => each.text === heading);
    if (found?.at === start) return [];
    const fault = numberFault('start', start, found?.at ?? null, 'heading');
    return [{ ...fault, event: null, source: id, field: `sections[${index}].start` }];
  });
}

function leftOutFaults({ id, title, leftOut = [] }: Source, text: string): Fault[] {
  if (leftOut.length === 0) return [];
  const sentences = sentencesOf(text);
  return leftOut.flatMap(({ start, end, section }, index) => {
    const faults = [
      ...boundFaults('start', start, sentences),
      ...boundFaults('end', end, sentences),
      ...sectionFaults(section, text, title, start),
    ];
    return faults.map((fault) => ({
      ...fault,
      event: null,
      source: id,
      field: `leftOut[${index}].${fault.field}`,
    }));
  });
}

type PlaceFault = Omit<Fault, 'event' | 'source'>;

/** The bound of a whole statement must be one of a sentence: else the nearest such bound is named. */
function boundFaults(bound: keyof Sentence, at: number, sentences: readonly Sentence[]): PlaceFault[] {
  let found: number | null = null;
  for (const { [bound]: place } of sentences) {
    if (found === null || Math.abs(place - at) < Math.abs(found - at)) found = place;
  }
  return found === at ? [] : [numberFault(bound, at, found, 'sentence')];
}

function evidenceFaults(evidence: Evidence, text: string, title: string): PlaceFault[] {
  const { exact, prefix, suffix, section, start, end } = evidence;
  const faults: PlaceFault[] = [];
  if (end - start !== exact.length) faults.push(numberFault('end', end, start + exact.length));

  const place = nearest(text, exact, start);
  if (place === null) {
    faults.push(textFault('exact', exact, text.slice(start, start + exact.length), null));
  } else if (place !== start) {
    faults.push({ ...numberFault('start', start, place), elsewhere: place });
  }

  const from = place ?? start;
  const before = text.slice(Math.max(0, from - prefix.length), from);
  const after = text.slice(from + exact.length).slice(0, suffix.length);
  for (const [field, expected, found] of [
    ['prefix', prefix, before],
    ['suffix', suffix, after],
  ] as const) {
    if (expected === found) continue;
    const elsewhere = nearest(text, expected, from);
    // Without a place for `exact`, all that can be said of its neighbours is that they stand somewhere.
    if (place !== null || elsewhere === null) faults.push(textFault(field, expected, found, elsewhere));
  }

  return [...faults, ...sectionFaults(section, text, title, from)];
}

function sectionFaults(section: string | null, text: string, title: string, at: number): PlaceFault[] {
  const heading = headingAbove(text, title, section, at);
  if (heading === section) return [];
  const elsewhere = linesOf(text).find((line) => line.text === section)?.at ?? null;
  return [{ field: 'section', expected: section, found: heading, difference: null, elsewhere }];
}

/**
 * The heading under which `at` stands; null before the first. The heading that the dataset names may
 * be a line that does not look like one ("What was agreed?"): it counts if none stands between.
 */
function headingAbove(text: string, title: string, named: string | null, at: number): string | null {
  const last = headingsOf(text, title).findLast((heading) => heading.at < at);
  const line = linesOf(text).findLast((found) => found.text === named && found.at < at);
  return (line && line.at >= (last?.at ?? 0) ? line : last)?.text ?? null;
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

function textFault(field: string, expected: string, found: string, elsewhere: number | null): PlaceFault {
  return { field, expected, found, difference: firstDifference(expected, found), elsewhere };
}

/** The place of `words` nearest to `at`; null where they stand nowhere. */
function nearest(text: string, words: string, at: number): number | null {
  const after = text.indexOf(words, at);
  const before = text.lastIndexOf(words, at);
  if (after < 0 || before < 0) return after < 0 && before < 0 ? null : Math.max(after, before);
  return after - at <= at - before ? after : before;
}

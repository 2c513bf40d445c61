import * as fc from 'fast-check';
import { printEdtf } from '../../src/dates/print';
import { fillTime } from '../../src/dates/throughout';
import type { Dataset, DyadEvent, Party, Source } from '../../src/model/dataset';
import type { Evidence, SourceRecord } from '../../src/model/dataset-file';
import { buildIndex } from '../../src/model/events/index-events';
import type { EventIndex } from '../../src/model/events/event-index';
import { foldLines } from '../../src/model/search/fold';
import { searchedText } from '../../src/model/search/searched-text';
import type { MeasureEntry } from '../../src/model/measure-points';
import { otherWays, type Spellings } from '../../src/model/search/spellings';
import { en } from '../../src/words/en';
import { time } from '../dates/build';
import { trees } from '../dates/trees';

/**
 * An event in one line: "2005", "economic 2005", "military+economic 2005", "economic 2000 throughout", or
 * "economic -" for one without a date. Without a category it is military. Or with fields of its own.
 */
export type EventLine = string | (Partial<DyadEvent> & { readonly line: string });

export function evidenceOf(fields: Partial<Evidence> = {}): Evidence {
  const exact = fields.exact ?? 'They signed.';
  return {
    source: 'article',
    section: null,
    exact,
    prefix: '',
    suffix: '',
    start: 0,
    end: exact.length,
    carrying: [],
    stance: 'asserts',
    ...fields,
  };
}

/** The folded text in which an event is sought, in English and without categories. */
export const searchableText = (event: DyadEvent, spellings: Spellings = []): string =>
  foldLines(searchedText(event, [], en, otherWays(spellings)));

export const eventsOf = (...lines: readonly EventLine[]): readonly DyadEvent[] => lines.map(eventOfLine);

function eventOfLine(given: EventLine, place: number): DyadEvent {
  const { line, ...fields } = typeof given === 'string' ? { line: given } : given;
  const words = line.split(' ');
  const throughout = words.at(-1) === 'throughout';
  if (throughout) words.pop();
  const date = words.pop() ?? '';
  const [first = 'military', ...others] = (words[0] ?? 'military').split('+');
  return {
    id: `e${place}`,
    title: `Event of ${date}`,
    summary: '',
    date: date === '-' ? null : date,
    dateBasis: 'source',
    ...(throughout ? { throughout } : {}),
    categories: [first, ...others],
    layer: 'claims',
    evidence: [evidenceOf()],
    time: timeOf(date, throughout),
    ...fields,
  };
}

function timeOf(date: string, throughout: boolean): DyadEvent['time'] {
  if (date === '-') return null;
  return throughout ? fillTime(time(date)) : time(date);
}

/** A party, and its earlier states with their last days: `partyOf('Russia', ['Soviet Union', '1991-12-25'])`. */
export const partyOf = (name: string, ...formerly: readonly (readonly [string, string])[]): Party => ({
  id: name.toLowerCase(),
  name,
  formerly: formerly.map(([former, until]) => ({ name: former, until: time(until) })),
});

/** A value of a measure, of 2001 if not said. */
export const entryOf = ({ time: date = time('2001'), ...fields }: Partial<MeasureEntry>): MeasureEntry => ({
  key: '',
  time: date,
  extent: date.extent.possible,
  throughout: true,
  value: 5,
  unit: '',
  modifier: 'exactly',
  claim: false,
  source: '',
  basis: '',
  note: '',
  event: null,
  category: 0,
  ...fields,
});

/** A source, its dates as texts. */
export function sourceOf({
  published,
  retrieved,
  compared,
  covers = [],
  ...fields
}: Partial<SourceRecord> = {}): Source {
  return {
    id: 'article',
    title: 'An article',
    ...fields,
    ...(published === undefined ? {} : { published: time(published) }),
    ...(retrieved === undefined ? {} : { retrieved: time(retrieved) }),
    ...(compared === undefined ? {} : { compared: time(compared) }),
    covers: covers.map(time),
  };
}

/** Some events as a dataset of three categories: military, economic, diplomatic. */
export function datasetOf(...lines: readonly EventLine[]): Dataset {
  return {
    id: 'a-b',
    title: 'A and B',
    description: 'Of two states.',
    language: 'en',
    parties: [partyOf('A'), partyOf('B')],
    categories: [
      { id: 'military', label: 'Military', definition: 'War.' },
      { id: 'economic', label: 'Economic', definition: 'Trade.' },
      { id: 'diplomatic', label: 'Diplomatic', definition: 'Talks.' },
    ],
    sources: [sourceOf()],
    events: eventsOf(...lines),
    measures: [],
  };
}

export const indexOf = (...lines: readonly EventLine[]): EventIndex => buildIndex(datasetOf(...lines));

const anyCategories = fc
  .subarray(['military', 'economic', 'diplomatic'], { minLength: 1 })
  .map((ids) => ids.join('+'));

/** A line with any date of the whole grammar, from -271820 to 275759. */
export const anyLine: fc.Arbitrary<string> = fc
  .tuple(anyCategories, trees, fc.boolean())
  .map(([ids, tree, throughout]) => `${ids} ${printEdtf(tree)}${throughout ? ' throughout' : ''}`);

const year = fc.integer({ min: 1945, max: 2025 });
const pad = (value: number): string => String(value).padStart(2, '0');
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${pad(d)}`);
const plain = fc.oneof(year.map(String), month, day);

const recentDate = fc.oneof(
  { weight: 6, arbitrary: plain },
  { weight: 2, arbitrary: fc.tuple(day, day).map((ends) => ends.toSorted().join('/')) },
  year.map((y) => `${Math.floor(y / 10)}X`),
  fc.constant('19XX'),
  year.map((y) => `${y}~`),
  plain.map((date) => `${date}/..`),
  plain.map((date) => `${date}/`),
  plain.map((date) => `../${date}`),
  fc.tuple(year, year).map(([a, b]) => `[${Math.min(a, b)},${Math.max(a, b) + 2}]`),
  year.map((y) => `[..${y}]`),
);

/** A line of the years from 1945 to 2025, as datasets of two states have them: events that meet. */
export const recentLine: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('military', 'economic', 'diplomatic'), recentDate, fc.boolean())
  .map(([id, date, throughout]) => `${id} ${date}${throughout ? ' throughout' : ''}`);

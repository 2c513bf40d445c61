import type { Interval } from '../../dates/time';
import { NO_FILTERS, type Filters } from '../../model/events/filter';
import type { Parts, Workers } from '../api';
import { headOf, readData, type ReadData } from './data';
import { readFilters } from './filters';
import { readInterval } from './moments';
import { outOfRange, wrongKind } from './refusal';
import { isObject, nullable, oneOf, optional, readBoolean, readFields, readText, type Read } from './values';

/** The names of all options. */
export const OPTION_NAMES = [
  'dataset',
  'columns',
  'head',
  'controls',
  'overview',
  'details',
  'shelf',
  'filters',
  'visibleDomain',
  'selection',
  'limits',
  'height',
  'painter',
  'workers',
] as const;

/** The options of a timeline as they were understood: whole, in milliseconds UTC, and nothing in them is the host's. */
export interface ReadOptions {
  readonly data: ReadData;
  readonly parts: Parts;
  readonly filters: Filters;
  readonly visibleDomain: Interval | null;
  readonly selection: string | null;
  readonly limits: Interval | undefined;
  readonly height: number | undefined;
  readonly painter: 'svg' | 'canvas' | undefined;
  readonly workers: Workers;
}

/**
 * The one door for what a host gives. Throws at the first option that does not do: a TypeError where it is of another
 * kind, a RangeError where it lies out of what can be drawn. Nothing has been done by then.
 */
export function readOptions(value: unknown): ReadOptions {
  const fields = readFields(value, 'options', OPTION_NAMES, '');
  const part = (name: keyof Parts): boolean => optional(readBoolean)(fields[name], name) ?? true;
  const parts = {
    controls: part('controls'),
    overview: part('overview'),
    details: part('details'),
    shelf: part('shelf'),
  };
  const visibleDomain = optional(readDomain)(fields['visibleDomain'], 'visibleDomain') ?? null;
  const selection = optional(readSelection)(fields['selection'], 'selection') ?? null;
  const limits = optional(readInterval)(fields['limits'], 'limits');
  const height = optional(readHeight)(fields['height'], 'height');
  const painter = optional(oneOf(['svg', 'canvas']))(fields['painter'], 'painter');
  const workers = optional(readWorkers)(fields['workers'], 'workers') ?? {};
  const data = readData(fields);
  const given = fields['filters'] === undefined ? {} : fields['filters'];
  const filters = readFilters(given, headOf(data).categories, NO_FILTERS);
  return { data, parts, filters, visibleDomain, selection, limits, height, painter, workers };
}

/** Reads the visible domain; null is the whole timeline. */
export const readDomain = nullable(readInterval);

/** Reads the id of the open event; null is none. */
export const readSelection = nullable(readText);

/** Higher than any screen, and as much as a canvas can be on a dense one. */
const MOST_HEIGHT = 8192;

const readHeight: Read<number> = (value, name) => {
  const accepted = `write a number of CSS pixels, more than 0 and at most ${MOST_HEIGHT}`;
  if (typeof value !== 'number') throw wrongKind(name, value, accepted);
  if (!(value > 0 && value <= MOST_HEIGHT)) throw outOfRange(name, value, accepted);
  return value;
};

const readWorkers: Read<Workers> = (value, name) => {
  const fields = readFields(value, name, ['index', 'search']);
  const index = optional(readStarter)(fields['index'], `${name}.index`);
  const search = optional(readStarter)(fields['search'], `${name}.search`);
  return { ...(index && { index }), ...(search && { search }) };
};

const readStarter: Read<() => Worker> = (value, name) => {
  if (!isStarter(value)) throw wrongKind(name, value, 'write a function that starts a worker');
  return value;
};

const isStarter = (value: unknown): value is () => Worker => typeof value === 'function';

/** Throws where what is to be called is no function; of which type one is, no value tells. */
export function checkFunction(value: unknown, name: string): void {
  if (typeof value !== 'function') throw wrongKind(name, value, 'write a function');
}

/** Reads the element that a timeline is put into, of any window. */
export const readElement: Read<HTMLElement> = (value, name) => {
  if (!isElement(value)) throw wrongKind(name, value, 'write an element of the page, such as a <div>');
  return value;
};

const HTML = 'http://www.w3.org/1999/xhtml';

const isElement = (value: unknown): value is HTMLElement =>
  isObject(value) && value['nodeType'] === 1 && value['namespaceURI'] === HTML;

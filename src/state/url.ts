import { readDate } from '../dates/edtf';
import type { Refusal } from '../dates/fault';
import type { Interval } from '../dates/time';
import { decodeValue, encodeList, encodeValue } from '../export/uri';
import { wellFormed } from '../export/well-formed';
import { beginningOf } from '../model/characters';
import { VERDICTS } from '../model/verdict';
import { intervalText } from './interval-text';
import { INITIAL, VIEWS, type Session } from './session';

/*
 *  ?view=chronology&hide=military,diplomatic&q=trade&range=2000/2013&event=trade-2017&at=1995/2018
 *
 *  view    which of the views            hide   categories switched off
 *  q       search text                   range  range filter, EDTF dates, both ends included
 *  event   whose details are open        at     what the timeline shows, as range
 *  record  "on": the record is shown     not    verdicts switched off
 *  scale   "log": how a measure is drawn
 */

/** What a link may name in a dataset. */
export interface Known {
  readonly categories: readonly string[];
  /** The id of the event of which a link says this: the id itself, or where it holds half a character, U+FFFD for it. */
  readonly eventId: (written: string) => string | undefined;
}

/** What a part of a link is about. */
export type LinkPart = 'view' | 'category' | 'verdict' | 'record' | 'range' | 'scale' | 'event' | 'place';

/** A part of a link that could not be read; `value` is what it said, shortened. */
export type LinkFault =
  | { readonly fault: 'damaged'; readonly value: string }
  | { readonly fault: 'unknown'; readonly part: LinkPart; readonly value: string }
  | {
      readonly fault: 'no-interval';
      readonly part: LinkPart;
      readonly value: string;
      readonly why: IntervalFault;
    };

/** Why a text is no stretch of time. */
export type IntervalFault = { readonly fault: 'not-two-dates' | 'endless-interval' | 'backwards' } | Refusal;

/** A session as read from a link, and what of the link could not be read. */
export interface ReadLink {
  readonly session: Session;
  readonly unread: readonly LinkFault[];
}

/** A session as a query string without the question mark; empty for the initial one. */
export function writeLink(session: Session): string {
  const { view, filters, selection, visibleDomain } = session;
  const parts: [string, string | null][] = [
    ['view', view],
    ['hide', encodeList(filters.hidden)],
    ['not', encodeList(filters.hiddenVerdicts)],
    ['record', filters.record ? 'on' : null],
    ['scale', session.measureScale === 'log' ? 'log' : null],
    ['q', encodeValue(filters.search)],
    ['range', filters.range === null ? null : encodeValue(intervalText(filters.range))],
    ['event', selection === null ? null : encodeValue(selection)],
    ['at', visibleDomain === null ? null : encodeValue(intervalText(visibleDomain))],
  ];
  return parts
    .flatMap(([key, value]) => (value === null || value === '' ? [] : [`${key}=${value}`]))
    .join('&');
}

/** Reads a query string. A part that is damaged is left out and named; the rest is restored. Never throws. */
export function readLink(query: string, known: Known): ReadLink {
  const unread: LinkFault[] = [];
  const values = readPairs(query, unread);
  const named = <T extends string>(
    key: string,
    find: (value: string) => T | undefined,
    part: LinkPart,
  ): T | null => {
    const value = values.get(key)?.text;
    if (value === undefined) return null;
    const found = find(value);
    if (found === undefined) unread.push({ fault: 'unknown', part, value: shortened(value) });
    return found ?? null;
  };
  const interval = (key: string, part: LinkPart): Interval | null => {
    const value = values.get(key)?.text;
    if (value === undefined) return null;
    const read = readInterval(value);
    if (!('fault' in read)) return read;
    unread.push({ fault: 'no-interval', part, value: shortened(value), why: read });
    return null;
  };

  const list = <T extends string>(key: string, allowed: readonly T[], part: LinkPart): readonly T[] => {
    const items = readList(values.get(key)?.written ?? '', allowed.map(wellFormed));
    return [...new Set(items)].flatMap((item) => {
      const match = oneOf(allowed)(item);
      if (match === undefined) unread.push({ fault: 'unknown', part, value: shortened(item) });
      return match ?? [];
    });
  };
  const session: Session = {
    view: named('view', oneOf(VIEWS), 'view') ?? INITIAL.view,
    filters: {
      hidden: list('hide', known.categories, 'category'),
      hiddenVerdicts: list('not', VERDICTS, 'verdict'),
      record: named('record', oneOf(['on']), 'record') !== null,
      search: values.get('q')?.text ?? '',
      range: interval('range', 'range'),
    },
    measureScale: named('scale', oneOf(['log', 'linear']), 'scale') ?? 'linear',
    selection: named('event', known.eventId, 'event'),
    visibleDomain: interval('at', 'place'),
  };
  return { session, unread };
}

/** Finds which of some ids a text of a link says: as it is, or as it is written where it holds half a character. */
const oneOf =
  <T extends string>(ids: readonly T[]) =>
  (text: string): T | undefined =>
    ids.find((id) => id === text) ?? ids.find((id) => wellFormed(id) === text);

/** A value of a link: as it stands there, and the text that it says. */
interface Value {
  readonly written: string;
  readonly text: string;
}

function readPairs(query: string, unread: LinkFault[]): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const pair of query.replace(/^\?/u, '').split('&')) {
    const [key = '', ...rest] = pair.split('=');
    const written = rest.join('=');
    if (key === '' || written === '') continue;
    try {
      values.set(decodeURIComponent(key), { written, text: decodeValue(written) });
    } catch {
      unread.push({ fault: 'damaged', value: shortened(pair) });
    }
  }
  return values;
}

/** The items of a list: between commas, of which one that belongs to an item is encoded. */
const readList = (written: string, known: readonly string[]): readonly string[] =>
  written.split(',').flatMap((item) => splitItems(decodeValue(item), known));

/**
 * A form or a mail program may have encoded every comma: then each belongs to the longest id that is known, and parts
 * where there is none.
 */
function splitItems(text: string, known: readonly string[]): readonly string[] {
  const items: string[] = [];
  for (let rest = text; rest !== '';) {
    const begun = known.filter((id) => rest === id || rest.startsWith(`${id},`));
    const [item = rest.split(',', 1)[0] ?? rest] = begun.toSorted((a, b) => b.length - a.length);
    if (item !== '') items.push(item);
    rest = rest.slice(item.length + 1);
  }
  return items;
}

/** Two EDTF dates with a slash between them, or the reason why not. */
function readInterval(text: string): Interval | IntervalFault {
  const ends = text.split('/');
  const [from, to] = ends;
  if (from === undefined || to === undefined || ends.length !== 2) return { fault: 'not-two-dates' };
  const first = readDate(from);
  if (!first.ok) return first;
  const last = readDate(to);
  if (!last.ok) return last;
  const { start } = first.value.extent.possible;
  const { end } = last.value.extent.possible;
  if (!Number.isFinite(start) || !Number.isFinite(end)) return { fault: 'endless-interval' };
  // Two seasons may overlap by their bounds, and are in the wrong order all the same.
  const whole = readDate(text);
  const isReversed = !whole.ok && whole.fault === 'reversed';
  return start < end && !isReversed ? { start, end } : { fault: 'backwards' };
}

const shortened = (text: string): string => (text.length > 40 ? `${beginningOf(text, 40)}…` : text);

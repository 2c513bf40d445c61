import { readDate } from '../dates/edtf';
import type { Refusal } from '../dates/fault';
import type { Interval } from '../dates/time';
import { VERDICTS } from '../model/verdict';
import { intervalText } from './interval-text';
import { INITIAL, VIEWS, type Session, type View } from './session';

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
  readonly hasEvent: (id: string) => boolean;
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
    ['hide', filters.hidden.length === 0 ? null : filters.hidden.join(',')],
    ['not', filters.hiddenVerdicts.length === 0 ? null : filters.hiddenVerdicts.join(',')],
    ['record', filters.record ? 'on' : null],
    ['scale', session.measureScale === 'log' ? 'log' : null],
    ['q', filters.search === '' ? null : filters.search],
    ['range', filters.range === null ? null : intervalText(filters.range)],
    ['event', selection],
    ['at', visibleDomain === null ? null : intervalText(visibleDomain)],
  ];
  return parts.flatMap(([key, value]) => (value === null ? [] : [`${key}=${encodeValue(value)}`])).join('&');
}

/** Half of a character, which `encodeURIComponent` throws at. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Slashes, colons and commas may stand in a query as they are (RFC 3986, 3.4), and read better so. */
const encodeValue = (value: string): string =>
  encodeURIComponent(value.replace(LONE_SURROGATE, '\uFFFD'))
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%20', '+');

/** Reads a query string. A part that is damaged is left out and named; the rest is restored. Never throws. */
export function readLink(query: string, known: Known): ReadLink {
  const unread: LinkFault[] = [];
  const values = readPairs(query, unread);
  const named = (key: string, isKnown: (value: string) => boolean, part: LinkPart): string | null => {
    const value = values.get(key);
    if (value === undefined) return null;
    if (isKnown(value)) return value;
    unread.push({ fault: 'unknown', part, value: shortened(value) });
    return null;
  };
  const interval = (key: string, part: LinkPart): Interval | null => {
    const value = values.get(key);
    if (value === undefined) return null;
    const read = readInterval(value);
    if (!('fault' in read)) return read;
    unread.push({ fault: 'no-interval', part, value: shortened(value), why: read });
    return null;
  };

  const view = named('view', isView, 'view');
  const list = <T extends string>(key: string, allowed: readonly T[], part: LinkPart): readonly T[] =>
    [...new Set(values.get(key)?.split(',') ?? [])].flatMap((id) => {
      const match = allowed.find((each) => each === id);
      if (match === undefined) unread.push({ fault: 'unknown', part, value: shortened(id) });
      return match ?? [];
    });
  const session: Session = {
    view: isView(view) ? view : INITIAL.view,
    filters: {
      hidden: list('hide', known.categories, 'category'),
      hiddenVerdicts: list('not', VERDICTS, 'verdict'),
      record: named('record', (value) => value === 'on', 'record') !== null,
      search: values.get('q') ?? '',
      range: interval('range', 'range'),
    },
    measureScale:
      named('scale', (value) => value === 'log' || value === 'linear', 'scale') === 'log' ? 'log' : 'linear',
    selection: named('event', known.hasEvent, 'event'),
    visibleDomain: interval('at', 'place'),
  };
  return { session, unread };
}

const isView = (value: string | null): value is View => VIEWS.some((view) => view === value);

function readPairs(query: string, unread: LinkFault[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const pair of query.replace(/^\?/u, '').split('&')) {
    const [key = '', ...rest] = pair.split('=');
    const value = rest.join('=').replaceAll('+', ' ');
    if (key === '' || value === '') continue;
    try {
      values.set(decodeURIComponent(key), decodeURIComponent(value));
    } catch {
      unread.push({ fault: 'damaged', value: shortened(pair) });
    }
  }
  return values;
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
  return start < end ? { start, end } : { fault: 'backwards' };
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

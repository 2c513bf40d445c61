import { readDate } from '../dates/edtf';
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

/** A session as read from a link, and what of the link could not be read, in words. */
export interface ReadLink {
  readonly session: Session;
  readonly unread: readonly string[];
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
  const unread: string[] = [];
  const values = readPairs(query, unread);
  const named = (key: string, isKnown: (value: string) => boolean, what: string): string | null => {
    const value = values.get(key);
    if (value === undefined) return null;
    if (isKnown(value)) return value;
    unread.push(`${what} “${shortened(value)}” is not known`);
    return null;
  };
  const interval = (key: string, what: string): Interval | null => {
    const value = values.get(key);
    if (value === undefined) return null;
    const read = readInterval(value);
    if (typeof read !== 'string') return read;
    unread.push(`${what} “${shortened(value)}”: ${read}`);
    return null;
  };

  const view = named('view', isView, 'view');
  const list = <T extends string>(key: string, allowed: readonly T[], what: string): readonly T[] =>
    [...new Set(values.get(key)?.split(',') ?? [])].flatMap((id) => {
      const match = allowed.find((each) => each === id);
      if (match === undefined) unread.push(`${what} “${shortened(id)}” is not known`);
      return match ?? [];
    });
  const session: Session = {
    view: isView(view) ? view : INITIAL.view,
    filters: {
      hidden: list('hide', known.categories, 'category'),
      hiddenVerdicts: list('not', VERDICT_IDS, 'verdict'),
      record: named('record', (value) => value === 'on', 'record') !== null,
      search: values.get('q') ?? '',
      range: interval('range', 'range'),
    },
    measureScale:
      named('scale', (value) => value === 'log' || value === 'linear', 'scale') === 'log' ? 'log' : 'linear',
    selection: named('event', known.hasEvent, 'event'),
    visibleDomain: interval('at', 'place on the timeline'),
  };
  return { session, unread };
}

const VERDICT_IDS = VERDICTS.map(({ verdict }) => verdict);

const isView = (value: string | null): value is View => VIEWS.some((view) => view === value);

function readPairs(query: string, unread: string[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const pair of query.replace(/^\?/u, '').split('&')) {
    const [key = '', ...rest] = pair.split('=');
    const value = rest.join('=').replaceAll('+', ' ');
    if (key === '' || value === '') continue;
    try {
      values.set(decodeURIComponent(key), decodeURIComponent(value));
    } catch {
      unread.push(`“${shortened(pair)}” is damaged`);
    }
  }
  return values;
}

/** Two EDTF dates with a slash between them, or the reason why not. */
function readInterval(text: string): Interval | string {
  const ends = text.split('/');
  const [from, to] = ends;
  if (from === undefined || to === undefined || ends.length !== 2)
    return 'write two dates with a slash between them';
  const first = readDate(from);
  if (!first.ok) return first.message;
  const last = readDate(to);
  if (!last.ok) return last.message;
  const { start } = first.value.extent.possible;
  const { end } = last.value.extent.possible;
  if (!Number.isFinite(start) || !Number.isFinite(end)) return 'both ends need a date';
  return start < end ? { start, end } : 'the end comes before the beginning';
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

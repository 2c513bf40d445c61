import { readDate } from './edtf';
import type { DateFault, Refusal } from './fault';
import { hintFor } from './hints';
import type { Parsed } from './parse';
import type { Interval } from './time';

/** A stretch of time as a reader asks for it. */
export interface LooseTime {
  /** All that the text may mean; a side without a bound is infinite. */
  readonly extent: Interval;
  /** Whether it names a stretch ("2010 to 2020", "the 2010s"), and not a moment that lies somewhere in it ("2005"). */
  readonly isStretch: boolean;
}

/**
 * Reads what a reader types to look somewhere: EDTF, what the pages write ("throughout 2017", "25 June 1950 to 27 July
 * 1953", "1950–53"), and what people write of which only one thing can be meant. Nothing of a dataset is read so: there a
 * guess would become a fact, here it is a place to look at.
 */
export function readLoosely(written: string): Parsed<LooseTime> {
  const text = written.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  const sided = /^(since|from|after|until|before)(?: the (?:beginning|end) of)? (.+)$/iu.exec(text);
  if (sided !== null) {
    const whole = readSpan(text.replace(/^from /iu, '')) ?? null;
    if (whole !== null) return whole;
    const [, word = '', rest = ''] = sided;
    const point = readPoint(rest);
    return point.ok ? { ok: true, value: side(word.toLowerCase(), point.value.extent) } : point;
  }
  const point = readPoint(text);
  return point.ok ? point : (readSpan(text) ?? point);
}

function side(word: string, { start, end }: Interval): LooseTime {
  const extent = {
    since: { start, end: Infinity },
    from: { start, end: Infinity },
    after: { start: end, end: Infinity },
    until: { start: -Infinity, end },
    before: { start: -Infinity, end: start },
  }[word];
  return { extent: extent ?? { start, end }, isStretch: true };
}

/** What stands before a date in words, and changes nothing of where to look. */
const BEFORE =
  /^(?:(?:perhaps|throughout|some time in|some time from|on a day in|in a month of|a day in|a month of|in|on|about|around|ca?\.?|between|the) )+/iu;

/** A day and a clock, as axes and labels write them: "25 June 1950, 04:00 (UTC)". */
const WITH_CLOCK = /^(.+), (\d\d:\d\d(?::\d\d)?)(?: ?\(?UTC\)?)?$/u;

function readPoint(written: string): Parsed<LooseTime> {
  const text = written.replace(BEFORE, '').replace(/^(\d{4}(?:-\d\d){0,2}[?~%]?|\d{1,3})x/iu, '$1X');
  const [, day, clock] = WITH_CLOCK.exec(text) ?? [];
  if (day !== undefined && clock !== undefined) {
    const date = plainDate(day);
    if (date !== null) return readExactly(`${date}T${clock}`);
  }
  const exact = readExactly(text);
  if (exact.ok) return exact;
  const meant = meantBy(text);
  if (meant !== null) return readExactly(meant);
  const hint = hintFor(text);
  return hint === null ? exact : { ok: false, ...hint };
}

/** The EDTF text of a day that is written in words; null for another. */
function plainDate(text: string): string | null {
  const meant = readDate(text).ok ? text : meantBy(text);
  return meant !== null && /^-?\d{4}-\d\d-\d\d$/u.test(meant) ? meant : null;
}

function readExactly(text: string): Parsed<LooseTime> {
  const read = readDate(text);
  if (!read.ok) return read;
  const { extent, kind, precision } = read.value;
  const isStretch = kind !== 'moment' || precision === 'decade' || precision === 'century';
  return { ok: true, value: { extent: extent.possible, isStretch } };
}

/** The EDTF text that a reader means; null where there is none, or more than one. */
function meantBy(text: string): string | null {
  const hint = hintFor(text);
  if (hint !== null) return meantByHint(hint);
  // 2010-20: no month, and no season.
  const [, century = '', year = '', last = ''] = /^(\d\d)(\d\d)-(\d\d)$/u.exec(text) ?? [];
  return Number(last) > Number(year) ? `${century}${year}/${century}${last}` : null;
}

function meantByHint(hint: DateFault): string | null {
  switch (hint.fault) {
    case 'write-span':
    case 'write-open-span':
      return hint.span;
    case 'month-or-span':
      return hint.month ?? hint.span;
    case 'write-day':
      return hint.days.length === 1 ? (hint.days[0] ?? null) : null;
    case 'write-numbers':
    case 'write-decade':
    case 'write-unknown-digits':
    case 'write-one-of':
    case 'write-before-christ':
    case 'year-digits':
      return hint.right;
    case 'write-about':
      return hint.year;
    case 'decade-or-year':
      return hint.decade;
    default:
      return null;
  }
}

/** What stands between two dates. */
const BETWEEN = /^(.+?)(?: to | until | and | ?[–—] ?| - |\/)(.+)$/iu;

/** Two dates and all between; null where there are not two. */
function readSpan(text: string): Parsed<LooseTime> | null {
  const [, from, to] = BETWEEN.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  const last = readPoint(to);
  if (!last.ok) return null;
  // "25 to 27 June 1950": what the beginning lacks is the end of the end.
  const lacking = to.split(' ').map((_, place, words) => words.slice(place).join(' '));
  const beginnings = [from, ...lacking.slice(1).map((rest) => `${from} ${rest}`)];
  const first = beginnings.map(readPoint).find(({ ok }) => ok);
  if (first === undefined || !first.ok) return null;
  const extent = { start: first.value.extent.start, end: last.value.extent.end };
  if (extent.start < extent.end) return { ok: true, value: { extent, isStretch: true } };
  return backwards(text, from, to);
}

const backwards = (text: string, beginning: string, end: string): { readonly ok: false } & Refusal => ({
  ok: false,
  fault: 'reversed',
  beginning,
  end,
  at: 0,
  text,
});

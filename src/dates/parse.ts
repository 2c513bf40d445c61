import { invisibleIn } from './invisible';
import { isReversed } from './reversed';
import { scanDate } from './scan-date';
import type { Refusal } from './fault';
import { Scanner } from './scanner';
import type { DateNode, DateTimeNode, DateTree, RangeNode, SetNode, SpanNode } from './tree';

/** What came of a text: a value, or the reason why not and the place in the text. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Refusal);

/** Enough for a set of twenty days; more is no date, however it goes on. */
export const LONGEST_TEXT = 256;

/**
 * Reads an EDTF text: levels 0 and 1 of ISO 8601-2:2019 whole, one-of-a-set from level 2. All else is
 * refused with the reason as a code, so that no date is ever guessed. One pass, never back.
 */
export function parseEdtf(text: string): Parsed<DateTree> {
  if (text.length > LONGEST_TEXT) {
    return { ok: false, fault: 'too-long', length: text.length, most: LONGEST_TEXT, at: LONGEST_TEXT, text };
  }
  const scanner = new Scanner(text);
  const value = scanTree(scanner);
  if (value !== null && scanner.atEnd) return { ok: true, value };
  if (value !== null) scanner.refuseNext();
  // Wherever it went wrong, what cannot be seen is named first: nobody would find it.
  return { ok: false, ...(invisibleIn(text) ?? scanner.refusal) };
}

function scanTree(scanner: Scanner): DateTree | null {
  if (scanner.atEnd) return scanner.refuse({ fault: 'empty' });
  if (scanner.sees('{')) return scanner.refuse({ fault: 'set-of-all' });
  if (scanner.take('[')) return scanSet(scanner);
  const from = scanEnd(scanner);
  if (from === null) return null;
  if (scanner.take('/')) return scanSpan(scanner, from);
  return typeof from === 'string' ? scanner.refuse(DATELESS, 0) : from;
}

const DATELESS = { fault: 'dateless-interval' } as const;
const TIMELESS = { fault: 'time-in-interval' } as const;

type ScannedEnd = DateNode | DateTimeNode | 'open' | 'unknown';

function scanEnd(scanner: Scanner): ScannedEnd | null {
  if (scanner.atEnd || scanner.sees('/')) return 'unknown';
  return scanner.take('..') ? 'open' : scanDate(scanner);
}

function scanSpan(scanner: Scanner, from: ScannedEnd): SpanNode | null {
  const start = scanner.at;
  const to = scanEnd(scanner);
  if (to === null) return null;
  if (scanner.sees('/')) return scanner.refuse({ fault: 'three-ends' });
  if (!scanner.atEnd) return scanner.refuseNext();
  if (typeof from === 'string' && typeof to === 'string') return scanner.refuse(DATELESS, 0);
  if (isTime(from)) return scanner.refuse(TIMELESS, 0);
  if (isTime(to)) return scanner.refuse(TIMELESS, start);
  if (isDate(from) && isDate(to) && isReversed(from, to)) {
    return refuseReversed(scanner, scanner.text.slice(0, start - 1), start);
  }
  return { node: 'span', from, to };
}

/** The members of a set, from behind its bracket. */
function scanSet(scanner: Scanner): SetNode | null {
  if (scanner.sees(']')) return scanner.refuse({ fault: 'empty-set' });
  const members: (DateNode | RangeNode)[] = [];
  do {
    const member = scanMember(scanner, members.length === 0);
    if (member === null) return null;
    members.push(member);
  } while (scanner.take(','));
  if (scanner.atEnd) return scanner.refuse({ fault: 'unclosed-set' });
  if (!scanner.take(']')) return scanner.refuseNext();
  return scanner.sees('/') ? scanner.refuse({ fault: 'set-in-interval' }) : { node: 'set', members };
}

function scanMember(scanner: Scanner, isFirst: boolean): DateNode | RangeNode | null {
  const start = scanner.at;
  if (scanner.take('..')) {
    if (scanner.sees(',]')) return scanner.refuse({ fault: 'dateless-range' }, start);
    if (!isFirst) return scanner.refuse({ fault: 'late-open-range' }, start);
    const to = scanRangeEnd(scanner);
    return to && { node: 'range', from: null, to };
  }
  const from = scanSetDate(scanner);
  if (from === null) return null;
  const middle = scanner.at;
  if (!scanner.take('..')) return from;
  if (!isPlain(from)) return scanner.refuse(UNPLAIN, start);
  if (scanner.sees(']')) return { node: 'range', from, to: null };
  if (scanner.sees(',')) return scanner.refuse({ fault: 'early-open-range' }, middle);
  const to = scanRangeEnd(scanner);
  if (to === null) return null;
  if (from.node !== to.node) {
    return scanner.refuse({ fault: 'mixed-units', from: from.node, to: to.node }, start);
  }
  if (isReversed(from, to)) return refuseReversed(scanner, scanner.text.slice(start, middle), middle + 2);
  return { node: 'range', from, to };
}

const UNPLAIN = { fault: 'range-not-plain' } as const;

function scanRangeEnd(scanner: Scanner): DateNode | null {
  const start = scanner.at;
  const date = scanSetDate(scanner);
  return date === null || isPlain(date) ? date : scanner.refuse(UNPLAIN, start);
}

function scanSetDate(scanner: Scanner): DateNode | null {
  const start = scanner.at;
  const date = scanDate(scanner);
  return date !== null && isTime(date) ? scanner.refuse(TIMELESS, start) : date;
}

function isTime(end: ScannedEnd): end is DateTimeNode {
  return typeof end !== 'string' && end.node === 'time';
}

function isDate(end: DateNode | 'open' | 'unknown'): end is DateNode {
  return typeof end !== 'string';
}

function isPlain(date: DateNode): boolean {
  if (date.qualifier !== '') return false;
  if (date.node === 'day') return date.day !== null;
  if (date.node === 'month') return date.month !== null;
  return date.node === 'year';
}

function refuseReversed(scanner: Scanner, beginning: string, at: number): null {
  return scanner.refuse({ fault: 'reversed', beginning, end: scanner.since(at) }, at);
}

import { readDate } from '../../dates/edtf';
import type { DateFault, Refusal } from '../../dates/fault';
import { hintFor } from '../../dates/hints';
import { compilePattern, type CompiledPattern } from './pattern';
import { pointText } from './points';
import { serialDate } from './serial';
import { spanText } from './spans';
import type { DateReading, DayOrder, WrittenDate } from './written-date';

/** Reads the cells of a column; equal texts are read once. */
export function writtenDateReader(reading: DateReading): (cell: string) => WrittenDate {
  const pattern = reading.pattern === undefined ? null : compilePattern(reading.pattern);
  const known = new Map<string, WrittenDate>();
  return (cell) => {
    const earlier = known.get(cell);
    if (earlier !== undefined) return earlier;
    const read = readWrittenDate(cell, reading, pattern);
    // A file of one date a row must not be held a second time.
    if (known.size < MOST_KNOWN) known.set(cell, read);
    return read;
  };
}

const MOST_KNOWN = 50_000;

/** What people write where there is no date. */
const NOTHING =
  /^(?:[-–—?.]|n\.? ?d\.?|n\/a|no date|undated|unknown|null|б\. ?д\.?|без даты|неизвестно|미상|없음)?$/iu;

/** 25/6/50, 25 Jun 50, Jun-50: of which century is nobody's to say. */
const TWO_DIGIT_YEAR =
  /^(?:\d{1,2}(?:[./-]| ?[./-] ?))?(?:\d{1,2}[./-]|(?:\d{1,2}[ -])?\p{L}{3,9}\.?[ -])[’']?\d\d$/u;

/**
 * Reads one cell of a column of dates: EDTF first, then what a pattern or a spreadsheet's days say, then what people
 * write of which only one thing can be meant. A date is never moved: what is read is as precise as what is written, and
 * where two days can be meant none is taken.
 */
function readWrittenDate(cell: string, reading: DateReading, pattern: CompiledPattern | null): WrittenDate {
  const text = plain(cell);
  if (NOTHING.test(text)) return { kind: 'none' };
  if (pattern !== null) return byPattern(text, reading.pattern ?? '', pattern);
  if (reading.serials !== undefined && /^\d{1,7}(?:\.\d{1,17})?$/u.test(text)) {
    const edtf = serialDate(Number(text), reading.serials);
    return edtf === null ? { kind: 'fault', why: { fault: 'no-such-serial' } } : { kind: 'date', edtf };
  }
  const exact = readDate(text);
  if (exact.ok) return { kind: 'date', edtf: text };
  if (exact.fault === 'too-long') return refused(exact, null);
  if (/^\d{5}(?:\.\d{1,17})?$/u.test(text)) {
    const right = serialDate(Number(text), 1900);
    if (right !== null) return { kind: 'fault', why: { fault: 'maybe-serial', right } };
  }
  if (TWO_DIGIT_YEAR.test(text)) return { kind: 'fault', why: { fault: 'two-digit-year' } };
  return inWords(text, exact, reading.order);
}

/** Full-width signs and unusual spaces are what their plain ones are; all else stands as it is written. */
const plain = (cell: string): string =>
  cell
    .normalize('NFC')
    .replaceAll(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll(/\s+/gu, ' ')
    .trim();

function byPattern(text: string, pattern: string, compiled: CompiledPattern): WrittenDate {
  const edtf = compiled.ok ? compiled.read(text) : null;
  if (edtf === null) return { kind: 'fault', why: { fault: 'off-pattern', pattern } };
  const read = readDate(edtf);
  return read.ok ? { kind: 'date', edtf } : refused(read, null);
}

function inWords(text: string, exact: Refusal, order: DayOrder | undefined): WrittenDate {
  const dayFirst = order === 'month-first' ? null : meantBy(text, 'day-first');
  const monthFirst = order === 'day-first' ? null : meantBy(text, 'month-first');
  const one = valid(dayFirst);
  const other = valid(monthFirst);
  if (one !== null && other !== null && one !== other)
    return { kind: 'fault', why: { fault: 'day-or-month', dayFirst: one, monthFirst: other } };
  const edtf = one ?? other;
  if (edtf !== null) {
    // Without a year last, or with equal numbers, both orders say the same.
    if (order !== undefined || one === other) return { kind: 'date', edtf };
    return { kind: 'date', edtf, only: one === null ? 'month-first' : 'day-first' };
  }
  const hint = hintFor(text);
  if (hint?.fault === 'month-or-span')
    return { kind: 'fault', why: { fault: 'month-or-span', month: hint.month, span: hint.span } };
  const inside = [dayFirst, monthFirst].flatMap((meant) => {
    const read = meant === null ? null : readDate(meant);
    return read === null || read.ok ? [] : [read];
  });
  // "30 February 2015": that there is no such day tells more than that "30 F…" is no EDTF.
  const told = inside.find(({ fault }) => fault === 'no-such-day') ?? inside[0];
  return refused(told === undefined ? exact : { ...told, text }, hint === null ? null : rightOf(hint));
}

const meantBy = (text: string, order: DayOrder): string | null =>
  pointText(text, order) ?? spanText(text, order);

const valid = (edtf: string | null): string | null => (edtf !== null && readDate(edtf).ok ? edtf : null);

const refused = (date: Refusal, right: string | null): WrittenDate => ({
  kind: 'fault',
  why: { fault: 'not-a-date', date, right },
});

/** The EDTF text that a hint names. */
function rightOf(hint: DateFault): string | null {
  switch (hint.fault) {
    case 'write-span':
    case 'write-open-span':
      return hint.span;
    case 'write-numbers':
    case 'write-decade':
    case 'write-unknown-digits':
    case 'write-one-of':
    case 'write-before-christ':
      return hint.right;
    default:
      return null;
  }
}

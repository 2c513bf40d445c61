import { DAY, dayAt, startOfDay } from '../../dates/calendar';
import { twoDigits } from '../../dates/print';
import { Stopped } from '../bytes/stopped';
import { noting, type Noting } from './noting';
import type { Reader, WrittenColumn, WrittenHead, WrittenRow } from './reader';
import { tableOf } from './table';

const COLUMNS: readonly WrittenColumn[] = [
  { name: 'UID', role: 'id' },
  { name: 'DTSTART', role: 'date' },
  { name: 'DTEND', role: 'end' },
  { name: 'TZID', role: 'note' },
  { name: 'SUMMARY', role: 'title' },
  { name: 'DESCRIPTION', role: 'text' },
  { name: 'CATEGORIES', role: 'category' },
  { name: 'URL', role: 'url' },
  { name: 'LOCATION', role: 'field' },
  { name: 'ORGANIZER', role: 'field' },
  { name: 'STATUS', role: 'field' },
];

/** iCalendar (RFC 5545): events and journals. Of what recurs the first time is shown, and a note tells it. */
export const iCalendar: Reader = {
  format: 'icalendar',
  recognises: ({ text }) => /^\s*BEGIN:VCALENDAR/iu.test(text),
  async read({ wholeText }) {
    const notes = noting();
    const { rows, head } = readCalendar(await wholeText(), notes);
    if (rows.length === 0) throw new Stopped({ fault: 'no-rows' });
    return tableOf(COLUMNS, rows, head, notes.all());
  },
};

interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

function readCalendar(
  text: string,
  notes: Noting,
): { readonly rows: readonly WrittenRow[]; readonly head: WrittenHead } {
  const rows: WrittenRow[] = [];
  let title: string | undefined;
  let description: string | undefined;
  let line = 0;
  let event: { readonly line: number; readonly properties: Map<string, Property> } | null = null;
  // Alarms stand inside of events, and have descriptions of their own.
  let inside = 0;
  for (const { text: content, line: at } of unfolded(text)) {
    line = at;
    const property = propertyOf(content);
    if (property === null) continue;
    const { name, value } = property;
    const component = value.trim().toUpperCase();
    if (name === 'BEGIN') {
      if (event !== null) inside += 1;
      else if (component === 'VEVENT' || component === 'VJOURNAL') event = { line, properties: new Map() };
      else if (component === 'VTODO') notes.note('tasks-left-out', String(line));
    } else if (name === 'END') {
      if (inside > 0) inside -= 1;
      else if (event !== null) {
        rows.push(rowOf(event.properties, event.line, notes));
        event = null;
      }
    } else if (event !== null && inside === 0) {
      if (!event.properties.has(name)) event.properties.set(name, property);
    } else if (event === null && name === 'X-WR-CALNAME') title = unescaped(value);
    else if (event === null && name === 'X-WR-CALDESC') description = unescaped(value);
  }
  // Half a file: its last event is a row, as far as it goes.
  if (event !== null) rows.push(rowOf(event.properties, event.line, notes));
  const head = {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
  };
  return { rows, head };
}

/** Lines as they are meant: one that begins with white space goes on the one before (RFC 5545, 3.1). */
function* unfolded(text: string): Iterable<{ readonly text: string; readonly line: number }> {
  let folded: { text: string; readonly line: number } | null = null;
  for (const [index, line] of text.split(/\r\n|[\r\n]/u).entries()) {
    if (folded !== null && /^[ \t]/u.test(line)) folded.text += line.slice(1);
    else {
      if (folded !== null) yield folded;
      folded = { text: line, line: index + 1 };
    }
  }
  if (folded !== null) yield folded;
}

function propertyOf(line: string): Property | null {
  const found = /^([A-Za-z0-9-]+)((?:;(?:[^":;]|"[^"]*")*)*):(.*)$/su.exec(line);
  if (found === null) return null;
  const [, name = '', parameters = '', value = ''] = found;
  return { name: name.toUpperCase(), parameters, value };
}

function rowOf(properties: ReadonlyMap<string, Property>, line: number, notes: Noting): WrittenRow {
  const of = (name: string): string => unescaped(properties.get(name)?.value ?? '');
  if (properties.has('RRULE') || properties.has('RDATE')) notes.note('recurring', of('SUMMARY'));
  const start = properties.get('DTSTART');
  const end = properties.get('DTEND');
  const uid = of('UID');
  const recurrence = of('RECURRENCE-ID');
  return {
    line,
    cells: [
      uid === '' || recurrence === '' ? uid : `${uid} ${recurrence}`,
      start === undefined ? '' : edtfOf(start.value),
      end === undefined ? endByDuration(start, of('DURATION')) : lastOf(end),
      zoneOf(start),
      of('SUMMARY'),
      of('DESCRIPTION'),
      of('CATEGORIES'),
      of('URL'),
      of('LOCATION'),
      of('ORGANIZER').replace(/^mailto:/iu, ''),
      of('STATUS'),
    ],
  };
}

/** `20240101`, `20240101T100000Z` in EDTF; what is neither stays as it is, and the door refuses it. */
function edtfOf(value: string): string {
  const found = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/u.exec(value.trim());
  if (found === null) return value.trim();
  const [, year = '', month = '', day = '', hour, minute = '', second = '', zone = ''] = found;
  const date = `${year}-${month}-${day}`;
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${zone}`;
}

/** An end is the first moment after the event: of a day, or of a time at midnight, the day before is its last. */
function lastOf({ value }: Property): string {
  const edtf = edtfOf(value);
  const [, date, midnight] = /^(\d{4}-\d\d-\d\d)(T00:00:00Z?)?$/u.exec(edtf) ?? [];
  if (date === undefined || (edtf.includes('T') && midnight === undefined)) return edtf;
  return daysLater(date, -1);
}

/** A duration in whole days or weeks of an event that has a day; of any other the beginning is what is known. */
function endByDuration(start: Property | undefined, duration: string): string {
  const [, weeks, days] = /^\+?P(?:(\d{1,4})W|(\d{1,5})D)$/u.exec(duration.trim()) ?? [];
  const date = start === undefined ? '' : edtfOf(start.value);
  const count = weeks === undefined ? Number(days ?? 0) : Number(weeks) * 7;
  return count > 1 && /^\d{4}-\d\d-\d\d$/u.test(date) ? daysLater(date, count - 1) : '';
}

/** A day so many days later. That there is such a day is the door's to say: what is none comes out as it went in. */
function daysLater(date: string, days: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const start = startOfDay(year, month, day);
  const same = dayAt(start);
  if (same.month !== month || same.day !== day) return date;
  const later = dayAt(start + days * DAY);
  return `${String(later.year).padStart(4, '0')}-${twoDigits(later.month)}-${twoDigits(later.day)}`;
}

/** A local time has no offset here: its zone is told as it is named. */
function zoneOf(start: Property | undefined): string {
  const zone = /;TZID=(?:"([^"]*)"|([^;:]*))/iu.exec(start?.parameters ?? '');
  return zone === null ? '' : `TZID=${zone[1] ?? zone[2] ?? ''}`;
}

const unescaped = (value: string): string =>
  value.replaceAll(/\\([nN,;\\])/gu, (_, sign: string) => (/n/iu.test(sign) ? '\n' : sign));

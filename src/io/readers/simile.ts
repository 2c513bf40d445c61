import { Stopped } from '../bytes/stopped';
import { writtenDateReader } from '../notations/read-written-date';
import { plain } from './html-text';
import { cellText, fieldOf, fieldsOf, lineAt, linesOfItems } from './json';
import { noting, type Noting } from './noting';
import type { Reader, WrittenColumn, WrittenRow } from './reader';
import { tableOf } from './table';
import { xmlParts } from './xml';

const COLUMNS: readonly WrittenColumn[] = [
  { name: 'id', role: 'id' },
  { name: 'start', role: 'date', asWritten: true },
  { name: 'end', role: 'end', asWritten: true },
  { name: 'latestStart, earliestEnd', role: 'note' },
  { name: 'title', role: 'title' },
  { name: 'description', role: 'text' },
  { name: 'caption', role: 'text' },
  { name: 'classname', role: 'category' },
  { name: 'link', role: 'url' },
];

/** The attributes of an event that are used; texts, empty where there are none. */
interface SimileEvent {
  readonly of: (name: string) => string;
  /** Whether it lasted, or was at one moment between its dates. */
  readonly isDuration: boolean;
}

/** SIMILE Timeline as JSON (simile-widgets.org/wiki/Timeline_EventSources). An event with an end lasts unless it says not. */
export const simileJson: Reader = {
  format: 'simile-json',
  recognises: ({ json }) => {
    const events = fieldOf(json, 'events');
    return (
      Array.isArray(events) &&
      events.some(
        (event: unknown) =>
          fieldOf(event, 'start') !== undefined &&
          (fieldOf(event, 'title') ?? fieldOf(event, 'description') ?? fieldOf(event, 'caption')) !==
            undefined,
      )
    );
  },
  async read({ sample: { json }, wholeText }) {
    const lines = linesOfItems(await wholeText(), 'events');
    const notes = noting();
    const events = fieldOf(json, 'events');
    const rows = (Array.isArray(events) ? events : []).map((event: unknown, index): WrittenRow => {
      const line = lines[index] ?? 1;
      if (fieldsOf(event) === null)
        return { line, cells: [cellText(event)], why: { fault: 'not-an-object' } };
      const says = (name: string): boolean | null => {
        const value = cellText(fieldOf(event, name));
        return value === '' ? null : value === 'true';
      };
      const isDuration = says('durationEvent') ?? says('isDuration') ?? true;
      return rowOf({ of: (name) => cellText(fieldOf(event, name)), isDuration }, line, notes);
    });
    return tableOf(COLUMNS, rows, {}, notes.all());
  },
};

/** The same as XML: an event lasts only where it says so. */
export const simileXml: Reader = {
  format: 'simile-xml',
  recognises: ({ text }) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*|<!DOCTYPE[^[>]*(?:\[[^\]]*\])?>\s*)*<data[\s>]/su.test(text),
  async read({ wholeText }) {
    const text = await wholeText();
    const notes = noting();
    const rows: WrittenRow[] = [];
    let event: {
      readonly attributes: ReadonlyMap<string, string>;
      readonly line: number;
      text: string;
    } | null = null;
    for (const part of xmlParts(text)) {
      if (part.kind === 'open' && part.name === 'event' && event === null)
        event = { attributes: part.attributes, line: lineAt(text, part.at), text: '' };
      else if (part.kind === 'text' && event !== null) event.text += part.text;
      else if (part.kind === 'close' && part.name === 'event' && event !== null) {
        const { attributes, line, text: inside } = event;
        const of = (name: string): string => attributes.get(name) ?? '';
        const isDuration = of('isDuration') === 'true' || of('durationEvent') === 'true';
        rows.push(
          rowOf(
            { of: (name) => (name === 'description' ? inside.trim() : of(name)), isDuration },
            line,
            notes,
          ),
        );
        event = null;
      }
    }
    if (rows.length === 0) throw new Stopped({ fault: 'no-rows' });
    return tableOf(COLUMNS, rows, {}, notes.all());
  },
};

const dateOf = (text: string): string | null => {
  const date = writtenDateReader({})(gregorian(text));
  return date.kind === 'date' ? date.edtf : null;
};

/**
 * Its dates are `start`, `latestStart`, `earliestEnd` and `end`: it began between the first two and ended between the
 * last two. A moment between two dates is one of a set; a beginning or an end between two is written as EDTF can, and
 * all four stand beside it as they are written.
 */
function rowOf({ of, isDuration }: SimileEvent, line: number, notes: Noting): WrittenRow {
  const [start, end] = [of('start'), of('end')];
  const [latest, earliest] = [of('latestStart'), of('earliestEnd')];
  const imprecise = [
    latest === '' ? '' : `latestStart ${latest}`,
    earliest === '' ? '' : `earliestEnd ${earliest}`,
  ];
  let [first, last] = [gregorian(start), gregorian(end)];
  if (isDuration && end !== '') {
    // As uncertain as they are: the outer bounds, each in doubt where an inner one is given.
    if (latest !== '' && latest !== start) first = doubted(start, first);
    if (earliest !== '' && earliest !== end) last = doubted(end, last);
  } else {
    const until = end === '' ? latest : end;
    const set = until === '' || until === start ? null : oneOf(start, until);
    if (set !== null) [first, last] = [set, ''];
    else if (until !== '' && until !== start) last = gregorian(until);
  }
  const cells = [
    of('id') || of('eventID'),
    first,
    last,
    imprecise.filter((part) => part !== '').join(', '),
    plain(of('title'), notes),
    plain(of('description'), notes),
    plain(of('caption'), notes),
    of('classname'),
    of('link'),
  ];
  return { line, cells };
}

function doubted(written: string, text: string): string {
  const date = dateOf(written);
  return date === null || date.includes('T') || /[?~%]$/u.test(date)
    ? (date?.replace(/T.*$/u, '?') ?? text)
    : `${date}?`;
}

/** One moment between two days, months or years, as a set; null where they are of different units. */
function oneOf(from: string, until: string): string | null {
  const [first, last] = [from, until].map((text) => dateOf(text)?.replace(/T.*$/u, ''));
  if (
    first === undefined ||
    last === undefined ||
    first.length !== last.length ||
    /[/[~?]/u.test(first + last)
  )
    return null;
  return first === last ? first : `[${first}..${last}]`;
}

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';

/** "Fri Nov 22 1963 13:00:00 GMT-0600", "May 28 2006 09:00:00 GMT" as dates that are read further on. */
function gregorian(text: string): string {
  const found = new RegExp(
    String.raw`^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*,? )?(${MONTHS})\w* (\d{1,2}),? (\d{4})(?: (\d\d:\d\d)(:\d\d)?)? ?(?:(?:GMT|UTC)([+-]\d{4})?)?(?: \(.*\))?$`,
    'iu',
  ).exec(text.trim());
  if (found === null) return text;
  const [, month = '', day = '', year = '', clock, seconds = '', offset] = found;
  const date = `${day} ${month} ${year}`;
  if (clock === undefined) return date;
  const zone = offset === undefined ? (/GMT|UTC/u.test(text) ? 'Z' : '') : offset.replace(/(\d\d)$/u, ':$1');
  return `${date} ${clock}${seconds}${zone}`;
}

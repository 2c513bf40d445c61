import { readDate } from '../dates/edtf';
import { fillTime } from '../dates/throughout';
import type { EventTime } from '../dates/time';
import type { DatasetHead, DyadEvent } from '../model/dataset';
import type { DatasetFile, EventRecord } from '../model/dataset-file';

/** Dates that were read before: a million events have few dates, and equal ones may be one value. */
export type KnownDates = Map<string, EventTime>;

/** Reads the text of a date; throws for one that the door would not let in. */
export type DateOf = (text: string) => EventTime;

export const dateReader =
  (known: KnownDates): DateOf =>
  (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const read = readDate(text);
    if (!read.ok) throw new Error(`"${text}" is no date, and has not passed the door`);
    known.set(text, read.value);
    return read.value;
  };

/** What stands around the events, its dates as read. */
export function datedHead(
  { id, title, description, method, language, ...file }: Omit<DatasetFile, 'events'>,
  dateOf: DateOf,
): DatasetHead {
  return {
    id,
    title,
    description,
    ...(method === undefined ? {} : { method }),
    language,
    categories: file.categories,
    parties: file.parties.map(({ formerly = [], ...party }) => ({
      ...party,
      formerly: formerly.map(({ name, until }) => ({ name, until: dateOf(until) })),
    })),
    sources: file.sources.map(({ published, retrieved, compared, covers = [], ...source }) => ({
      ...source,
      ...(published === undefined ? {} : { published: dateOf(published) }),
      ...(retrieved === undefined ? {} : { retrieved: dateOf(retrieved) }),
      ...(compared === undefined ? {} : { compared: dateOf(compared) }),
      covers: covers.map(dateOf),
    })),
    measures: file.measures.map(({ values, ...measure }) => ({
      ...measure,
      values: values.map((value) => ({ ...value, date: dateOf(value.date) })),
    })),
    ...(file.spellings === undefined ? {} : { spellings: file.spellings }),
  };
}

/** An event with its date as read. It is the record itself, to which the time is added: a million need no second one. */
export function datedEvent(record: EventRecord, dateOf: DateOf): DyadEvent {
  const stated = record.date === null ? null : dateOf(record.date);
  const time = stated !== null && record.throughout === true ? fillTime(stated) : stated;
  return Object.assign(record, { time });
}

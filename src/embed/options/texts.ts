import { LONGEST } from '../../io/limits';
import type { Texts } from '../../model/events/event-columns';
import { isTextColumn } from '../../model/search/text-column';
import { wrongKind } from './refusal';
import { isObject, type Read } from './values';

/** Reads a column of texts: a list, or an object that makes each when it is asked for. */
export const readTexts: Read<Texts> = (value, name) => {
  if (isTexts(value)) return value;
  throw wrongKind(name, value, 'write a list of texts, or an object with "at" and "length"');
};

export const isTexts = (value: unknown): value is Texts =>
  Array.isArray(value) ||
  (isObject(value) && typeof value['at'] === 'function' && Number.isSafeInteger(value['length']));

/** Throws at the first title that is none. */
export function checkTitles(titles: Texts): void {
  // What is packed is text, and how long it is at most can be told without making it.
  const packed = isTextColumn(titles) ? titles.starts : null;
  for (let row = 0; row < titles.length; row++) {
    const bytes = packed === null ? 0 : (packed[row + 1] ?? 0) - (packed[row] ?? 0);
    if (bytes > 0 && bytes <= LONGEST.name) continue;
    const title = textAt(titles, row, 'title');
    if (!isName(title)) throw noName('title', row, title);
  }
}

/** Throws at the first id that is none, or that another event has. */
export function checkIds(ids: Texts): void {
  const rows = new Map<string, number>();
  for (let row = 0; row < ids.length; row++) {
    const id = textAt(ids, row, 'id');
    if (!isName(id)) throw noName('id', row, id);
    const earlier = rows.get(id);
    if (earlier !== undefined)
      throw wrongKind(
        `columns.id[${row}]`,
        id,
        `it is columns.id[${earlier}] too, and each event needs an id of its own`,
      );
    rows.set(id, row);
  }
}

/** A column may be the host's own code, which may fail. */
function textAt(texts: Texts, row: number, column: string): unknown {
  try {
    return texts.at(row);
  } catch (cause) {
    throw new TypeError(`columns.${column}[${row}] cannot be read: ${String(cause)}`, { cause });
  }
}

const isName = (text: unknown): text is string =>
  typeof text === 'string' && text !== '' && text.length <= LONGEST.name;

const noName = (column: string, row: number, value: unknown): TypeError =>
  wrongKind(`columns.${column}[${row}]`, value, `write a text of 1 to ${LONGEST.name} code units`);

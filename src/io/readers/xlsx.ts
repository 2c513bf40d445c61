import { utf8Text } from '../bytes/encodings';
import { MOST_BYTES, MOST_COLUMNS } from '../bytes/limits';
import { Stopped } from '../bytes/stopped';
import { inflated, isZip, zipEntries } from '../bytes/zip';
import { serialDate } from '../notations/serial';
import type { SerialSystem } from '../notations/written-date';
import { columnsOf, shaper } from './header';
import { noting } from './noting';
import { cutTo, shownUnit, type ShownUnit } from './number-format';
import { shapedTable } from './presets';
import type { Reader, WrittenRow } from './reader';
import { tableOf } from './table';
import { xmlParts } from './xml';

/** A sheet of an Excel workbook (ECMA-376): its first that is not hidden, or the one that is named. */
export const xlsx: Reader = {
  format: 'xlsx',
  // Of ZIP containers only workbooks come here whole.
  recognises: ({ head }) => isZip(head),
  async read(file, choices, words) {
    const { sheets, name, rows } = readSheet(await file.wholeBytes(), choices.sheet);
    const { note, all } = noting();
    const others = sheets.filter((sheet) => sheet !== name);
    if (choices.sheet === undefined && others.length > 0) note('other-sheets', others.join(', '));
    const filled = rows.filter(({ line, cells }) => {
      const isFilled = cells.some((cell) => cell.trim() !== '');
      if (!isFilled && cells.length > 0) note('blank-rows', String(line));
      return isFilled;
    });
    const [header] = filled;
    if (header === undefined) throw new Stopped({ fault: 'no-rows' });
    const { columns, isNamed } = columnsOf(header, note);
    const shape = shaper(columns.length, note);
    const table = tableOf(columns, filled.slice(isNamed ? 1 : 0).map(shape));
    const noted = { ...table, notes: all };
    return shapedTable(noted, choices, words);
  },
};

interface Sheet {
  readonly sheets: readonly string[];
  readonly name: string;
  readonly rows: readonly WrittenRow[];
}

function readSheet(bytes: Uint8Array, wanted: string | undefined): Sheet {
  const entries = new Map(zipEntries(bytes).map((entry) => [entry.name.toLowerCase(), entry]));
  let length = 0;
  const textOf = (name: string): string | null => {
    const entry = entries.get(name.toLowerCase());
    if (entry === undefined) return null;
    const whole: Uint8Array[] = [];
    for (const piece of inflated(bytes, entry)) {
      whole.push(piece);
      length += piece.length;
      if (length > MOST_BYTES.whole)
        throw new Stopped({ fault: 'unpacks-too-big', size: length, most: MOST_BYTES.whole });
    }
    return utf8Text(joined(whole));
  };
  const { sheets, system } = readWorkbook(textOf('xl/workbook.xml') ?? '');
  const names = sheets.map(({ name }) => name);
  const sheet =
    wanted === undefined
      ? (sheets.find(({ isHidden }) => !isHidden) ?? sheets[0])
      : sheets.find(({ name }) => name === wanted);
  if (sheet === undefined) throw new Stopped({ fault: 'no-such-sheet', names: names.slice(0, 20) });
  const target = targetOf(textOf('xl/_rels/workbook.xml.rels') ?? '', sheet.relation);
  const text = target === null ? null : textOf(target);
  if (text === null) throw new Stopped({ fault: 'damaged', message: sheet.name });
  const shared = readShared(textOf('xl/sharedStrings.xml') ?? '');
  const styles = readStyles(textOf('xl/styles.xml') ?? '');
  return { sheets: names, name: sheet.name, rows: readRows(text, { shared, styles, system }) };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

function readWorkbook(text: string): {
  readonly sheets: readonly SheetEntry[];
  readonly system: SerialSystem;
} {
  const sheets: SheetEntry[] = [];
  let system: SerialSystem = 1900;
  for (const part of xmlParts(text)) {
    if (part.kind !== 'open') continue;
    const { name, attributes } = part;
    if (name === 'sheet')
      sheets.push({
        name: attributes.get('name') ?? '',
        relation: attributes.get('id') ?? '',
        isHidden: (attributes.get('state') ?? 'visible') !== 'visible',
      });
    if (name === 'workbookPr' && /^(?:1|true)$/u.test(attributes.get('date1904') ?? '')) system = 1904;
  }
  return { sheets, system };
}

/** Where the part of a sheet lies in the container, by the id of its relation. */
function targetOf(text: string, relation: string): string | null {
  for (const part of xmlParts(text)) {
    if (part.kind !== 'open' || part.attributes.get('Id') !== relation) continue;
    const target = part.attributes.get('Target') ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  }
  return null;
}

/** Texts that cells share: runs are put together, and how a text is pronounced is left out. */
function readShared(text: string): readonly string[] {
  const shared: string[] = [];
  let current = '';
  let isText = false;
  let phonetic = 0;
  for (const part of xmlParts(text)) {
    if (part.kind === 'text') {
      if (isText && phonetic === 0) current += part.text;
    } else if (part.name === 't') isText = part.kind === 'open';
    else if (part.name === 'rPh') phonetic += part.kind === 'open' ? 1 : -1;
    else if (part.name === 'si') {
      if (part.kind === 'close') shared.push(plainText(current));
      current = '';
    }
  }
  return shared;
}

/** `_x000D_` is a character that XML cannot hold (ST_Xstring). */
const plainText = (text: string): string =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** For each style of a cell what of a date it shows. */
function readStyles(text: string): readonly (ShownUnit | null)[] {
  const codes = new Map<number, string>();
  const units: (ShownUnit | null)[] = [];
  let isCell = false;
  for (const part of xmlParts(text)) {
    if (part.kind === 'text') continue;
    if (part.name === 'cellXfs') isCell = part.kind === 'open';
    if (part.kind !== 'open') continue;
    const id = Number(part.attributes.get('numFmtId') ?? 0);
    if (part.name === 'numFmt') codes.set(id, part.attributes.get('formatCode') ?? '');
    if (part.name === 'xf' && isCell) units.push(shownUnit(id, codes.get(id)));
  }
  return units;
}

interface Workbook {
  readonly shared: readonly string[];
  readonly styles: readonly (ShownUnit | null)[];
  readonly system: SerialSystem;
}

function readRows(text: string, workbook: Workbook): readonly WrittenRow[] {
  const rows: WrittenRow[] = [];
  let cells: string[] = [];
  let line = 0;
  let cell: { readonly place: number; readonly type: string; readonly style: number; value: string } | null =
    null;
  let isValue = false;
  for (const part of xmlParts(text)) {
    if (part.kind === 'text') {
      if (isValue && cell !== null) cell.value += part.text;
    } else if (part.name === 'row') {
      if (part.kind === 'open') {
        line = Number(part.attributes.get('r') ?? line + 1);
        cells = [];
      } else rows.push({ line, cells });
    } else if (part.name === 'c') {
      if (part.kind === 'open') {
        const place = placeOf(part.attributes.get('r') ?? '') ?? cells.length;
        const style = Number(part.attributes.get('s') ?? 0);
        cell = { place, type: part.attributes.get('t') ?? 'n', style, value: '' };
      } else if (cell !== null) {
        if (cell.place >= MOST_COLUMNS)
          throw new Stopped({ fault: 'too-wide', columns: cell.place + 1, most: MOST_COLUMNS });
        while (cells.length < cell.place) cells.push('');
        cells[cell.place] = cellText(cell, workbook);
        cell = null;
      }
    } else if (part.name === 'v' || part.name === 't') isValue = part.kind === 'open';
  }
  return rows;
}

/** `B7` is in column 1. */
function placeOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/u.exec(reference)?.[0];
  if (letters === undefined) return null;
  let place = 0;
  for (let at = 0; at < letters.length; at++) place = place * 26 + letters.charCodeAt(at) - 64;
  return place - 1;
}

function cellText(
  { type, style, value }: { readonly type: string; readonly style: number; readonly value: string },
  { shared, styles, system }: Workbook,
): string {
  switch (type) {
    case 's':
      return shared[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'n': {
      const number = Number(value);
      if (value === '' || !Number.isFinite(number)) return value;
      const unit = styles[style] ?? null;
      const edtf = unit === null ? null : serialDate(number, system);
      return unit === null || edtf === null ? String(number) : cutTo(unit, edtf);
    }
    default:
      return plainText(value);
  }
}

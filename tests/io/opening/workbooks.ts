import { zip } from '../bytes/zips';

/** A cell: a text, or the XML of one. */
type Cell = string | { readonly xml: string };

export interface Book {
  readonly date1904?: boolean;
  /** Format codes of the styles 1 and up. */
  readonly formats?: readonly string[];
  readonly sheets?: readonly {
    readonly name: string;
    readonly state?: string;
    readonly rows: readonly (readonly Cell[])[];
  }[];
  readonly rows?: readonly (readonly Cell[])[];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const letter = (index: number): string => String.fromCharCode(65 + index);

/** A number with a style. */
export const number = (value: number | string, style = 0): Cell => ({
  xml: `<c r="@" s="${style}"><v>${value}</v></c>`,
});

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A workbook as Excel writes it, as small as it gets. */
export function workbook({ date1904 = false, formats = [], sheets, rows = [] }: Book): Uint8Array {
  const all = sheets ?? [{ name: 'Sheet1', rows }];
  const shared: string[] = [];
  const cell = (value: Cell, place: string): string => {
    if (typeof value !== 'string') return value.xml.replace('@', place);
    if (value === '') return '';
    shared.push(value);
    return `<c r="${place}" t="s"><v>${shared.length - 1}</v></c>`;
  };
  const parts = all.map(({ rows: lines }) => {
    const xml = lines.map(
      (line, at) =>
        `<row r="${at + 1}">${line.map((value, i) => cell(value, `${letter(i)}${at + 1}`)).join('')}</row>`,
    );
    return `${HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${xml.join('')}</sheetData></worksheet>`;
  });
  return zip({
    '[Content_Types].xml': `${HEAD}<Types/>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns:r="r"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${all
      .map(
        ({ name, state }, at) =>
          `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships>${all
      .map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet><numFmts>${formats
      .map(
        (code, at) =>
          `<numFmt numFmtId="${200 + at}" formatCode="${escaped(code).replaceAll('"', '&quot;')}"/>`,
      )
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_, at) => `<xf numFmtId="${200 + at}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst>${shared
      .map((text) => `<si><r><t xml:space="preserve">${escaped(text)}</t></r><rPh><t>x</t></rPh></si>`)
      .join('')}</sst>`,
    ...Object.fromEntries(parts.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
  });
}

import { DAY, dayAt, startOfDay } from '../../dates/calendar';
import { twoDigits } from '../../dates/print';
import { writtenDateReader } from '../notations/read-written-date';
import type { TablePreset, WrittenColumn } from './reader';
import { shapeTable } from './shape-table';

const COLUMNS: readonly WrittenColumn[] = [
  { name: 'event_id_cnty', role: 'id' },
  { name: 'event_date', role: 'date', asWritten: true },
  { name: 'event', role: 'title' },
  { name: 'notes', role: 'text' },
  { name: 'event_type', role: 'category' },
  { name: 'source', role: 'source' },
  { name: 'event_date as published', role: 'note' },
  { name: 'location', role: 'field' },
  { name: 'country', role: 'field' },
  { name: 'fatalities', role: 'field' },
];

/** ACLED's events (codebook 2023): of what is known by its week or month alone, the day in its middle is not taken. */
export const acledTable: TablePreset = {
  format: 'acled',
  fits: (names) => ['event_date', 'event_type', 'actor1', 'notes'].every((name) => names.has(name)),
  shape(table, choices, words) {
    const { parties } = choices;
    const wanted = parties?.map((side) => side.trim().toLowerCase());
    const dateOf = writtenDateReader({});
    return shapeTable(table, 'acled', COLUMNS, (cell) => {
      const [actor, target] = [cell('actor1'), cell('actor2')];
      const written = cell('event_date');
      const read = dateOf(written);
      const precision = cell('time_precision').trim();
      const date = read.kind === 'date' ? withPrecision(read.edtf, precision) : written;
      const cells = [
        cell('event_id_cnty') || cell('data_id'),
        date,
        words.report(actor, target, cell('sub_event_type') || cell('event_type')),
        cell('notes'),
        cell('event_type'),
        cell('source'),
        date === written || (read.kind === 'date' && date === read.edtf)
          ? ''
          : `${written}, time_precision ${precision}`,
        cell('location'),
        cell('country'),
        cell('fatalities'),
      ];
      // A side is named by its country in brackets: "Military Forces of Russia (2000-)".
      const isOf = (side: string): boolean => `${actor} ${target}`.toLowerCase().includes(side);
      if (wanted === undefined || wanted.every(isOf)) return { cells };
      return { cells, why: { fault: 'other-pair', pair: `${actor}, ${target}` } };
    });
  },
};

/** Precision 2 is a day in the middle of a week, 3 of a month: one of seven days, and the month. */
function withPrecision(edtf: string, precision: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(edtf) ?? [];
  if (year === undefined || (precision !== '2' && precision !== '3')) return edtf;
  if (precision === '3') return `${year}-${month ?? ''}`;
  const middle = startOfDay(Number(year), Number(month), Number(day));
  const text = (days: number): string => {
    const at = dayAt(middle + days * DAY);
    return `${String(at.year).padStart(4, '0')}-${twoDigits(at.month)}-${twoDigits(at.day)}`;
  };
  return `[${text(-3)}..${text(3)}]`;
}

import { acledTable } from './acled';
import { icewsTable } from './icews';
import { ploverTable } from './plover';
import { gdeltTable } from './gdelt';
import { withWholeDates } from './parted-dates';
import type { CodedWords, ReaderChoices, TablePreset, WrittenTable } from './reader';
import { timelineSheet } from './timeline-js-sheet';
import { timesketchTable } from './timesketch';

const PRESETS: readonly TablePreset[] = [
  timelineSheet,
  gdeltTable,
  acledTable,
  icewsTable,
  ploverTable,
  timesketchTable,
];

/** The format whose columns a table has; null for a table without rules. */
function presetOf(table: WrittenTable): TablePreset | null {
  const names = new Set(table.columns.map(({ name }) => name.trim().toLowerCase()));
  return PRESETS.find(({ fits }) => fits(names)) ?? null;
}

/** A table under the columns of the format that it is of; one without rules with its dates whole. */
export const shapedTable = (table: WrittenTable, choices: ReaderChoices, words: CodedWords): WrittenTable =>
  presetOf(table)?.shape(table, choices, words) ?? withWholeDates(table);

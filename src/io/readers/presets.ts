import { acledTable } from './acled';
import { icewsTable } from './icews';
import { ploverTable } from './plover';
import { gdeltTable } from './gdelt';
import type { TablePreset, WrittenTable } from './reader';
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
export function presetOf(table: WrittenTable): TablePreset | null {
  const names = new Set(table.columns.map(({ name }) => name.trim().toLowerCase()));
  return PRESETS.find(({ fits }) => fits(names)) ?? null;
}

import { LONGEST } from '../../io/limits';
import type { Category } from '../../model/dataset-file';
import type { Filters } from '../../model/events/filter';
import { VERDICTS } from '../../model/verdict';
import { readInterval } from './moments';
import { outOfRange } from './refusal';
import { listOf, nullable, oneOf, optional, readBoolean, readFields, readText } from './values';

const NAMES = ['hidden', 'hiddenVerdicts', 'record', 'search', 'range'] as const;

const readVerdicts = optional(listOf(oneOf(VERDICTS)));
const readRecord = optional(readBoolean);
const readSearch = optional<string>((value, name) => {
  const text = readText(value, name);
  if (text.length <= LONGEST.prose) return text;
  throw outOfRange(name, value, `write a text of ${LONGEST.prose} code units at most, as long as an excerpt`);
});
const readRange = optional(nullable(readInterval));

/** Reads the filters that a host changes; those that it leaves out stay as they were `before`. */
export function readFilters(
  value: unknown,
  categories: readonly Pick<Category, 'id'>[],
  before: Filters,
): Filters {
  const fields = readFields(value, 'filters', NAMES);
  const readHidden = optional(listOf(oneOf(categories.map(({ id }) => id))));
  const range = readRange(fields['range'], 'filters.range');
  return {
    hidden: readHidden(fields['hidden'], 'filters.hidden') ?? before.hidden,
    hiddenVerdicts: readVerdicts(fields['hiddenVerdicts'], 'filters.hiddenVerdicts') ?? before.hiddenVerdicts,
    record: readRecord(fields['record'], 'filters.record') ?? before.record,
    search: readSearch(fields['search'], 'filters.search') ?? before.search,
    range: range === undefined ? before.range : range,
  };
}

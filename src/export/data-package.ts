import type { Dataset } from '../model/dataset';
import { tablesOf, type Table } from './tables';
import { writeCsv } from './write-csv';
import { writeJson } from './write-json';

/** What a package says beside the dataset. */
export interface DataPackageOptions {
  /** The organisation that made the set; without one the package names no contributor. */
  readonly maintainer?: string;
  /** Address of a page that shows the dataset, http or https. */
  readonly homepage?: string;
}

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * A dataset as a Frictionless Data Package, version 2 (https://datapackage.org/standard/): `datapackage.json` and a CSV
 * file for each table, as texts by their names. The CSV is for spreadsheets too (decision 0022): UTF-8 with a byte order
 * mark, and an apostrophe before a text that would be computed. An empty cell is a missing value.
 *
 * Quantities and measures are in the dataset's own file alone.
 */
export function dataPackage(dataset: Dataset, options: DataPackageOptions = {}): ReadonlyMap<string, string> {
  const tables = tablesOf(dataset);
  return new Map([
    ['datapackage.json', `${writeJson(descriptor(dataset, tables, options))}\n`],
    ...tables.map((table) => [fileOf(table), csvOf(table)] as const),
  ]);
}

const fileOf = ({ name }: Table): string => `${name}.csv`;

const csvOf = ({ fields, rows }: Table): string =>
  writeCsv(
    fields.map(({ name }) => name),
    rows,
  );

const descriptor = (
  { id, title, description }: Dataset,
  tables: readonly Table[],
  { maintainer, homepage }: DataPackageOptions,
): object => ({
  $schema: `${PROFILES}/datapackage.json`,
  name: id,
  title,
  description,
  ...(homepage === undefined ? {} : { homepage }),
  ...(maintainer === undefined
    ? {}
    : { contributors: [{ title: maintainer, organization: maintainer, roles: ['creator'] }] }),
  resources: tables.map((table) => ({
    $schema: `${PROFILES}/dataresource.json`,
    name: table.name,
    type: 'table',
    title: table.title,
    path: fileOf(table),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: table.fields,
      missingValues: [''],
      primaryKey: table.primaryKey,
      foreignKeys: table.foreignKeys.map(({ field, of }) => ({
        fields: [field],
        reference: { resource: of, fields: ['id'] },
      })),
    },
  })),
});

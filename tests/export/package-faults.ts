import { csvParseRows } from 'd3-dsv';

/*
 * What the Data Package standard asks of a package, its resources and their tables, as far as tabular packages go:
 * https://datapackage.org/standard/data-package/, /data-resource/, /table-schema/. Written from the standard, and knows
 * nothing of the writer.
 */

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type?: string;
  readonly encoding?: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly missingValues?: readonly string[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

const NAME = /^[a-z0-9._-]+$/u;
const PROFILE =
  /^https:\/\/datapackage\.org\/profiles\/2\.\d\/(datapackage|dataresource|tableschema)\.json$/u;

/** How a cell of a type is written, of the types that the standard has. */
const WRITTEN: Readonly<Record<string, (cell: string) => boolean>> = {
  string: () => true,
  number: (cell) => /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/u.test(cell),
  integer: (cell) => /^[+-]?\d+$/u.test(cell),
  boolean: (cell) => ['true', 'True', 'TRUE', '1', 'false', 'False', 'FALSE', '0'].includes(cell),
  array: (cell) => Array.isArray(parsed(cell)),
  object: (cell) => typeof parsed(cell) === 'object' && !Array.isArray(parsed(cell)),
  date: (cell) => /^\d{4}-\d{2}-\d{2}$/u.test(cell),
  year: (cell) => /^\d{4}$/u.test(cell),
  any: () => true,
};

/** Constraints of the standard, and whether a cell that is not missing keeps one. */
const KEPT: Readonly<Record<string, (cell: string, bound: unknown) => boolean>> = {
  required: () => true,
  unique: () => true,
  enum: (cell, bound) => Array.isArray(bound) && bound.includes(cell),
  minimum: (cell, bound) => Number(cell) >= Number(bound),
  maximum: (cell, bound) => Number(cell) <= Number(bound),
  minLength: (cell, bound) => cell.length >= Number(bound),
  maxLength: (cell, bound) => cell.length <= Number(bound),
  pattern: (cell, bound) => new RegExp(`^(?:${String(bound)})$`, 'u').test(cell),
};

const parsed = (cell: string): unknown => {
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
};

/** Everything in a package, given as texts by their names, that the standard does not allow, in words. */
export function packageFaults(files: ReadonlyMap<string, string>): readonly string[] {
  const found = files.get('datapackage.json');
  if (found === undefined) return ['there is no datapackage.json'];
  const descriptor = JSON.parse(found) as {
    readonly $schema?: string;
    readonly name?: string;
    readonly resources?: readonly Resource[];
  };
  const { resources = [] } = descriptor;
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  expect(PROFILE.test(descriptor.$schema ?? ''), 'the package names no profile');
  expect(descriptor.name === undefined || NAME.test(descriptor.name), 'the name is no name');
  expect(resources.length > 0, 'there are no resources');
  expect(new Set(resources.map(({ name }) => name)).size === resources.length, 'two resources have one name');

  const tables = new Map<string, Table>();
  for (const resource of resources) {
    const { name, path } = resource;
    expect(NAME.test(name), `${name}: is no name`);
    expect(!/^[/~.]|\.\.|^\w+:|\\/u.test(path), `${name}: the path is not below the package`);
    expect((resource.encoding ?? 'utf-8') === 'utf-8', `${name}: is not in UTF-8`);
    expect(resource.type === 'table', `${name}: is no table`);
    const text = files.get(path);
    expect(text !== undefined, `${name}: there is no file ${path}`);
    if (text !== undefined) tables.set(name, tableOf(resource, text));
  }
  for (const table of tables.values()) faults.push(...tableFaults(table), ...keyFaults(table, tables));
  return faults;
}

interface Table {
  readonly resource: Resource;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function tableOf(resource: Resource, text: string): Table {
  const [header = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/u, ''));
  return { resource, header, rows };
}

const isMissing = ({ schema }: Resource, cell: string): boolean =>
  (schema.missingValues ?? ['']).includes(cell);

function tableFaults({ resource, header, rows }: Table): readonly string[] {
  const { name, schema } = resource;
  const { fields } = schema;
  const names = fields.map((field) => field.name);
  if (JSON.stringify(names) !== JSON.stringify(header)) return [`${name}: the heading is not the fields`];
  const faults: string[] = [];
  if (new Set(names).size < names.length) faults.push(`${name}: two fields have one name`);
  for (const [column, { name: field, type, constraints = {} }] of fields.entries()) {
    const written = WRITTEN[type];
    if (written === undefined) faults.push(`${name}.${field}: there is no type ${type}`);
    for (const [constraint, bound] of Object.entries(constraints)) {
      const kept = KEPT[constraint];
      if (kept === undefined) faults.push(`${name}.${field}: there is no constraint ${constraint}`);
      for (const row of rows) {
        const cell = row[column] ?? '';
        if (
          isMissing(resource, cell)
            ? constraint === 'required' && bound === true
            : kept?.(cell, bound) === false
        )
          faults.push(`${name}.${field}: "${cell}" breaks ${constraint}`);
      }
    }
    for (const row of rows) {
      const cell = row[column] ?? '';
      if (!isMissing(resource, cell) && written?.(cell) === false)
        faults.push(`${name}.${field}: "${cell}" is no ${type}`);
    }
  }
  for (const row of rows)
    if (row.length !== header.length) faults.push(`${name}: a row has ${row.length} cells`);
  return faults;
}

/** The cells of some fields, row for row. */
const columnsOf = ({ header, rows }: Table, fields: readonly string[]): readonly (readonly string[])[] =>
  rows.map((row) => fields.map((field) => row[header.indexOf(field)] ?? ''));

function keyFaults(table: Table, tables: ReadonlyMap<string, Table>): readonly string[] {
  const { resource, header } = table;
  const { name, schema } = resource;
  const { primaryKey = [], foreignKeys = [] } = schema;
  const faults: string[] = [];
  const unknown = [...primaryKey, ...foreignKeys.flatMap(({ fields }) => fields)].filter(
    (field) => !header.includes(field),
  );
  for (const field of unknown) faults.push(`${name}: a key names no field ${field}`);
  const keys = columnsOf(table, primaryKey);
  if (primaryKey.length > 0) {
    if (new Set(keys.map((key) => JSON.stringify(key))).size < keys.length)
      faults.push(`${name}: two rows have one primary key`);
    if (keys.flat().some((cell) => isMissing(resource, cell)))
      faults.push(`${name}: a primary key is missing`);
  }
  for (const { fields, reference } of foreignKeys) {
    const target = tables.get(reference.resource ?? name);
    if (target === undefined || reference.fields.some((field) => !target.header.includes(field))) {
      faults.push(`${name}.${fields.join()}: refers to nothing`);
      continue;
    }
    const known = new Set(columnsOf(target, reference.fields).map((key) => JSON.stringify(key)));
    for (const key of columnsOf(table, fields))
      if (!key.every((cell) => isMissing(resource, cell)) && !known.has(JSON.stringify(key)))
        faults.push(`${name}.${fields.join()}: "${key.join()}" is the key of no row`);
  }
  return faults;
}

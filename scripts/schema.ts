import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { JsonSchema } from '@valibot/to-json-schema';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as schemas from '../src/io/schema';
import { descriptions } from './schema-descriptions';

const FILE = fileURLToPath(new URL('../public/dyad-dataset.schema.json', import.meta.url));

/** The JSON Schema of the format, made from the schema that the reader uses. */
export function datasetSchemaText(): string {
  const {
    $schema,
    $defs = {},
    ...file
  } = toJsonSchema(schemas.fileSchema, {
    target: 'draft-2020-12',
    // JSON has no infinite numbers: nothing is lost.
    ignoreActions: ['finite'],
    definitions: {
      party: schemas.partySchema,
      formerState: schemas.formerStateSchema,
      category: schemas.categorySchema,
      source: schemas.sourceSchema,
      reliability: schemas.reliabilitySchema,
      section: schemas.sectionSchema,
      leftOut: schemas.leftOutSchema,
      passedOver: schemas.passedOverSchema,
      event: schemas.eventSchema,
      evidence: schemas.evidenceSchema,
      reference: schemas.referenceSchema,
      assessment: schemas.assessmentSchema,
      against: schemas.againstSchema,
      quantity: schemas.quantitySchema,
      measure: schemas.measureSchema,
      measureValue: schemas.measureValueSchema,
    },
  });
  const { file: ofFile, ...ofParts } = descriptions;
  for (const [name, words] of Object.entries(ofParts)) describe($defs[name], words);
  describe(file, ofFile);
  const whole = { $schema, $id: 'dyad-dataset.schema.json', title: 'Dyad dataset', ...file, $defs };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** Puts the words in: the empty name is the thing itself, the others are its fields. */
function describe(schema: unknown, words: Readonly<Record<string, string>>): void {
  const object = schema as JsonSchema;
  for (const [field, description] of Object.entries(words)) {
    const target = field === '' ? object : object.properties?.[field];
    if (typeof target !== 'object') throw new Error(`the schema has no field "${field}"`);
    target.description = description;
  }
}

/** `node scripts/run.mjs scripts/schema.ts` writes the file; `--check` only says whether it is up to date. */
export default async function main(argv: readonly string[]): Promise<number> {
  const text = datasetSchemaText();
  if (argv.includes('--check')) {
    if ((await readFile(FILE, 'utf8')) === text) return 0;
    process.stderr.write('public/dyad-dataset.schema.json is out of date; run scripts/schema.ts\n');
    return 1;
  }
  await writeFile(FILE, text);
  return 0;
}

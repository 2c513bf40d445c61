import { readFileSync } from 'node:fs';
import type { InferOutput } from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { datasetSchemaText } from '../../scripts/schema';
import type { eventSchema, fileSchema } from '../../src/io/schema';
import type { DatasetFile, EventRecord } from '../../src/model/dataset-file';

/** A type without its `readonly`s, of which a schema knows nothing. */
type Mutable<T> = T extends object ? { -readonly [Key in keyof T]: Mutable<T[Key]> } : T;

test('the schema reads what the types say, no field more and none less', () => {
  type Read = InferOutput<typeof fileSchema>;
  type Told = Mutable<DatasetFile>;
  expectTypeOf<Omit<Read, 'parties'>>().toEqualTypeOf<Omit<Told, 'parties'>>();
  // The compiler holds two tuples of the same parts for different: so they are compared in parts.
  expectTypeOf<Read['parties'][number]>().toEqualTypeOf<Told['parties'][number]>();
  expectTypeOf<Read['parties']['length']>().toEqualTypeOf<Told['parties']['length']>();
  expectTypeOf<InferOutput<typeof eventSchema>>().toEqualTypeOf<Mutable<EventRecord>>();
});

describe('public/dyad-dataset.schema.json', () => {
  const file = new URL('../../public/dyad-dataset.schema.json', import.meta.url);

  test('is up to date (else: npm run schema)', () => {
    expect(readFileSync(file, 'utf8')).toBe(datasetSchemaText());
  });

  test('is of draft 2020-12, and its id is relative', () => {
    expect(JSON.parse(datasetSchemaText())).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'dyad-dataset.schema.json',
    });
  });

  test('describes every field', () => {
    const { $defs, ...whole } = JSON.parse(datasetSchemaText()) as JsonObject & {
      $defs: Record<string, JsonObject>;
    };
    for (const object of [whole, ...Object.values($defs)]) {
      expect(object.description).toMatch(/\w/);
      for (const field of Object.values(object.properties)) expect(field.description).toMatch(/\w/);
    }
  });
});

interface JsonObject {
  readonly description?: string;
  readonly properties: Readonly<Record<string, { readonly description?: string }>>;
}

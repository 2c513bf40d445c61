import * as v from 'valibot';
import { uniqueIds } from './ids';
import type { Issue } from './issue';
import { categoriesOf, categorySchema, envelopeSchema } from './schema';
import { readShape, type Shaped } from './shape';

const { id, title, language, description: prose } = envelopeSchema.entries;

/** What is said of events that come in columns, by the rules of a file's envelope. */
const columnsHeadSchema = v.object({
  id: v.optional(id, 'columns'),
  title,
  language: v.optional(language, 'en'),
  categories: categoriesOf(v.object({ ...categorySchema.entries, definition: v.optional(prose, '') })),
});

/** Reads the head of columns; `name` is what its writer calls it. */
export function readColumnsHead(
  input: unknown,
  name: string,
): Shaped<v.InferOutput<typeof columnsHeadSchema>> {
  const shaped = readShape(columnsHeadSchema, input, [name]);
  if (!shaped.ok) return shaped;
  const issues: Issue[] = [];
  uniqueIds(shaped.value.categories, [name, 'categories'], issues);
  return issues.length > 0 ? { ok: false, issues } : shaped;
}

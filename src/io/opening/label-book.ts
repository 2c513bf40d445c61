import { beginningOf } from '../../model/characters';
import type { Category } from '../../model/dataset-file';
import { LONGEST, MOST } from '../limits';
import type { DatasetTexts } from './texts';

/** The categories of an event, as the format has them: its own, and no other. */
type OneCategory = [string];

/**
 * The categories of a file by its labels. Which of them stand alone is known when all rows have come: events of one label
 * share one list, which is filled then.
 */
export class LabelBook {
  readonly #known = new Map<string, { count: number; readonly list: OneCategory }>();

  /** The list of an event with a label, or without one. */
  listOf(label: string): OneCategory {
    const plain = label.length <= LONGEST.name ? label : beginningOf(label, LONGEST.name);
    const known = this.#known.get(plain);
    if (known !== undefined) {
      known.count += 1;
      return known.list;
    }
    const list: OneCategory = [plain];
    const made = { count: 1, list };
    this.#known.set(plain, made);
    return made.list;
  }

  /** Names every category, those with most events first; of too many the rarest stand together. */
  settle(
    texts: DatasetTexts,
    definitions: ReadonlyMap<string, string> | undefined,
    column: string | null,
  ): { readonly categories: readonly Category[]; readonly joined: number } {
    const byNumber = [...this.#known].toSorted(
      ([a, few], [b, many]) => many.count - few.count || (a < b ? -1 : 1),
    );
    // One place is for what has none, one for the rest.
    const most = byNumber.length <= MOST.categories - 1 ? byNumber.length : MOST.categories - 2;
    const names = new Set<string>();
    let joined = 0;
    for (const [index, [label, { count, list }]] of byNumber.entries()) {
      const isKept = index < most || label === '';
      const name = label === '' ? texts.noCategory : isKept ? label : texts.otherCategories;
      if (!isKept) joined += count;
      list[0] = name;
      names.add(name);
    }
    if (names.size === 0) names.add(texts.noCategory);
    return {
      categories: Array.from(names, (label) => ({
        id: label,
        label,
        definition:
          definitions?.get(label) ?? texts.definition(label, label === texts.noCategory ? null : column),
      })),
      joined,
    };
  }
}

import type { DatasetHead, DyadEvent } from './dataset';

/** The labels of an event's categories, the primary one first. */
export const categoriesOf = (
  { categories }: Pick<DatasetHead, 'categories'>,
  event: Pick<DyadEvent, 'categories'>,
): readonly string[] =>
  event.categories.map((id) => categories.find((category) => category.id === id)?.label ?? id);

/** The index of an event's primary category in the dataset: what gives it glyph and accent. */
export const primaryCategory = ({ categories }: Pick<DatasetHead, 'categories'>, event: DyadEvent): number =>
  Math.max(
    0,
    categories.findIndex((category) => category.id === event.categories[0]),
  );

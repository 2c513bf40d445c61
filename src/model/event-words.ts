import { dateInWords, shortDate } from '../dates/words';
import type { DatasetHead, DyadEvent } from './dataset';

/** The date of an event as a reader is told it: "some time in 2005", "throughout 2000", "no date given". */
export const dateOf = ({ time, throughout }: DyadEvent): string =>
  time === null ? 'no date given' : dateInWords(time, { throughout: throughout === true });

/** The date as short as a label wants it: "2005". */
export const shortDateOf = ({ time }: DyadEvent): string => (time === null ? '' : shortDate(time));

/** The labels of an event's categories, the primary one first: "Economic, Diplomatic". */
export const categoriesOf = ({ categories }: Pick<DatasetHead, 'categories'>, event: DyadEvent): string =>
  event.categories.map((id) => categories.find((category) => category.id === id)?.label ?? id).join(', ');

/** The place of an event's primary category in the dataset: what gives it glyph and accent. */
export const primaryCategory = ({ categories }: Pick<DatasetHead, 'categories'>, event: DyadEvent): number =>
  Math.max(
    0,
    categories.findIndex((category) => category.id === event.categories[0]),
  );

/** A whole number as English writes it: "1,204". `Intl` takes milliseconds to say the first one. */
export const inFigures = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');

/** "1 event", "7 events". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${inFigures(count)} ${count === 1 ? one : many}`;

/*
 * What months and seasons are called in the texts that people write, in English, Russian and Korean. What they are
 * called to a reader is no matter here: that stands in `words`.
 */

const ENGLISH = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Nominative and genitive: "июнь 1950", "25 июня 1950". */
const RUSSIAN: readonly (readonly string[])[] = [
  ['январь', 'января', 'янв'],
  ['февраль', 'февраля', 'фев', 'февр'],
  ['март', 'марта', 'мар'],
  ['апрель', 'апреля', 'апр'],
  ['май', 'мая'],
  ['июнь', 'июня', 'июн'],
  ['июль', 'июля', 'июл'],
  ['август', 'августа', 'авг'],
  ['сентябрь', 'сентября', 'сен', 'сент'],
  ['октябрь', 'октября', 'окт'],
  ['ноябрь', 'ноября', 'ноя', 'нояб'],
  ['декабрь', 'декабря', 'дек'],
];

const MONTHS: ReadonlyMap<string, number> = new Map([
  ...ENGLISH.flatMap((name, index): [string, number][] => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
  ]),
  ['sept', 9],
  ...RUSSIAN.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
  ...ENGLISH.map((_, index): [string, number] => [`${index + 1}월`, index + 1]),
]);

/** 1 to 12 for the name of a month or a usual short form of it, with or without a full stop; 0 for any other word. */
export const monthNumber = (name: string): number =>
  MONTHS.get(name.toLowerCase().normalize('NFC').replace(/\.$/u, '')) ?? 0;

/** EDTF's numbers of the seasons. */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
  ['весна', 21],
  ['весной', 21],
  ['лето', 22],
  ['летом', 22],
  ['осень', 23],
  ['осенью', 23],
  ['зима', 24],
  ['зимой', 24],
  ['봄', 21],
  ['여름', 22],
  ['가을', 23],
  ['겨울', 24],
]);

/** 21 to 24 for the name of a season, else 0. */
export const seasonNumber = (name: string): number => SEASONS.get(name.toLowerCase().normalize('NFC')) ?? 0;

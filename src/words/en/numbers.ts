/** A whole number: "1,204". `Intl` takes milliseconds to say the first one. */
export const inFigures = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');

/** "1 event", "7 events". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${inFigures(count)} ${count === 1 ? one : many}`;

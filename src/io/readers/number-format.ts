/** What a number format shows of a moment. */
export type ShownUnit = 'year' | 'month' | 'day' | 'minute' | 'second';

/** The built-in formats that show a date, by their numbers (ECMA-376 part 1, 18.8.30); those of East Asia too. */
const BUILT_IN: ReadonlyMap<number, ShownUnit> = new Map([
  [14, 'day'],
  [15, 'day'],
  [16, 'day'],
  [17, 'month'],
  [22, 'minute'],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id): [number, ShownUnit] => [id, 'day']),
]);

/**
 * How precisely a cell shows its date, by its number format; null for one that shows none. A cell that shows 1950 may hold
 * 25 June 1950, 14:20: what is shown is what was meant.
 */
export function shownUnit(id: number, code: string | undefined): ShownUnit | null {
  if (code === undefined) return BUILT_IN.get(id) ?? null;
  const [section = ''] = code.split(';');
  const signs = section
    .toLowerCase()
    .replaceAll(/"[^"]*"?|\\.|_.|\*./gu, '')
    // Elapsed hours are a span and no time of day.
    .replaceAll(/\[[^\]]*\]/gu, '')
    .replaceAll(/general|am\/pm|a\/p/gu, '');
  // An m beside hours or seconds is a minute.
  const withoutMinutes = signs.replaceAll(/h+[^a-z]*m+|m+[^a-z]*s+/gu, (part) => part.replaceAll('m', ''));
  const hasYear = /[ye]/u.test(withoutMinutes);
  const hasMonth = withoutMinutes.includes('m');
  const hasDay = withoutMinutes.includes('d');
  if (!hasYear && !hasMonth && !hasDay) return null;
  if (signs.includes('s')) return 'second';
  if (signs.includes('h')) return 'minute';
  if (hasDay) return 'day';
  return hasMonth ? 'month' : 'year';
}

/** As much of an EDTF date as is shown. */
export function cutTo(unit: ShownUnit, edtf: string): string {
  const [date = '', clock = '00:00:00'] = edtf.split('T');
  switch (unit) {
    case 'year':
      return date.slice(0, 4);
    case 'month':
      return date.slice(0, 7);
    case 'day':
      return date;
    case 'minute':
      return `${date}T${clock.slice(0, 5)}`;
    case 'second':
      return `${date}T${clock}`;
    default:
      return unit satisfies never;
  }
}

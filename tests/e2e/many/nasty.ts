import { startOfDay } from '../../../src/dates/calendar';
import type { EventColumns } from '../../../src/model/events/event-columns';
import { columnsOfRows } from '../../bench/seeded';

/*
 * Titles that are hard to place: very long words and lines, other scripts and directions, a letter, nothing but signs;
 * several on one day, spans over each other, and some at either end of time.
 */

const TITLES = [
  'G',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
  'An agreement on economic, scientific, technical and cultural cooperation between the two governments, and on trade',
  '북러 정상회담, 블라디보스토크에서 열린 두 나라의 첫 만남',
  'Договор о дружбе, добрососедстве и сотрудничестве между двумя государствами',
  'اتفاقية التعاون الاقتصادي (1961).',
  'הסכם על ידידות ושיתוף פעולה',
  '兩國簽署全面戰略夥伴關係條約之後的會談',
  '🇰🇵🤝🇷🇺',
  'WWWWWWWWWWWWWWWW MMMMMMMMMMMM',
  'Talks',
  '…',
] as const;

const YEARS = [
  1949, 1950, 1950, 1950, 1951, 1955, 1961, 1961, 1961, 1961, 1980, 1999, 2000, 2000, 2024,
] as const;

/** Thirty events with such titles, of both layers and all verdicts. */
export function nastyEvents(): EventColumns {
  const rows = Array.from({ length: 30 }, (_, row) => {
    const start = startOfDay(YEARS[row % YEARS.length] ?? 1950, 1 + ((row * 5) % 12), 1 + ((row * 7) % 27));
    const isSpan = row % 7 === 3;
    return {
      start,
      end: isSpan ? startOfDay(1953 + row * 2, 6, 1) : NaN,
      precision: row % 3 === 0 ? 2 : 0,
      category: row % 3,
      layer: row % 5 === 4 || row % 5 === 2 ? 1 : 0,
      verdict: row % 6,
      title: TITLES[row % TITLES.length] ?? '',
    };
  });
  return columnsOfRows(rows);
}

import { DAY, startOfDay } from '../../dates/calendar';
import { twoDigits } from '../../dates/print';
import { monthNumber, seasonNumber } from './month-names';
import type { DayOrder } from './written-date';

/**
 * One date as people write it, as EDTF text; null where the text is of no form that is known. That the day exists is
 * not said: whoever asks reads the text again, and 30 February is refused there.
 *
 * Of three numbers with the year last, `order` says which is the day.
 */
export function pointText(text: string, order: DayOrder): string | null {
  const about = ABOUT.exec(text);
  if (about !== null) return qualified(about[1] ?? about[2] ?? '', order, '~');
  const doubted = /^(.{4,}?) ?\(?\?\)?$/u.exec(text);
  if (doubted !== null) return qualified(doubted[1] ?? '', order, '?');
  const clock = CLOCK.exec(text);
  if (clock !== null) return withClock(clock.groups ?? {}, order);
  for (const form of FORMS) {
    const found = form.pattern.exec(text)?.groups;
    if (found === undefined) continue;
    const meant = form.meant(found, order);
    if (meant !== null) return meant;
  }
  return null;
}

/** Before a date: "c. 1950", "около 1950", "약 1950년"; after it "1950년경". */
const ABOUT =
  /^(?:(?:c|ca|circa|about|approximately|approx|around|около|ок|примерно|약|대략)(?:\. ?| |(?=\d))|[~≈] ?)(.+)$|^(.+년) ?(?:경|무렵|쯤)$/iu;

function qualified(text: string, order: DayOrder, qualifier: '~' | '?'): string | null {
  const date = pointText(text, order);
  // What is qualified twice, or has a clock or several members, cannot be qualified by a sign at its end.
  return date === null || /[~?%T\]]$|T/u.test(date) ? null : `${date}${qualifier}`;
}

/** "25.06.1950 4:00", "6/25/1950 4:00 PM", "25 June 1950, 04:00 (UTC)". A fraction of a second lies within its second. */
const CLOCK =
  /^(?<date>.{6,}?)(?:, ?|T| )(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d{1,9})?)? ?(?<noon>[ap]\.?m\.?)? ?(?<zone>\(?(?:UTC|GMT)\)?|Z|[+-]\d\d(?::?\d\d)?)?$/iu;

type Groups = Readonly<Record<string, string | undefined>>;

function withClock(
  { date = '', hour = '', minute = '', second, noon, zone = '' }: Groups,
  order: DayOrder,
): string | null {
  const day = /^-?\d{4}-\d\d-\d\d$/u.test(date) ? date : pointText(date, order);
  if (day === null || !/^-?\d{4}-\d\d-\d\d$/u.test(day)) return null;
  const stated = Number(hour);
  if (noon !== undefined && (stated < 1 || stated > 12)) return null;
  const hours = noon === undefined ? stated : (stated % 12) + (/^p/iu.test(noon) ? 12 : 0);
  const seconds = second === undefined ? '' : `:${second}`;
  return `${day}T${twoDigits(hours)}:${minute}${seconds}${zoneText(zone)}`;
}

function zoneText(zone: string): string {
  if (/^\(?(?:UTC|GMT|Z)\)?$/iu.test(zone)) return 'Z';
  return zone.replace(/^([+-]\d\d)(\d\d)$/u, '$1:$2');
}

interface Form {
  /** Anchored, and bounded in each part. */
  readonly pattern: RegExp;
  readonly meant: (found: Groups, order: DayOrder) => string | null;
}

/** What may stand after a year: "1950 г.", "1950 года", "1950년". */
const YEAR_WORD = String.raw`(?: ?(?:гг?\.?|год|года|году|년|年))?`;

/** A year of our era or before it: with a word for the era as few digits as it has, without one four. */
const YEAR = [
  String.raw`(?:(?<bc>\d{1,4}) ?(?:BCE?|B\. ?C\. ?(?:E\.)?|(?:гг?\.? |года? )?до ?н\. ?э\.?)`,
  String.raw`기원전 ?(?<bcKorean>\d{1,4})년?|BC ?(?<bcBefore>\d{1,4})`,
  String.raw`(?<ad>\d{1,4}) ?(?:AD|CE|A\. ?D\.|(?:гг?\.? |года? )?н\. ?э\.?)|(?:AD|A\. ?D\.|서기) ?(?<adBefore>\d{1,4})년?`,
  String.raw`(?<year>\d{4})${YEAR_WORD})`,
].join('|');

const form = (source: string, meant: Form['meant']): Form => ({
  pattern: new RegExp(`^${source}$`, 'iu'),
  meant,
});

const NAME = String.raw`(?<name>\p{L}{1,9})\.?`;
const DAY_NUMBER = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.|-?го)?`;

/** The year of a form, in EDTF; null for a year 0, of which no calendar of people knows. */
function yearText({ bc, bcKorean, bcBefore, ad, adBefore, year }: Groups): string | null {
  const before = bc ?? bcKorean ?? bcBefore;
  if (before !== undefined) {
    const astronomical = Number(before) - 1;
    return astronomical < 0 ? null : `${astronomical === 0 ? '' : '-'}${fourDigits(astronomical)}`;
  }
  const after = ad ?? adBefore;
  if (after !== undefined) return Number(after) === 0 ? null : fourDigits(Number(after));
  return year ?? null;
}

const fourDigits = (year: number): string => String(year).padStart(4, '0');

function named(found: Groups): string | null {
  const year = yearText(found);
  const month = monthNumber(found['name'] ?? '');
  if (year === null || month === 0) return null;
  const day = found['day'];
  return `${year}-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(Number(day))}`}`;
}

const numbered = ({ year = '', month = '', day }: Groups): string =>
  `${year}-${month.padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`;

function season(found: Groups): string | null {
  const year = yearText(found);
  const number = seasonNumber(found['name'] ?? '');
  return year === null || number === 0 ? null : `${year}-${number}`;
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A day whose name is told too is that day, or a slip of which nobody knows which half is right. */
function withWeekday({ weekday = '', rest = '' }: Groups, order: DayOrder): string | null {
  const date = pointText(rest, order);
  const [, year = '', month = '', day = ''] = /^(-?\d{4})-(\d\d)-(\d\d)$/u.exec(date ?? '') ?? [];
  // 1 January 1970 was a Thursday.
  const days = startOfDay(Number(year), Number(month), Number(day)) / DAY + 3;
  return day !== '' && WEEKDAYS[((days % 7) + 7) % 7] === weekday.toLowerCase() ? date : null;
}

const FORMS: readonly Form[] = [
  // 44 BC, AD 14, 1950 г., 1950년
  form(YEAR, yearText),
  // 1950s, the 1950s, 1950-е годы, 1950년대. 1900s may be a century.
  form(
    String.raw`(?:the )?(?<decade>\d\d[1-9])0(?:['’]?s|-[ех](?: (?:гг?\.?|годы|годов|годах))?|년대|年代)`,
    ({ decade = '' }) => `${decade}X`,
  ),
  // 25 June 1950, 25-Jun-1950, 25 июня 1950 г., 15 March 44 BC
  form(String.raw`${DAY_NUMBER}[ -](?:of )?${NAME},?[ -](?:${YEAR})`, named),
  // June 25, 1950; June 1950; Jun-1950
  form(String.raw`${NAME} ${DAY_NUMBER},? (?:${YEAR})`, named),
  form(String.raw`${NAME},?[ -](?:of )?(?:${YEAR})`, named),
  // 1950 June 25, 1950 Jun
  form(String.raw`(?<year>\d{4}),?[ -]${NAME}(?:[ -]${DAY_NUMBER})?`, named),
  // 2014년 12월 28일, 2014年12月28日, 2014년 12월
  form(String.raw`(?<year>\d{4}) ?[년年] ?(?<month>\d{1,2}) ?[월月](?: ?(?<day>\d{1,2}) ?[일日])?`, numbered),
  // 1950/6/25, 1950-6-25, 1950.06.25, 1950. 6. 25.
  form(String.raw`(?<year>\d{4})(?<sign>\. ?|[/-])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})\.?`, numbered),
  // 19500625
  form(String.raw`(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)`, numbered),
  // 6/1950, 06.1950
  form(String.raw`(?<month>\d{1,2})[/.](?<year>\d{4})`, numbered),
  // 3/4/1994, 25.06.1950
  form(
    String.raw`(?<first>\d{1,2})(?<sign>[/.-])(?<second>\d{1,2})\k<sign>(?<year>\d{4})(?: ?г\.?)?`,
    ({ first = '', second = '', year = '' }, order) =>
      order === 'day-first'
        ? numbered({ year, month: second, day: first })
        : numbered({ year, month: first, day: second }),
  ),
  // spring 1950, весна 1950 г., 1950년 봄
  form(String.raw`${NAME}(?: of)? (?:${YEAR})`, season),
  form(String.raw`(?<year>\d{4})년? ${NAME}`, season),
  // Q1 1950: one of its months
  form(
    String.raw`(?:Q(?<quarter>[1-4])[ /-]?(?<year>\d{4})|(?<yearBefore>\d{4})[ /-]?Q(?<quarterAfter>[1-4]))`,
    ({ quarter, year, yearBefore, quarterAfter }) => {
      const last = Number(quarter ?? quarterAfter) * 3;
      const of = year ?? yearBefore ?? '';
      return `[${of}-${twoDigits(last - 2)}..${of}-${twoDigits(last)}]`;
    },
  ),
  // Sunday, 25 June 1950
  form(String.raw`(?<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? (?<rest>.{6,})`, withWeekday),
];

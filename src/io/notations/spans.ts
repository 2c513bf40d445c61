import { pointText } from './points';
import type { DayOrder } from './written-date';

/** From one date to another, since one, one of two, as EDTF text; null where the text is of no such form. */
export function spanText(text: string, order: DayOrder): string | null {
  return openSpan(text, order) ?? oneOfTwo(text, order) ?? closedSpan(text, order);
}

/** A date in EDTF or in words. */
const dateText = (text: string, order: DayOrder): string | null =>
  /^-?\d{4}(?:-\d\d){0,2}[?~%]?$|^\d{3}X$/u.test(text) ? text : pointText(text, order);

/** "since 1950", "1950–", "1950 to the present", "с 1950 г.", "1950년부터", "until 1953". */
function openSpan(text: string, order: DayOrder): string | null {
  const since =
    /^(?:since|с) (.+)$/iu.exec(text) ??
    /^(?:from )?(.+?)(?: ?[-–—~/] ?| (?:to|until|till|through) )(?:the )?(?:present|now|today|ongoing|date|н\. ?в\.?|настоящее время|наст\. ?вр\.?|현재)$/iu.exec(
      text,
    ) ??
    /^(.+?) ?[-–—]$/u.exec(text) ??
    /^(.+?) ?부터$/u.exec(text);
  const start = since === null ? null : dateText(since[1] ?? '', order);
  if (start !== null && !start.includes('[')) return `${start}/..`;
  const until = /^(?:until|till|through|up to) (.+)$/iu.exec(text) ?? /^(.+?) ?까지$/u.exec(text);
  const end = until === null ? null : dateText(until[1] ?? '', order);
  return end === null || end.includes('[') ? null : `../${end}`;
}

/** "1950 or 1951", "between 1950 and 1953": it was once, at one of them. */
function oneOfTwo(text: string, order: DayOrder): string | null {
  const [, one = '', other = ''] = /^(.{4,}?) (?:or|или) (.{4,})$/iu.exec(text) ?? [];
  const [first, second] = [dateText(one, order), dateText(other, order)];
  if (first !== null && second !== null && !`${first}${second}`.includes('[')) return `[${first},${second}]`;
  const [, from = '', to = ''] = /^between (.{4,}?) and (.{4,})$/iu.exec(text) ?? [];
  const [start, end] = [dateText(from, order), dateText(to, order)];
  return start === null || end === null ? null : `[${start}..${end}]`;
}

/**
 * What stands between two dates. A plain hyphen alone stands in dates too: it parts two only with spaces around it,
 * or where both sides have signs that a date with hyphens has not.
 */
const BETWEEN = / ?[–—−〜~] ?| ?\.\.\.? ?| - | \/ | (?:to|until|till|through|по|до) |부터 |\/|-/giu;

function closedSpan(written: string, order: DayOrder): string | null {
  const text = written.replace(/^(?:from|с|со) /iu, '').replace(/ ?까지$/u, '');
  for (const { index, 0: sign } of text.matchAll(BETWEEN)) {
    const from = text.slice(0, index);
    const to = text.slice(index + sign.length);
    if (sign === '-' && !(isApart(from) && isApart(to)) && !YEARS.test(text)) continue;
    const span = from === '' || to === '' ? null : ends(from, to, sign, order);
    if (span !== null) return span;
  }
  return null;
}

/** 1950-1953, 1950-53. Two digits up to 41 after a hyphen are a month or a season to EDTF. */
const YEARS = /^\d{4}-(?:\d{4}|4[2-9]|[5-9]\d)$/u;

const isApart = (side: string): boolean => !side.includes('-') && /[./\p{L}]/u.test(side);

function ends(from: string, to: string, sign: string, order: DayOrder): string | null {
  // 1950–53: of the same century, or the next one where that would be earlier.
  const [, year = ''] = /^(?:.* )?(\d{4})$/u.exec(from) ?? [];
  if (/^\d\d$/u.test(to) && year !== '' && sign !== '/') {
    const first = dateText(from, order);
    const same = Number(year.slice(0, 2) + to);
    return first === null ? null : `${first}/${String(same > Number(year) ? same : same + 100)}`;
  }
  const last = dateText(to, order);
  if (last === null || /[[T]/u.test(last)) return null;
  // "25 to 27 June 1950": what the beginning lacks is the end of the end.
  const lacking = to.split(' ').map((_, place, words) => words.slice(place).join(' '));
  for (const beginning of [from, ...lacking.slice(1).map((rest) => `${from} ${rest}`)]) {
    const first = dateText(beginning, order);
    if (first !== null && !/[[T]/u.test(first)) return `${first}/${last}`;
  }
  return null;
}

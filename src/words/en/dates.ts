import { dayAt } from '../../dates/calendar';
import { dateInterval } from '../../dates/extent';
import { clockOffset, twoDigits } from '../../dates/print';
import { canFill } from '../../dates/throughout';
import type { EventTime } from '../../dates/time';
import { isApproximate, isUncertain, lastYear } from '../../dates/tree';
import type {
  DateNode,
  DateTimeNode,
  DateTree,
  RangeNode,
  SetNode,
  SpanNode,
  YearsNode,
} from '../../dates/tree';
import type { ToldByAxis } from '../../layout/labels/label-requests';
import { dayName, hasDecadeName, joinShort, periodName, yearName } from './names';
import type { NameStyle } from './names';

/** A date in a sentence: "some time in 2005", "about 1950", "25 June 1950 to 27 July 1953". */
export function dateInWords(time: EventTime | null, throughout = false): string {
  if (time === null) return 'no date given';
  return throughout && canFill(time) ? filledInWords(time.tree) : treeInWords(time.tree);
}

function treeInWords(tree: DateTree): string {
  if (tree.node === 'span') return spanInWords(tree);
  if (tree.node === 'set') return setInWords(tree);
  return tree.node === 'time' ? timeInWords(tree) : momentInWords(tree);
}

function timeInWords(time: DateTimeNode): string {
  const zone = zoneInWords(time);
  return `${dayName(time.year, time.month, time.day)}, ${clock(time)}${zone && ` (${zone})`}`;
}

/** The offset as given, since the clock is given on it too: "UTC+09:00". */
function zoneInWords({ offset }: DateTimeNode): string {
  if (offset === null) return '';
  return offset === 0 ? 'UTC' : `UTC${clockOffset(offset)}`;
}

function clock({ hour, minute, second }: DateTimeNode): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}${second === null ? '' : `:${twoDigits(second)}`}`;
}

/** That something happened at some moment of a date. */
function momentInWords(date: DateNode): string {
  const name = periodName(date);
  const perhaps = isUncertain(date.qualifier) ? 'perhaps ' : '';
  if (isApproximate(date.qualifier)) return `${perhaps}about ${name}`;
  if (isUnspecifiedDay(date)) return `${perhaps}on a day in ${name}`;
  if (isUnspecifiedMonth(date)) return `${perhaps}in a month of ${name}`;
  if (isNamedByYears(date)) return `${perhaps}some time from ${name}`;
  if (date.node === 'day') return perhaps === '' ? name : `perhaps on ${name}`;
  return perhaps === '' ? `some time in ${name}` : `perhaps in ${name}`;
}

function isUnspecifiedDay(date: DateNode): boolean {
  return date.node === 'day' && date.day === null;
}

function isUnspecifiedMonth(date: DateNode): boolean {
  return date.node === 'month' && date.month === null;
}

function isNamedByYears(date: DateNode): date is YearsNode {
  return (date.node === 'decade' || date.node === 'century') && !hasDecadeName(date);
}

/** A date as a noun with its qualifier, for the end of a span or the member of a set. */
function nounInWords(date: DateNode): string {
  const perhaps = isUncertain(date.qualifier) ? 'perhaps ' : '';
  return perhaps + (isApproximate(date.qualifier) ? 'about ' : '') + noun(date);
}

function noun(date: DateNode): string {
  if (isUnspecifiedDay(date)) return `a day in ${periodName(date)}`;
  if (isUnspecifiedMonth(date)) return `a month of ${periodName(date)}`;
  if (!isNamedByYears(date)) return periodName(date);
  return `a year between ${yearName(date.year)} and ${yearName(lastYear(date))}`;
}

function spanInWords({ from, to }: SpanNode): string {
  const start = typeof from === 'string' ? '' : nounInWords(from);
  const end = typeof to === 'string' ? '' : nounInWords(to);
  if (from === 'open') return `until ${end}`;
  if (from === 'unknown') return `until ${end}, beginning not known`;
  if (to === 'open') return `since ${start}`;
  return to === 'unknown' ? `from ${start}, end not known` : `${start} to ${end}`;
}

/** That something filled its whole date; only for dates of which `canFill` holds. */
function filledInWords(tree: DateTree): string {
  if (tree.node === 'time' || tree.node === 'set') return treeInWords(tree);
  if (tree.node !== 'span') {
    return `${isUncertain(tree.qualifier) ? 'perhaps ' : ''}throughout ${periodName(tree)}`;
  }
  const words = spanInWords(tree);
  if (typeof tree.from === 'string') return words.replace('until ', 'until the end of ');
  if (tree.to === 'open') return words.replace('since ', 'since the beginning of ');
  if (tree.to === 'unknown') return words.replace('from ', 'from the beginning of ');
  return `throughout ${words}`;
}

function setInWords({ members }: SetNode): string {
  const [only, ...others] = members;
  if (only === undefined || others.length > 0) return `one of ${members.map(memberInWords).join(', ')}`;
  if (only.node !== 'range') return momentInWords(only);
  if (only.from === null && only.to !== null) return `before ${dayAfter(only.to)}`;
  return only.to === null ? memberInWords(only) : `some time from ${memberInWords(only)}`;
}

function memberInWords(member: DateNode | RangeNode): string {
  if (member.node !== 'range') return nounInWords(member);
  const { from, to } = member;
  if (from === null) return to === null ? 'any time' : `${noun(to)} or earlier`;
  return to === null ? `${noun(from)} or later` : `${noun(from)} to ${noun(to)}`;
}

/** The year, month or day after one, since "before 1914" says of `[..1913]` what it excludes. */
function dayAfter(date: DateNode, style: NameStyle = 'long'): string {
  const { year, month, day } = dayAt(dateInterval(date, 0).end);
  if (date.node === 'year') return yearName(year);
  return dayName(year, month, date.node === 'month' ? null : day, style);
}

/**
 * A date as a compact label: "2005", "25 Jun 1950", "1950–1953", "c. 1950", "since 2007", "2007?". Beside an axis that
 * tells the year of a day, "25 Jun"; beside one that tells the day of a time, "04:30".
 */
export function shortDate(time: EventTime | null, told?: ToldByAxis): string {
  if (time === null) return '';
  const { tree } = time;
  if (tree.node === 'span') return shortSpan(tree);
  if (tree.node === 'set') return shortSet(tree);
  if (tree.node === 'time') return shortTime(tree, told);
  if ((told === 'year' || told === 'day') && tree.node === 'day' && tree.day !== null)
    return shortNoun(tree).replace(` ${yearName(tree.year)}`, '');
  return isNamedByYears(tree) ? `in ${shortNoun(tree)}` : shortNoun(tree);
}

function shortTime(time: DateTimeNode, told?: ToldByAxis): string {
  const zone = zoneInWords(time);
  const day = dayName(time.year, time.month, time.day, 'short');
  if (told === 'nothing') return day;
  if (told === 'year') return day.replace(` ${yearName(time.year)}`, '');
  // The axis is in UTC.
  if (told === 'day')
    return `${clock(time).replace(/(:..):00$/, '$1')} ${time.offset === 0 ? '' : zone}`.trimEnd();
  return `${day}, ${clock(time)}${zone && ` ${zone}`}`;
}

function shortNoun(date: DateNode): string {
  const about = isApproximate(date.qualifier) ? 'c. ' : '';
  return about + periodName(date, 'short') + (isUncertain(date.qualifier) ? '?' : '');
}

function shortSpan({ from, to }: SpanNode): string {
  const start = typeof from === 'string' ? '?' : shortNoun(from);
  const end = typeof to === 'string' ? '?' : shortNoun(to);
  if (from === 'open') return `until ${end}`;
  return to === 'open' ? `since ${start}` : joinShort(start, end);
}

function shortSet({ members }: SetNode): string {
  const [only, ...others] = members;
  if (only?.node === 'range' && others.length === 0) {
    if (only.from === null && only.to !== null) return `before ${dayAfter(only.to, 'short')}`;
    return only.to === null ? shortMember(only) : `in ${shortMember(only)}`;
  }
  return members.length > 2 ? `one of ${members.length} dates` : members.map(shortMember).join(' or ');
}

function shortMember(member: DateNode | RangeNode): string {
  if (member.node !== 'range') return shortNoun(member);
  const { from, to } = member;
  if (from === null) return to === null ? 'any time' : `${shortNoun(to)} or earlier`;
  return to === null ? `${shortNoun(from)} or later` : joinShort(shortNoun(from), shortNoun(to));
}

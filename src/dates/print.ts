import type { DateNode, DateTimeNode, DateTree, RangeNode, YearsNode } from './tree';

/**
 * The canonical EDTF text of a tree: reading it gives the same tree again. It differs from an accepted
 * text only in the offset of a date-time: `+00:00` and `+00` become `Z`, `+09` becomes `+09:00`.
 */
export function printEdtf(tree: DateTree): string {
  if (tree.node === 'span') return `${printEnd(tree.from)}/${printEnd(tree.to)}`;
  if (tree.node === 'set') return `[${tree.members.map(printMember).join(',')}]`;
  return tree.node === 'time' ? printTime(tree) : printDate(tree);
}

function printEnd(end: DateNode | 'open' | 'unknown'): string {
  if (end === 'open') return '..';
  return end === 'unknown' ? '' : printDate(end);
}

function printMember(member: DateNode | RangeNode): string {
  if (member.node !== 'range') return printDate(member);
  return `${member.from ? printDate(member.from) : ''}..${member.to ? printDate(member.to) : ''}`;
}

function printDate(date: DateNode): string {
  switch (date.node) {
    case 'decade':
    case 'century':
      return printYears(date) + date.qualifier;
    case 'year':
      return printYear(date.year) + date.qualifier;
    case 'season':
      return `${printYear(date.year)}-${date.season}${date.qualifier}`;
    case 'month':
      return `${printYear(date.year)}-${twoDigits(date.month)}${date.qualifier}`;
    case 'day':
      return `${printYear(date.year)}-${twoDigits(date.month)}-${twoDigits(date.day)}${date.qualifier}`;
    default:
      return date satisfies never;
  }
}

function printYear(year: number): string {
  const sign = year < 0 ? '-' : '';
  const digits = String(Math.abs(year)).padStart(4, '0');
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits;
}

function printYears({ node, year }: YearsNode): string {
  const size = node === 'decade' ? 10 : 100;
  const shown = node === 'decade' ? 3 : 2;
  // Below zero, the earliest year in time has the greatest digits: -49 is the first year of `-004X`.
  const digits = Math.floor(Math.abs(year) / size);
  return (year < 0 ? '-' : '') + String(digits).padStart(shown, '0') + 'X'.repeat(4 - shown);
}

function printTime(time: DateTimeNode): string {
  const date = `${printYear(time.year)}-${twoDigits(time.month)}-${twoDigits(time.day)}`;
  const seconds = time.second === null ? '' : `:${twoDigits(time.second)}`;
  return `${date}T${twoDigits(time.hour)}:${twoDigits(time.minute)}${seconds}${printOffset(time.offset)}`;
}

function printOffset(offset: number | null): string {
  if (offset === null) return '';
  return offset === 0 ? 'Z' : clockOffset(offset);
}

/** Minutes ahead of UTC as `+09:00` or `-05:30`. */
export function clockOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

/** Two digits, or `XX` for what is unspecified. */
export function twoDigits(value: number | null): string {
  return value === null ? 'XX' : String(value).padStart(2, '0');
}

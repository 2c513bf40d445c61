/**
 * The syntax tree of a date: what the text says, before any thought of what it means in time.
 * Source: ISO 8601-2:2019 and the Library of Congress's Extended Date/Time Format (EDTF), levels 0
 * and 1, and one-of-a-set from level 2.
 *
 * Years are astronomical throughout: 0 is 1 BC, -43 is 44 BC.
 */
export type DateTree = DateNode | DateTimeNode | SpanNode | SetNode;

/** `?` uncertain, `~` approximate, `%` both, empty for neither. It qualifies the date as a whole. */
export type Qualifier = '' | '?' | '~' | '%';

/** A calendar date, as precise as it is written. */
export type DateNode = YearsNode | YearNode | SeasonNode | MonthNode | DayNode;

/** `201X` and `19XX`: a year of a decade or a century. */
export interface YearsNode {
  readonly node: 'decade' | 'century';
  /** The earliest year in time: 2010 for `201X`, 1900 for `19XX`, -49 for `-004X`. */
  readonly year: number;
  readonly qualifier: Qualifier;
}

/** `2005`, `-0043`, `Y12345`. */
export interface YearNode {
  readonly node: 'year';
  readonly year: number;
  readonly qualifier: Qualifier;
}

/** `2001-21`: spring 21, summer 22, autumn 23, winter 24. */
export interface SeasonNode {
  readonly node: 'season';
  readonly year: number;
  readonly season: 21 | 22 | 23 | 24;
  readonly qualifier: Qualifier;
}

/** `2005-06`, `2004-XX`. */
export interface MonthNode {
  readonly node: 'month';
  readonly year: number;
  /** 1 to 12, or null where it is unspecified. */
  readonly month: number | null;
  readonly qualifier: Qualifier;
}

/** `1950-06-25`, `1985-04-XX`, `1985-XX-XX`. */
export interface DayNode {
  readonly node: 'day';
  readonly year: number;
  /** 1 to 12, or null where it is unspecified; then the day is, too. */
  readonly month: number | null;
  /** 1 to 31, or null where it is unspecified. */
  readonly day: number | null;
  readonly qualifier: Qualifier;
}

/** `1950-06-25T04:00:00+09:00`. */
export interface DateTimeNode {
  readonly node: 'time';
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** Null where the text stops at the minute. */
  readonly second: number | null;
  /** Minutes ahead of UTC: 0 for `Z`, 540 for `+09:00`; null where none is written. */
  readonly offset: number | null;
}

/** `1950/1953`, `2007/..`, `/1914`. At least one of the two ends is a date. */
export interface SpanNode {
  readonly node: 'span';
  readonly from: DateNode | 'open' | 'unknown';
  readonly to: DateNode | 'open' | 'unknown';
}

/** `[1667,1670..1672]`: exactly one of the members, in the order in which they are written. */
export interface SetNode {
  readonly node: 'set';
  readonly members: readonly (DateNode | RangeNode)[];
}

/** `1670..1672`, `..1672` or `1670..` in a set: plain years, months or days of one unit. */
export interface RangeNode {
  readonly node: 'range';
  readonly from: DateNode | null;
  readonly to: DateNode | null;
}

export function isApproximate(qualifier: Qualifier): boolean {
  return qualifier === '~' || qualifier === '%';
}

export function isUncertain(qualifier: Qualifier): boolean {
  return qualifier === '?' || qualifier === '%';
}

/** The last year of a decade or century. No negative year reaches 0, which is written `0000`. */
export function lastYear(node: YearsNode): number {
  const last = node.year + (node.node === 'decade' ? 9 : 99);
  return node.year < 0 ? Math.min(last, -1) : last;
}

/** Every date that stands in a tree, in the order of the text. */
export function datesIn(tree: DateTree): DateNode[] {
  if (tree.node === 'time') return [];
  if (tree.node === 'span') return [tree.from, tree.to].filter((end) => typeof end !== 'string');
  if (tree.node !== 'set') return [tree];
  return tree.members
    .flatMap((member) => (member.node === 'range' ? [member.from, member.to] : [member]))
    .filter((date) => date !== null);
}

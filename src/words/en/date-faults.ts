import type { DateFault, Refusal } from '../../dates/fault';
import { hintFor } from '../../dates/hints';
import { say, type Told } from '../say';
import { monthName, yearName } from './names';

const AT_THE_END = 'write it at the end';

const BEYOND = {
  hour: ': midnight is 00:00 of the day that it begins',
  minute: '',
  second: ': leap seconds are not counted',
};

const FAULTS: Told<DateFault> = {
  'no-date': 'not a date',
  empty: 'the date is empty',
  'ends-early': 'the date ends too early',
  'too-long': ({ length, most }) => `the text has ${length} characters, a date at most ${most}`,
  space: 'a space stands here: dates are written without spaces',
  'small-x': 'write an unspecified digit with a capital X',
  'not-a-hyphen': ({ character }) => `${character} is not a hyphen: write -`,
  'not-ascii': ({ character }) => `${character} does not belong in a date: only ASCII characters do`,
  invisible: ({ character }) => `the invisible character ${character} stands here: leave it out`,
  unexpected: ({ character }) => `${character} is not expected here`,

  'set-of-all': 'a set of all is not supported: only one of a set, [a,b]',
  'set-in-interval': 'a set in an interval is not supported',
  'time-in-interval': 'a time of day in an interval or a set is not supported',
  'qualifier-first': `a qualifier before a date (level 2) is not supported: ${AT_THE_END}`,
  'qualifier-inside': `a qualifier inside a date (level 2) is not supported: ${AT_THE_END}`,
  'month-after-long-year': 'a month after a year with Y is not supported',
  'month-in-unknown-year': 'a month in an unspecified year (level 2) is not supported',
  'day-in-unknown-month': 'a day in an unspecified month (level 2) is not supported',
  exponent: 'a year with an exponent (level 2) is not supported: write all its digits',
  'significant-digits': 'significant digits (level 2) are not supported',
  fractions: 'fractions of a second are not supported',

  'dateless-interval': 'an interval needs at least one date',
  'three-ends': 'an interval has two ends, not more',
  'empty-set': 'a set needs at least one date',
  'unclosed-set': 'the set has no ] at its end',
  'dateless-range': 'a range in a set needs at least one date',
  'late-open-range': 'only the first range of a set may be without a beginning',
  'early-open-range': 'only the last range of a set may be without an end',
  'range-not-plain': 'a range in a set runs between plain years, months or days',
  'mixed-units': ({ from, to }) => `both ends of a range in a set have one unit, not ${from} and ${to}`,
  reversed: ({ beginning, end }) => `the end, ${end}, comes before the beginning, ${beginning}`,

  'unknown-digits': 'only the last one or two digits of a year may be unspecified',
  'signed-zero': 'the year 0 has no sign: write 0000, which is 1 BC',
  'year-digits': ({ right }) => `write the year with four digits: ${right}`,
  'year-without-y': ({ length, right }) => `a year of ${length} digits is written with Y: ${right}`,
  'short-long-year': ({ year }) => `a year with Y has more than four digits, the first not 0: ${year}`,
  'too-far': ({ year, first, last }) =>
    `the year ${year} is too far away: only ${first} to ${last} can be placed in time`,
  'no-such-month': ({ month }) => `month ${month} does not exist`,
  'no-such-season': ({ season }) =>
    `season ${season} (level 2) is not supported: only 21 spring, 22 summer, 23 autumn, 24 winter`,
  'day-of-season': 'a season has no days',
  'no-such-day': ({ day, month, year, of }) =>
    `day ${day} does not exist: ${monthName(month)} ${yearName(year)} has ${of} days`,
  'unknown-part': ({ part, written }) => `write an unspecified ${part} as XX, not ${written}`,
  'one-digit': ({ part, written }) => `write the ${part} with two digits: 0${written}`,
  'many-digits': ({ part, written }) => `the ${part} has two digits, not ${written.length}: ${written}`,
  'one-qualifier': 'write one qualifier: ? uncertain, ~ approximate, % both',

  'time-without-day': 'a time of day needs a whole date: year, month and day',
  'clock-form': 'a time of day is written hh:mm or hh:mm:ss',
  'clock-digits': ({ part, written }) => `write the ${part} with two digits, not ${written}`,
  'beyond-clock': ({ part, written, isNext }) =>
    `${part} ${written} does not exist${isNext ? BEYOND[part] : ''}`,
  'qualified-time': 'a time of day takes no qualifier',
  'zero-offset': 'an offset of zero is written Z or +00:00',

  'month-or-span': ({ month, span }) =>
    month === null
      ? `for a span of years write ${span}`
      : `for the month write ${month}, for a span of years write ${span}`,
  'write-span': ({ span }) => `for a span write ${span}`,
  'write-open-span': ({ span }) => `for a span that goes on write ${span}`,
  'write-day': ({ days }) =>
    days.length === 0
      ? 'there is no such day: write year, month and day with hyphens'
      : `write year, month and day with hyphens: ${days.join(' or ')}`,
  'write-numbers': ({ right }) => `write numbers, the year first: ${right}`,
  'write-about': ({ year }) => `for about ${year} write ${year}~`,
  'write-decade': ({ right }) => `for the decade write ${right}`,
  'write-unknown-digits': ({ right }) => `write unknown digits as X: ${right}`,
  'decade-or-year': ({ decade, year }) =>
    `for some year of the decade write ${decade}, for a doubtful year of three digits ${year}`,
  'write-one-of': ({ right, any }) =>
    `for one of these write ${right}${any === null ? '' : `, where nothing is known of it ${any}`}`,
  'write-before-christ': ({ year, right }) => `write ${year} BC as ${right}: the year 0 is 1 BC`,
};

/** Why a text is no date: "month 13 does not exist"; of one that people write, how to write it here. */
export const dateFault = (refusal: Refusal): string =>
  say<DateFault>(FAULTS, hintFor(refusal.text) ?? refusal);

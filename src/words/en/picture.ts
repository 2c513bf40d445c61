import { hullOfDates, type HullBound } from '../../dates/hull';
import type { EventTime } from '../../dates/time';
import type { BinUnit } from '../../layout/bins';
import type { GroupWords } from '../../state/group-words';
import type { PictureWords } from '../../state/scene-input';
import { dateInWords, shortDate } from './dates';
import { dayName, monthName, yearName } from './names';
import { asSentence, counted, inProse, inFigures } from './numbers';
import { clockName, isOfClock, rangeInWords, shortMoment } from './ranges';
import { sourceNouns } from './source-nouns';
import { verdicts } from './verdicts';

const A_BIN: Readonly<Record<BinUnit['name'], string>> = {
  second: 'a second',
  'ten seconds': 'in ten seconds',
  minute: 'a minute',
  'ten minutes': 'in ten minutes',
  hour: 'an hour',
  'six hours': 'in six hours',
  day: 'a day',
  week: 'a week',
  month: 'a month',
  quarter: 'a quarter',
  year: 'a year',
  'five years': 'in five years',
  decade: 'a decade',
  'fifty years': 'in fifty years',
  century: 'a century',
  'five centuries': 'in five centuries',
  millennium: 'a millennium',
  'ten millennia': 'in ten millennia',
};

/** From the earliest possible beginning to the latest possible end: "1950 to May 1951", "1913 or earlier". */
function clusterDate(times: readonly EventTime[]): string {
  const hull = hullOfDates(times);
  if (hull === null) return '';
  const { start, end, isZoned } = hull;
  const clock = [start, end].some((bound) => bound.kind === 'stated' && isOfClock(bound.unit));
  const zone = isZoned && clock ? ' UTC' : '';
  if (start.kind === 'stated' && end.kind === 'stated') {
    const from = shortMoment(start.unit, start.time);
    const to = isSameDay(start, end) ? clockName(end.unit, end.time) : shortMoment(end.unit, end.time);
    return (shortMoment(end.unit, end.time) === from ? from : `${from} to ${to}`) + zone;
  }
  if (start.kind === 'stated') {
    const from = shortMoment(start.unit, start.time) + zone;
    return end.kind === 'open' ? `since ${from}` : `${from} or later`;
  }
  if (end.kind !== 'stated') return 'any time';
  const to = shortMoment(end.unit, end.time) + zone;
  return start.kind === 'open' ? `until ${to}` : `${to} or earlier`;
}

type StatedBound = Extract<HullBound, { kind: 'stated' }>;

/** Whether both are times of one day, which is said once. */
const isSameDay = (a: StatedBound, b: StatedBound): boolean =>
  isOfClock(a.unit) && isOfClock(b.unit) && shortMoment('day', a.time) === shortMoment('day', b.time);

const events = (count: number): string => counted(count, 'event');

export const picture: PictureWords = {
  year: yearName,
  month: (month) => monthName(month, 'short'),
  monthOf: (year, month) => dayName(year, month, null),
  clock: (time, smallest) => clockName(smallest, time),
  dayOf: (month, day) => `${day} ${monthName(month, 'short')}`,
  clockDay: (year, month, day) => `${dayName(year, month, day)}, UTC`,
  bandOff: (label) => `${label} (off)`,
  record: 'on record',
  covered: (kinds) => `Covered by ${sourceNouns(kinds)[1]}`,
  peak: (count, unit) => [`up to ${inFigures(count)}`, A_BIN[unit]],
  clusterDate,
  eventDate(time, verdict, told) {
    const date = shortDate(time, told);
    return verdict === null ? date : `${date} · ${verdicts.inText(verdict)}`;
  },
};

const onRecord = (isRecord: boolean): readonly string[] => (isRecord ? ['on record'] : []);

export const groups: GroupWords = {
  heading: (name, count) => name.replace(inFigures(count), asSentence(inProse(count))),
  event: ({ time, throughout, title, shortTitle, categories, isRecord, verdict, isPossibly }) =>
    [
      dateInWords(time, throughout),
      shortTitle === null ? title : `${shortTitle}: ${title}`,
      ...categories,
      ...onRecord(isRecord),
      ...(verdict === null ? [] : [verdicts.inText(verdict)]),
      ...(isPossibly ? ['possibly in the chosen range'] : []),
    ].join(', '),
  cluster: ({ events: count, times, categories, isRecord }) =>
    [events(count), clusterDate(times), ...categories, ...onRecord(isRecord)].join(', '),
  cell: ({ events: count, extent, categories, isRecord }) =>
    [events(count), rangeInWords(extent), ...categories, ...onRecord(isRecord)].join(', '),
};

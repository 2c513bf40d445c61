import type { EventTime } from '../../dates/time';
import type { BinUnit } from '../../layout/bins';
import type { MeasureWords } from '../../layout/beside/measure-scene';
import type { GroupWords } from '../../state/group-words';
import type { PictureWords } from '../../state/scene-input';
import { dateInWords, shortDate } from './dates';
import { dayName, monthName, yearName } from './names';
import { counted, inFigures } from './numbers';
import { rangeInWords } from './ranges';
import { verdicts } from './verdicts';

const A_BIN: Readonly<Record<BinUnit['name'], string>> = {
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

/** From the first to the last date of a cluster. */
function clusterDate(first: EventTime | null, last: EventTime | null): string {
  const from = shortDate(first);
  const to = shortDate(last);
  return from === to ? from : `${from} to ${to}`;
}

const events = (count: number): string => counted(count, 'event');

export const picture: PictureWords = {
  year: yearName,
  month: (month) => monthName(month, 'short'),
  monthOf: (year, month) => dayName(year, month, null),
  bandOff: (label) => `${label} (off)`,
  record: 'On record',
  uncovered: 'no source in this set',
  peak: (count, unit) => [`up to ${inFigures(count)}`, A_BIN[unit]],
  cluster: events,
  clusterDate,
  eventDate: (time, verdict) =>
    verdict === null ? shortDate(time) : `${shortDate(time)} · ${verdicts.inText(verdict)}`,
};

const onRecord = (isRecord: boolean): readonly string[] => (isRecord ? ['on record'] : []);

export const groups: GroupWords = {
  event: ({ time, throughout, title, categories, isRecord, verdict, isPossibly }) =>
    [
      dateInWords(time, throughout),
      title,
      ...categories,
      ...onRecord(isRecord),
      ...(verdict === null ? [] : [verdicts.inText(verdict)]),
      ...(isPossibly ? ['possibly in the chosen range'] : []),
    ].join(', '),
  cluster: ({ events: count, first, last, categories, isRecord }) =>
    [events(count), clusterDate(first, last), ...categories, ...onRecord(isRecord)].join(', '),
  cell: ({ events: count, extent, categories, isRecord }) =>
    [events(count), rangeInWords(extent), ...categories, ...onRecord(isRecord)].join(', '),
};

export const ratio: MeasureWords['ratio'] = (times) =>
  `${times >= 1 ? times.toFixed(1) : times.toFixed(2)} × reported`;

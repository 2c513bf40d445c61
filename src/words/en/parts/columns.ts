import { dayAt } from '../../../dates/calendar';
import { rangeParts } from '../../../dates/range-parts';
import type { Interval } from '../../../dates/time';
import type { Step } from '../../../layout/columns/steps';
import { dayName, yearName } from '../names';
import { counted, countedInProse, inProse } from '../numbers';
import { rangeInWords } from '../ranges';
import type { ColumnMessages } from '../../parts/columns';

const A_STEP: Readonly<Record<Step['name'], string>> = {
  second: 'a second',
  'ten seconds': 'ten seconds',
  minute: 'a minute',
  'five minutes': 'five minutes',
  'ten minutes': 'ten minutes',
  'a quarter of an hour': 'a quarter of an hour',
  hour: 'an hour',
  'six hours': 'six hours',
  day: 'a day',
  week: 'a week',
  'half a month': 'half a month',
  month: 'a month',
  quarter: 'a quarter of a year',
  year: 'a year',
  'five years': 'five years',
  decade: 'a decade',
  'fifty years': 'fifty years',
  century: 'a century',
  'five centuries': 'five centuries',
  millennium: 'a millennium',
  'ten millennia': 'ten millennia',
};

/** "1 to 15 January 2024", "2 and 3 January 1982", "January to March 2002": what both ends share is said once. */
function asShort(extent: Interval): string {
  const words = rangeInWords(extent);
  const { unit } = rangeParts(extent);
  const first = dayAt(extent.start);
  const last = dayAt(extent.end - 1);
  if (unit === 'day' && first.year === last.year && first.month === last.month && first.day < last.day) {
    const to = last.day - first.day === 1 ? 'and' : 'to';
    return `${first.day} ${to} ${dayName(last.year, last.month, last.day)}`;
  }
  if (unit === 'month' && first.year === last.year && first.month < last.month)
    return words.replace(` ${yearName(first.year)} to`, ' to');
  return words;
}

export const columns: ColumnMessages = {
  run: ({ extent, events, ratio }) => [
    `${asShort(extent)}: ${counted(events, 'event')}`,
    ratio === null ? '' : `, ${ratio.toFixed(1).replace(/\.0$/u, '')} times as many as usual`,
  ],
  column: (extent, events, category) => `${asShort(extent)}: ${countedInProse(events, 'event')}, ${category}`,
  listed: (more) => (more === 0 ? 'L lists them' : `and ${inProse(more)} more; L lists all`),
  stretch: ({ events, extent }) => `${counted(events, 'event')}, ${asShort(extent)}`,
  scale(form) {
    switch (form.kind) {
      case 'own':
        return 'A mark is an event, each at its own time.';
      case 'columns':
        return `A mark is an event, a column ${A_STEP[form.step.name]}.`;
      case 'filled':
        return `A mark is an event; marks fill ${A_STEP[form.step.name]} from the foot.`;
      case 'bars':
        return `A bar is ${A_STEP[form.step.name]}, as high as its events.`;
      default:
        return form satisfies never;
    }
  },
};

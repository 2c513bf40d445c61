import type { Step } from '../../../layout/columns/steps';
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

export const columns: ColumnMessages = {
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

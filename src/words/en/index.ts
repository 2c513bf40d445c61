import type { Messages } from '../messages';
import { citations } from './citations';
import { dateInWords, shortDate } from './dates';
import { details } from './details';
import { filters } from './filters';
import { lists } from './lists';
import { counted, inFigures } from './numbers';
import { page } from './page';
import { periodName } from './periods';
import { groups, picture, ratio } from './picture';
import { quantityInWords, shortQuantity, shortValue } from './quantities';
import { rangeInWords } from './ranges';
import { sources } from './sources';
import { timeline } from './timeline';
import { verdicts } from './verdicts';

const { year, month, monthOf } = picture;

/** English. */
export const en = {
  language: 'en',
  number: inFigures,
  events: (count) => counted(count, 'event'),
  dates: { inWords: dateInWords, short: shortDate, range: rangeInWords, year, month, monthOf },
  period: periodName,
  quantities: { inWords: quantityInWords, short: shortQuantity, tick: shortValue },
  verdicts,
  picture,
  groups,
  ratio,
  citations,
  filters,
  timeline,
  lists,
  details,
  sources,
  page,
  durations: async () => (await import('./durations')).durations,
  faults: async () => (await import('./faults')).faults,
} satisfies Messages;

import { comeLater } from '../later';
import type { Messages } from '../messages';
import { dateInWords } from './dates';
import { filters } from './filters';
import { lists } from './lists';
import { counted, inFigures } from './numbers';
import { page } from './page';
import { periodName } from './periods';
import { groups, picture } from './picture';
import { quantityInWords, shortQuantity } from './quantities';
import { rangeInWords } from './ranges';
import { silence } from './silence';
import { timeline } from './timeline';
import { verdicts } from './verdicts';

const { year, month, monthOf, clock, clockDay, dayOf } = picture;

/** English. */
export const en = {
  language: 'en',
  number: inFigures,
  events: (count) => counted(count, 'event'),
  dates: { inWords: dateInWords, range: rangeInWords, year, month, monthOf, clock, clockDay, dayOf },
  period: periodName,
  quantities: { inWords: quantityInWords, short: shortQuantity },
  verdicts,
  picture,
  groups,
  filters,
  timeline,
  silence,
  lists,
  page,
  finding: comeLater(async () => (await import('./finding')).finding),
  longLists: comeLater(async () => (await import('./long-lists')).longLists),
  outside: comeLater(async () => (await import('./outside')).outside),
  details: comeLater(async () => (await import('./details')).details),
  sources: comeLater(async () => (await import('./sources')).sources),
  cite: comeLater(async () => (await import('./cite')).cite),
  measures: comeLater(async () => (await import('./measures')).measures),
  durations: comeLater(async () => (await import('./durations')).durations),
  faults: comeLater(async () => (await import('./faults')).faults),
} satisfies Messages;

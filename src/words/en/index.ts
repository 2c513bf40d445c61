import { comeLater } from '../later';
import type { Messages } from '../messages';
import { dateInWords } from './dates';
import { filters } from './parts/filters';
import { lists } from './parts/lists';
import { counted, inFigures } from './numbers';
import { page } from './parts/page';
import { periodName } from './periods';
import { groups, picture } from './picture';
import { quantityInWords, shortQuantity } from './quantities';
import { rangeInWords } from './ranges';
import { silence } from './parts/silence';
import { timeline } from './parts/timeline';
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
  finding: comeLater(async () => (await import('./parts/finding')).finding),
  longLists: comeLater(async () => (await import('./parts/long-lists')).longLists),
  columns: comeLater(async () => (await import('./parts/columns')).columns),
  help: comeLater(async () => (await import('./parts/help')).help),
  outside: comeLater(async () => (await import('./parts/outside')).outside),
  details: comeLater(async () => (await import('./parts/details')).details),
  sources: comeLater(async () => (await import('./parts/sources')).sources),
  cite: comeLater(async () => (await import('./parts/cite')).cite),
  measures: comeLater(async () => (await import('./parts/measures')).measures),
  durations: comeLater(async () => (await import('./parts/durations')).durations),
  faults: comeLater(async () => (await import('./parts/faults')).faults),
} satisfies Messages;

import type { Messages } from '../messages';
import { citations } from './citations';
import { dateInWords, shortDate } from './dates';
import { counted, inFigures } from './numbers';
import { periodName } from './periods';
import { groups, picture, ratio } from './picture';
import { quantityInWords, shortQuantity, shortValue } from './quantities';
import { rangeInWords } from './ranges';
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
  faults: async () => (await import('./faults')).faults,
} satisfies Messages;

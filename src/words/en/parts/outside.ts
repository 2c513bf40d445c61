import type { OutsideMessages } from '../../parts/outside';
import { counted, inFigures } from '../numbers';

export const outside: OutsideMessages = {
  short: {
    before: (count) => `${inFigures(count)} earlier`,
    after: (count) => `${inFigures(count)} later`,
  },
  show: {
    before: (count, category) => `${counted(count, 'earlier event')}, ${category}: show`,
    after: (count, category) => `${counted(count, 'later event')}, ${category}: show`,
  },
};

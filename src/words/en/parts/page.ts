import type { PageMessages } from '../../parts/page';
import { inFigures } from '../numbers';
import { rangeInWords } from '../ranges';

const view = { timeline: 'Timeline', chronology: 'Chronology', sources: 'Sources' };

export const page: PageMessages = {
  views: 'Views',
  view,
  title: (event, of, dataset) => [...(event === null ? [] : [event]), view[of], dataset].join(' · '),
  skipTo: (of) => `Skip to ${view[of].toLowerCase()}`,
  layingOutSources: 'Laying out the sources…',
  dismiss: 'Dismiss',
  close: 'Close',
  details: 'Event details',
  copied: 'Copied',
  notCopied: (text) => `Copying is not allowed here. ${text}`,
  quotes: ['“', '”'],

  help: 'A shaded band spans the time that the source allows: “2005” is all of 2005. Drag or scroll sideways to move, pinch or Ctrl + scroll to zoom.',
  keys: 'Keys',
  closeDetails: 'Close the details',
  escape: 'Escape',
  categories: 'Categories',
  method: 'Method: what the verdicts mean',
  data: [{ part: 'data', text: 'The dataset as JSON' }, '. Nothing you do here leaves your browser.'],

  cite: 'Cite this view',

  printed: (address, day) => `Printed from ${address} on ${rangeInWords(day)}.`,
  failed: (part, why) => `“${part}” failed: ${why}`,
  again: 'Try again',
  reload: 'Reload the page',
  crashed: 'Dyad stopped because of an error',

  reading: (events, share) => `Reading ${inFigures(events)} events: ${Math.floor(share * 100)} %`,
};

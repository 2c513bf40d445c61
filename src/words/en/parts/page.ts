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

  closeDetails: 'Close the details',
  escape: 'Escape',

  cite: 'Cite this view',

  printed: (address, day) => `Printed from ${address} on ${rangeInWords(day)}.`,
  failed: (part, why) => `“${part}” failed: ${why}`,
  again: 'Try again',
  reload: 'Reload the page',
  crashed: 'Dyad stopped because of an error',

  reading: (events, share) => `Reading ${inFigures(events)} events: ${Math.floor(share * 100)} %`,
};

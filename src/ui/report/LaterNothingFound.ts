import { later } from '../base/later/later';

/** What only filters, or a link with some, can lead to. */
export const LaterNothingFound = later(async () => (await import('./NothingFound')).NothingFound);

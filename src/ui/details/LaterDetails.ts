import { later } from '../base/later/later';

/** The details come once the page stands, or with a link that opens an event: the first picture does not need them. */
export const LaterDetails = later(async () => (await import('./Details')).Details);

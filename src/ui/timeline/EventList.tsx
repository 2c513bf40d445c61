import { later } from '../base/later/later';

/** The events of a cluster or a stretch of density, as a list beside the timeline: loaded when it is first opened. */
export const EventList = later(async () => (await import('../lists/EventPanel')).EventPanel);

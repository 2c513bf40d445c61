/** Dyad as a library: a timeline for a page of one's own. */
export { createTimeline } from './create-timeline';
export type { TimelineHandle, TimelineState } from './create-timeline';
export type { ColumnsHead, TimelineOptions, Workers } from './timeline-options';
export { Timeline, type TimelineProps } from './LibraryTimeline';
export type { Interval } from './dates/time';
export type { DatasetFile, Verdict } from './model/dataset';
export type { EventColumns, Texts } from './model/event-columns';
export type { Filters } from './model/filter';

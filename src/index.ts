/** Dyad as a library: a timeline for a page of one's own. */
export { createTimeline } from './create-timeline';
export type {
  ColumnsHead,
  Parts,
  TimelineHandle,
  TimelineOptions,
  TimelineState,
  Workers,
} from './timeline-api';
export { Timeline, type TimelineProps } from './LibraryTimeline';
export type { Interval } from './dates/time';
export type { DatasetFile, Verdict } from './model/dataset';
export { COLUMN_PRECISIONS, LAYERS, VERDICT_ORDER } from './model/event-columns';
export type { EventColumns, Texts } from './model/event-columns';
export type { Filters } from './model/filter';

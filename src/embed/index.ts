/** Dyad as a library: a timeline for a page of one's own. */
import './styles';

export { createTimeline } from './create-timeline';
export type { ColumnsHead, Parts, TimelineHandle, TimelineOptions, TimelineState, Workers } from './api';
export { Timeline, type TimelineProps } from './Timeline';
export type { Interval } from '../dates/time';
export type { DatasetFile, Verdict } from '../model/dataset';
export { COLUMN_PRECISIONS, LAYERS, VERDICT_ORDER } from '../model/events/event-columns';
export type { EventColumns, Texts } from '../model/events/event-columns';
export type { Filters } from '../model/events/filter';

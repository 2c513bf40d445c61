/**
 * An evidence-first timeline for your own page: {@link createTimeline} puts one into an element, {@link Timeline} is
 * the same as a React component.
 *
 * @packageDocumentation
 */
import './styles';

export { createTimeline } from './create-timeline';
export type {
  ColumnsHead,
  FiltersInput,
  IntervalInput,
  MomentInput,
  Parts,
  ReportedIssue,
  ReportedNote,
  ReportedRow,
  TimelineHandle,
  TimelineOptions,
  TimelineReport,
  TimelineState,
  Workers,
} from './api';
export { Timeline, type TimelineProps } from './Timeline';
export type { Interval } from '../dates/time';
export type { RowCounts } from '../io/report';
export type { DatasetFile, Verdict } from '../model/dataset-file';
export { COLUMN_PRECISIONS, LAYERS, VERDICT_ORDER } from '../model/events/event-columns';
export type { EventColumns, Texts } from '../model/events/event-columns';
export type { Filters } from '../model/events/filter';

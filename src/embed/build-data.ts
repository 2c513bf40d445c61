import { limitsFrom } from '../layout/visible-domain';
import type { EventIndex } from '../model/events/event-index';
import { buildTimelineData, buildTimelineDataFromColumns, type TimelineData } from '../state/timeline-data';
import type { ReadOptions } from './options/options';

/** Makes the data of a host ready to be drawn; `index` is that of columns, where it is built. */
export function buildData({ data: given, limits }: ReadOptions, index?: EventIndex): TimelineData {
  const data =
    given.kind === 'columns'
      ? buildTimelineDataFromColumns(given.head, given.columns, index)
      : buildTimelineData(given.dataset, given.report);
  return limits === undefined ? data : { ...data, limits: limitsFrom(limits, data.limits.closest) };
}

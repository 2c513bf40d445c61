import { lanesIn } from '../layout/scene/chart-frame';
import { limitsFrom } from '../layout/visible-domain';
import type { EventIndex } from '../model/events/event-index';
import { buildTimelineData, buildTimelineDataFromColumns, type TimelineData } from '../state/timeline-data';
import { headOf } from './options/data';
import type { ReadOptions } from './options/options';

/** Makes the data of a host ready to be drawn. `rem` is the text size; `index` that of columns, where it is built. */
export function buildData(
  { data: given, limits, height }: ReadOptions,
  rem: number,
  index?: EventIndex,
): TimelineData {
  const lanes = height === undefined ? undefined : lanesIn(height, headOf(given).categories.length, rem);
  const data =
    given.kind === 'columns'
      ? buildTimelineDataFromColumns(given.head, given.columns, index, lanes)
      : buildTimelineData(given.dataset, given.report, lanes);
  return limits === undefined ? data : { ...data, limits: limitsFrom(limits) };
}

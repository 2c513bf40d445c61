import { UTCDateMini } from '@date-fns/utc/date/mini';
import { formatDuration } from 'date-fns/formatDuration';
import { intervalToDuration } from 'date-fns/intervalToDuration';
import type { Lasting } from '../../model/lasting';
import type { DurationMessages } from '../parts/durations';

/** Months and years are long and short: what is counted are those of the calendar, in UTC as all dates. */
function lasted({ start, end, isExact }: Lasting): string {
  const duration = intervalToDuration({ start: new UTCDateMini(start), end: new UTCDateMini(end) });
  const format = isExact ? (['years', 'months', 'days'] as const) : (['years', 'months'] as const);
  return `lasted ${isExact ? '' : 'about '}${formatDuration(duration, { format: [...format], delimiter: ', ' })}`;
}

/** How long something lasted. */
export const durations: DurationMessages = { lasted };

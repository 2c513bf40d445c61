import { UTCDateMini } from '@date-fns/utc/date/mini';
import { formatDuration } from 'date-fns/formatDuration';
import { intervalToDuration } from 'date-fns/intervalToDuration';
import { clockTime } from '../../../dates/range-parts';
import type { EventTime } from '../../../dates/time';
import type { Lasting } from '../../../model/lasting';
import type { DurationMessages } from '../../parts/durations';
import { shortMoment } from '../ranges';

/** Months and years are long and short: what is counted are those of the calendar, in UTC as all dates. */
function lasted({ start, end, isExact }: Lasting): string {
  const duration = intervalToDuration({ start: new UTCDateMini(start), end: new UTCDateMini(end) });
  const format = isExact ? (['years', 'months', 'days'] as const) : (['years', 'months'] as const);
  return `lasted ${isExact ? '' : 'about '}${formatDuration(duration, { format: [...format], delimiter: ', ' })}`;
}

/** Where a time of day stands on the axis, which is in UTC. */
function onTheClock({ tree, extent }: EventTime): string | null {
  if (tree.node !== 'time' || tree.offset === 0) return null;
  if (tree.offset === null) return 'No time zone is given; it stands on the axis as if in UTC.';
  const unit = tree.second === null ? 'minute' : 'second';
  return `On the axis at ${shortMoment(unit, clockTime(extent.possible.start))} UTC.`;
}

/** How long something lasted, and where it stands. */
export const durations: DurationMessages = { lasted, onTheClock };

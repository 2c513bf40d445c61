import type { Interval } from '../../dates/time';
import type { MarkGroup } from '../../layout/detail/mark-groups';
import { clampDomain } from '../../layout/visible-domain';

/** A zoom that brings less than this, as a share of the view, parts nothing. */
const LEAST_ZOOM = 0.8;

/** The stretch in which the events of a group come apart; null for events on one spot, which no zoom can part. */
export function domainApart(
  { positions, cell }: MarkGroup,
  anchorOf: (position: number) => number,
  visible: Interval,
  limits: Interval,
): Interval | null {
  const span = visible.end - visible.start;
  if (cell !== null) {
    const { start, end } = cell.extent;
    const room = (end - start) / 8;
    const to = clampDomain({ start: start - room, end: end + room }, limits);
    return to.end - to.start > span * LEAST_ZOOM ? null : to;
  }
  const anchors = positions.map(anchorOf);
  const first = Math.min(...anchors);
  const last = Math.max(...anchors);
  if (last - first < span / 1e4) return null;
  return { start: first - (last - first) / 2, end: last + (last - first) / 2 };
}

import type { Interval } from '../../dates/time';
import type { MarkGroup } from '../../layout/detail/mark-groups';
import { clampDomain, type Limits } from '../../layout/visible-domain';

/** A zoom that brings less than this, as a share of the view, parts nothing. */
const LEAST_ZOOM = 0.8;

/** Glyphs that stand closer than this when all of a group are in view, as a share of it, stay on each other. */
const LEAST_SPREAD = 1 / 16;

/**
 * The stretch in which the events of a group come apart; null where no zoom can part them: on one spot, or closer
 * together than the closest look can show.
 */
export function domainApart(
  { positions, cell }: MarkGroup,
  anchorOf: (position: number) => number,
  visible: Interval,
  limits: Limits,
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
  const room = (last - first) / 2;
  const to = clampDomain({ start: first - room, end: last + room }, limits);
  const wanted = to.end - to.start;
  return wanted > span * LEAST_ZOOM || last - first < wanted * LEAST_SPREAD ? null : to;
}

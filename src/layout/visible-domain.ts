import { interpolateZoom } from 'd3-interpolate';
import { DAY, FIRST_YEAR, LAST_YEAR, startOfDay } from '../dates/calendar';
import type { Interval } from '../dates/time';

/*
 *  limits          |----------------------------------------|   the data and a margin: no one gets lost
 *  visibleDomain            [---------------)                   what the plot shows
 *
 *  The visible domain is the truth; a zoom transform is only a way to say it. Every function here takes
 *  a domain and gives a new one that lies within the limits and is not shorter than the closest look.
 */

/** How far a reader can move, and how close they can look. */
export interface Limits extends Interval {
  /** The shortest stretch that is shown, in milliseconds; `MIN_SPAN` if not said. */
  readonly closest?: number;
}

/** The closest look at days: two of them across the plot, so that single days stay apart as ticks. */
export const MIN_SPAN = 2 * DAY;

/** The closest look at dates of which the finest are known to a unit so long: a day, a minute or a second. */
export const closestOf = (finest: number): number => (finest < DAY ? 10 * finest : MIN_SPAN);

/** The shortest stretch that limits allow. */
export const closestIn = ({ closest = MIN_SPAN }: Limits): number => closest;

/** Room at each side of the data, as a share of its length: marks at the ends keep clear of the edge. */
const MARGIN = 0.045;

/** The shortest stretch that data of a single moment is shown in, in its closest looks. */
const SHORTEST = 15;

/** The years that dates can lie in. */
export const ALL_TIME: Interval = {
  start: startOfDay(FIRST_YEAR, 1, 1),
  end: startOfDay(LAST_YEAR + 1, 1, 1),
};

const spanOf = (domain: Interval): number => domain.end - domain.start;
const middleOf = (domain: Interval): number => domain.start + spanOf(domain) / 2;

/** The stretch that a reader can move in: the data's extent and a margin. */
export function limitsOf(extent: Interval, closest = MIN_SPAN): Limits {
  const span = Math.max(spanOf(extent), SHORTEST * closest);
  const middle = middleOf(extent);
  const half = span * (0.5 + MARGIN);
  return {
    start: Math.max(ALL_TIME.start, middle - half),
    end: Math.min(ALL_TIME.end, middle + half),
    closest,
  };
}

/** Limits that a host asks for, as far as dates can lie in them. */
export function limitsFrom(wanted: Interval, closest = MIN_SPAN): Limits {
  const start = Math.max(ALL_TIME.start, Math.min(wanted.start, ALL_TIME.end - closest));
  return { start, end: Math.min(ALL_TIME.end, Math.max(wanted.end, start + closest)), closest };
}

/**
 * The nearest domain to the one wanted that the limits allow: first its length is mended, then its place. A side
 * without a bound goes as far as the limits do. What the limits allow is given back as it is.
 */
export function clampDomain(wanted: Interval, limits: Limits): Interval {
  const domain = {
    start: wanted.start === -Infinity ? limits.start : wanted.start,
    end: wanted.end === Infinity ? limits.end : wanted.end,
  };
  const span = Math.max(spanOf(domain), closestIn(limits));
  // Up to a millisecond, which sums of fractions may lose: "everything" must be the limits themselves.
  if (span > spanOf(limits) - 1) return limits;
  // To the last digit: two timelines that follow each other would else push one another on by fractions for ever.
  if (span <= spanOf(domain) && domain.start >= limits.start && domain.end <= limits.end) return domain;
  const middle = middleOf(domain);
  const start = Math.min(Math.max(middle - span / 2, limits.start), limits.end - span);
  return { start, end: Math.min(start + span, limits.end) };
}

/** Moves by a share of the visible length: 0.5 is half a screen towards later. */
export function panDomain(domain: Interval, share: number, limits: Limits): Interval {
  const by = spanOf(domain) * share;
  return clampDomain({ start: domain.start + by, end: domain.end + by }, limits);
}

/** Changes the length by a factor (2 shows twice as much) and keeps `about` where it is on the screen. */
export function zoomDomain(
  domain: Interval,
  factor: number,
  limits: Limits,
  about = middleOf(domain),
): Interval {
  const span = Math.min(Math.max(spanOf(domain) * factor, closestIn(limits)), spanOf(limits));
  const share = (about - domain.start) / spanOf(domain);
  const start = about - share * span;
  return clampDomain({ start, end: start + span }, limits);
}

/** Moves, without changing the length, until `time` is in view, with room around it; as it is, if it is. */
export function revealTime(domain: Interval, time: number, limits: Limits): Interval {
  const room = spanOf(domain) * 0.08;
  if (time >= domain.start + room && time <= domain.end - room) return domain;
  const half = spanOf(domain) / 2;
  return clampDomain({ start: time - half, end: time + half }, limits);
}

/** Part of the way from one domain to another, `share` from 0 to 1. */
export function betweenDomains(from: Interval, to: Interval, share: number): Interval {
  if (share <= 0) return from;
  if (share >= 1) return to;
  return isFar(from, to) ? flight(from, to, share) : glide(from, to, share);
}

/** Farther than this, in lengths of the shorter domain, the way of a flight is no longer exact to a pixel. */
const FARTHEST = 10_000;

/** Whether more than a screen lies between two domains: then nothing on the way would tell how far one moves. */
function isFar(from: Interval, to: Interval): boolean {
  const gap = Math.max(to.start - from.end, from.start - to.end);
  const shorter = Math.min(spanOf(from), spanOf(to));
  const longer = Math.max(spanOf(from), spanOf(to));
  return gap > longer && Math.abs(middleOf(to) - middleOf(from)) < shorter * FARTHEST;
}

/**
 * Zooms out, over and in again, along the path on which the least seems to move: J. J. van Wijk and W. A. A. Nuij,
 * "Smooth and efficient zooming and panning", InfoVis 2003. On its way it may leave the limits.
 */
function flight(from: Interval, to: Interval, share: number): Interval {
  const way = interpolateZoom([middleOf(from), 0, spanOf(from)], [middleOf(to), 0, spanOf(to)]);
  const [middle, , span] = way(share);
  return { start: middle - span / 2, end: middle + span / 2 };
}

/** Moves, or changes the length by ratio, as a zoom feels. */
function glide(from: Interval, to: Interval, share: number): Interval {
  const ratio = spanOf(to) / spanOf(from);
  if (Math.abs(ratio - 1) < 1e-6) {
    const by = (to.start - from.start) * share;
    return { start: from.start + by, end: from.end + by };
  }
  const span = spanOf(from) * ratio ** share;
  // The one point that both domains show at the same place stays there all the way.
  const moved = (spanOf(from) - span) / (spanOf(from) - spanOf(to));
  const start = from.start + (to.start - from.start) * moved;
  return { start, end: start + span };
}

export const sameDomain = (a: Interval, b: Interval): boolean => a.start === b.start && a.end === b.end;

import type { Interval } from '../dates/time';
import type { MarkGroup } from '../layout/detail';
import { panDomain, revealTime, sameDomain, zoomDomain } from '../layout/visible-domain';
import type { Command } from './commands';
import { useDyad } from './session-context';
import type { Motion } from './motion';
import { eventOf } from '../state/scene-input';
import type { Walk } from './use-walk';

/** What share of the length one zoom leaves, and what share of the view one step and one page move. */
const ZOOM_STEP = 0.6;
const PAN_STEP = 0.25;
const PAGE = 0.8;

interface CommandInput {
  readonly groups: readonly MarkGroup[];
  readonly walk: Walk;
  readonly motion: Motion;
  readonly onOpen: (id: string) => void;
}

export interface TimelineCommands {
  readonly run: (command: Command) => void;
  /** Opens the group at a place, as a click does. */
  readonly open: (place: number) => void;
  readonly zoomInAbout: (time: number) => void;
}

/** What keys, buttons and clicks on the timeline do. */
export function useCommands({ groups, walk, motion, onOpen }: CommandInput): TimelineCommands {
  const { prepared } = useDyad();
  const { limits } = prepared;

  const goTo = (place: number): void => {
    const group = walk.goTo(place);
    if (group === undefined) return;
    const from = motion.target();
    const to = revealTime(from, group.anchor, limits);
    if (!sameDomain(from, to)) motion.glideTo(to);
  };
  const pan = (share: number): void => {
    motion.glideTo(panDomain(motion.target(), share, limits));
  };
  /** A page of time; where time ends, to the event at the end. */
  const page = (way: 1 | -1): void => {
    const from = motion.target();
    const to = panDomain(from, way * PAGE, limits);
    if (sameDomain(from, to)) {
      walk.goTo(way === 1 ? groups.length - 1 : 0);
      return;
    }
    motion.glideTo(to);
    const inside = groups.findIndex(({ anchor }) => anchor >= to.start && anchor < to.end);
    if (inside >= 0) walk.goTo(inside);
  };
  /** The event that the keyboard is on stays where it is, if it is in view. */
  const zoom = (factor: number): void => {
    const from = motion.target();
    const anchor = groups[walk.active]?.anchor;
    const inView = anchor !== undefined && anchor >= from.start && anchor < from.end;
    motion.glideTo(zoomDomain(from, factor, limits, inView ? anchor : undefined));
  };
  const open = (place: number): void => {
    const group = walk.goTo(place);
    const [first] = group?.positions ?? [];
    if (group === undefined || first === undefined) return;
    const apart = clusterDomain(
      group.positions.map((position) => prepared.index.anchor[position] ?? 0),
      motion.target(),
    );
    if (apart === null) onOpen(eventOf(prepared, first).id);
    else motion.glideTo(apart);
  };

  const commands: Record<Command, () => void> = {
    first: () => goTo(0),
    previous: () => goTo(walk.active < 0 ? groups.length - 1 : walk.active - 1),
    next: () => goTo(walk.active + 1),
    last: () => goTo(groups.length - 1),
    open: () => open(Math.max(0, walk.active)),
    pageBack: () => page(-1),
    pageForward: () => page(1),
    earlier: () => pan(-PAN_STEP),
    later: () => pan(PAN_STEP),
    zoomIn: () => zoom(ZOOM_STEP),
    zoomOut: () => zoom(1 / ZOOM_STEP),
    fit: () => motion.glideTo(limits),
  };
  return {
    run: (command) => commands[command](),
    open,
    zoomInAbout: (time) => motion.glideTo(zoomDomain(motion.target(), ZOOM_STEP, limits, time)),
  };
}

/**
 * The stretch in which a cluster's events come apart; null for a single event and for events on one spot,
 * which no zoom can part: the first of them is opened, and "Next" leads to the others.
 */
function clusterDomain(anchors: readonly number[], visible: Interval): Interval | null {
  const first = Math.min(...anchors);
  const last = Math.max(...anchors);
  const span = last - first;
  if (anchors.length < 2 || span < (visible.end - visible.start) / 1e4) return null;
  return { start: first - span / 2, end: last + span / 2 };
}

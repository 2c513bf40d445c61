import type { Interval } from '../../dates/time';
import type { MarkGroup } from '../../layout/detail/mark-groups';
import type { Scenes } from '../../layout/scene/scenes';
import { clampDomain, panDomain, revealTime, sameDomain, zoomDomain } from '../../layout/visible-domain';
import { activeIn } from '../../model/events/index-queries';
import type { Filtered } from '../../model/events/filter';
import { lowerBound } from '../../model/events/bisect';
import { groupName } from '../../state/group-words';
import { placeAtTime } from '../../state/ranks';
import { eventOf } from '../../state/scene-input';
import type { Command } from './commands';
import type { Motion } from '../../instance/motion';
import { useInstance } from '../base/instance-context';
import { en } from '../../words/en';
import { placeOfSpot, type Walk } from './use-walk';

/** What share of the length one zoom leaves, and what share of the view one step and one page move. */
const ZOOM_STEP = 0.6;
const PAN_STEP = 0.25;
const PAGE = 0.8;

/** Several events under one name. */
export interface EventSet {
  readonly label: string;
  readonly positions: Uint32Array;
}

interface CommandInput {
  readonly scenes: Scenes;
  readonly filtered: Filtered;
  readonly walk: Walk;
  readonly motion: Motion;
  readonly onOpen: (id: string) => void;
  readonly onList: (events: EventSet) => void;
  /** The reader wants to say where to go. */
  readonly onAsk: () => void;
}

export interface TimelineCommands {
  readonly run: (command: Command) => void;
  /** Opens a group, as a click does: an event's details; what can be told apart by zooming in; else a list. */
  readonly open: (group: MarkGroup) => void;
  readonly zoomInAbout: (time: number) => void;
  /** Goes to the event at a place among the shown, and opens it. */
  readonly openPlace: (place: number) => void;
  /** Brings a stretch of time into view, and the keyboard to the first event in it. */
  readonly showTime: (extent: Interval) => void;
}

/** What keys, buttons and clicks on the timeline do. */
export function useCommands(input: CommandInput): TimelineCommands {
  const { scenes, filtered, walk, motion, onOpen, onList, onAsk } = input;
  const { data } = useInstance();
  const { limits, index } = data;

  // Where the timeline is going, not where it is: keys come faster than it glides.
  const groups = (domain = motion.target()): readonly MarkGroup[] => scenes(domain).groups;
  const current = (): MarkGroup | undefined => {
    const all = groups();
    return all[placeOfSpot(all, walk.spot)];
  };
  const moveTo = (domain: Interval): void => {
    if (!sameDomain(motion.target(), domain)) motion.glideTo(domain);
  };
  const goTo = (group: MarkGroup): void => {
    walk.goTo(group);
    moveTo(revealTime(motion.target(), group.anchor, limits));
  };
  /** To the group that holds the event at a place among the shown, wherever that is. */
  const goToPlace = (place: number): void => {
    const position = filtered.shown[Math.min(Math.max(place, 0), filtered.shown.length - 1)];
    if (position === undefined) return;
    const anchor = index.anchor[position] ?? 0;
    const to = revealTime(motion.target(), anchor, limits);
    const all = groups(to);
    const group = all[placeOfSpot(all, { position, anchor, cell: null })];
    if (group === undefined) return;
    walk.goTo(group);
    moveTo(to);
  };
  const step = (way: 1 | -1): void => {
    const all = groups();
    const place = placeOfSpot(all, walk.spot);
    const group = all[place];
    if (group === undefined) {
      goToPlace(way === 1 ? 0 : Infinity);
      return;
    }
    const next = all[place + way];
    if (next !== undefined) goTo(next);
    else goToPlace(placeBeside(data.index, filtered.shown, group, way));
  };
  const pan = (share: number): void => {
    motion.glideTo(panDomain(motion.target(), share, limits));
  };
  /** A page of time; where time ends, to the event at the end. */
  const page = (way: 1 | -1): void => {
    const from = motion.target();
    const to = panDomain(from, way * PAGE, limits);
    if (sameDomain(from, to)) {
      goToPlace(way === 1 ? Infinity : 0);
      return;
    }
    motion.glideTo(to);
    const inside = groups(to).find(({ anchor }) => anchor >= to.start && anchor < to.end);
    if (inside !== undefined) walk.goTo(inside);
  };
  /** The event that the keyboard is on stays where it is, if it is in view. */
  const zoom = (factor: number): void => {
    const from = motion.target();
    const anchor = walk.spot?.anchor;
    const inView = anchor !== undefined && anchor >= from.start && anchor < from.end;
    motion.glideTo(zoomDomain(from, factor, limits, inView ? anchor : undefined));
  };
  const list = (group: MarkGroup): void => {
    const { cell, positions } = group;
    onList({
      label: groupName(data, group, filtered, en.groups),
      positions:
        cell === null
          ? Uint32Array.from(positions)
          : activeIn(index, filtered.bandAt(cell.band), cell.extent),
    });
  };
  const open = (group: MarkGroup): void => {
    goTo(group);
    const { positions, cell } = group;
    if (cell === null && positions.length === 1) {
      onOpen(eventOf(data, positions[0] ?? 0).id);
      return;
    }
    const apart = domainApart(group, (position) => index.anchor[position] ?? 0, motion.target(), limits);
    if (apart === null) list(group);
    else motion.glideTo(apart);
  };
  const commands: Record<Command, () => void> = {
    first: () => goToPlace(0),
    previous: () => step(-1),
    next: () => step(1),
    last: () => goToPlace(Infinity),
    open() {
      const group = current() ?? groups()[0];
      if (group !== undefined) open(group);
    },
    list() {
      const group = current() ?? groups()[0];
      if (group !== undefined) list(group);
    },
    ask: onAsk,
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
    openPlace(place) {
      goToPlace(place);
      const position = filtered.shown[place];
      if (position !== undefined) onOpen(eventOf(data, position).id);
    },
    showTime(extent) {
      const room = extent.end - extent.start;
      const to = clampDomain({ start: extent.start - room, end: extent.end + room }, limits);
      const position = filtered.shown[placeAtTime(index, filtered.shown, extent.start)];
      const all = groups(to);
      const group =
        position === undefined
          ? all.at(-1)
          : all[placeOfSpot(all, { position, anchor: index.anchor[position] ?? 0, cell: null })];
      if (group !== undefined) walk.goTo(group);
      moveTo(to);
    },
  };
}

/** The place, among the shown events, of the one after a group or before it. */
function placeBeside(
  index: Parameters<typeof placeAtTime>[0],
  shown: Uint32Array,
  { positions, cell }: MarkGroup,
  way: 1 | -1,
): number {
  if (cell !== null) {
    return way === 1
      ? placeAtTime(index, shown, cell.extent.end)
      : placeAtTime(index, shown, cell.extent.start) - 1;
  }
  return way === 1 ? lowerBound(shown, positions.at(-1) ?? 0) + 1 : lowerBound(shown, positions[0] ?? 0) - 1;
}

/** A zoom that brings less than this, as a share of the view, parts nothing. */
const LEAST_ZOOM = 0.8;

/** The stretch in which the events of a group come apart; null for events on one spot, which no zoom can part. */
function domainApart(
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

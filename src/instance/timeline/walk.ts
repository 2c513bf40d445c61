import type { Interval } from '../../dates/time';
import { signal, type ReadonlySignal } from '../signals';
import type { MarkGroup } from '../../layout/detail/mark-groups';
import { clampDomain, panDomain, revealTime, sameDomain } from '../../layout/visible-domain';
import { lowerBound } from '../../model/events/bisect';
import type { TimeToShow } from '../../state/go-to';
import { rankAtTime } from '../../state/ranks';
import { positionOf } from '../../state/scene-input';
import type { Instance } from '../instance';
import { announcedIndex, indexOfItem, itemOf, type ActiveItem } from './active-item';
import type { Motion } from './motion';

/** What share of the view one page moves. */
const PAGE = 0.8;

/** The way of the keyboard through the events; the timeline moves along. Events by their ranks among the shown. */
export interface Walk {
  readonly item: ReadonlySignal<ActiveItem | null>;
  /** Where the keyboard begins: at the open event, else at the first one in view. */
  readonly begin: () => void;
  /** The group that the keyboard is on. */
  readonly current: () => MarkGroup | undefined;
  readonly goTo: (group: MarkGroup) => void;
  /** To the group that holds an event, wherever that is. */
  readonly goToRank: (rank: number) => void;
  readonly step: (way: 1 | -1) => void;
  /** Where the timeline goes to another domain: to the nearest group in it, if the keyboard's own is not. */
  readonly comeAlong: (domain: Interval) => void;
  /** A page of time; where time ends, to the event at the end. */
  readonly page: (way: 1 | -1) => void;
  /** Brings a stretch of time into view, and the keyboard to the first event in it. */
  readonly showTime: (time: TimeToShow) => void;
}

export function createWalk(instance: Instance, motion: Motion): Walk {
  const { data, picture, filterResult, drawn, selection } = instance;
  const { limits, index } = data;
  const item = signal<ActiveItem | null>(null);

  const set = (group: MarkGroup): void => {
    item.value = itemOf(group);
  };
  // Where the timeline is going, not where it is: keys come faster than it glides.
  const groups = (domain = motion.target()): readonly MarkGroup[] => picture.peek().scenes(domain).groups;
  const moveTo = (domain: Interval): void => {
    if (!sameDomain(motion.target(), domain)) motion.glideTo(domain);
  };
  const current = (): MarkGroup | undefined => {
    const all = groups();
    return all[indexOfItem(all, item.peek())];
  };
  const groupAt = (position: number, domain: Interval): MarkGroup | undefined => {
    const all = groups(domain);
    return all[indexOfItem(all, { position, anchor: index.anchor[position] ?? 0, cell: null })];
  };
  const goTo = (group: MarkGroup): void => {
    set(group);
    moveTo(revealTime(motion.target(), group.anchor, limits));
  };
  const goToRank = (rank: number): void => {
    const shown = filterResult.peek().shownPositions();
    const position = shown[Math.min(Math.max(rank, 0), shown.length - 1)];
    if (position === undefined) return;
    const to = revealTime(motion.target(), index.anchor[position] ?? 0, limits);
    const group = groupAt(position, to);
    if (group === undefined) return;
    set(group);
    moveTo(to);
  };
  return {
    item,
    current,
    goTo,
    goToRank,
    begin() {
      const { onScreen } = drawn.peek();
      if (announcedIndex(onScreen, item.peek(), motion.target()) >= 0) return;
      const selected = positionOf(data, selection.peek());
      const { start, end } = onScreen.domain;
      const open = onScreen.groups.find(({ positions }) => selected !== null && positions.includes(selected));
      const inView = onScreen.groups.find(({ anchor }) => anchor >= start && anchor < end);
      const first = open ?? inView ?? onScreen.groups[0];
      if (first !== undefined) set(first);
    },
    step(way) {
      const all = groups();
      const at = indexOfItem(all, item.peek());
      const group = all[at];
      if (group === undefined) {
        goToRank(way === 1 ? 0 : Infinity);
        return;
      }
      const next = all[at + way];
      if (next === undefined) goToRank(rankBeside(index, filterResult.peek().shownPositions(), group, way));
      else goTo(next);
    },
    comeAlong({ start, end }) {
      const at = item.peek();
      if (at === null || (at.anchor >= start && at.anchor < end)) return;
      const inside = groups({ start, end }).filter(({ anchor }) => anchor >= start && anchor < end);
      const nearest = at.anchor < start ? inside[0] : inside.at(-1);
      if (nearest !== undefined) set(nearest);
    },
    page(way) {
      const from = motion.target();
      const to = panDomain(from, way * PAGE, limits);
      if (sameDomain(from, to)) {
        goToRank(way === 1 ? Infinity : 0);
        return;
      }
      motion.glideTo(to);
      const inside = groups(to).find(({ anchor }) => anchor >= to.start && anchor < to.end);
      if (inside !== undefined) set(inside);
    },
    showTime({ extent: { start, end }, exactly }) {
      const shown = filterResult.peek().shownPositions();
      const room = exactly ? 0 : end - start;
      const to = clampDomain({ start: start - room, end: end + room }, limits);
      const position = shown[rankAtTime(index, shown, start)];
      const group = position === undefined ? groups(to).at(-1) : groupAt(position, to);
      if (group !== undefined) set(group);
      moveTo(to);
    },
  };
}

/** The rank of the event after a group, or before it. */
function rankBeside(
  index: Parameters<typeof rankAtTime>[0],
  shown: Uint32Array,
  { positions, cell }: MarkGroup,
  way: 1 | -1,
): number {
  if (cell !== null) {
    return way === 1
      ? rankAtTime(index, shown, cell.extent.end)
      : rankAtTime(index, shown, cell.extent.start) - 1;
  }
  return way === 1 ? lowerBound(shown, positions.at(-1) ?? 0) + 1 : lowerBound(shown, positions[0] ?? 0) - 1;
}

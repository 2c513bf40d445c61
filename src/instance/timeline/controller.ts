import type { Interval } from '../../dates/time';
import { computed, signal, type ReadonlySignal } from '../signals';
import type { MarkGroup } from '../../layout/detail/mark-groups';
import { clampDomain, panDomain, zoomDomain } from '../../layout/visible-domain';
import { activeIn } from '../../model/events/index-queries';
import type { Filtered } from '../../model/events/filter';
import { columnHeading, listHeading } from '../../state/group-words';
import { eventOf } from '../../state/scene-input';
import { createPlane, type Plane } from '../gestures/plane';
import { spanOf, xInPlot, type PlotGeometry, type Pointer } from '../gestures/plot-geometry';
import { bindDrag } from '../gestures/drag';
import { bindWheel } from '../gestures/wheel';
import { windowOf } from '../elements';
import type { Instance } from '../instance';
import { domainApart } from './domain-apart';
import { createMotion, type Motion } from './motion';
import { createWalk, type Walk } from './walk';

/** Several events under one name. */
export interface EventSet {
  readonly label: string;
  readonly positions: Uint32Array;
}

/** What keys, buttons, clicks and gestures do on one timeline, and what of it is for the moment only. */
export interface TimelineController extends Walk {
  readonly motion: Motion;
  /** The list that is open beside the timeline; null for none. Another filter closes it: it may not hold any more. */
  readonly list: ReadonlySignal<EventSet | null>;
  /** Whether the reader wants to say where to go. */
  readonly isAsking: ReadonlySignal<boolean>;
  readonly ask: () => void;
  readonly endAsking: () => void;
  /** Whether the reader wants to see which keys there are. */
  readonly isShowingKeys: ReadonlySignal<boolean>;
  readonly showKeys: () => void;
  readonly hideKeys: () => void;
  readonly closeList: () => void;
  readonly openEvent: (id: string) => void;
  /** Opens a group, as a click does: an event's details; what can be told apart by zooming in; else a list. */
  readonly open: (group: MarkGroup) => void;
  readonly openActive: () => void;
  readonly listActive: () => void;
  /** Goes to the event of a rank among the shown, and opens it. */
  readonly openRank: (rank: number) => void;
  /** Moves by a share of the visible length. */
  readonly pan: (share: number) => void;
  /** The event that the keyboard is on stays where it is, if it is in view. */
  readonly zoom: (factor: number) => void;
  /** Zooms in about the moment under a pointer on the element that gestures are bound to. */
  readonly zoomInAt: (pointer: Pointer) => void;
  readonly showAll: () => void;
  /** Lets pointer and wheel move the timeline on an element; gives the function that ends it. */
  readonly bindGestures: (element: HTMLElement) => () => void;
}

/** What share of the length one zoom leaves. */
export const ZOOM_STEP = 0.6;

export function createController(instance: Instance): TimelineController {
  const { data, dispatch, filterResult, visibleDomain, drawn, messages } = instance;
  const { limits, index } = data;
  let plane: Plane | null = null;
  const motion = createMotion(instance, () => (plane === null ? null : windowOf(plane.element)));
  const walk = createWalk(instance, motion);
  const listed = signal<{ readonly events: EventSet; readonly under: Filtered } | null>(null);
  const isAsking = signal(false);
  const isShowingKeys = signal(false);

  const glideTo = (wanted: Interval): void => {
    const to = clampDomain(wanted, limits);
    motion.glideTo(to);
    walk.comeAlong(to);
  };
  const openEvent = (id: string): void => {
    dispatch({ type: 'event-opened', id });
  };
  const list = (group: MarkGroup): void => {
    const { cell, positions } = group;
    const under = filterResult.peek();
    const events: EventSet = {
      label: listHeading(data, group, under, messages.groups),
      positions:
        cell === null ? Uint32Array.from(positions) : activeIn(index, under.bandAt(cell.band), cell.extent),
    };
    listed.value = { events, under };
  };
  const listColumn = (group: MarkGroup): void => {
    const column = drawn.peek().onScreen.columnOf?.(group);
    if (column === undefined || column === null || column.positions.length < 2) list(group);
    else {
      const label = columnHeading(data, column, messages.groups);
      listed.value = { events: { label, positions: column.positions }, under: filterResult.peek() };
    }
  };
  const open = (group: MarkGroup): void => {
    walk.goTo(group);
    const { positions, cell } = group;
    if (cell === null && positions.length === 1) {
      openEvent(eventOf(data, positions[0] ?? 0).id);
      return;
    }
    const apart = domainApart(group, (position) => index.anchor[position] ?? 0, motion.target(), limits);
    if (apart === null) list(group);
    else motion.glideTo(apart);
  };
  const withActive = (act: (group: MarkGroup) => void) => (): void => {
    const group = walk.current() ?? instance.picture.peek().scenes(motion.target()).groups[0];
    if (group !== undefined) act(group);
  };
  // Asked anew at each event: two wheel events may come between two drawings.
  const geometry = (): PlotGeometry => {
    const { plot } = drawn.peek().onScreen.scene;
    return { limits, visibleDomain: visibleDomain.peek(), left: plot.x, width: plot.width };
  };
  return {
    ...walk,
    motion,
    list: computed(() => (listed.value?.under === filterResult.value ? listed.value.events : null)),
    isAsking,
    ask() {
      isAsking.value = true;
    },
    endAsking() {
      isAsking.value = false;
    },
    isShowingKeys,
    showKeys() {
      isShowingKeys.value = true;
    },
    hideKeys() {
      isShowingKeys.value = false;
    },
    closeList() {
      listed.value = null;
    },
    openEvent,
    open,
    openActive: withActive(open),
    listActive: withActive(listColumn),
    openRank(rank) {
      walk.goToRank(rank);
      const position = filterResult.peek().shownPositions()[rank];
      if (position !== undefined) openEvent(eventOf(data, position).id);
    },
    pan(share) {
      glideTo(panDomain(motion.target(), share, limits));
    },
    zoom(factor) {
      const from = motion.target();
      const anchor = walk.item.peek()?.anchor;
      const inView = anchor !== undefined && anchor >= from.start && anchor < from.end;
      glideTo(zoomDomain(from, factor, limits, inView ? anchor : undefined));
    },
    zoomInAt(pointer) {
      if (plane === null) return;
      const { visibleDomain: visible, width } = geometry();
      const time = visible.start + (xInPlot(plane.view(), geometry(), pointer) / width) * spanOf(visible);
      motion.glideTo(zoomDomain(motion.target(), ZOOM_STEP, limits, time));
    },
    showAll() {
      motion.glideTo(limits);
    },
    bindGestures(element) {
      const { stop, jumpTo, fling } = motion;
      const bound = createPlane(element);
      plane = bound;
      const endDrag = bindDrag(bound, geometry, { onStart: stop, onDomain: jumpTo, onFling: fling });
      const endWheel = bindWheel(bound, geometry, jumpTo);
      return () => {
        endDrag();
        endWheel();
        stop();
        bound.destroy();
        plane = null;
      };
    },
  };
}

import {
  memo,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import type { Drawn } from '../../instance/instance';
import { announcedIndex } from '../../instance/timeline/active-item';
import type { TimelineController } from '../../instance/timeline/controller';
import type { MarkGroup } from '../../layout/detail/mark-groups';
import type { OnScreen } from '../../layout/scene/build-scene';
import type { Filtered } from '../../model/events/filter';
import { groupName } from '../../state/group-words';
import { rankOfGroup } from '../../state/ranks';
import { eventOf, positionOf } from '../../state/scene-input';
import type { TimelineData } from '../../state/timeline-data';
import { focusedAround, isElement } from '../../instance/elements';
import { bringIntoSight } from '../base/bring-into-sight';
import { useInstance } from '../base/instance-context';
import { later } from '../base/later/later';
import { usePrerendered } from '../base/use-prerendered';
import { useSignalValue } from '../base/use-signal-value';
import { useMessages } from '../base/use-messages';
import { boxOnScreen, groupNear } from './box-on-screen';

const Tip = later(async () => (await import('./Tip')).Tip);

interface EventListboxProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly id: string;
  readonly timeline: TimelineController;
  readonly drawn: Drawn;
  readonly onFocus: () => void;
  readonly onKeyDown: (press: KeyboardEvent) => void;
}

/** A screen reader is never handed more siblings than this at once. */
const MOST_OPTIONS = 200;

/**
 * What can be pointed at and read aloud: a listbox over the picture with an option for each mark, the same
 * for every painter. One tab stop; the option that the keyboard is on is told by `aria-activedescendant`.
 */
export function EventListbox({ ref, id, timeline, drawn, onFocus, onKeyDown }: EventListboxProps) {
  const { data } = useInstance();
  const words = useMessages().timeline;
  const item = useSignalValue(timeline.item);
  const { groups, boxes, form } = drawn.onScreen;
  const active = announcedIndex(drawn.onScreen, item, timeline.motion.target());
  const [pointed, setPointed] = useState<MarkGroup | null>(null);
  // What moved under a pointer between press and release would not be what was pressed.
  const isPressed = useRef(false);
  const follow = (): void => {
    const listbox = isPressed.current ? null : ref.current;
    // On a button that walks, the reader stays at the button.
    if (listbox !== null && focusedAround(listbox) === listbox && boxes[active]) bringIntoSight(listbox);
  };
  const { y = null, height = null } = boxes[active] ?? {};
  // oxlint-disable-next-line react/exhaustive-deps -- when the keyboard has moved, or its mark
  useLayoutEffect(follow, [active, y, height]);
  // Placed by style properties, which the policy keeps out of HTML; and nothing hears a press yet.
  if (usePrerendered()) return null;
  const groupAt = ({ target, clientX, clientY }: MouseEvent): MarkGroup | null => {
    const part = isElement(target) ? target.closest<HTMLElement>('[data-group]') : null;
    if (part !== null || form === null || ref.current === null)
      return groups[Number(part?.dataset['group'] ?? NaN)] ?? null;
    // Of many marks only some are handed over as options; all can be pointed at.
    const { left, top } = ref.current.getBoundingClientRect();
    return groups[groupNear(drawn.onScreen, clientX - left, clientY - top)] ?? null;
  };
  const point = (event: MouseEvent): void => {
    setPointed(groupAt(event));
  };
  const pointedAt = pointed === null ? -1 : groups.findIndex((group) => isSameGroup(group, pointed));
  return (
    <div
      ref={ref}
      role="listbox"
      className="targets"
      // With nothing in it there is nothing for its keys to do; what has the focus keeps it.
      tabIndex={groups.length === 0 ? -1 : 0}
      aria-label={words.name(data.head.title)}
      aria-describedby={`${id}-keys`}
      aria-activedescendant={active < 0 || groups.length === 0 ? undefined : `${id}-option-${active}`}
      onFocus={() => {
        onFocus();
        follow();
      }}
      onKeyDown={(key) => {
        isPressed.current = false;
        onKeyDown(key);
      }}
      onPointerDown={() => {
        isPressed.current = true;
      }}
      onPointerLeave={() => {
        isPressed.current = false;
      }}
      onMouseOver={point}
      onMouseMove={form === null ? undefined : point}
      onMouseLeave={() => {
        setPointed(null);
      }}
      onClick={(event) => {
        isPressed.current = false;
        const group = groupAt(event);
        if (group !== null) timeline.open(group);
      }}
    >
      <Options id={id} drawn={drawn} active={active} />
      <TipOf drawn={drawn} group={pointedAt >= 0 ? pointedAt : active} isOfKeyboard={pointedAt < 0} />
    </div>
  );
}

/** Groups are made anew with each picture. */
const isSameGroup = (a: MarkGroup, b: MarkGroup): boolean =>
  a.positions[0] === b.positions[0] && a.anchor === b.anchor && a.cell?.band === b.cell?.band;

interface TipOfProps extends Pick<EventListboxProps, 'drawn'> {
  readonly group: number;
  readonly isOfKeyboard: boolean;
}

/** The tip of a group of which the picture does not show all words. */
function TipOf({ drawn: { onScreen, filtered }, group, isOfKeyboard }: TipOfProps) {
  const { data, messages } = useInstance();
  // Whose tip the reader has hidden: it stays away until pointer or keyboard leave the mark.
  const [hidden, setHidden] = useState('');
  const of = onScreen.groups[group];
  const name = of === undefined ? '' : groupName(data, of, filtered, messages.groups);
  const column = of === undefined ? null : (onScreen.columnOf?.(of) ?? null);
  const isStacked = column !== null && column.positions.length > 1;
  const shown = `${isOfKeyboard ? 'at' : 'over'} ${name}`;
  if (hidden !== '' && hidden !== shown) setHidden('');
  const hide = useCallback(() => {
    setHidden(shown);
  }, [shown]);
  if (hidden === shown || of === undefined || !(isStacked || isCut(onScreen, group))) return null;
  return (
    <Tip
      key={`${onScreen.scene.width} ${name}`}
      text={name}
      column={isStacked ? column : null}
      onScreen={onScreen}
      group={group}
      isOfKeyboard={isOfKeyboard}
      onHide={hide}
    />
  );
}

interface OptionsProps extends Pick<EventListboxProps, 'id' | 'drawn'> {
  /** Index of the group that the keyboard is on; -1 for none. */
  readonly active: number;
}

/** Two hundred options cost more than a picture of a million events: they are drawn anew only where they changed. */
const Options = memo(function Options({ id, drawn, active }: OptionsProps) {
  const { data, selection, messages } = useInstance();
  const selected = positionOf(data, useSignalValue(selection));
  const { onScreen, filtered } = drawn;
  const { groups, boxes } = onScreen;
  const from = firstHanded(onScreen, active);
  return groups.slice(from, from + MOST_OPTIONS).map((group, i) => {
    const index = from + i;
    const name = groupName(data, group, filtered, messages.groups);
    return (
      <div
        key={keyOf(data, group)}
        id={`${id}-option-${index}`}
        role="option"
        className={boxes[index] === null ? 'target out-of-view' : 'target'}
        data-group={index}
        data-active={index === active}
        aria-selected={selected !== null && group.cell === null && group.positions.includes(selected)}
        aria-label={name}
        aria-setsize={shownCount(filtered)}
        aria-posinset={rankOfGroup(data.index, filtered.shownPositions(), group)}
        style={placed(onScreen, index)}
      />
    );
  });
});

const shownCount = ({ claims, record }: Filtered): number => claims.shown + record.shown;

const keyOf = (data: TimelineData, { positions: [first = 0], cell }: MarkGroup): string =>
  cell === null ? eventOf(data, first).id : `${cell.band} ${cell.extent.start} ${cell.extent.end}`;

/** Where the options that are handed over begin: around the active one, else where the view begins. */
function firstHanded({ groups, boxes }: OnScreen, active: number): number {
  const middle = active >= 0 ? active - MOST_OPTIONS / 2 : boxes.findIndex((box) => box !== null);
  return Math.max(0, Math.min(middle, groups.length - MOST_OPTIONS));
}

/** Set by the object model, never by a style attribute, which the page's policy forbids. */
function placed(onScreen: OnScreen, group: number): CSSProperties {
  const box = boxOnScreen(onScreen, group);
  return box === null ? {} : { left: box.x, top: box.y, width: box.width, height: box.height };
}

/** Whether the picture shows less than the whole title: then pointing at the mark shows it. */
function isCut({ scene, boxes, markOfGroup }: OnScreen, index: number): boolean {
  const mark = markOfGroup[index] ?? -1;
  if (mark < 0) return boxes[index] !== null;
  const label = scene.labels.find((other) => other.mark === mark);
  const flag = scene.flags.find(({ position }) => position === scene.marks.position[mark]);
  const words = label?.title ?? flag?.lines.at(-1);
  return words === undefined || words.endsWith('…');
}

import { useLayoutEffect, useRef, useState } from 'react';
import { placeTip } from '../../layout/labels/place-tip';
import type { ColumnEvents } from '../../layout/columns/column-at';
import type { MarkGroup } from '../../layout/detail/mark-groups';
import type { OnScreen } from '../../layout/scene/build-scene';
import { categoryOfBand } from '../../model/events/band-key';
import { eventOf } from '../../state/scene-input';
import { useInstance } from '../base/instance-context';
import { useEscapeAnywhere } from '../base/use-escape';
import { boxOnScreen } from './box-on-screen';

interface TipProps {
  readonly text: string;
  /** Where several marks are stacked, all of them; of more than are read at a glance, the first. */
  readonly column: ColumnEvents | null;
  readonly onScreen: OnScreen;
  /** Index of the group that it is of. */
  readonly group: number;
  /** Whether the keyboard is on the group, and not the pointer. */
  readonly isOfKeyboard: boolean;
  /** The reader wants to see what is under it. */
  readonly onHide: () => void;
}

const UNMEASURED = { width: 0, height: 0 };

/**
 * The whole words of a mark that shows a part of them. Measured once, however the timeline moves: another text, or
 * another width to break it in, is another tip.
 */
export function Tip({ text, column, onScreen, group, isOfKeyboard, onHide }: TipProps) {
  const { width, height } = onScreen.scene;
  const tip = useRef<HTMLSpanElement>(null);
  const [size, setSize] = useState(UNMEASURED);
  useLayoutEffect(() => {
    if (tip.current !== null) setSize({ width: tip.current.offsetWidth, height: tip.current.offsetHeight });
  }, []);
  // The key goes on to what it closes.
  useEscapeAnywhere(tip, onHide);
  const mark = boxOnScreen(onScreen, group);
  if (mark === null) return null;
  const { x, y } = placeTip(mark, size, { width, height });
  return (
    <span
      ref={tip}
      className={isOfKeyboard ? 'tip of-keyboard' : 'tip'}
      data-group={group}
      dir="auto"
      aria-hidden="true"
      style={{ left: x, top: y }}
    >
      {column === null ? <span>{text}</span> : <ColumnCard column={column} group={onScreen.groups[group]} />}
    </span>
  );
}

/** So many events of a column are named. */
const MOST_NAMED = 6;

interface ColumnCardProps {
  readonly column: ColumnEvents;
  /** The mark in it that is pointed at. */
  readonly group: MarkGroup | undefined;
}

/** The events of a column: how many, of when and of what, then each with its date. */
function ColumnCard({ column, group }: ColumnCardProps) {
  const { data, messages } = useInstance();
  const { picture } = messages;
  const words = messages.columns.loaded;
  const { band, extent, positions } = column;
  const category = data.head.categories[categoryOfBand(band)]?.label ?? '';
  const at = positions.indexOf(group?.positions[0] ?? -1);
  const from = Math.max(0, Math.min(at - MOST_NAMED + 1, positions.length - MOST_NAMED));
  const named = [...positions.subarray(from, from + MOST_NAMED)];
  const more = positions.length - named.length;
  return (
    <>
      <span className="tip-head">{words?.column(extent, positions.length, category)}</span>
      {named.map((position) => {
        const { id, time, title, shortTitle = title } = eventOf(data, position);
        return (
          <span key={id} className={position === positions[at] ? 'tip-row at' : 'tip-row'}>
            <span className="tip-date">{picture.eventDate(time, null, 'year')}</span>{' '}
            <span dir="auto">{shortTitle}</span>
          </span>
        );
      })}
      <span className="tip-more">{words?.listed(more)}</span>
    </>
  );
}

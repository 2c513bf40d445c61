import { useLayoutEffect, useRef, useState } from 'react';
import { placeTip } from '../../layout/labels/place-tip';
import type { OnScreen } from '../../layout/scene/build-scene';
import { useEscapeAnywhere } from '../base/use-escape';
import { boxOnScreen } from './box-on-screen';

interface TipProps {
  readonly text: string;
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
export function Tip({ text, onScreen, group, isOfKeyboard, onHide }: TipProps) {
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
      {text}
    </span>
  );
}

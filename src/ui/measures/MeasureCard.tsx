import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { MeasureMark, MeasureScene } from '../../layout/measures/measure-scene';
import { placeCard } from '../../layout/measures/place-card';
import type { Rect } from '../../layout/rect';
import type { MeasureEntry } from '../../model/measure-points';
import type { MeasureMessages } from '../../words/parts/measures';
import { takeKey, useEscapeAnywhere } from '../base/use-escape';
import { useDataText } from '../base/use-data-text';

interface MeasureCardProps {
  readonly figure: RefObject<HTMLElement | null>;
  readonly scene: MeasureScene;
  readonly mark: MeasureMark;
  /** Its place among all. */
  readonly place: string;
  readonly words: MeasureMessages;
  readonly onOpen: (entry: MeasureEntry) => void;
  readonly onDismiss: () => void;
}

/** Half the height of a mark with the ring around it. */
const HALF = 10;

const UNMEASURED = { width: 0, height: 0, kept: [] as readonly Rect[] };

/** Where the buttons beside a chart are, in pixels of the chart. */
function buttonsAround(figure: Element): readonly Rect[] {
  const { left, top } = figure.getBoundingClientRect();
  const buttons = figure.parentElement?.querySelectorAll('.measure-walk button') ?? [];
  return Array.from(buttons, (button) => {
    const box = button.getBoundingClientRect();
    return { x0: box.left - left, x1: box.right - left, y0: box.top - top, y1: box.bottom - top };
  });
}

/**
 * A value in words beside its mark. A screen reader has the same from the option, so it is hidden from it; a pointer
 * can go to it, and Escape takes it away, wherever the focus is.
 */
export function MeasureCard({ figure, scene, mark, place, words, onOpen, onDismiss }: MeasureCardProps) {
  const { entry } = mark;
  const card = useRef<HTMLDivElement>(null);
  const dataText = useDataText();
  const [size, setSize] = useState(UNMEASURED);
  useLayoutEffect(() => {
    if (card.current !== null && figure.current !== null)
      setSize({
        width: card.current.offsetWidth,
        height: card.current.offsetHeight,
        kept: buttonsAround(figure.current),
      });
  }, [figure]);
  useEscapeAnywhere(figure, (key) => {
    takeKey(key);
    onDismiss();
  });
  const half = Math.max((mark.x1 - mark.x0) / 2, HALF);
  const box = { x0: mark.x - half, x1: mark.x + half, y0: mark.y - HALF, y1: mark.y + HALF };
  // Where they are too many to tell apart, one is as good as another.
  const others = scene.columns.length > 0 ? [] : scene.values.filter((value) => value !== mark);
  const { x, y } = placeCard(box, size, scene, others, size.kept);
  return (
    <div ref={card} className="measure-card" aria-hidden="true" style={{ left: x, top: y }}>
      <strong>{words.value(entry)}</strong>
      <span>{words.when(entry)}</span>
      <span {...dataText}>{words.who(entry)}</span>
      {entry.basis !== '' && (
        <span className="soft" {...dataText}>
          {entry.basis}
        </span>
      )}
      <span className="soft">{place}</span>
      {entry.event !== null && (
        <button
          type="button"
          className="link-button"
          tabIndex={-1}
          onClick={() => {
            onOpen(entry);
          }}
        >
          {words.openClaim}
        </button>
      )}
    </div>
  );
}

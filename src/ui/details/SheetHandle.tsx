import { useRef, type PointerEvent, type RefObject } from 'react';
import { windowOf } from '../../instance/elements';
import { useDetailWords } from './use-detail-words';

interface SheetHandleProps {
  readonly section: RefObject<HTMLElement | null>;
  readonly isFull: boolean;
  readonly onFull: (isFull: boolean) => void;
  readonly onClose: () => void;
}

/** So far a pull is a press, in pixels. */
const SLOP = 6;
/** Below this share of the window a sheet is let go of, above the other it fills it. */
const CLOSES = 0.3;
const FILLS = 0.66;

/** By this a sheet is pulled up to the whole screen and down again, or away; pressed it does the first two. */
export function SheetHandle({ section, isFull, onFull, onClose }: SheetHandleProps) {
  const words = useDetailWords();
  const from = useRef<number | null>(null);
  const isPulled = useRef(false);
  const release = (): void => {
    section.current?.style.removeProperty('--sheet');
    from.current = null;
  };
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-expanded={isFull}
      aria-label={isFull ? words.pullDown : words.pullUp}
      onPointerDown={(event) => {
        from.current = event.clientY;
        isPulled.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (from.current === null) return;
        isPulled.current ||= Math.abs(event.clientY - from.current) > SLOP;
        if (isPulled.current) section.current?.style.setProperty('--sheet', `${shareAt(event) * 100}dvh`);
      }}
      onPointerUp={(event) => {
        release();
        if (!isPulled.current) return;
        const share = shareAt(event);
        if (share < CLOSES) onClose();
        else onFull(share > FILLS);
      }}
      onPointerCancel={release}
      onClick={() => {
        // A pull ends in a click too, when it has done its deed.
        if (!isPulled.current) onFull(!isFull);
        isPulled.current = false;
      }}
    />
  );
}

/** How much of the window lies below the pointer. */
function shareAt({ clientY, currentTarget }: PointerEvent): number {
  const height = windowOf(currentTarget)?.innerHeight ?? 0;
  return height === 0 ? 0 : (height - clientY) / height;
}

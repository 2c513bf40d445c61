import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useEscape } from '../base/use-escape';
import { useFocusReturn } from '../base/use-focus-return';
import { useMessages } from '../base/use-messages';
import { PanelRows } from './PanelRows';

export interface EventListProps {
  /** What the events have in common: "412 events, March 1994, Diplomatic". */
  readonly label: string;
  /** Positions in the index, in the order in which they are read. */
  readonly positions: Uint32Array | readonly number[];
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** A list of events with a heading and a way out. */
export function EventPanel({ label, positions, onOpen, onClose }: EventListProps) {
  const id = useId();
  const { close } = useMessages().page;
  const panel = useRef<HTMLElement>(null);
  // State and no ref: what scrolls the rows has to be there before them.
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusReturn(panel);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // Itself as far as the window holds it, its heading in any case.
    panel.current?.scrollIntoView({ block: 'nearest' });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEscape(panel, onClose);
  return (
    <section ref={panel} className="event-list" aria-labelledby={`${id}-heading`} tabIndex={-1}>
      <header className="event-list-head">
        <h2 ref={heading} id={`${id}-heading`} tabIndex={-1} dir="auto">
          {label}
        </h2>
        <button type="button" className="button quiet close" onClick={onClose}>
          {close}
        </button>
      </header>
      <div ref={setScroller} className="event-list-rows">
        {scroller !== null && <PanelRows positions={positions} scroller={scroller} onOpen={onOpen} />}
      </div>
    </section>
  );
}

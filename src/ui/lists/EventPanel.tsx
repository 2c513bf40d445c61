import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
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
  const panel = useRef<HTMLElement>(null);
  // State and no ref: what scrolls the rows has to be there before them.
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  useFocusWithin(panel);
  useEscape(panel, onClose);
  return (
    <section ref={panel} className="event-list" aria-labelledby={`${id}-heading`} tabIndex={-1}>
      <header className="event-list-head">
        <h2 id={`${id}-heading`} tabIndex={-1}>
          {label}
        </h2>
        <button type="button" className="button quiet close" onClick={onClose}>
          Close
        </button>
      </header>
      <div ref={setScroller} className="event-list-rows">
        {scroller !== null && <PanelRows positions={positions} scroller={scroller} onOpen={onOpen} />}
      </div>
    </section>
  );
}

/** The focus goes to the heading, and from inside goes back to where it was when the panel goes. */
function useFocusWithin(panel: { readonly current: HTMLElement | null }): void {
  const origin = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const element = panel.current;
    origin.current ??= document.activeElement;
    const heading = element?.querySelector('h2');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
    return () => {
      const from = origin.current;
      if (element?.contains(document.activeElement) !== true || !(from instanceof HTMLElement)) return;
      if (from.isConnected) from.focus({ preventScroll: true });
    };
  }, [panel]);
}

/** Heard on the panel itself, before the page hears it and closes the details too. */
function useEscape(panel: { readonly current: HTMLElement | null }, onClose: () => void): void {
  useEffect(() => {
    const element = panel.current;
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onClose();
    };
    element?.addEventListener('keydown', close);
    return () => element?.removeEventListener('keydown', close);
  }, [panel, onClose]);
}

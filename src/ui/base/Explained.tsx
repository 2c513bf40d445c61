import { useEffect, useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import { takeKey, useEscapeAnywhere } from './use-escape';
import { usePressOutside } from './use-press-outside';

interface ExplainedProps {
  /** What is explained in plain words. */
  readonly words: ReactNode;
  /** What is explained; it is described by the element with the id. */
  readonly children: (description: string) => ReactNode;
}

/** So long a pointer rests before words come: on the way across, none do. */
const REST_MS = 250;

/**
 * Plain words to a control, shown while a pointer or the keyboard is on it, or after a tap, and read out with its name.
 * They stay while the pointer is on them, and go by Escape.
 */
export function Explained({ words, children }: ExplainedProps) {
  const id = useId();
  const whole = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const close = (): void => {
    clearTimeout(timer.current);
    setOpen(false);
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return (
    <span
      ref={whole}
      className="explained"
      onPointerEnter={({ pointerType }) => {
        if (pointerType === 'touch') return;
        timer.current = setTimeout(() => {
          setOpen(true);
        }, REST_MS);
      }}
      onPointerLeave={({ pointerType }) => {
        if (pointerType !== 'touch') close();
      }}
      onPointerUp={({ pointerType }) => {
        if (pointerType === 'touch') setOpen(true);
      }}
      onFocus={({ target }) => {
        if (target.matches(':focus-visible')) setOpen(true);
      }}
      onBlur={close}
    >
      {children(id)}
      {isOpen && <WayOut explained={whole} onClose={close} />}
      <span id={id} role="tooltip" className="explanation" hidden={!isOpen}>
        {words}
      </span>
    </span>
  );
}

interface WayOutProps {
  readonly explained: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** The ways out of an explanation, while it is shown. */
function WayOut({ explained, onClose }: WayOutProps) {
  useEscapeAnywhere(explained, (key) => {
    takeKey(key);
    onClose();
  });
  usePressOutside(explained, onClose);
  return null;
}

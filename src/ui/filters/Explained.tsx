import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

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
  useEffect(() => {
    const document = whole.current?.ownerDocument;
    if (!isOpen || document === undefined) return undefined;
    const onKey = (key: KeyboardEvent): void => {
      if (key.key !== 'Escape') return;
      // One press closes one thing, and this was opened last.
      key.preventDefault();
      key.stopPropagation();
      setOpen(false);
    };
    const onPress = (press: PointerEvent): void => {
      if (whole.current === null || !press.composedPath().includes(whole.current)) setOpen(false);
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPress, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPress, true);
    };
  }, [isOpen]);
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
      <span id={id} role="tooltip" className="explanation" hidden={!isOpen}>
        {words}
      </span>
    </span>
  );
}

import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { windowOf } from '../../instance/elements';
import { useEscape } from './use-escape';

interface MenuProps {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** What is folded away until wanted, over what stands below it. Escape and a press outside fold it again. */
export function Menu({ label, className = '', children }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      ref={menu}
      className={`menu ${className}`}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className="button">{label}</summary>
      {isOpen && (
        <WayOut
          menu={menu}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
      <div className="menu-body">{children}</div>
    </details>
  );
}

interface WayOutProps {
  readonly menu: RefObject<HTMLDetailsElement | null>;
  readonly onClose: () => void;
}

/** The ways out of a menu, while it is open. */
function WayOut({ menu, onClose }: WayOutProps) {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  const [fold] = useState(() => () => {
    // The focus would be lost with what is folded away.
    menu.current?.querySelector('summary')?.focus();
    close.current();
  });
  useEscape(menu, fold);
  useEffect(() => {
    const element = menu.current;
    const window = element === null ? null : windowOf(element);
    if (element === null || window === null) return undefined;
    const press = (event: Event): void => {
      // In a shadow tree the window hears of its host only.
      if (!event.composedPath().includes(element)) close.current();
    };
    window.addEventListener('pointerdown', press);
    return () => {
      window.removeEventListener('pointerdown', press);
    };
  }, [menu]);
  return null;
}

import { useRef, useState, type ReactNode, type RefObject } from 'react';
import { useEscape } from './use-escape';
import { usePressOutside } from './use-press-outside';

interface MenuProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** What is folded away until wanted, over what stands below it. Escape and a press outside fold it again. */
export function Menu({ label, children }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      ref={menu}
      className="menu"
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
  useEscape(menu, () => {
    // The focus would be lost with what is folded away.
    menu.current?.querySelector('summary')?.focus();
    onClose();
  });
  usePressOutside(menu, onClose);
  return null;
}

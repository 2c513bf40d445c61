import { useRef, type KeyboardEvent } from 'react';
import type { View } from '../../state/session';
import { usePrerendered } from '../base/use-prerendered';
import { useMessages } from '../base/use-messages';

interface TabsProps {
  readonly id: string;
  readonly views: readonly View[];
  readonly view: View;
  readonly onChoose: (view: View) => void;
}

/** The views as tabs: one tab stop, arrow keys, Home and End (ARIA Authoring Practices, tabs). */
export function Tabs({ id, views, view, onChoose }: TabsProps) {
  const words = useMessages().page;
  const list = useRef<HTMLDivElement>(null);
  const prerendered = usePrerendered();
  const choose = (next: View): void => {
    if (next !== view) onChoose(next);
  };
  const move = (key: KeyboardEvent): void => {
    const at = views.indexOf(view);
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % views.length,
      ArrowLeft: (at + views.length - 1) % views.length,
      Home: 0,
      End: views.length - 1,
    };
    const index = targets[key.key];
    const next = index === undefined ? undefined : views[index];
    if (index === undefined || next === undefined) return;
    key.preventDefault();
    choose(next);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={words.views}
      className="tabs"
      ref={list}
      onKeyDown={move}
      tabIndex={-1}
      inert={prerendered}
    >
      {views.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`${id}-tab-${each}`}
          className="tab"
          aria-selected={each === view}
          aria-controls={`${id}-panel`}
          tabIndex={each === view ? 0 : -1}
          onClick={() => {
            choose(each);
          }}
        >
          {words.view[each]}
        </button>
      ))}
    </div>
  );
}

import type { View } from '../../state/session';
import { useMessages } from '../base/use-messages';

interface SkipLinkProps {
  readonly view: View;
  /** Id of the panel that shows it. */
  readonly panel: string;
}

/** Past all that stands over the view: the first stop of the Tab key, seen while it has the focus. */
export function SkipLink({ view, panel }: SkipLinkProps) {
  return (
    <a
      className="skip-link button"
      href={`#${panel}`}
      onClick={(click) => {
        // The address is the reader's choices; the browser would add to it, and to the history.
        click.preventDefault();
        const shown = document.getElementById(panel);
        const target = shown?.querySelector<HTMLElement>('.timeline [role=listbox]') ?? shown;
        target?.focus();
      }}
    >
      {useMessages().page.skipTo(view)}
    </a>
  );
}

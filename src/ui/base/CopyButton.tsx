import { useState, type MouseEvent } from 'react';
import { windowOf } from '../../instance/elements';
import { wellFormed } from '../../export/well-formed';
import { useMessages } from './use-messages';

interface CopyButtonProps {
  readonly label: string;
  readonly className?: string;
  /** What is copied; told by the window that the button is in, whose address may be a part of it. */
  readonly text: (window: Window) => string;
}

/** How long nothing is said before it is said that it was copied: what does not change is not said again. Milliseconds. */
const UNSAID = 100;

const rest = (window: Window): Promise<void> =>
  new Promise((resolve) => {
    window.setTimeout(resolve, UNSAID);
  });

/** Puts a text on the clipboard and says so; where that is not allowed, shows the text to be copied by hand. */
export function CopyButton({ label, className = 'button', text }: CopyButtonProps) {
  const { page } = useMessages();
  const [state, setState] = useState<'ready' | 'copied' | { readonly refused: string }>('ready');
  const copy = async (window: Window): Promise<void> => {
    const copied = wellFormed(text(window));
    setState('ready');
    const unsaid = rest(window);
    try {
      // Over plain http there is no clipboard at all: that too is a refusal.
      await window.navigator.clipboard.writeText(copied);
      await unsaid;
      setState('copied');
    } catch {
      setState({ refused: copied });
    }
  };
  const press = ({ currentTarget }: MouseEvent): void => {
    const window = windowOf(currentTarget);
    if (window !== null) void copy(window);
  };
  return (
    <>
      <button type="button" className={className} onClick={press}>
        {label}
      </button>
      <span aria-live="polite" className="copy-state">
        {state === 'copied' && <span>{page.copied}</span>}
        {typeof state === 'object' && <span>{page.notCopied(state.refused)}</span>}
      </span>
    </>
  );
}

import { useState, type MouseEvent } from 'react';
import { windowOf } from '../../instance/elements';
import { wellFormed } from '../../export/well-formed';
import { useMessages } from './use-messages';

interface CopyButtonProps {
  readonly label: string;
  /** What is copied; told by the window that the button is in, whose address may be a part of it. */
  readonly text: (window: Window) => string;
}

/** Puts a text on the clipboard and says so; where that is not allowed, shows the text to be copied by hand. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const { page } = useMessages();
  const [state, setState] = useState<'ready' | 'copied' | { readonly refused: string }>('ready');
  const copy = ({ currentTarget }: MouseEvent): void => {
    const window = windowOf(currentTarget);
    if (window === null) return;
    const copied = wellFormed(text(window));
    // Over plain http there is no clipboard at all: that too is a refusal.
    Promise.resolve()
      .then(() => window.navigator.clipboard.writeText(copied))
      .then(() => 'copied' as const)
      .catch(() => ({ refused: copied }))
      .then(setState)
      .catch(() => {});
  };
  return (
    <>
      <button type="button" className="button" onClick={copy}>
        {label}
      </button>
      <span aria-live="polite" className="copy-state">
        {state === 'copied' && <span>{page.copied}</span>}
        {typeof state === 'object' && <span>{page.notCopied(state.refused)}</span>}
      </span>
    </>
  );
}

import { useState } from 'react';
import { wellFormed } from '../../export/well-formed';
import { useMessages } from './use-messages';

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
}

/** Puts a text on the clipboard and says so; where that is not allowed, shows the text to be copied by hand. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const { page } = useMessages();
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const copy = (): void => {
    // Over plain http there is no clipboard at all: that too is a refusal.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(wellFormed(text())))
      .then(() => 'copied' as const)
      .catch(() => 'refused' as const)
      .then(setState)
      .catch(() => {});
  };
  return (
    <>
      <button type="button" className="button" onClick={copy}>
        {label}
      </button>
      <span aria-live="polite" className="copy-state">
        {state === 'copied' && page.copied}
        {state === 'refused' && page.notCopied(text())}
      </span>
    </>
  );
}

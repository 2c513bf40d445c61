import { useId, useLayoutEffect, useRef, type RefObject } from 'react';
import { useEscape } from '../base/use-escape';
import { useFocusReturn } from '../base/use-focus-return';
import { useMessages } from '../base/use-messages';
import { KeyList } from './KeyList';

interface KeysDialogProps {
  readonly onClose: () => void;
}

/** Which keys there are, over the page until it is closed; the focus goes back to what had it. */
export function KeysDialog({ onClose }: KeysDialogProps) {
  const { page, timeline } = useMessages();
  const id = useId();
  const dialog: RefObject<HTMLDialogElement | null> = useRef(null);
  useFocusReturn(dialog);
  useEscape(dialog, onClose);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
    };
  }, []);
  return (
    <dialog ref={dialog} className="keys-dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{timeline.keysHeading}</h2>
      <KeyList />
      <button type="button" className="button" onClick={onClose}>
        {page.close}
      </button>
    </dialog>
  );
}

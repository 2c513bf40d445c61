import type { LinkFault } from '../../state/url';
import { useLaterMessages, useMessages } from '../base/use-messages';

interface UnreadLinkProps {
  readonly faults: readonly LinkFault[];
  readonly onRead: () => void;
}

/** What of the link could not be read, until the reader has seen it. */
export function UnreadLink({ faults, onRead }: UnreadLinkProps) {
  const messages = useMessages();
  const words = useLaterMessages(messages.faults);
  if (words === null) return null;
  return (
    <div className="unread" role="alert">
      <p>{words.link(faults)}</p>
      <button type="button" className="button" onClick={onRead}>
        {messages.page.dismiss}
      </button>
    </div>
  );
}

import { useEffect, useState } from 'react';
import type { LaterMessages } from '../../words/later';
import type { Messages } from '../../words/messages';
import { useInstance } from './instance-context';

/** What is said to the reader, in the language of the timeline. */
export const useMessages = (): Messages => useInstance().messages;

/** Messages that come later; null until they are here. Where they do not come, nothing is said. */
export function useLaterMessages<T>({ loaded, load }: LaterMessages<T>): T | null {
  const [messages, setMessages] = useState(loaded);
  useEffect(() => {
    if (loaded !== null) return undefined;
    let isWanted = true;
    const show = async (): Promise<void> => {
      const come = await load().catch(() => null);
      if (isWanted) setMessages(come);
    };
    void show();
    return () => {
      isWanted = false;
    };
  }, [loaded, load]);
  return messages;
}

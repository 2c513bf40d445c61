import { useEffect, useState } from 'react';
import type { Messages } from '../../words/messages';
import { useInstance } from './instance-context';

/** What is said to the reader, in the language of the timeline. */
export const useMessages = (): Messages => useInstance().messages;

/** Messages that come later; null until they are here. Where they do not come, nothing is said. */
export function useLaterMessages<T>(load: () => Promise<T>): T | null {
  const [messages, setMessages] = useState<T | null>(null);
  useEffect(() => {
    let isWanted = true;
    const show = async (): Promise<void> => {
      const loaded = await load().catch(() => null);
      if (isWanted) setMessages(loaded);
    };
    void show();
    return () => {
      isWanted = false;
    };
  }, [load]);
  return messages;
}

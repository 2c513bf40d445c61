import { useEffect, useReducer, useState } from 'react';
import { asError } from '../../instance/as-error';
import type { LaterMessages } from '../../words/later';
import type { Messages } from '../../words/messages';
import { useInstance } from './instance-context';
import { unlessLeft } from './later/unless-left';

/** What is said to the reader, in the language of the timeline. */
export const useMessages = (): Messages => useInstance().messages;

/** Messages that come later; null until they are here. Where they do not come, the boundary above is told. */
export function useLaterMessages<T>({ loaded, load }: LaterMessages<T>): T | null {
  const [, drawAnew] = useReducer((times: number) => times + 1, 0);
  const [fault, setFault] = useState<Error | null>(null);
  useEffect(() => {
    // Who else asked for them may have drawn this before their own load has told it.
    if (loaded === null)
      void unlessLeft(load).then(drawAnew, (error: unknown) => {
        setFault(asError(error));
      });
  }, [loaded, load]);
  if (fault !== null) throw fault;
  return loaded;
}

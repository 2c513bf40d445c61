import { useCallback, useState } from 'react';
import type { GoTo } from './GoTo';

/** The question where to go, once it is here, and the way to load it. */
export interface LoadedGoTo {
  readonly Question: typeof GoTo | null;
  readonly load: () => void;
}

/**
 * Loads the question where to go when the keyboard comes to the timeline: whoever presses G types on at once. Not by
 * `lazy`, which shows its fallback for a third of a second, even where all has been loaded.
 */
export function useGoTo(): LoadedGoTo {
  const [Question, setQuestion] = useState<typeof GoTo | null>(null);
  const load = useCallback(() => {
    void import('./GoTo').then((loaded) => {
      setQuestion(() => loaded.GoTo);
    });
  }, []);
  return { Question, load };
}

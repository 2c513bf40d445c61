import { useCallback, useState } from 'react';
import type { GoTo } from './GoTo';
import { comesLater } from '../base/later';

/** The question where to go, once it is here, and the way to load it. */
export interface LoadedGoTo {
  readonly Question: typeof GoTo | null;
  readonly load: () => void;
}

const importGoTo = comesLater(() => import('./GoTo'));

async function loadGoTo(set: (load: () => typeof GoTo) => void): Promise<void> {
  const loaded = await importGoTo();
  set(() => loaded.GoTo);
}

/**
 * Loads the question where to go when the keyboard comes to the timeline: whoever presses G types on at once. Not by
 * `later`, since who asks has to know whether it is here.
 */
export function useGoTo(): LoadedGoTo {
  const [Question, setQuestion] = useState<typeof GoTo | null>(null);
  const load = useCallback(() => {
    void loadGoTo(setQuestion);
  }, []);
  return { Question, load };
}

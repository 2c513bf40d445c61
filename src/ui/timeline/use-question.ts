import { useCallback, useEffect, useState } from 'react';
import type { TimelineController } from '../../instance/timeline/controller';
import { comesLater } from '../base/later';
import { useSignalValue } from '../base/use-signal-value';
import type { GoTo } from './GoTo';

/** The question where to go, and the way to load it. */
export interface Question {
  /** The question, while it is asked and as soon as it is here. */
  readonly Form: typeof GoTo | null;
  /** It is asked and not here yet: what is typed meanwhile is its answer, and no command. */
  readonly isAwaited: boolean;
  readonly load: () => void;
}

const importGoTo = comesLater(() => import('./GoTo'));

async function loadGoTo(set: (load: () => typeof GoTo) => void): Promise<void> {
  const loaded = await importGoTo();
  set(() => loaded.GoTo);
}

/**
 * Loaded when the keyboard comes to the timeline: whoever presses G types on at once. Not by `later`, since who asks
 * has to know whether it is here.
 */
export function useQuestion(timeline: TimelineController): Question {
  const isAsking = useSignalValue(timeline.isAsking);
  const [Loaded, setLoaded] = useState<typeof GoTo | null>(null);
  const load = useCallback(() => {
    void loadGoTo(setLoaded);
  }, []);
  useEffect(() => {
    if (isAsking) load();
  }, [isAsking, load]);
  return { Form: isAsking ? Loaded : null, isAwaited: isAsking && Loaded === null, load };
}

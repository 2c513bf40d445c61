import { useCallback, useEffect, useState } from 'react';
import { asError } from '../../instance/as-error';
import type { TimelineController } from '../../instance/timeline/controller';
import { comesLater } from '../base/later/later';
import { useSignalValue } from '../base/use-signal-value';
import type { GoTo } from './GoTo';

/** The question where to go, and the way to load it. */
export interface Question {
  /** The question, while it is asked and as soon as it is here. */
  readonly Form: typeof GoTo | null;
  /** It is asked and not here yet: what is typed meanwhile is its answer, and no command. */
  readonly isAwaited: boolean;
  /** Takes a key that is pressed meanwhile; false for one that writes nothing. */
  readonly hear: (key: KeyboardEvent) => boolean;
  /** What was typed meanwhile; Enter is a line feed. */
  readonly heard: string;
  /** Before it is asked for, so that it is here by then. */
  readonly load: () => void;
  /** Why it did not come when it was last asked. */
  readonly fault: Error | null;
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
  const [fault, setFault] = useState<Error | null>(null);
  const { endAsking } = timeline;
  const [heard, setHeard] = useState('');
  const hear = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
    const typed = key === 'Enter' ? '\n' : key;
    const isWritten = typed.length === 1 && !ctrlKey && !metaKey && !altKey;
    if (isWritten) setHeard(heard + typed);
    return isWritten;
  };
  if (!isAsking && heard !== '') setHeard('');
  const load = useCallback(() => {
    // What does not come now is asked for again with the question.
    loadGoTo(setLoaded).catch(() => {});
  }, []);
  useEffect(() => {
    if (!isAsking) return;
    const bring = async (): Promise<void> => {
      await loadGoTo(setLoaded);
      setFault(null);
    };
    bring().catch((error: unknown) => {
      setFault(asError(error));
      endAsking();
      reportError(error);
    });
  }, [isAsking, endAsking]);
  return {
    Form: isAsking ? Loaded : null,
    isAwaited: isAsking && Loaded === null,
    hear,
    heard,
    load,
    fault,
  };
}

import { useEffect, useReducer } from 'react';
import type { DyadEvent } from '../../model/dataset';
import { selectSelected } from '../../state/selectors';
import { useInstance } from '../base/instance-context';
import { useSignalValue } from '../base/use-signal-value';
import { LaterDetails } from './LaterDetails';

/**
 * The event whose details are open; null without one. The page changes for it once the details can be drawn: what had
 * the focus until then is where it goes back to.
 */
export function useOpenEvent(): DyadEvent | null {
  const { data, selection, messages } = useInstance();
  const { details } = messages;
  const selected = selectSelected(data, { selection: useSignalValue(selection) });
  const isCodeSettled = useSignalValue(LaterDetails.isSettled);
  // Words that do not come are asked for again where they are needed, and that they fail is told there.
  const [asked, noteAsked] = useReducer(() => true, false);
  const isAwaited = selected !== null && !(isCodeSettled && (asked || details.loaded !== null));
  useEffect(() => {
    if (!isAwaited) return;
    void LaterDetails.bring();
    details.load().then(noteAsked, noteAsked);
  }, [isAwaited, details]);
  return isAwaited ? null : selected;
}

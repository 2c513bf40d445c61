import { useEffect } from 'react';
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
  const { data, selection } = useInstance();
  const selected = selectSelected(data, { selection: useSignalValue(selection) });
  const isSettled = useSignalValue(LaterDetails.isSettled);
  const isAwaited = selected !== null && !isSettled;
  useEffect(() => {
    if (isAwaited) void LaterDetails.bring();
  }, [isAwaited]);
  return isSettled ? selected : null;
}

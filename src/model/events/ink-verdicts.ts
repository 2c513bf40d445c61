import type { Verdict } from '../dataset-file';
import { CLAIMS } from './band-key';
import type { EventKind } from './event-index';

/**
 * What the mark of each kind of event has to tell by its ink; null for one that is drawn solid: every claim of a set in
 * which none is checked, and what is on record, unless that is disputed.
 */
export function inkVerdicts(
  kinds: readonly Pick<EventKind, 'layer' | 'verdict'>[],
): readonly (Verdict | null)[] {
  const isChecked = kinds.some(({ layer, verdict }) => layer === CLAIMS && verdict !== 'not-checked');
  return kinds.map(({ layer, verdict }) =>
    (layer === CLAIMS ? isChecked : verdict === 'disputed') ? verdict : null,
  );
}

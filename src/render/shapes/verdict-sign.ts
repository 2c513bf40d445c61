import type { Verdict } from '../../model/dataset';

/**
 * The sign of each verdict, told apart by shape alone: a tick, a half-filled disc, a cross, a question mark, two
 * strokes that do not meet. Outlines centred on 0,0 in a disc of radius 6; none where nobody has checked.
 */
const SIGNS: Readonly<Record<Verdict, string | null>> = {
  corroborated: 'M-3,0.2L-0.9,2.4L3,-2.2',
  partly: 'M0,-3.2A3.2,3.2,0,0,1,0,3.2Z',
  contradicted: 'M-2.4,-2.4L2.4,2.4M2.4,-2.4L-2.4,2.4',
  'not-found': 'M-1.8,-1.4C-1.8,-3.9,1.9,-3.9,1.9,-1.3C1.9,0,0,0.1,0,1.5M0,3.2V3.4',
  disputed: 'M-2.8,-1.3H2.8M-2.8,1.3H2.8M1.6,-3L-1.6,3',
  'not-checked': null,
};

export const verdictSign = (verdict: Verdict): string | null => SIGNS[verdict];

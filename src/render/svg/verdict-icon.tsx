import type { Verdict } from '../../model/dataset-file';
import { verdictSign } from '../shapes/verdict-sign';
import { outlineData } from './path-data';

/** A verdict's sign beside its words. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  const sign = verdictSign(verdict);
  return (
    <svg className="verdict-icon" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
      <circle r={6} />
      {sign !== null && <path className={`sign sign-${verdict}`} d={outlineData(sign)} />}
    </svg>
  );
}

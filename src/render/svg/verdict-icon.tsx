import type { Verdict } from '../../model/dataset-file';
import { NO_CATEGORY } from '../shapes/glyph';
import { inkClass, InkGlyph } from './svg-ink';

/** A verdict's mark beside its words: inked as in the timeline, in the colour of the words. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg
      className={`verdict-icon ${inkClass(verdict)}`}
      viewBox="-8 -8 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <InkGlyph glyph={NO_CATEGORY} verdict={verdict} x={0} y={0} size={1} />
    </svg>
  );
}

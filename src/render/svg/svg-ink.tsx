import type { Verdict } from '../../model/dataset-file';
import type { Glyph } from '../shapes/glyph';
import { isSigned } from '../shapes/mark-geometry';
import { inkOf } from '../shapes/mark-ink';
import type { Outline } from '../shapes/outline';
import { round } from '../shapes/round';
import { verdictSign } from '../shapes/verdict-sign';
import { outlineData } from './path-data';

interface PlacedProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

interface ShapeProps extends PlacedProps {
  readonly className: string;
  readonly outline: Outline;
}

/** An outline with its 0,0 at a place, in a size. */
export const SvgShape = ({ className, outline, x, y, size }: ShapeProps) => (
  <path
    className={className}
    transform={`translate(${round(x)},${round(y)}) scale(${Math.round(size * 1000) / 1000})`}
    d={outlineData(outline)}
  />
);

interface InkGlyphProps extends PlacedProps {
  readonly glyph: Glyph;
  readonly verdict: Verdict | null;
}

/** A glyph with the ink of a verdict, and its sign inside. How it is inked, its parent says by the class `ink-…`. */
export function InkGlyph({ glyph, verdict, ...place }: InkGlyphProps) {
  const sign = verdictSign(verdict);
  const { y, size } = place;
  const { below, scale } = glyph.sign;
  return (
    <>
      <SvgShape className="body" outline={glyph.whole} {...place} />
      {inkOf(verdict) === 'half' && <SvgShape className="lower" outline={glyph.lower} {...place} />}
      {sign && isSigned(size) && (
        <SvgShape className="sign" outline={sign} {...place} y={y + below * size} size={size * scale} />
      )}
    </>
  );
}

/** The class of a verdict's ink. */
export const inkClass = (verdict: Verdict | null): string => `ink-${inkOf(verdict)}`;

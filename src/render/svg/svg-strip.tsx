import type { StripScene } from '../../layout/beside/source-strip';
import type { SourceExcerpt } from '../../evidence/source-excerpts';
import { accentClass } from '../shapes/glyph';
import { round } from '../shapes/round';

interface StripProps {
  readonly scene: StripScene;
  readonly categoryOf: (excerpt: SourceExcerpt) => number;
}

const HEIGHT = 34;

/** A source as a strip: cited sentences filled, statements left out in outline, what is passed over pale; sections as strokes. */
export function SvgStrip({ scene, categoryOf }: StripProps) {
  const { width, marks, passedOver, sections } = scene;
  return (
    <svg
      className="strip-picture"
      width={round(width) + 1}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      <rect className="strip" x={0.5} y={6.5} width={round(width)} height={21} />
      {passedOver.map(({ x0, x1 }) => (
        <rect
          key={round(x0)}
          className="strip-passed"
          x={round(x0)}
          y={15}
          width={round(x1 - x0)}
          height={4}
        />
      ))}
      {sections.map(({ x, heading }) => (
        <line key={heading} className="strip-section" x1={round(x)} x2={round(x)} y1={1} y2={33}>
          <title>{heading}</title>
        </line>
      ))}
      {marks.map(({ x0, x1, excerpt }) => (
        <rect
          key={`${excerpt === null ? 'out' : excerpt.event.id} ${round(x0)}`}
          className={excerpt === null ? 'strip-out' : `strip-cited ${accentClass(categoryOf(excerpt))}`}
          x={round(x0)}
          y={excerpt === null ? 12 : 7}
          width={round(x1 - x0)}
          height={excerpt === null ? 10 : 20}
        />
      ))}
    </svg>
  );
}

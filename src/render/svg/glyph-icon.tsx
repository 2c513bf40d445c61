import { accentClass, glyphPath } from '../shapes/glyph';

/** A category's glyph beside text; the text says what it means. */
export function GlyphIcon({ category }: { readonly category: number }) {
  return (
    <svg
      className={`glyph-icon ${accentClass(category)}`}
      viewBox="-8 -8 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={glyphPath(category)} fill="currentColor" />
    </svg>
  );
}

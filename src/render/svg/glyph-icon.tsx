import { accentClass, glyphOf } from '../shapes/glyph';
import { outlineData } from './path-data';

/** A category's glyph beside text; the text says what it means. */
export function GlyphIcon({ category }: { readonly category: number }) {
  return (
    <svg
      className={`glyph-icon ${accentClass(category)}`}
      viewBox="-8 -8 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={outlineData(glyphOf(category).whole)} fill="currentColor" />
    </svg>
  );
}

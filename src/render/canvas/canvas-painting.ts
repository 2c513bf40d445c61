import type { Drawing } from '../../layout/scene/scene';
import type { PaintContext } from './canvas-context';
import { planOf, type Plan } from './canvas-plan';
import type { CanvasTheme } from './canvas-theme';

/** What every part of the canvas painter is given: where to, what, how it lies, and how it looks. */
export interface Painting extends Drawing {
  readonly context: PaintContext;
  readonly plan: Plan;
  readonly theme: CanvasTheme;
  /** The edges of the plot on the screen. */
  readonly left: number;
  readonly right: number;
}

export const paintingOf = (
  context: PaintContext,
  { scene, transform, axis }: Drawing,
  theme: CanvasTheme,
): Painting => ({
  context,
  scene,
  transform,
  axis,
  plan: planOf(scene),
  theme,
  left: scene.plot.x,
  right: scene.plot.x + scene.plot.width,
});

/** How far a glyph with the sign of its verdict, a cluster or a frame reaches from its middle. */
const GLYPH_REACH = 20;

/*
 * A scene laid out for three screens holds three times what is seen. The clip would hide the rest, but only
 * after a call for each mark and a shaping of each text; so the painter asks first.
 */

/** Whether nothing of a stretch is in the plot. */
export const outOfView = ({ left, right }: Painting, x0: number, x1: number): boolean =>
  x1 < left || x0 > right;

/** Whether nothing of a glyph, nor of what stands at it, is in the plot. */
export const glyphOutOfView = ({ left, right }: Painting, x: number): boolean =>
  x < left - GLYPH_REACH || x > right + GLYPH_REACH;

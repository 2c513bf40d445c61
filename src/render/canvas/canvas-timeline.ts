import type { Drawing } from '../../layout/scene/scene';
import { paintAxis } from './canvas-axis';
import { paintBands } from './canvas-bands';
import type { PaintContext } from './canvas-context';
import { paintDensities } from './canvas-density';
import { paintFlags } from './canvas-flags';
import { paintLabels } from './canvas-labels';
import { paintLinks } from './canvas-links';
import { paintFrame, paintMarks } from './canvas-marks';
import { paintingOf, type Painting } from './canvas-painting';
import { paintShades } from './canvas-shades';
import { DASH, HAIRLINE, type CanvasTheme } from './canvas-theme';

/**
 * Paints a drawing in CSS pixels: the host clears the canvas and scales it for the screen. It is
 * the same picture as `SvgTimeline`, for a screen that moves: sixty times a second in place of once.
 */
export function paintTimeline(context: PaintContext, drawing: Drawing, theme: CanvasTheme): void {
  const painting = paintingOf(context, drawing, theme);
  context.save();
  context.globalAlpha = 1;
  context.lineWidth = HAIRLINE;
  context.lineCap = 'butt';
  context.lineJoin = 'miter';
  context.textBaseline = 'alphabetic';
  context.setLineDash(DASH.none);
  paintAxis(painting);
  paintBands(painting);
  inPlot(painting, paintTime);
  context.restore();
}

function paintTime(painting: Painting): void {
  paintDensities(painting);
  paintShades(painting);
  paintFrame(painting);
  paintMarks(painting);
  paintLinks(painting);
  paintLabels(painting);
  paintFlags(painting);
}

/** The plot stays where it is on the screen; what lies in it moves behind its edges. */
function inPlot(painting: Painting, paint: (painting: Painting) => void): void {
  const { context, scene } = painting;
  context.save();
  context.beginPath();
  context.rect(scene.plot.x, 0, scene.plot.width, scene.height);
  context.clip();
  paint(painting);
  context.restore();
}

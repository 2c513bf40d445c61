import type { Painting } from './canvas-painting';
import { accentIn } from './canvas-theme';
import { addSkyline, densityOpacity, densityRuns } from '../shapes/density-geometry';

/** Density rows: however many bars a band's layer has, they are one path and one call, or two. */
export function paintDensities(painting: Painting): void {
  const { context, scene, placement, theme } = painting;
  const { bands, densities } = scene;
  for (const run of densityRuns(densities)) {
    context.beginPath();
    addSkyline(context, densities, run, placement, painting);
    context.fillStyle = accentIn(theme, bands[run.band]?.category ?? 0);
    context.globalAlpha = densityOpacity(run);
    context.fill();
  }
  context.globalAlpha = 1;
}

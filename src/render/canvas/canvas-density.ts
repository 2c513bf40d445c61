import type { Painting } from './canvas-painting';
import { accentIn } from './canvas-theme';
import { addSkyline, densityOpacity, densityBatches } from '../shapes/density-geometry';

/** Density rows: however many bars a band's layer has, they are one path and one call, or two. */
export function paintDensities(painting: Painting): void {
  const { context, scene, transform, theme } = painting;
  const { bands, densities } = scene;
  for (const batch of densityBatches(densities)) {
    context.beginPath();
    addSkyline(context, densities, batch, transform, painting);
    context.fillStyle = accentIn(theme, bands[batch.band]?.category ?? 0);
    context.globalAlpha = densityOpacity(batch);
    context.fill();
  }
  context.globalAlpha = 1;
}

import { effect } from '../signals';
import { sameDomain } from '../../layout/visible-domain';
import type { Instance } from '../instance';
import type { CanvasPicture } from './canvas-picture';

/**
 * Draws on a canvas whatever changes, at once: React does not draw while the timeline moves, and a filter does not
 * wait for it. Gives the function that ends it.
 */
export const followOnCanvas = (
  { picture, visibleDomain, settledDomain }: Pick<Instance, 'picture' | 'visibleDomain' | 'settledDomain'>,
  canvas: Pick<CanvasPicture, 'draw'>,
): (() => void) =>
  effect(() => {
    const { scenes, painter } = picture.value;
    // With few events left React takes over, in a moment.
    if (painter === 'svg') return;
    const domain = visibleDomain.value;
    canvas.draw(scenes, domain, sameDomain(domain, settledDomain.value));
  });

/** Draws no more than what is on the screen, while that is all there is to see. */
export const drawFirst = (
  { picture, visibleDomain }: Pick<Instance, 'picture' | 'visibleDomain'>,
  canvas: Pick<CanvasPicture, 'draw'>,
): (() => void) =>
  effect(() => {
    canvas.draw(picture.value.firstScenes, visibleDomain.value, true);
  });

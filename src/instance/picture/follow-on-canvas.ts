import { effect } from '../signals';
import { sameDomain } from '../../layout/visible-domain';
import type { Instance } from '../instance';
import type { CanvasPicture } from './canvas-picture';

type Drawn = Pick<Instance, 'picture' | 'space' | 'visibleDomain' | 'settledDomain'>;
type Canvas = Pick<CanvasPicture, 'draw' | 'renewTheme'>;

/**
 * Draws on a canvas whatever changes, at once: React does not draw while the timeline moves, and a filter does not
 * wait for it. Gives the function that ends it.
 */
export const followOnCanvas = (
  { picture, space, visibleDomain, settledDomain }: Drawn,
  canvas: Canvas,
): (() => void) => {
  const letters = lettersOn(canvas, space);
  return effect(() => {
    const { scenes, painter } = picture.value;
    // With few events left React takes over, in a moment.
    if (painter === 'svg') return;
    letters.follow();
    const domain = visibleDomain.value;
    canvas.draw(scenes, domain, sameDomain(domain, settledDomain.value));
  });
};

/** Draws no more than what is on the screen, while that is all there is to see. */
export const drawFirst = (
  { picture, space, visibleDomain }: Omit<Drawn, 'settledDomain'>,
  canvas: Canvas,
): (() => void) => {
  const letters = lettersOn(canvas, space);
  return effect(() => {
    letters.follow();
    canvas.draw(picture.value.firstScenes, visibleDomain.value, true);
  });
};

/** What is measured in another font is drawn in it. */
function lettersOn(canvas: Canvas, space: Drawn['space']) {
  let { measure } = space.peek();
  return {
    follow(): void {
      if (space.value.measure === measure) return;
      ({ measure } = space.value);
      canvas.renewTheme();
    },
  };
}

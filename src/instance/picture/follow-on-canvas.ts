import type { Interval } from '../../dates/time';
import { betweenDrawings } from '../../layout/scene/between-drawings';
import type { OnScreen } from '../../layout/scene/build-scene';
import type { Drawing } from '../../layout/scene/scene';
import { sameDomain } from '../../layout/visible-domain';
import { windowOf } from '../elements';
import { easeOut, eachFrame, movingWindow } from '../frames';
import type { Instance } from '../instance';
import { effect } from '../signals';
import type { CanvasPicture } from './canvas-picture';
import { createChoices, GLIDE_MS, MOST_TO_GLIDE } from './choices';

type Followed = Pick<
  Instance,
  'picture' | 'space' | 'visibleDomain' | 'settledDomain' | 'filterResult' | 'selection'
>;
type Canvas = Pick<CanvasPicture, 'element' | 'draw' | 'renewTheme'>;

/**
 * Draws on a canvas whatever changes, at once: React does not draw while the timeline moves, and a filter does not
 * wait for it. What a choice moves to another place glides there. Gives the function that ends it.
 */
export const followOnCanvas = (
  { picture, space, visibleDomain, settledDomain, filterResult, selection }: Followed,
  canvas: Canvas,
): (() => void) => {
  const letters = lettersOn(canvas, space);
  const glide = glideOn(canvas);
  const choices = createChoices();
  const end = effect(() => {
    const { scenes, painter } = picture.value;
    const now = windowOf(canvas.element)?.performance.now() ?? 0;
    const isChosen = choices.follows([filterResult.value, selection.value], now);
    // With few events left React takes over, in a moment.
    if (painter === 'svg') return;
    letters.follow();
    const domain = visibleDomain.value;
    glide.draw(scenes(domain, sameDomain(domain, settledDomain.value)), isChosen);
  });
  return () => {
    end();
    glide.stop();
  };
};

/** Draws no more than what is on the screen, while that is all there is to see. */
export const drawFirst = (
  { picture, space, visibleDomain }: Pick<Followed, 'picture' | 'space' | 'visibleDomain'>,
  canvas: Canvas,
): (() => void) => {
  const letters = lettersOn(canvas, space);
  return effect(() => {
    letters.follow();
    canvas.draw(picture.value.firstScenes(visibleDomain.value, true));
  });
};

/** Draws a scene at once, or by way of what is drawn: from wherever that has come to, so that nothing jumps. */
function glideOn(canvas: Canvas) {
  let shown: { readonly drawing: Drawing; readonly domain: Interval } | null = null;
  let stop = nothing;
  const draw = (drawing: Drawing, domain: Interval): void => {
    shown = { drawing, domain };
    canvas.draw(drawing);
  };
  return {
    draw(next: OnScreen, isChosen: boolean): void {
      stop();
      stop = nothing;
      const from = shown;
      const window = isChosen ? movingWindow(windowOf(canvas.element)) : null;
      if (window === null || from === null || !canCome(from, next)) {
        draw(next, next.domain);
        return;
      }
      const began = window.performance.now();
      const show = (now: number): boolean => {
        const share = Math.min(1, Math.max(0, now - began) / GLIDE_MS);
        draw(betweenDrawings(from.drawing, next, easeOut(share)), next.domain);
        return share < 1;
      };
      show(began);
      stop = eachFrame(window, show);
    },
    stop(): void {
      stop();
    },
  };
}

const canCome = (
  { drawing, domain }: { readonly drawing: Drawing; readonly domain: Interval },
  next: OnScreen,
): boolean =>
  drawing.scene !== next.scene &&
  sameDomain(domain, next.domain) &&
  Math.max(drawing.scene.marks.count, next.scene.marks.count) <= MOST_TO_GLIDE;

const nothing = (): void => {};

/** What is measured in another font is drawn in it. */
function lettersOn(canvas: Canvas, space: Followed['space']) {
  let { measure } = space.peek();
  return {
    follow(): void {
      if (space.value.measure === measure) return;
      ({ measure } = space.value);
      canvas.renewTheme();
    },
  };
}

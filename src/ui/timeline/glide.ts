import type { OnScreen } from '../../layout/scene/build-scene';
import { GLIDE_MS, MOST_TO_GLIDE } from '../../instance/picture/choices';
import { placesOf, type Place } from '../../render/svg/svg-places';

/** From old place to new; how long what comes or goes takes to fade; in milliseconds. */
const GLIDE = { duration: GLIDE_MS, easing: 'cubic-bezier(.2,0,0,1)' } as const;
const FADE = 120;

/** Less is not seen. */
const LEAST = 0.5;

/** What is drawn, its element and where it stands. */
interface Standing extends Place {
  readonly element: Element;
}

/** What stood on a picture, by what it is. */
export type Standings = ReadonlyMap<string, Standing>;

/** Everything on a picture that can glide; null where it is no picture of this scene, or has too much. */
export function standingsIn(picture: Element, onScreen: OnScreen): Standings | null {
  if (onScreen.scene.marks.count > MOST_TO_GLIDE) return null;
  const all = new Map<string, Standing>();
  for (const { selector, places } of placesOf(onScreen)) {
    const elements = picture.querySelectorAll(selector);
    if (elements.length !== places.length) return null;
    for (const [i, place] of places.entries()) {
      const element = elements[i];
      if (element !== undefined) all.set(`${selector} ${place.key}`, { ...place, element });
    }
  }
  return all;
}

/**
 * Lets what stands in another place than before glide there, fades in what has come and fades out what is gone; lines
 * are drawn after. A glide that is under way goes on: each adds to the one before, so nothing jumps.
 */
export function glide(picture: Element, before: Standings, after: Standings): void {
  let moves = false;
  for (const [key, { x, y, element }] of after) {
    const old = before.get(key);
    if (old === undefined) {
      element.animate({ opacity: [0, 1] }, { duration: FADE });
    } else if (Math.abs(old.x - x) > LEAST || Math.abs(old.y - y) > LEAST) {
      moves = true;
      const from = `translate(${old.x - x}px, ${old.y - y}px)`;
      element.animate({ transform: [from, 'none'] }, { ...GLIDE, composite: 'add' });
    }
  }
  for (const [key, { element }] of before) if (!after.has(key)) fadeOut(picture, element);
  if (!moves) return;
  for (const line of picture.querySelectorAll('.links path'))
    line.animate({ opacity: [0, 1] }, { duration: FADE, delay: GLIDE.duration, fill: 'backwards' });
}

/** What React has taken out is shown once more while it fades. */
function fadeOut(picture: Element, element: Element): void {
  if (element.isConnected) return;
  picture.append(element);
  const fading = element.animate({ opacity: [1, 0] }, { duration: FADE });
  const end = (): void => {
    element.remove();
  };
  fading.addEventListener('finish', end);
  fading.addEventListener('cancel', end);
}

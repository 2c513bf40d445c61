import type { Interval } from '../../dates/time';
import type { MiddleScenes } from '../columns/middle-scenes';
import { axisScene } from './axis-scene';
import { bufferScene, fitOf, relabelled, transformTo, type BufferedScene } from './buffered-scene';
import { buildScene, type OnScreen, type Scenes } from './build-scene';
import { sameDomain } from '../visible-domain';
import type { ShownLanes } from './in-view';
import type { SceneInput } from './scene-input';

/** How a dataset is drawn, by how many events are shown. */
export interface RenderMode {
  readonly painter: 'svg' | 'canvas';
  /** Laid out for each picture, with all the room that there is; else once for three screens. */
  readonly layout: 'each' | 'middle' | 'buffered';
}

/**
 * Up to so many events are drawn as SVG: it can be built into the page, printed and taken by any tool. A picture of
 * fifty takes React several milliseconds, and twenty times that on a slow phone; canvas takes half a millisecond.
 */
const MOST_FOR_SVG = 60;

/** Up to so many events are laid out in less than a third of a millisecond: as often as the picture moves. */
const MOST_FOR_EACH = 60;

/** Up to so many events are single marks, stacked where their titles do not fit. */
const MOST_FOR_MARKS = 5_000;

/** The one place where it is decided how a picture is made. A host may ask for a painter. */
export const chooseRenderMode = (
  events: number,
  painter: RenderMode['painter'] | 'auto' = 'auto',
): RenderMode => ({
  painter: painter === 'auto' ? (events <= MOST_FOR_SVG ? 'svg' : 'canvas') : painter,
  layout: events <= MOST_FOR_EACH ? 'each' : events <= MOST_FOR_MARKS ? 'middle' : 'buffered',
});

/** Buffered scenes that are kept: here, where the reader came from, and the zoom level before. */
const KEPT = 4;

/**
 * The scenes of one choice of filters, selection and size; `input` has any domain. `middle` lays out single marks that are
 * stacked: until its code is here, their scenes are those of more.
 */
export function scenesOf(
  input: Omit<SceneInput, 'domain'>,
  layout: RenderMode['layout'],
  middle?: MiddleScenes,
): Scenes {
  if (layout === 'middle' && middle !== undefined)
    return middle(input, {
      inLanes: (laned) => scenesOf(laned, 'each'),
    });
  const buffered: BufferedScene[] = [];
  const bufferedFor = (domain: Interval, isStill: boolean): BufferedScene => {
    const fits = buffered.map((held) => fitOf(held, domain));
    const best = Math.max(0, ...fits);
    const enough = isStill ? 2 : 1;
    const [found = bufferScene({ ...input, domain }, isStill)] =
      best < enough
        ? []
        : buffered.splice(
            fits.findIndex((fit) => fit === best),
            1,
          );
    // Labels are placed for what is in view once it has come to rest; until then they move with their marks.
    const held = isStill ? relabelled(found, domain) : found;
    buffered.unshift(held);
    buffered.length = Math.min(buffered.length, KEPT);
    return held;
  };
  const fromBuffer = (domain: Interval, isStill: boolean): OnScreen => {
    const held = bufferedFor(domain, isStill);
    return {
      ...held.built,
      axis: axisScene({ ...input, domain }, held.layout.frame),
      transform: transformTo(domain, held),
      domain,
      form: null,
      shownLanes: held.shownLanes,
      isKept: false,
    };
  };
  let last: OnScreen | null = null;
  let lastStill = false;
  /** What was in view when the timeline last stood still stays open while it moves. */
  let rested: ShownLanes = [];
  const each = (domain: Interval, isStill: boolean): OnScreen => {
    const isSame = last !== null && sameDomain(last.domain, domain);
    // Laid out anew at rest only where it had kept lanes that it needs no more.
    const scene =
      last !== null && isSame && !last.isKept
        ? last
        : buildScene({ ...input, domain }, isStill ? [] : rested);
    if (isStill) rested = scene.shownLanes;
    return scene;
  };
  return (domain, isStill = false) => {
    if (last !== null && sameDomain(last.domain, domain) && (lastStill || !isStill)) return last;
    lastStill = isStill;
    last = (layout === 'each' ? each : fromBuffer)(domain, isStill);
    return last;
  };
}

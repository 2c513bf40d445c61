import type { Interval } from '../../dates/time';
import { layOut, screenParts, screenScale, type BuiltScene, type SceneInput } from './build-scene';
import { resolutionOf } from '../detail/mark-groups';
import { frameOf, type Frame } from './chart-frame';
import type { Placement, Scene } from './scene';
import { timeScale } from '../time-scale';

/*
 *          |--- screen before ---|------- screen -------|--- screen after ---|     window, at a resolution
 *                         [ visible domain ]                                       moves and stretches in it
 *
 *  Layout happens once for a window; a pan moves it, a zoom of less than twice stretches it. Only the axis is
 *  laid out for each picture.
 */

/** Three screens laid out, and what they were laid out for. */
export interface SceneWindow {
  readonly built: BuiltScene;
  readonly frame: Frame;
  /** Milliseconds to a pixel of the scene. */
  readonly msPerPx: number;
}

/**
 * How well a window can show a domain, without leaving it: 2 at its very scale, 1 stretched by less than twice, with
 * less room for labels than there could be; 0 not at all. The detail is the same in both.
 */
export function fitOf({ built: { window }, frame, msPerPx }: SceneWindow, domain: Interval): 0 | 1 | 2 {
  const wanted = screenScale(frame, domain).msPerPx;
  if (domain.start < window.start || domain.end > window.end) return 0;
  if (Math.abs(wanted / msPerPx - 1) < 1e-9) return 2;
  return msPerPx === resolutionOf(wanted) ? 1 : 0;
}

/**
 * Lays out the screens around the domain of the input: at its scale, if it is still, or, while the scale changes, at
 * the power of two above it, which serves until the domain is twice or half as long.
 */
export function buildWindow(input: SceneInput, isStill: boolean): SceneWindow {
  const frame = frameOf(input);
  const { plot } = frame;
  const wanted = screenScale(frame, input.domain).msPerPx;
  const resolution = resolutionOf(wanted);
  const msPerPx = isStill ? wanted : resolution;
  const span = plot.width * msPerPx;
  const { start, end } = input.domain;
  const screen = Math.floor((start + end) / 2 / span);
  const window = { start: (screen - 1) * span, end: (screen + 2) * span };
  const scale = timeScale(window, [plot.x - plot.width, plot.x + 2 * plot.width]);
  return { built: layOut(input, frame, scale, resolution, window), frame, msPerPx };
}

/** Where a window's scene lies on the screen that shows a domain. */
export function placementIn({ built: { window }, frame, msPerPx }: SceneWindow, domain: Interval): Placement {
  const { plot } = frame;
  const onScreen = screenScale(frame, domain).msPerPx;
  const k = msPerPx / onScreen;
  // The window begins at one plot's width left of the plot.
  const dx = plot.x + (window.start - domain.start) / onScreen - (plot.x - plot.width) * k;
  return { k, dx };
}

/** A window's scene with the axis of the screen, which is laid out for the input's domain, and its placement. */
export function sceneOnScreen(
  held: SceneWindow,
  input: SceneInput,
): { readonly scene: Scene; readonly placement: Placement } {
  const placement = placementIn(held, input.domain);
  const { k, dx } = placement;
  const unplaced = (x: number): number => (x - dx) / k;
  const reach = <T extends { readonly x0: number; readonly x1: number }>(each: T): T => ({
    ...each,
    x0: unplaced(each.x0),
    x1: unplaced(each.x1),
  });
  const point = <T extends { readonly x: number }>(each: T): T => ({ ...each, x: unplaced(each.x) });
  const { ticks, contexts, eras, uncovered, range } = screenParts(input, held.frame);
  return {
    placement,
    scene: {
      ...held.built.scene,
      ticks: ticks.map(point),
      contexts: contexts.map(point),
      eras: eras.map(reach),
      uncovered: uncovered.map(reach),
      range: range === null ? null : reach(range),
    },
  };
}

import type { Interval } from '../../dates/time';
import { AxisTransform } from '../axis-transform';
import { resolutionOf } from '../detail/mark-groups';
import { timeScale } from '../time-scale';
import { sameDomain } from '../visible-domain';
import { layOutMarks, withLabels, type BuiltScene, type MarkLayout } from './build-scene';
import { chartFrame, screenScale } from './chart-frame';
import { lanesOfAll, type ShownLanes } from './in-view';
import type { SceneInput } from './scene-input';

/*
 *          |--- screen before ---|------- screen -------|--- screen after ---|     buffered domain, at a resolution
 *                         [ visible domain ]                                       moves and stretches in it
 *
 *  Layout happens once for a buffered domain; a pan moves it, a zoom of less than twice stretches it. Only the axis
 *  is laid out for each picture.
 */

/** The marks of three screens, and what they were laid out for. */
export interface BufferedScene {
  readonly layout: MarkLayout;
  /** With labels for one domain: while the timeline moves they move with their marks. */
  readonly built: BuiltScene;
  /** The domain that the labels are for. */
  readonly labelled: Interval;
  readonly shownLanes: ShownLanes;
  /** Milliseconds to a pixel of the scene. */
  readonly msPerPx: number;
}

/**
 * How well a buffered scene can show a domain, without leaving it: 2 at its very scale, 1 stretched by less than twice,
 * with less room for labels than there could be; 0 not at all. The detail is the same in both.
 */
export function fitOf({ layout, msPerPx }: BufferedScene, domain: Interval): 0 | 1 | 2 {
  const { bufferedDomain, frame } = layout;
  const wanted = screenScale(frame, domain).msPerPx;
  if (domain.start < bufferedDomain.start || domain.end > bufferedDomain.end) return 0;
  if (Math.abs(wanted / msPerPx - 1) < 1e-9) return 2;
  return msPerPx === resolutionOf(wanted) ? 1 : 0;
}

/**
 * Lays out the screens around the domain of the input: at its scale, if it is still, or, while the scale changes, at
 * the power of two above it, which serves until the domain is twice or half as long.
 */
export function bufferScene(input: SceneInput, isStill: boolean): BufferedScene {
  // Of three screens all lanes are there, wherever their events lie: so that no height changes while they move.
  const shownLanes = lanesOfAll(input);
  const frame = chartFrame(input, shownLanes);
  const { plot } = frame;
  const wanted = screenScale(frame, input.domain).msPerPx;
  const resolution = resolutionOf(wanted);
  const msPerPx = isStill ? wanted : resolution;
  const span = plot.width * msPerPx;
  const { start, end } = input.domain;
  const screen = Math.floor((start + end) / 2 / span);
  const bufferedDomain = { start: (screen - 1) * span, end: (screen + 2) * span };
  const scale = timeScale(bufferedDomain, [plot.x - plot.width, plot.x + 2 * plot.width]);
  const layout = layOutMarks(input, frame, scale, resolution, bufferedDomain);
  return labelFor(input.domain, { layout, shownLanes, msPerPx });
}

/** A buffered scene with labels for what is in view in a domain. */
export function relabelled(held: BufferedScene, domain: Interval): BufferedScene {
  return sameDomain(held.labelled, domain) ? held : labelFor(domain, held);
}

type Unlabelled = Pick<BufferedScene, 'layout' | 'shownLanes' | 'msPerPx'>;

function labelFor(domain: Interval, { layout, shownLanes, msPerPx }: Unlabelled): BufferedScene {
  const transform = transformTo(domain, { layout, msPerPx });
  const { plot } = layout.frame;
  const inView = { x0: transform.invert(plot.x), x1: transform.invert(plot.x + plot.width) };
  return { layout, shownLanes, msPerPx, built: withLabels(layout, inView), labelled: domain };
}

/** How a buffered scene lies on the screen that shows a domain. */
export function transformTo(
  domain: Interval,
  { layout: { bufferedDomain, frame }, msPerPx }: Pick<BufferedScene, 'layout' | 'msPerPx'>,
): AxisTransform {
  const { plot } = frame;
  const onScreen = screenScale(frame, domain).msPerPx;
  const k = msPerPx / onScreen;
  // The scene begins at one plot's width left of the plot.
  const left = plot.x - plot.width;
  return new AxisTransform(k, plot.x + (bufferedDomain.start - domain.start) / onScreen - left * k);
}

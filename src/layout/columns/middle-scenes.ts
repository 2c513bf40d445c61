import { sum } from 'd3-array';
import type { Interval } from '../../dates/time';
import { bandKeys } from '../../model/events/band-key';
import { momentsIn } from '../../model/events/bisect';
import { resolutionOf } from '../detail/mark-groups';
import { bandColumns } from '../../model/events/band-columns';
import { activeIn } from '../../model/events/index-queries';
import { MAX_LANES, packLanes, type Lanes } from '../lanes';
import { chartFrame, screenScale, type LaneMode } from '../scene/chart-frame';
import { bandsInView } from '../scene/in-view';
import type { SceneInput } from '../scene/scene-input';
import type { Scenes } from '../scene/build-scene';
import { columnScenes, formIn } from './column-scenes';
import type { ViewForm } from './view-form';

/** So much room a mark has beside it in its lane, in pixels: for most of a title. */
const TITLE_ROOM = 168;

/** How high lanes are, from high to low: the first that fit. */
const LANE_MODES: readonly LaneMode[] = ['tall', 'close', 'single'];

/** More titles at once are not read. */
const MOST_TITLES = 30;

/** How high a picture is whose bands share a height, where nobody says; in rem. */
const USUAL_HEIGHT = 28;

/** How a view is drawn: with titles in lanes, or in one of the forms without. */
type Drawn = InLanes | ViewForm;

interface InLanes {
  readonly kind: 'lanes';
  readonly lanes: Lanes;
  readonly laneMode: LaneMode;
  /** The events around the view, for which they are laid out. */
  readonly near: Interval;
  readonly bandAt: SceneInput['bandAt'];
}

interface MiddleOptions {
  /** Lays out marks in lanes, for each picture. */
  readonly inLanes: (input: Omit<SceneInput, 'domain'>) => Scenes;
}

/**
 * Gives the scenes of some hundred or thousand events: the form is decided when the timeline has come to rest, and stays
 * while it moves.
 */
export function middleScenes(input: Omit<SceneInput, 'domain'>, { inLanes }: MiddleOptions): Scenes {
  const height = input.height ?? input.room ?? input.rem * USUAL_HEIGHT;
  const packed = new Map<number, Lanes>();
  const lanesAt = (resolution: number): Lanes => {
    const lanes =
      packed.get(resolution) ??
      packLanes(input.index, input.categories.length, {
        most: MAX_LANES,
        roomMs: TITLE_ROOM * resolution,
        isTight: true,
      });
    packed.set(resolution, lanes);
    return lanes;
  };
  let drawn: Drawn | null = null;
  let scenes: Scenes | null = null;
  const decide = (domain: Interval): Drawn => {
    const asked = { ...input, domain };
    const { msPerPx } = screenScale(chartFrame({ ...asked, height: 0 }, []), domain);
    if (countIn(input, domain) <= MOST_TITLES) {
      const lanes = lanesAt(resolutionOf(msPerPx));
      const near = around(domain, SCREENS);
      const bandAt = bandsNear(input, near);
      const shown = bandsInView({ ...input, lanes, bandAt }, domain, msPerPx).map((band) => band.lanes);
      const isWhole = shown.every((of) => of.length < MAX_LANES);
      const laneMode = LANE_MODES.find(
        (mode) => chartFrame({ ...asked, height: 0, lanes, laneMode: mode }, shown).height <= height,
      );
      if (isWhole && laneMode !== undefined) return { kind: 'lanes', lanes, laneMode, near, bandAt };
    }
    return formIn(asked, height);
  };
  const scenesFor = (next: Drawn): Scenes => {
    if (next.kind === 'lanes') {
      const { lanes, laneMode, bandAt } = next;
      return inLanes({ ...input, height, lanes, laneMode, bandAt });
    }
    return columnScenes(input, next, height);
  };
  return (domain, isStill = false) => {
    const leaves = drawn?.kind === 'lanes' && !holds(drawn.near, around(domain, 0.25));
    if (drawn === null || scenes === null || isStill || leaves) {
      const next = decide(domain);
      if (scenes === null || drawn === null || leaves || !isSame(drawn, next)) {
        scenes = scenesFor(next);
        drawn = next;
      }
    }
    return scenes(domain, isStill);
  };
}

/** Handed over to who draws few events and many: this code comes when there are some hundred. */
export type MiddleScenes = typeof middleScenes;

/** How many screens to each side are laid out in lanes. */
const SCREENS = 1;

const around = ({ start, end }: Interval, screens: number): Interval => {
  const room = (end - start) * screens;
  return { start: start - room, end: end + room };
};

const holds = (whole: Interval, part: Interval): boolean =>
  part.start >= whole.start && part.end <= whole.end;

/** The events of each band that may lie in a stretch of time. */
function bandsNear(
  { index, categories, bandAt }: Omit<SceneInput, 'domain'>,
  near: Interval,
): SceneInput['bandAt'] {
  const bands = bandKeys(categories.length).map((band) =>
    bandColumns(index, activeIn(index, bandAt(band), near)),
  );
  return (band) => bands[band] ?? bandAt(band);
}

/** How many events have their marks in view. */
const countIn = ({ categories, bandAt }: Omit<SceneInput, 'domain'>, domain: Interval): number =>
  sum(bandKeys(categories.length), (band) => momentsIn(bandAt(band).anchors, domain).length);

const isSame = (a: Drawn, b: Drawn): boolean =>
  a.kind === b.kind &&
  ('lanes' in a && 'lanes' in b ? a.lanes === b.lanes && a.laneMode === b.laneMode : true) &&
  ('size' in a && 'size' in b ? a.size === b.size : true) &&
  ('step' in a && 'step' in b ? a.step === b.step : true) &&
  ('abreast' in a && 'abreast' in b ? a.abreast === b.abreast : true);

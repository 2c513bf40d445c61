import type { Interval } from '../../dates/time';
import { bandKeys } from '../../model/events/band-key';
import { lowerBound } from '../../model/events/bisect';
import { resolutionOf } from '../detail/mark-groups';
import { packLanes, type Lanes } from '../lanes';
import { chartFrame, screenScale, type LaneMode } from '../scene/chart-frame';
import { bandsInView } from '../scene/in-view';
import type { SceneInput } from '../scene/scene-input';
import type { Scenes } from '../scene/scenes';
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
type Drawn = { readonly kind: 'lanes'; readonly lanes: Lanes; readonly laneMode: LaneMode } | ViewForm;

interface MiddleOptions {
  /** Lays out marks in lanes, for each picture. */
  readonly inLanes: (input: Omit<SceneInput, 'domain'>) => Scenes;
  /** Lays out counts. */
  readonly inBars: Scenes;
}

/**
 * Gives the scenes of some hundred or thousand events: the form is decided when the timeline has come to rest, and stays
 * while it moves.
 */
export function middleScenes(input: Omit<SceneInput, 'domain'>, { inLanes, inBars }: MiddleOptions): Scenes {
  const height = input.height ?? input.room ?? input.rem * USUAL_HEIGHT;
  const packed = new Map<number, Lanes>();
  const lanesAt = (resolution: number): Lanes => {
    const lanes =
      packed.get(resolution) ??
      packLanes(input.index, input.categories.length, { roomMs: TITLE_ROOM * resolution });
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
      const shown = bandsInView({ ...input, lanes }, domain, msPerPx).map((band) => band.lanes);
      const isWhole = shown.every((of) => of.length < MOST_LANES);
      const laneMode = LANE_MODES.find(
        (mode) => chartFrame({ ...asked, height: 0, lanes, laneMode: mode }, shown).height <= height,
      );
      if (isWhole && laneMode !== undefined) return { kind: 'lanes', lanes, laneMode };
    }
    return formIn(asked, height);
  };
  const scenesFor = (next: Drawn): Scenes => {
    if (next.kind === 'lanes') {
      const { lanes, laneMode } = next;
      return inLanes({ ...input, height, lanes, laneMode });
    }
    if (next.kind === 'bars') return inBars;
    return columnScenes(input, () => next, height);
  };
  return (domain, isStill = false) => {
    if (drawn === null || scenes === null || isStill) {
      const next = decide(domain);
      if (scenes === null || drawn === null || !isSame(drawn, next)) scenes = scenesFor(next);
      drawn = next;
    }
    return scenes(domain, isStill);
  };
}

/** Handed over to who draws few events and many: this code comes when there are some hundred. */
export type MiddleScenes = typeof middleScenes;

const MOST_LANES = 6;

/** How many events have their marks in view. */
const countIn = ({ categories, bandAt }: Omit<SceneInput, 'domain'>, { start, end }: Interval): number =>
  bandKeys(categories.length).reduce((sum, band) => {
    const { anchors } = bandAt(band);
    return sum + lowerBound(anchors, end) - lowerBound(anchors, start);
  }, 0);

const isSame = (a: Drawn, b: Drawn): boolean =>
  a.kind === b.kind &&
  ('lanes' in a && 'lanes' in b ? a.lanes === b.lanes && a.laneMode === b.laneMode : true) &&
  ('size' in a && 'size' in b ? a.size === b.size : true) &&
  ('step' in a && 'step' in b ? a.step === b.step : true) &&
  ('abreast' in a && 'abreast' in b ? a.abreast === b.abreast : true);

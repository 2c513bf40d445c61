import * as fc from 'fast-check';
import type { Interval } from '../../src/dates/time';
import { buildScene, type OnScreen } from '../../src/layout/scene/build-scene';
import { linkedLabels } from '../../src/layout/scene/links';
import type { SceneInput } from '../../src/layout/scene/scene-input';
import { limitsOf } from '../../src/layout/visible-domain';
import { estimateText } from '../../src/layout/labels/text';
import type { Verdict } from '../../src/model/dataset-file';
import { NO_FILTERS, type Found } from '../../src/model/events/filter';
import { buildTimelineData, type TimelineData } from '../../src/state/timeline-data';
import { selectFiltered } from '../../src/state/selectors';
import { sceneInput as appSceneInput, type PictureWords } from '../../src/state/scene-input';
import { en } from '../../src/words/en';
import { time } from '../dates/build';
import { datasetOf, type EventLine } from '../model/build';

/** A stretch of time as text: "1950/1953", both included. */
export const stretch = (text: string): Interval => time(text).extent.possible;

/** What a scene is of, besides its events: everything else has the app's own first value. */
export interface Look {
  readonly width?: number;
  readonly rem?: number;
  /** What is in view; all there is if not said. */
  readonly domain?: Interval;
  readonly range?: Interval;
  readonly hidden?: readonly string[];
  readonly hiddenVerdicts?: readonly Verdict[];
  readonly record?: boolean;
  /** For each row 1 where a search found it. */
  readonly found?: Found;
  /** Id of the open event. */
  readonly selection?: string;
  /** The language; English, if not said. */
  readonly words?: PictureWords;
}

/** What a scene is made of, put together by the app. */
export function sceneInput(data: TimelineData, look: Look = {}): SceneInput {
  const { width = 960, rem = 16, domain = data.limits, range = null, hidden = [] } = look;
  const { hiddenVerdicts = [], record = false, found = null, selection = null } = look;
  const { words = en.picture } = look;
  const filters = { ...NO_FILTERS, hidden, hiddenVerdicts, record, range };
  const space = { width, rem, measure: estimateText };
  const filtered = selectFiltered(data, filters, found);
  return {
    ...appSceneInput(data, { filters, selection }, filtered, space, words),
    drawLinks: linkedLabels,
    domain,
  };
}

export const preparedOf = (...lines: readonly EventLine[]): TimelineData =>
  buildTimelineData(datasetOf(...lines));

/** The scene of some events. */
export const sceneOf = (lines: readonly EventLine[], look: Look = {}): OnScreen =>
  buildScene(sceneInput(preparedOf(...lines), look));

const moment = fc.double({ min: -6e13, max: 6e13, noNaN: true });

/** How far a reader can move in a dataset of any length, from a moment to four thousand years. */
export const anyLimits: fc.Arbitrary<Interval> = fc
  .tuple(moment, fc.oneof(fc.constant(0), fc.double({ min: 1, max: 1.2e14, noNaN: true })))
  .map(([start, length]) => limitsOf({ start, end: start + length }));

/** A part of the limits: from a share of them, as long as another share. */
export const partOf = ({ start, end }: Interval, from: number, share: number): Interval => {
  const span = (end - start) * share;
  const at = start + (end - start - span) * from;
  return { start: at, end: at + span };
};

export const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

export const spanOf = ({ start, end }: Interval): number => end - start;

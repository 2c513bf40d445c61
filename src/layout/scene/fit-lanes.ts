import { bandKey, bandKeys, categoryOfBand, layerOfBand, RECORD } from '../../model/events/band-key';
import { packLanes, type Lanes } from '../lanes';
import type { MarkInput } from '../marks/drawn-marks';
import { chartFrame, type ChartFrameInput, type LaneMode } from './chart-frame';
import { lanesOfAll, type InViewInput, type ShownLanes } from './in-view';

/*
 *   on record   ■ 1949       ■ 2007    [6]         what is joined shares the lanes that are left
 *                       Debt agreement ■           each event that explains the open one has a lane to itself,
 *                  Debt agreement ratified ■       so that it is named
 */

/** The lanes with which a picture fits a height. */
export interface LaneFit {
  readonly lanes: Lanes;
  readonly laneMode: LaneMode;
}

/** A picture that is to fit, and pairs of positions of which the second ones explain the first. */
export type FitInput = ChartFrameInput &
  InViewInput &
  Pick<MarkInput, 'index'> & { readonly links: readonly (readonly [number, number])[] };

/**
 * Gives the lanes with which the bands fit a height in pixels. Those of the record go first, from the band that has most
 * of them, down to one; then the second line of claims. The lanes of claims stay, and so does every mark: what shares a
 * lane is drawn as a group. What explains the open event keeps a lane to itself. All of time counts, and not what is in
 * view, so that nothing changes its lane while a reader moves. Where even that does not fit, the picture is higher.
 */
export function laneFitter(maxHeight: number): (input: FitInput) => LaneFit {
  let held: { readonly key: string; readonly input: FitInput; readonly lanes: Lanes } | null = null;
  return (input) => {
    const { record, laneMode } = planOf(input, maxHeight);
    const apart = input.categories.map((_, category) =>
      record[category] === undefined ? [] : linkedIn(input, category),
    );
    const key = JSON.stringify([record, apart]);
    if (held?.key !== key || held.input.index !== input.index)
      held = { key, input, lanes: packedApart(input, record, apart) };
    return { lanes: held.lanes, laneMode };
  };
}

/** For each category how many lanes its record has; a hole where it has all that it would like. */
interface Plan {
  readonly record: readonly (number | undefined)[];
  readonly laneMode: LaneMode;
}

function planOf(input: FitInput, maxHeight: number): Plan {
  const { categories, laneMode = 'tall' } = input;
  const all = lanesOfAll(input);
  const wanted = categories.map((_, category) => all[bandKey(category, RECORD)]?.length ?? 0);
  const least = categories.map((_, category) => 1 + linkedIn(input, category).length);
  const fitting = (mode: LaneMode) => {
    const record = [...wanted];
    const isTooHigh = (): boolean =>
      chartFrame({ ...input, laneMode: mode }, cutTo(all, record)).height > maxHeight;
    while (isTooHigh()) if (!takeLane(record, least)) return { record, fits: false };
    return { record, fits: true };
  };
  const planned = fitting(laneMode);
  const mode = planned.fits ? laneMode : 'single';
  const { record } = planned.fits ? planned : fitting(mode);
  return {
    record: record.map((lanes, category) => (lanes === wanted[category] ? undefined : lanes)),
    laneMode: mode,
  };
}

/** Takes one lane from the band that has most of those that can spare one, of equals the last; false where none can. */
function takeLane(record: number[], least: readonly number[]): boolean {
  let from = -1;
  for (const [category, lanes] of record.entries())
    if (lanes > (least[category] ?? 1) && lanes >= (record[from] ?? 0)) from = category;
  if (from < 0) return false;
  record[from] = (record[from] ?? 0) - 1;
  return true;
}

const cutTo = (all: ShownLanes, record: readonly number[]): ShownLanes =>
  bandKeys(record.length).map((band) =>
    (all[band] ?? []).slice(0, layerOfBand(band) === RECORD ? record[categoryOfBand(band)] : undefined),
  );

/** The events of a category that explain the open one, in time order. */
function linkedIn({ index, links }: FitInput, category: number): readonly number[] {
  const linked = new Set(links.map(([, to]) => to));
  return [...linked].filter((to) => index.category[to] === category).toSorted((a, b) => a - b);
}

/** Packs the record into as many lanes as there are besides those that some of its events have to themselves. */
function packedApart(
  { index, lanes, categories }: FitInput,
  record: Plan['record'],
  apart: readonly (readonly number[])[],
): Lanes {
  if (record.every((count) => count === undefined)) return lanes;
  const shared = record.map((count, category) =>
    count === undefined ? undefined : count - (apart[category]?.length ?? 0),
  );
  const packed = packLanes(index, categories.length, { record: shared });
  const own = new Map(
    apart.flatMap((positions, category) =>
      positions.map((position, i) => [position, (packed.record[category] ?? 0) + i] as const),
    ),
  );
  return {
    claims: packed.claims,
    record: packed.record.map((count, category) => count + (apart[category]?.length ?? 0)),
    laneOf: (position) => own.get(position) ?? packed.laneOf(position),
  };
}

import { binsInterval } from '../../src/layout/bins';
import type { BuiltScene } from '../../src/layout/scene/build-scene';
import type { SceneInput } from '../../src/layout/scene/scene-input';
import { resolutionOf } from '../../src/layout/detail/mark-groups';
import type { Extent } from '../../src/layout/extent';
import { IDENTITY, type AxisTransform } from '../../src/layout/axis-transform';
import { binUnitAt, segmentsOf, type Segment } from '../../src/layout/detail/segments';
import { laneCount } from '../../src/layout/lanes';
import { timeScale } from '../../src/layout/time-scale';
import type { Interval } from '../../src/dates/time';
import { bandKey, bandKeys, categoryOfBand, CLAIMS, layerOfBand } from '../../src/model/events/band-key';
import { isActive } from '../../src/model/events/index-queries';

/*
 * The law of detail: in every bin of every band, the events drawn as marks over it and the count of its bar are all
 * the events shown that are active in it, each of them once.
 */

/** What a bin of a band shows, and how many events a plain count finds in it. */
export interface Share {
  readonly where: string;
  /** Positions drawn as marks over the bin. */
  readonly marks: readonly number[];
  readonly bars: number;
  /** Whether the bar is one that marks stand over. */
  readonly residual: boolean;
  readonly active: number;
}

/** A scene, and how it lies on the screen. */
export interface Shown extends BuiltScene {
  readonly transform?: AxisTransform;
}

/** So many bins of each band are looked at, or up to twice as many. */
const BINS = 10;

/** A cluster whose square has just left the view covers events so far into it, in pixels. */
const EDGE = 24;

/** What is shown in bins of the visible domain, band by band. Steps: bands × bins × events. */
export function sharesOf(input: SceneInput, built: Shown): readonly Share[] {
  const { index, categories, record, lanes, bandAt, domain } = input;
  const { plot } = built.scene;
  const { msPerPx } = timeScale(domain, [plot.x, plot.x + plot.width]);
  const unit = binUnitAt(resolutionOf(msPerPx));
  const edge = EDGE * msPerPx;
  const bins = someOf(unit.numberAt(domain.start + edge) + 1, unit.numberAt(domain.end - edge) - 1);
  return bandKeys(categories.length)
    .filter((band) => record || layerOfBand(band) === CLAIMS)
    .flatMap((band) => {
      const [category, layer] = [categoryOfBand(band), layerOfBand(band)];
      const shown = bandAt(band).positions;
      const segments = segmentsOf(
        bandAt(band),
        laneCount(lanes, band),
        resolutionOf(msPerPx),
        built.bufferedDomain,
      );
      const overlaid = marksOver(input, built, band, segments);
      return bins.map((bin): Share => {
        const extent = binsInterval(unit, bin);
        return {
          where: `${unit.name} ${bin} of band ${category}, layer ${layer}`,
          marks: overlaid(extent),
          ...barOf(built, category, layer, extent),
          active: shown.filter((position) => isActive(index, position, extent)).length,
        };
      });
    });
}

export const faultsOf = (shares: readonly Share[]): readonly string[] =>
  shares
    .filter(({ marks, bars, active }) => marks.length + bars !== active || new Set(marks).size < marks.length)
    .map(
      ({ where, marks, bars, active }) =>
        `${where}: marks ${marks.join(' ')} and ${bars} counted, of ${active}`,
    );

/** The same bins of every domain that is as long. */
function someOf(first: number, last: number): readonly number[] {
  const step = 2 ** Math.max(0, Math.floor(Math.log2((last - first) / BINS)));
  const bins: number[] = [];
  for (let bin = Math.ceil(first / step) * step; bin <= last; bin += step) bins.push(bin);
  return bins;
}

function barOf({ scene: { densities } }: BuiltScene, band: number, layer: number, { start }: Interval) {
  let bars = 0;
  let residual = false;
  for (let bar = 0; bar < densities.count; bar++) {
    const isHere = densities.band[bar] === band && densities.layer[bar] === layer;
    if (!isHere || densities.start[bar] !== start) continue;
    bars += densities.events[bar] ?? 0;
    residual = densities.residual[bar] === 1;
  }
  return { bars, residual };
}

/** Which events of a band are drawn over a stretch: by what is drawn of a single one, by its segment for a cluster. */
function marksOver(
  { index, domain }: SceneInput,
  { scene, groups, markOfGroup, transform = IDENTITY }: Shown,
  band: number,
  segments: readonly Segment[],
): (extent: Interval) => readonly number[] {
  const { plot, marks } = scene;
  const scale = timeScale(domain, [plot.x, plot.x + plot.width]);
  const x = (time: number): number => transform.invert(scale.x(time));
  const segmentAt = (time: number) =>
    segments.findIndex(({ extent: { start, end } }) => time >= start && time < end);
  const members = new Map(groups.map(({ positions }, group) => [markOfGroup[group], positions]));
  const reaches = reachesOf(scene);
  const anchorOf = (mark: number): number => index.anchor[marks.position[mark] ?? -1] ?? NaN;
  const here = Array.from(marks.x.keys()).filter(
    (mark) => bandKey(marks.category[mark] ?? 0, marks.layer[mark] ?? 0) === band,
  );
  const isCluster = (mark: number): boolean => (marks.members[mark] ?? 1) > 1;
  return (extent) => {
    const [x0, x1] = [x(extent.start), x(extent.end)];
    const isOver = (reach: Extent): boolean => Math.min(reach.x1, x1) - Math.max(reach.x0, x0) > 1e-3;
    const single = here
      .filter((mark) => !isCluster(mark) && reaches[mark]?.some(isOver) === true)
      .map((mark) => marks.position[mark] ?? -1);
    const clustered = here
      .filter((mark) => isCluster(mark) && segmentAt(anchorOf(mark)) === segmentAt(extent.start))
      .flatMap((mark) => members.get(mark) ?? [])
      // Those that reach beyond the square are drawn by themselves there.
      .filter((position) => isActive(index, position, extent) && !single.includes(position));
    return [...single, ...clustered];
  };
}

/** Bar and shades of each mark. */
function reachesOf({ marks, shades }: BuiltScene['scene']) {
  const reaches = Array.from(marks.x, (_, mark) => [
    { x0: marks.certain0[mark] ?? NaN, x1: marks.certain1[mark] ?? NaN },
  ]);
  for (let shade = 0; shade < shades.count; shade++)
    reaches[shades.mark[shade] ?? -1]?.push({ x0: shades.x0[shade] ?? NaN, x1: shades.x1[shade] ?? NaN });
  return reaches;
}

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandKey } from '../../../src/model/events/band-key';
import { DAY } from '../../../src/dates/calendar';
import type { Interval } from '../../../src/dates/time';
import { buildScene, type BuiltScene } from '../../../src/layout/scene/build-scene';
import type { SceneInput } from '../../../src/layout/scene/scene-input';
import type { DensityCell } from '../../../src/layout/detail/mark-groups';
import { scenesOf } from '../../../src/layout/scene/scenes';
import { activeIn } from '../../../src/model/events/index-queries';
import { anyCrowd, anyCrowdView, crowdOf, inputOf, type Crowd } from '../crowd';
import { anyShare, partOf, preparedOf, sceneInput, stretch, type Look } from '../build';
import { faultsOf, sharesOf, type Share } from '../law';

const sceneOfCrowd = (crowd: Crowd, look?: Look): BuiltScene => buildScene(sceneInput(crowdOf(crowd), look));

const cellsOf = ({ groups }: BuiltScene): readonly DensityCell[] => groups.flatMap(({ cell }) => cell ?? []);

describe('in every bin, marks and count are all that is active there, each once', () => {
  test('in a scene laid out for the screen', () => {
    fc.assert(
      fc.property(anyCrowdView, (view) => {
        const input = inputOf(view);
        expect(faultsOf(sharesOf(input, buildScene(input)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('where so much lasts for long that bars under marks count it', () => {
    const crowd: Crowd = { count: 2000, spans: 0.9, longest: 20_000, months: 0, years: 0 };
    let quiet = 0;
    for (let seed = 0; seed < 12; seed++) {
      const data = crowdOf({ ...crowd, seed });
      const input = sceneInput(data, { domain: partOf(data.limits, 0.3 + seed / 24, 0.04) });
      const built = buildScene(input);
      expect(faultsOf(sharesOf(input, built))).toEqual([]);
      quiet += Number(built.scene.densities.residual.includes(1));
    }
    expect(quiet).toBeGreaterThan(6);
  });

  test('in a buffered scene that is moved and stretched', () => {
    fc.assert(
      fc.property(anyCrowdView, fc.boolean(), (view, isStill) => {
        const input = inputOf(view);
        expect(faultsOf(sharesOf(input, scenesOf(input, 'buffered')(input.domain, isStill)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

const told = ({ where, marks, bars }: Share): string =>
  `${where}: ${marks.toSorted((a, b) => a - b).join(' ')} and ${bars}`;

/** Of bins that both show: who is drawn, and how many are counted. Under marks that may differ (`MOST_GUESTS`). */
function inBoth(one: readonly Share[], other: readonly Share[]) {
  const there = new Map(other.map((share) => [share.where, share]));
  const both = one.flatMap((share) => ({ here: share, there: there.get(share.where) ?? share }));
  const aggregated = both.filter((pair) => !pair.here.residual && !pair.there.residual);
  return {
    here: aggregated.map(({ here }) => told(here)),
    there: aggregated.map((pair) => told(pair.there)),
  };
}

const sharesAt = (input: SceneInput, domain: Interval): readonly Share[] =>
  sharesOf({ ...input, domain }, buildScene({ ...input, domain }));

describe('what stays in view stays as it is', () => {
  test('when the timeline moves', () => {
    fc.assert(
      fc.property(anyCrowdView, anyShare, (view, share) => {
        const input = inputOf(view);
        const { start, end } = input.domain;
        const by = (end - start) * share;
        const { here, there } = inBoth(
          sharesAt(input, input.domain),
          sharesAt(input, { start: start + by, end: end + by }),
        );
        expect(there).toEqual(here);
      }),
      { numRuns: 40 },
    );
  });

  test('when it is zoomed by less than the next power of two', () => {
    const input = sceneInput(crowdOf({ count: 2000, crises: [[0.4, 700]], spans: 0.3 }));
    const { plot } = buildScene(input).scene;
    const around = (msPerPx: number): readonly Share[] => {
      const middle = stretch('1960').start;
      const half = (plot.width * msPerPx) / 2;
      return sharesAt(input, { start: middle - half, end: middle + half });
    };
    const closest = around(2 ** 28 * 1.01);
    expect(closest.filter(({ bars }) => bars > 0).length).toBeGreaterThan(10);
    expect(closest.filter(({ marks }) => marks.length > 0).length).toBeGreaterThan(10);
    for (const share of [1.2, 1.7, 2]) {
      const { here, there } = inBoth(closest, around(2 ** 28 * share));
      expect(there).toEqual(here);
    }
  });
});

describe('single events', () => {
  test('come back as marks when the reader comes close', () => {
    fc.assert(
      fc.property(anyCrowd, fc.nat(1999), (crowd, nth) => {
        const data = crowdOf({ ...crowd, spans: 0, months: 0, years: 0 });
        const { index, limits } = data;
        const position = nth % index.count;
        const at = index.anchor[position] ?? NaN;
        const isNear = (other: number): boolean => Math.abs((index.anchor[other] ?? NaN) - at) < 3 * DAY;
        const near = Array.from(index.anchor.keys()).filter(isNear);
        fc.pre(near.length === 1);
        const domain = { start: Math.max(limits.start, at - DAY), end: at + DAY };
        const { scene, groups } = buildScene(sceneInput(data, { domain, record: true }));
        expect(groups.filter(({ cell }) => cell === null).map(({ positions }) => positions)).toContainEqual([
          position,
        ]);
        expect(scene.densities.count).toBe(0);
      }),
    );
  });

  test('of a band of 48 or fewer are always marks, wherever the view lies and however long they last', () => {
    fc.assert(
      fc.property(anyShare, fc.nat(1000), fc.integer({ min: 0, max: 8 }), (from, seed, power) => {
        const data = crowdOf({ count: 60, seed, spans: 0.9, longest: 30_000 });
        expect(data.index.bands.every(({ positions }) => positions.length <= 48)).toBe(true);
        const input = sceneInput(data, { domain: partOf(data.limits, from, 0.4 ** power) });
        expect(buildScene(input).scene.densities.count).toBe(0);
        expect(scenesOf(input, 'buffered')(input.domain).scene.densities.count).toBe(0);
      }),
    );
  });
});

test('of few events that last for decades each is a mark, however many of them are under way at once', () => {
  const lines = Array.from({ length: 40 }, (_, i) => `${1940 + (i % 20)}/2010`);
  const input = sceneInput(preparedOf(...lines), { domain: stretch('1985/1986') });
  const { scene, groups } = scenesOf(input, 'buffered')(input.domain);
  expect(scene.densities.count).toBe(0);
  expect(scene.marks.count).toBe(40);
  expect(groups).toHaveLength(40);
});

const notesOf = (domain: string) =>
  sceneOfCrowd({ count: 2000, crises: [[0.4, 700]] }, { domain: stretch(domain) }).scene.bands.map(
    ({ note }) => note.join(' '),
  );

test('a band with bars says what the highest of all its bars stands for, in view or not', () => {
  const [military, , diplomatic] = notesOf('1970/2010');
  expect(military).toMatch(/^up to \d+ a quarter$/u);
  expect(notesOf('1930/1970')).toEqual(notesOf('1970/2010'));
  expect(diplomatic).not.toBe(military);
  expect(notesOf('1970-05-01/1970-05-03')).toEqual(['', '', '']);
});

describe('the cells of density rows', () => {
  test('hold as many events as are listed when one is opened', () => {
    fc.assert(
      fc.property(anyCrowdView, (view) => {
        const input = inputOf(view);
        for (const { band, extent, events } of cellsOf(buildScene(input)).slice(0, 40)) {
          expect(events).toBe(activeIn(input.index, input.bandAt(band), extent).length);
          expect(events).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('lie side by side and cover every bar, wherever something is under way', () => {
    fc.assert(
      fc.property(anyCrowdView, (view) => {
        const input = inputOf(view);
        const built = buildScene(input);
        const { densities } = built.scene;
        const all = cellsOf(built);
        const byBand = new Map(all.map(({ band }) => [band, all.filter((cell) => cell.band === band)]));
        for (const cells of byBand.values())
          for (const [i, { extent }] of cells.slice(1).entries())
            expect(extent.start).toBeGreaterThanOrEqual(cells[i]?.extent.end ?? NaN);
        /** What of a stretch lies under no cell: a week of bars may reach into a quarter that holds nothing. */
        const bareOf = (band: number, { start, end }: Interval): readonly Interval[] => {
          const bare: Interval[] = [];
          let from = start;
          for (const { extent } of byBand.get(band) ?? []) {
            if (extent.end <= from || extent.start >= end) continue;
            if (extent.start > from) bare.push({ start: from, end: extent.start });
            from = extent.end;
          }
          return from < end ? [...bare, { start: from, end }] : bare;
        };
        const aggregated = Array.from(densities.residual.keys()).filter(
          (bar) => densities.residual[bar] === 0,
        );
        for (const bar of aggregated) {
          const band = bandKey(densities.band[bar] ?? 0, densities.layer[bar] ?? 0);
          const [start = NaN, end = NaN] = [densities.start[bar], densities.end[bar]];
          for (const bare of bareOf(band, { start, end }))
            expect(activeIn(input.index, input.bandAt(band), bare)).toHaveLength(0);
        }
      }),
    );
  });

  test('are wide enough to be hit, but where a segment of marks cuts one', () => {
    const { boxes, groups } = sceneOfCrowd({ count: 2000 });
    const widths = boxes.flatMap((box, i) => (box === null || groups[i]?.cell === null ? [] : box.width));
    expect(widths.length).toBeGreaterThan(20);
    expect(widths.filter((width) => width < 24).length).toBeLessThanOrEqual(2);
  });
});

describe('five thousand events of one day', () => {
  const day: Crowd = { count: 5000, crises: [[0.5, 0]], inCrises: 1, spans: 0, months: 0, years: 0 };
  const data = crowdOf(day);
  const at = data.index.anchor[2500] ?? NaN;
  const of = data.index.bands[4]?.positions.length ?? NaN;

  test.each([
    ['from afar', data.limits],
    ['from near', { start: at - DAY, end: at + DAY }],
  ])('are one bar in a band, one cell, and the right count: %s', (_, domain) => {
    const built = buildScene(sceneInput(data, { domain }));
    const { densities } = built.scene;
    const bars = Array.from(densities.band.keys()).filter((bar) => densities.band[bar] === 2);
    expect(bars.map((bar) => densities.events[bar])).toEqual([of]);
    expect(cellsOf(built).filter(({ band }) => band === 4)).toMatchObject([{ events: of }]);
    expect(built.scene.marks.count).toBe(0);
  });

  test('make a bar as high as its band has room', () => {
    const { scene } = sceneOfCrowd(day);
    const heights = Array.from(scene.densities.top, (top, bar) => (scene.densities.base[bar] ?? NaN) - top);
    expect(heights).toHaveLength(3);
    for (const height of heights) expect(height).toBeGreaterThan((scene.bands[2]?.height ?? NaN) * 0.8);
  });
});

test('bars are in proportion to what they count, from zero', () => {
  const { densities } = sceneOfCrowd({ count: 2000, crises: [[0.4, 700]] }).scene;
  const inBand = Array.from(densities.band.keys()).filter((bar) => densities.band[bar] === 2);
  const most = Math.max(...inBand.map((bar) => densities.events[bar] ?? NaN));
  const heightOf = (bar: number): number => (densities.base[bar] ?? NaN) - (densities.top[bar] ?? NaN);
  const highest = Math.max(...inBand.map(heightOf));
  expect(inBand.length).toBeGreaterThan(100);
  for (const bar of inBand)
    expect(heightOf(bar)).toBeCloseTo(Math.max(2, (highest * (densities.events[bar] ?? NaN)) / most));
});

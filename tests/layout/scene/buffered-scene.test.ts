import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/dates/time';
import { buildScene, screenScale, type SceneInput } from '../../../src/layout/scene/build-scene';
import type { Label, Placement, Scene } from '../../../src/layout/scene/scene';
import { buildWindow, fitOf, placementIn, sceneOnScreen } from '../../../src/layout/scene/buffered-scene';
import { anyCrowdView, crowdOf, inputOf } from '../crowd';
import { anyShare, partOf, sceneInput, spanOf, stretch } from '../build';

const input = sceneInput(crowdOf({ count: 1000, crises: [[0.4, 500]] }), { domain: stretch('1955/1964') });
const around = (domain: Interval, isStill = false) => buildWindow({ ...input, domain }, isStill);

/** A part of a domain, as long as a share of it. */
const inside = (domain: Interval, share: number): Interval => partOf(domain, 0.5, share);
const movedBy = ({ start, end }: Interval, by: number): Interval => ({ start: start + by, end: end + by });

describe('a window', () => {
  const decade = stretch('1955/1964');
  const moving = around(decade);
  const still = around(decade, true);

  test('is three screens wide, and the domain lies in it', () => {
    for (const { built, msPerPx, frame } of [moving, still]) {
      expect(spanOf(built.window) / msPerPx).toBeCloseTo(3 * frame.plot.width);
      expect(built.window.start).toBeLessThanOrEqual(decade.start);
      expect(built.window.end).toBeGreaterThanOrEqual(decade.end);
    }
  });

  test('holds a domain of any place and length, whichever it is built for', () => {
    fc.assert(
      fc.property(anyShare, anyShare, fc.boolean(), (from, depth, isStill) => {
        const domain = partOf(stretch('1920/2019'), from, 0.3 ** (depth * 8));
        expect(fitOf(around(domain, isStill), domain)).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  test('of a moving picture serves until the domain is half as long, or leaves it', () => {
    const { start, end } = moving.built.window;
    const most = (end - start) / 3;
    const fits = (share: number) => fitOf(moving, inside(moving.built.window, share / 3));
    expect([fits(1), fits(0.9), fits(0.51)]).toEqual([2, 1, 1]);
    expect([fits(0.5), fits(0.4), fits(1.01), fits(3)]).toEqual([0, 0, 0, 0]);
    const atTheEnd = { start: end - most, end };
    expect(fitOf(moving, atTheEnd)).toBe(2);
    expect(fitOf(moving, movedBy(atTheEnd, most / 1000))).toBe(0);
  });

  test('of a still picture serves its own scale alone', () => {
    expect(fitOf(still, decade)).toBe(2);
    expect(fitOf(still, movedBy(decade, spanOf(decade) / 20))).toBe(2);
    expect(fitOf(still, inside(decade, 0.95))).toBe(0);
  });
});

const anyMoment = fc.tuple(anyShare, anyShare);

/** A domain that a window shows: from its whole screen to a little more than half of one, anywhere in it. */
const shownBy = ({ start, end }: Interval, [from, share]: readonly [number, number]): Interval =>
  partOf({ start, end }, from, (0.501 + 0.499 * share) / 3);

const placed = (x: number, { k, dx }: Placement): number => x * k + dx;

describe('the placement of a window', () => {
  test('puts every mark where the scale of the screen does', () => {
    fc.assert(
      fc.property(anyCrowdView, anyMoment, (view, moment) => {
        const asked = inputOf(view);
        const held = buildWindow(asked, false);
        const domain = shownBy(held.built.window, moment);
        const placement = placementIn(held, domain);
        const scale = screenScale(held.frame, domain);
        const { marks, densities } = held.built.scene;
        expect(placement.k).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(placement.k).toBeLessThan(2);
        // Far out of view the sum of two large numbers is less exact, and nobody sees it.
        const off = (x: number, time: number): number =>
          Math.abs(scale.x(time)) > 1e5 ? 0 : Math.abs(placed(x, placement) - scale.x(time));
        const { start, end } = held.built.window;
        const clipped = (time: number): number => Math.min(Math.max(time, start), end);
        const ofMarks = Array.from(marks.x, (x, mark) =>
          off(x, asked.index.anchor[marks.position[mark] ?? -1] ?? NaN),
        );
        const ofBars = Array.from(densities.x0, (x, bar) => off(x, clipped(densities.start[bar] ?? NaN)));
        expect(Math.max(0, ...ofMarks, ...ofBars)).toBeLessThan(0.01);
      }),
      { numRuns: 40 },
    );
  });

  test('stretches nothing where the window is still', () => {
    fc.assert(
      fc.property(anyCrowdView, anyShare, (view, share) => {
        const asked = inputOf(view);
        const held = buildWindow(asked, true);
        const room = held.built.window.end - asked.domain.end;
        expect(placementIn(held, movedBy(asked.domain, room * share)).k).toBeCloseTo(1, 9);
      }),
      { numRuns: 40 },
    );
  });
});

const reaches = (of: Scene) => [...(of.range === null ? [] : [of.range]), ...of.uncovered, ...of.eras];

describe('a window on the screen', () => {
  const held = around(stretch('1955/1964'));
  const onScreen = (domain: Interval, change: Partial<SceneInput> = {}) => {
    const asked = { ...input, ...change, domain };
    const { scene, placement } = sceneOnScreen(held, asked);
    return { scene, placement, there: buildScene(asked).scene };
  };

  test('has the ticks and the larger units of the screen, where the screen has them', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const { scene, placement, there } = onScreen(
          shownBy(around(stretch('1955/1964')).built.window, moment),
        );
        for (const part of ['ticks', 'contexts'] as const) {
          expect(scene[part].map(({ label }) => label)).toEqual(there[part].map(({ label }) => label));
          for (const [i, { x }] of scene[part].entries())
            expect(placed(x, placement)).toBeCloseTo(there[part][i]?.x ?? NaN, 5);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('has the chosen range, the eras and what no source covers, clipped to the screen', () => {
    const { scene, placement, there } = onScreen(stretch('1958/1964'), {
      range: stretch('1960/1990'),
      uncovered: [stretch('1950/1959')],
      eras: [
        { label: 'One', extent: stretch('1900/1961') },
        { label: 'Another', extent: stretch('1962/2000') },
      ],
    });
    expect(reaches(scene)).toHaveLength(4);
    for (const [i, { x0, x1 }] of reaches(scene).entries()) {
      expect(placed(x0, placement)).toBeCloseTo(reaches(there)[i]?.x0 ?? NaN, 5);
      expect(placed(x1, placement)).toBeCloseTo(reaches(there)[i]?.x1 ?? NaN, 5);
    }
  });

  test('has the marks of the window itself: nothing is laid out again', () => {
    const { scene } = sceneOnScreen(held, { ...input, domain: stretch('1957/1963') });
    expect(scene.marks).toBe(held.built.scene.marks);
    expect(scene.densities).toBe(held.built.scene.densities);
    expect(scene.labels).toBe(held.built.scene.labels);
  });
});

/** The part of the screen that a label takes: its place is stretched, its width is not. */
const reachOf = ({ side, x, width }: Label, k: number) =>
  side === 'left' ? { x0: x * k - width, x1: x * k } : { x0: x * k, x1: x * k + width };

test('labels that keep apart in a window keep apart when it is stretched', () => {
  fc.assert(
    fc.property(anyCrowdView, fc.integer({ min: 0, max: 99 }), (view, percent) => {
      const { labels } = buildWindow(inputOf(view), false).built.scene;
      for (const k of [1, 1 + percent / 100]) {
        const overlapping = labels.filter((label, i) => {
          const own = reachOf(label, k);
          return labels.slice(0, i).some((other) => {
            const { x0, x1 } = reachOf(other, k);
            return other.y === label.y && own.x0 < x1 - 1e-6 && x0 < own.x1 - 1e-6;
          });
        });
        expect(overlapping).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});

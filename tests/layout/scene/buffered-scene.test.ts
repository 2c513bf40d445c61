import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/dates/time';
import { buildScene } from '../../../src/layout/scene/build-scene';
import { screenScale } from '../../../src/layout/scene/chart-frame';
import type { SceneInput } from '../../../src/layout/scene/scene-input';
import type { AxisScene } from '../../../src/layout/scene/scene';
import type { Label } from '../../../src/layout/labels/label';
import { FORM, GLYPH_RADIUS } from '../../../src/layout/marks/mark-form';
import { axisScene } from '../../../src/layout/scene/axis-scene';
import { bufferScene, fitOf, transformTo } from '../../../src/layout/scene/buffered-scene';
import { anyCrowdView, crowdOf, inputOf } from '../crowd';
import { anyShare, partOf, sceneInput, spanOf, stretch } from '../build';

const input = sceneInput(crowdOf({ count: 1000, crises: [[0.4, 500]] }), { domain: stretch('1955/1964') });
const around = (domain: Interval, isStill = false) => bufferScene({ ...input, domain }, isStill);

/** A part of a domain, as long as a share of it. */
const inside = (domain: Interval, share: number): Interval => partOf(domain, 0.5, share);
const movedBy = ({ start, end }: Interval, by: number): Interval => ({ start: start + by, end: end + by });

describe('a buffered scene', () => {
  const decade = stretch('1955/1964');
  const moving = around(decade);
  const still = around(decade, true);

  test('is three screens wide, and the domain lies in it', () => {
    for (const {
      built,
      msPerPx,
      layout: { frame },
    } of [moving, still]) {
      expect(spanOf(built.bufferedDomain) / msPerPx).toBeCloseTo(3 * frame.plot.width);
      expect(built.bufferedDomain.start).toBeLessThanOrEqual(decade.start);
      expect(built.bufferedDomain.end).toBeGreaterThanOrEqual(decade.end);
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
    const { start, end } = moving.built.bufferedDomain;
    const most = (end - start) / 3;
    const fits = (share: number) => fitOf(moving, inside(moving.built.bufferedDomain, share / 3));
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

/** A domain that a buffered scene shows: from its whole screen to a little more than half of one, anywhere in it. */
const shownBy = ({ start, end }: Interval, [from, share]: readonly [number, number]): Interval =>
  partOf({ start, end }, from, (0.501 + 0.499 * share) / 3);

describe('the transform of a buffered scene', () => {
  test('puts every mark where the scale of the screen does', () => {
    fc.assert(
      fc.property(anyCrowdView, anyMoment, (view, moment) => {
        const asked = inputOf(view);
        const held = bufferScene(asked, false);
        const domain = shownBy(held.built.bufferedDomain, moment);
        const transform = transformTo(domain, held);
        const scale = screenScale(held.layout.frame, domain);
        const { marks, densities } = held.built.scene;
        expect(transform.k).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(transform.k).toBeLessThan(2);
        // Far out of view the sum of two large numbers is less exact, and nobody sees it.
        const off = (x: number, time: number): number =>
          Math.abs(scale.x(time)) > 1e5 ? 0 : Math.abs(transform.apply(x) - scale.x(time));
        const { start, end } = held.built.bufferedDomain;
        const clipped = (time: number): number => Math.min(Math.max(time, start), end);
        const ofMarks = Array.from(marks.x, (x, mark) => {
          const anchor = asked.index.anchor[marks.position[mark] ?? -1] ?? NaN;
          const [x0, x1] = [marks.certain0[mark] ?? NaN, marks.certain1[mark] ?? NaN];
          if (Number.isNaN(x0) || marks.part[mark] !== 0) return off(x, anchor);
          // What stands in a bar keeps inside it, and a glyph that has no room there begins with it.
          if (marks.form[mark] !== FORM.glyph) return Math.max(0, x0 - x, x - x1);
          return Math.min(off(x, anchor), Math.max(0, x0 - x, x - x0 - GLYPH_RADIUS));
        });
        const ofBars = Array.from(densities.x0, (x, bar) => off(x, clipped(densities.start[bar] ?? NaN)));
        expect(Math.max(0, ...ofMarks, ...ofBars)).toBeLessThan(0.01);
      }),
      { numRuns: 40 },
    );
  });

  test('stretches nothing where the scene is still', () => {
    fc.assert(
      fc.property(anyCrowdView, anyShare, (view, share) => {
        const asked = inputOf(view);
        const held = bufferScene(asked, true);
        const room = held.built.bufferedDomain.end - asked.domain.end;
        expect(transformTo(movedBy(asked.domain, room * share), held).k).toBeCloseTo(1, 9);
      }),
      { numRuns: 40 },
    );
  });
});

const extents = ({ range, covered, uncovered, rails }: AxisScene) => [
  ...(range === null ? [] : [range]),
  ...covered,
  ...uncovered,
  ...rails.flatMap(({ line }) => line),
];

describe('the axis of a buffered scene', () => {
  const held = around(stretch('1955/1964'));
  const axes = (domain: Interval, change: Partial<SceneInput> = {}) => {
    const asked = { ...input, ...change, domain };
    return [axisScene(asked, held.layout.frame), buildScene(asked).axis] as const;
  };

  test('is that of the screen: ticks, larger units, and all that time itself has', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const [axis, there] = axes(shownBy(held.built.bufferedDomain, moment));
        expect(axis).toEqual(there);
      }),
      { numRuns: 30 },
    );
  });

  test('has the chosen range, the names of states and what the sources cover, clipped to the screen', () => {
    const [axis, there] = axes(stretch('1958/1964'), {
      range: stretch('1960/1990'),
      coverage: { label: 'Covered', covered: [stretch('1950/1959'), stretch('1962/1970')] },
      rails: [
        {
          name: 'Another',
          eras: [
            { label: 'One', extent: stretch('1900/1961') },
            { label: 'Another', extent: stretch('1962/2000') },
          ],
        },
      ],
    });
    const { plot } = held.layout.frame;
    expect(axis).toEqual(there);
    expect(extents(axis)).toHaveLength(6);
    for (const { x0, x1 } of extents(axis)) {
      expect(x0).toBeGreaterThanOrEqual(plot.x);
      expect(x1).toBeLessThanOrEqual(plot.x + plot.width);
    }
  });
});

/** The part of the screen that a label takes: its place is stretched, its width is not. */
const extentOf = ({ side, x, width }: Label, k: number) =>
  side === 'left' ? { x0: x * k - width, x1: x * k } : { x0: x * k, x1: x * k + width };

test('labels that keep apart in a buffered scene keep apart when it is stretched', () => {
  fc.assert(
    fc.property(anyCrowdView, fc.integer({ min: 0, max: 99 }), (view, percent) => {
      const { labels } = bufferScene(inputOf(view), false).built.scene;
      for (const k of [1, 1 + percent / 100]) {
        const overlapping = labels.filter((label, i) => {
          const own = extentOf(label, k);
          return labels.slice(0, i).some((other) => {
            const { x0, x1 } = extentOf(other, k);
            return other.y === label.y && own.x0 < x1 - 1e-6 && x0 < own.x1 - 1e-6;
          });
        });
        expect(overlapping).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});

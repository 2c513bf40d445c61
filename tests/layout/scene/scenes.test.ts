import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { SceneInput } from '../../../src/layout/scene/scene-input';
import { IDENTITY } from '../../../src/layout/axis-transform';
import { chooseRenderMode, scenesOf } from '../../../src/layout/scene/scenes';
import type { OnScreen } from '../../../src/layout/scene/build-scene';
import { anyCrowdView, crowdOf, inputOf } from '../crowd';
import { partOf, sceneInput, stretch } from '../build';

const crowd = sceneInput(crowdOf({ count: 1000, crises: [[0.4, 500]] }));

/** Scenes of a crowd, and how often one is laid out: each layout asks for every band. */
function counted(layout: 'each' | 'buffered', of: SceneInput = crowd) {
  const bandAt = vi.fn<SceneInput['bandAt']>(of.bandAt);
  const scenes = scenesOf({ ...of, bandAt }, layout);
  return {
    scenes,
    /** Whether something was laid out since the last time. */
    laidOut: () => {
      const calls = bandAt.mock.calls.length;
      bandAt.mockClear();
      return calls > 0;
    },
  };
}

const decade = stretch('1955/1964');
const moved = (years: number) => {
  const by = (years * (decade.end - decade.start)) / 10;
  return { start: decade.start + by, end: decade.end + by };
};

describe.each(['each', 'buffered'] as const)('scenes laid out in %s', (layout) => {
  test('are the same object for the same domain, still or not', () => {
    const { scenes, laidOut } = counted(layout);
    const first = scenes(decade, true);
    expect(scenes({ ...decade })).toBe(first);
    expect(scenes({ ...decade }, true)).toBe(first);
    expect(laidOut()).toBe(true);
    expect(scenes(moved(1))).not.toBe(first);
  });

  test('have the axis and the domain of the screen', () => {
    const { scenes } = counted(layout);
    const { scene, axis, domain } = scenes(decade);
    expect(domain).toEqual(decade);
    expect(axis.ticks.find(({ label }) => label !== '')?.label).toBe('1955');
    expect(axis.ticks[0]?.x).toBeCloseTo(scene.plot.x, 0);
  });
});

describe('scenes laid out each for itself', () => {
  test('lie as they were laid out', () => {
    expect(counted('each').scenes(decade).transform).toBe(IDENTITY);
  });

  test('are laid out anew for every domain, and not again for being still', () => {
    const { scenes, laidOut } = counted('each');
    const first = scenes(decade);
    expect(laidOut()).toBe(true);
    expect(scenes(decade, true)).toBe(first);
    expect(laidOut()).toBe(false);
    scenes(moved(1));
    expect(laidOut()).toBe(true);
  });
});

describe('buffered scenes', () => {
  test('are the same scene while the timeline moves, under an axis of each screen', () => {
    const { scenes } = counted('buffered');
    const before = scenes(decade);
    const after = scenes(moved(0.5));
    expect(after.scene).toBe(before.scene);
    expect(after.transform.x).toBeLessThan(before.transform.x);
    expect(after.axis).not.toEqual(before.axis);
  });

  test('cost no layout while the timeline moves within the buffer', () => {
    const { scenes, laidOut } = counted('buffered');
    scenes(decade);
    expect(laidOut()).toBe(true);
    for (const years of [0.1, 1, 2, -1]) scenes(moved(years));
    expect(laidOut()).toBe(false);
    scenes(moved(40));
    expect(laidOut()).toBe(true);
  });

  test('cost none for a zoom of less than the next power of two, and one beyond it', () => {
    const { scenes, laidOut } = counted('buffered');
    const { plot } = scenes(decade).scene;
    const span = 2 ** 30 * plot.width;
    const middle = decade.start;
    const zoomed = (share: number) => ({
      start: middle - (span * share) / 2,
      end: middle + (span * share) / 2,
    });
    laidOut();
    scenes(zoomed(0.99));
    expect(laidOut()).toBe(true);
    for (const share of [0.95, 0.8, 0.51]) scenes(zoomed(share));
    expect(laidOut()).toBe(false);
    scenes(zoomed(0.2));
    expect(laidOut()).toBe(true);
  });

  test('are laid out once more when the timeline has come to rest, and then not again', () => {
    const { scenes, laidOut } = counted('buffered');
    scenes(decade);
    expect(laidOut()).toBe(true);
    expect(scenes(decade, true).transform.k).toBeCloseTo(1, 9);
    expect(laidOut()).toBe(true);
    scenes(decade);
    scenes(moved(0.5), true);
    expect(laidOut()).toBe(false);
  });

  test('are remembered where the reader came from', () => {
    const { scenes, laidOut } = counted('buffered');
    for (const years of [0, 30, -30, 0, 30]) scenes(moved(years));
    laidOut();
    for (const years of [-30, 0, 30, 0]) scenes(moved(years));
    expect(laidOut()).toBe(false);
  });
});

/** How many labels begin in the plot. */
const labelsInView = ({ scene: { labels, plot }, transform }: OnScreen): number =>
  labels.filter(({ x, width, side }) => {
    const left = side === 'left' ? transform.apply(x) - width : transform.apply(x);
    return left >= plot.x && left + width <= plot.x + plot.width;
  }).length;

test('a picture has more labels once it has come to rest', () => {
  // Labels are served first come, first served: with more room one may keep another out. Over many pictures it tells.
  const views = fc.sample(anyCrowdView, { seed: 1, numRuns: 40 });
  let moving = 0;
  let still = 0;
  for (const view of views) {
    const input = inputOf(view);
    const scenes = scenesOf(input, 'buffered');
    moving += labelsInView(scenes(input.domain));
    still += labelsInView(scenes(input.domain, true));
  }
  expect(moving).toBeGreaterThan(100);
  expect(still).toBeGreaterThan(moving * 1.1);
});

test('a picture shows the same events as marks, moving or still', () => {
  fc.assert(
    fc.property(anyCrowdView, (view) => {
      const input = inputOf(view);
      const scenes = scenesOf(input, 'buffered');
      const told = ({ groups, bufferedDomain }: OnScreen) => {
        const { start, end } = partOf(input.domain, 0.5, 0.8);
        expect(bufferedDomain.start).toBeLessThanOrEqual(input.domain.start);
        return groups
          .filter(({ cell, anchor }) => cell === null && anchor > start && anchor < end)
          .flatMap(({ positions }) => positions)
          .toSorted((a, b) => a - b);
      };
      expect(told(scenes(input.domain, true))).toEqual(told(scenes(input.domain)));
    }),
    { numRuns: 40 },
  );
});

describe('the render mode', () => {
  test.each([
    [0, { painter: 'svg', layout: 'each' }],
    [60, { painter: 'svg', layout: 'each' }],
    [61, { painter: 'canvas', layout: 'middle' }],
    [5_000, { painter: 'canvas', layout: 'middle' }],
    [5_001, { painter: 'canvas', layout: 'buffered' }],
    [1_000_000, { painter: 'canvas', layout: 'buffered' }],
  ])('of %d events is %j', (events, mode) => {
    expect(chooseRenderMode(events)).toEqual(mode);
  });

  test('leaves the painter to who asks for one', () => {
    expect(chooseRenderMode(1_000_000, 'svg')).toEqual({ painter: 'svg', layout: 'buffered' });
    expect(chooseRenderMode(7, 'canvas')).toEqual({ painter: 'canvas', layout: 'each' });
  });
});

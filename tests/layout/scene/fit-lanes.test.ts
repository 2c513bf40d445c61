import { describe, expect, test } from 'vitest';
import { buildScene } from '../../../src/layout/scene/build-scene';
import { chartFrame } from '../../../src/layout/scene/chart-frame';
import { laneFitter, type LaneFit } from '../../../src/layout/scene/fit-lanes';
import { lanesOfAll } from '../../../src/layout/scene/in-view';
import type { SceneInput } from '../../../src/layout/scene/scene-input';
import type { EventLine } from '../../model/build';
import { preparedOf, sceneInput } from '../build';

/** Six events of the record in each of two categories, a year apart, under a claim each. */
const lines: readonly EventLine[] = [
  'military 1900',
  'economic 1999',
  ...Array.from({ length: 6 }, (_, i): EventLine => ({ line: `military ${1950 + i}`, layer: 'record' })),
  ...Array.from({ length: 6 }, (_, i): EventLine => ({ line: `economic ${1960 + i}`, layer: 'record' })),
];

const inputOf = (links: SceneInput['links'] = []): SceneInput => ({
  ...sceneInput(preparedOf(...lines), { record: true }),
  links,
});

const heightOf = (input: SceneInput, fit: LaneFit): number =>
  chartFrame({ ...input, ...fit }, lanesOfAll({ ...input, ...fit })).height;

const whole = (input: SceneInput): number => chartFrame(input, lanesOfAll(input)).height;

/** Every mark of the scene in its lane, and how many events they stand for. */
const drawn = (input: SceneInput, fit: LaneFit): number =>
  buildScene({ ...input, ...fit }).groups.reduce((sum, { positions }) => sum + positions.length, 0);

describe('bands are cut down to a height', () => {
  test('which leaves all lanes where there is room', () => {
    const input = inputOf();
    expect(laneFitter(whole(input))(input)).toEqual({ lanes: input.lanes, laneMode: 'tall' });
  });

  test('lane by lane of the record, from the band that has most of them', () => {
    const input = inputOf();
    const fit = laneFitter(whole(input) - 1)(input);
    expect(fit.lanes.record).toEqual([6, 5, 0]);
    expect(laneFitter(whole(input) - 20)(input).lanes.record).toEqual([5, 5, 0]);
    expect(heightOf(input, fit)).toBeLessThan(whole(input));
  });

  test.each([400, 300, 250, 200, 100, 0])('of %i pixels, and nothing is lost', (height) => {
    const input = inputOf();
    const fit = laneFitter(height)(input);
    const least = fit.laneMode === 'single' && fit.lanes.record.every((count) => count <= 1);
    expect(heightOf(input, fit) <= height || least).toBe(true);
    expect(fit.lanes.claims).toEqual(input.lanes.claims);
    expect(drawn(input, fit)).toBe(lines.length);
  });

  test('the second line of claims goes after the lanes of the record, which then have room again', () => {
    const input = inputOf();
    const oneLane = heightOf(input, { ...laneFitter(0)(input), laneMode: 'tall' });
    expect(laneFitter(oneLane)(input)).toMatchObject({ laneMode: 'tall', lanes: { record: [1, 1, 0] } });
    expect(laneFitter(oneLane - 1)(input)).toMatchObject({
      laneMode: 'single',
      lanes: { record: [2, 1, 0] },
    });
  });

  test('what explains the open event keeps a lane to itself, below the others', () => {
    const { index } = inputOf();
    const ofRecord = [...(index.bands[3]?.positions ?? [])];
    const [, second = -1, third = -1] = ofRecord;
    const input = inputOf([
      [0, third],
      [0, second],
    ]);
    const { lanes } = laneFitter(0)(input);
    expect(lanes.record).toEqual([1, 3, 0]);
    expect(ofRecord.map(lanes.laneOf)).toEqual([0, 1, 2, 0, 0, 0]);
  });

  test('the same lanes are given again as long as the plan is the same', () => {
    const input = inputOf();
    const fit = laneFitter(200);
    expect(fit(input).lanes).toBe(fit({ ...input }).lanes);
    expect(fit(inputOf()).lanes).not.toBe(fit(input).lanes);
  });
});

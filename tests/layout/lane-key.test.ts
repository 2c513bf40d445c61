import { expect, test } from 'vitest';
import { LANE_KEY_LIMIT, laneKey } from '../../src/layout/lane-key';
import { BAND_LIMIT } from '../../src/model/events/band-key';

test("a lane's key tells the lanes of all bands apart", () => {
  const keys = [0, 1, 2, BAND_LIMIT - 1].flatMap((band) => [0, 1, 5, 255].map((lane) => laneKey(band, lane)));
  expect(new Set(keys).size).toBe(16);
  expect(Math.max(...keys)).toBe(LANE_KEY_LIMIT - 1);
});

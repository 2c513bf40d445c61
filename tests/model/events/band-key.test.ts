import { describe, expect, test } from 'vitest';
import { LAYERS } from '../../../src/model/events/event-columns';
import {
  BAND_LIMIT,
  bandKey,
  bandKeys,
  categoryOfBand,
  CLAIMS,
  LAYER_INDEXES,
  layerOfBand,
  RECORD,
} from '../../../src/model/events/band-key';

describe("a band's key", () => {
  test('tells its category and its layer again', () => {
    for (const band of bandKeys(256)) expect(bandKey(categoryOfBand(band), layerOfBand(band))).toBe(band);
  });

  test('is one of its own for each category and layer, claims before the record', () => {
    expect(bandKeys(2)).toEqual([
      bandKey(0, CLAIMS),
      bandKey(0, RECORD),
      bandKey(1, CLAIMS),
      bandKey(1, RECORD),
    ]);
    expect(bandKeys(0)).toEqual([]);
  });

  test('is below the limit, whatever a byte holds', () => {
    expect(bandKey(255, RECORD)).toBe(BAND_LIMIT - 1);
  });
});

test('the numbers of layers are those of columns', () => {
  expect(LAYER_INDEXES.map((layer) => LAYERS[layer])).toEqual(LAYERS);
  expect([LAYERS[CLAIMS], LAYERS[RECORD]]).toEqual(['claims', 'record']);
});

import { expect, test } from 'vitest';
import { northKoreaRussia, northKoreaRussiaWithRecord } from '../../data/north-korea-russia/index';
import { readDataset } from '../../src/io/dataset';

test('without the record the set holds the two articles and their twenty claims, and opens whole', () => {
  expect(readDataset(northKoreaRussia)).toMatchObject({
    ok: true,
    rows: { in: 20, shown: 20, setAside: 0, merged: 0 },
    notes: [],
  });
  expect(northKoreaRussia.measures).toEqual([]);
  expect(northKoreaRussia.sources.map((source) => Object.keys(source))).toEqual(
    Array.from({ length: 2 }, () => ['id', 'title', 'author', 'sha256', 'length']),
  );
  expect(JSON.stringify(northKoreaRussia)).not.toMatch(/"(assessment|references|measure|instead)":/);
});

test('its claims are the same, word for word', () => {
  const full = new Map(northKoreaRussiaWithRecord.events.map((event) => [event.id, event]));
  for (const { quantities = [], ...event } of northKoreaRussia.events) {
    expect(full.get(event.id)).toMatchObject(event);
    expect(full.get(event.id)?.quantities ?? []).toMatchObject(quantities);
  }
});

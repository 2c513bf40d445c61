import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { northKoreaRussia } from '../../data/north-korea-russia';
import { readDataset } from '../../src/io/dataset';

/** As the site serves it. */
const dataset = JSON.parse(JSON.stringify(northKoreaRussia)) as { readonly events: readonly unknown[] };

type Path = readonly (string | number)[];

/** Every place in a value, its own first. */
function placesIn(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Array.isArray(value)
    ? value.flatMap((item, place) => placesIn(item, [...at, place]))
    : Object.entries(value).flatMap(([key, item]) => placesIn(item, [...at, key]));
  return [at, ...inner];
}

/** What may happen to a place: it is lost, stands twice, or something else stands there. */
type Change = { readonly to: 'lost' | 'twice' } | { readonly to: 'other'; readonly value: unknown };

/** A copy of a value, changed in one place. */
function changed(value: unknown, [step, ...rest]: Path, change: Change): unknown {
  if (step === undefined) return change.to === 'other' ? change.value : [value, value];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, place) => {
      if (place !== step) return [item];
      if (rest.length > 0 || change.to === 'other') return [changed(item, rest, change)];
      return change.to === 'lost' ? [] : [item, item];
    });
  }
  const fields = Object.entries(value as object).flatMap(([key, item]: [string, unknown]) => {
    if (key !== step) return [[key, item]];
    if (rest.length === 0 && change.to === 'lost') return [];
    return [[key, changed(item, rest, change)]];
  });
  return Object.fromEntries(fields) as unknown;
}

const mutation = fc.nat(dataset.events.length - 1).chain((row) =>
  fc.record({
    row: fc.constant(row),
    place: fc.constantFrom(...placesIn(dataset.events[row])),
    change: fc.oneof(
      fc.constantFrom<Change>({ to: 'lost' }, { to: 'twice' }),
      fc
        .oneof(
          fc.constantFrom<unknown>('', 'nobody', '2005-02-30', null, -1, 1e300, [], {}, true),
          fc.anything(),
        )
        .map((value): Change => ({ to: 'other', value })),
    ),
  }),
);

test('whatever happens to one row costs that row at most, and all is told', () => {
  fc.assert(
    fc.property(mutation, ({ row, place, change }) => {
      const events =
        place.length === 0 && change.to === 'lost'
          ? dataset.events.toSpliced(row, 1)
          : dataset.events.with(row, changed(dataset.events[row], place, change));
      const read = readDataset({ ...dataset, events });
      expect(read.ok).toBe(true);
      if (!read.ok) return;
      const { rows, setAside } = read.report;
      expect(rows.in).toBe(events.length);
      expect(rows.shown + rows.setAside + rows.merged).toBe(rows.in);
      expect(setAside.every(({ index, issues }) => index === row && issues.length > 0)).toBe(true);
      const shown = new Set(read.dataset.events.map(({ id }) => id));
      const led = [
        ...read.dataset.events.map(({ assessment }) => assessment),
        ...read.dataset.sources.flatMap(({ leftOut = [] }) => leftOut.map(({ assessment }) => assessment)),
      ].flatMap((assessment) => assessment?.instead ?? []);
      expect(led.filter((id) => !shown.has(id))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

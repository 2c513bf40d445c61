import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildScene } from '../../../src/layout/scene/build-scene';
import { anyCrowdView, inputOf } from '../crowd';

/*
 *   marks      ▲ 2005            ▲ 3 January 2005
 *   a cell   |▂▂▂▂ January 2005 ▂▂▂▂|                 begins where the first mark does, and comes before it
 */
test('groups come in time order, a cell before the marks that begin with it, so that numbers never go down', () => {
  fc.assert(
    fc.property(anyCrowdView, (view) => {
      const input = inputOf(view);
      const order = buildScene(input).groups.map(({ cell, positions: [first = 0] }) => ({
        start: cell?.extent.start ?? input.index.firstStart[first] ?? NaN,
        position: cell === null ? first : -1,
      }));
      expect(order).toEqual(order.toSorted((a, b) => a.start - b.start || a.position - b.position));
    }),
    { numRuns: 25 },
  );
});

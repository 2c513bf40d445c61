import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OnScreen } from '../../../src/layout/scene/build-scene';
import { middleScenes } from '../../../src/layout/columns/middle-scenes';
import { scenesOf } from '../../../src/layout/scene/scenes';
import type { Interval } from '../../../src/dates/time';
import type { SceneInput } from '../../../src/layout/scene/scene-input';
import { anyCrowdView, inputOf } from '../crowd';
import { sceneInput, spanOf, stretch } from '../build';
import { shapeOf, SHAPES, type Shape } from '../../shapes/shapes';

const scenesIn = (input: SceneInput) => scenesOf(input, 'middle', middleScenes);

const sceneOf = (shape: Shape, width: number, domain?: Interval, room = 460): OnScreen => {
  const data = shapeOf(shape);
  const input = { ...sceneInput(data, { width }), room };
  return scenesIn(input)(domain ?? data.limits, true);
};

const kindOf = ({ form }: OnScreen): string => form?.kind ?? 'lanes';

describe('some hundred events', () => {
  test.each([
    ['crowded-277', undefined, 'columns'],
    ['crowded-277', '2025-06-01/2025-11-30', 'own'],
    ['crowded-277', '2025-07-20/2025-07-31', 'lanes'],
    ['skewed-710', undefined, 'bars'],
    ['skewed-710', '2016-07-20/2016-08-01', 'filled'],
    ['daily-923', undefined, 'columns'],
  ] as const)('of %s in %s are drawn in %s', (shape, domain, kind) => {
    expect(kindOf(sceneOf(shape, 1280, domain && stretch(domain)))).toBe(kind);
  });

  test('keep their form while the timeline moves, and take another when it rests', () => {
    const data = shapeOf('crowded-277');
    const scenes = scenesIn({ ...sceneInput(data, { width: 1280 }), room: 460 });
    const at = (text: string, isStill: boolean) => kindOf(scenes(stretch(text), isStill));
    expect(at('2022-07-01/2026-02-28', true)).toBe('columns');
    expect(at('2025-06-01/2025-11-30', false)).toBe('columns');
    expect(at('2025-06-01/2025-11-30', true)).toBe('own');
  });

  test.each(SHAPES)('of %s fill the room that there is, at every width', (shape) => {
    for (const width of [390, 768, 1280, 1920])
      for (const room of [400, 460, 800]) {
        const { scene, form } = sceneOf(shape, width, undefined, room);
        expect([shape, width, room, form !== null && Math.abs(scene.height - room) <= 1]).toEqual([
          shape,
          width,
          room,
          true,
        ]);
      }
  });
});

test('every event in view is one mark, or counted in one bar; each can be reached', () => {
  fc.assert(
    fc.property(anyCrowdView, (view) => {
      const input = { ...inputOf(view), room: 500 };
      const { form, groups, scene, boxes } = scenesIn(input)(input.domain, true);
      if (form === null) return;
      const { start, end } = input.domain;
      const isIn = (anchor: number) => anchor >= start && anchor < end;
      const inView = [...input.index.anchor.keys()].filter(
        (position) =>
          isIn(input.index.anchor[position] ?? NaN) &&
          input
            .bandAt((input.index.category[position] ?? 0) * 2 + (input.index.layer[position] ?? 0))
            .positions.includes(position),
      );
      const marks = groups
        .filter(({ cell, anchor }) => cell === null && isIn(anchor))
        .flatMap(({ positions }) => positions);
      const counted = Array.from(scene.densities.events.keys()).reduce(
        (sum, bar) =>
          isIn(((scene.densities.start[bar] ?? 0) + (scene.densities.end[bar] ?? 0)) / 2)
            ? sum + (scene.densities.events[bar] ?? 0)
            : sum,
        0,
      );
      expect(
        form.kind === 'bars' ? counted > 0 || inView.length === 0 : [...marks].toSorted((a, b) => a - b),
      ).toEqual(form.kind === 'bars' ? true : inView);
      expect(groups.every((_, group) => form.kind === 'bars' || boxes[group] !== null)).toBe(true);
      expect(spanOf(input.domain)).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
});

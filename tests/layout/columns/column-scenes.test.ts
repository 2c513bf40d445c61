import { describe, expect, test } from 'vitest';
import { middleScenes } from '../../../src/layout/columns/middle-scenes';
import { formIn } from '../../../src/layout/columns/column-scenes';
import { scenesOf } from '../../../src/layout/scene/scenes';
import { bandKey } from '../../../src/model/events/band-key';
import { preparedOf, sceneInput } from '../build';
import { shapeOf } from '../../shapes/shapes';

describe('what is pointed at of bars', () => {
  test('lies where they are drawn, in its band', () => {
    const data = shapeOf('skewed-710');
    const input = { ...sceneInput(data, { width: 1280 }), room: 460 };
    const { scene, groups, boxes, form } = scenesOf(input, 'middle', middleScenes)(data.limits, true);
    expect(form?.kind).toBe('bars');
    const bars = Array.from(scene.densities.base.keys());
    for (const [i, { cell }] of groups.entries()) {
      const box = boxes[i];
      const under = bars.find(
        (bar) =>
          bandKey(scene.densities.band[bar] ?? 0, scene.densities.layer[bar] ?? 0) === cell?.band &&
          (scene.densities.start[bar] ?? 0) < cell.extent.end &&
          (scene.densities.end[bar] ?? 0) > cell.extent.start,
      );
      expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBe(scene.densities.base[under ?? -1]);
      expect(box?.y).toBeLessThanOrEqual(scene.densities.top[under ?? -1] ?? NaN);
    }
  });
});

test('marks are not too small for ink as soon as one of them has some, wherever it stands', () => {
  const days = Array.from(
    { length: 300 },
    (_, i) => `2001-${String(1 + (i % 12)).padStart(2, '0')}-0${1 + (i % 9)}`,
  );
  const plain = sceneInput(preparedOf(...days), { width: 400 });
  expect(formIn(plain, 200)).toMatchObject({ size: 4 });
  expect(
    formIn({ ...plain, verdictOf: (position) => (position === 299 ? 'disputed' : null) }, 200).kind,
  ).toBe('bars');
});

import { expect, test } from 'vitest';
import { axisScene } from '../../../src/layout/scene/axis-scene';
import { chartFrame } from '../../../src/layout/scene/chart-frame';
import { en } from '../../../src/words/en';
import { preparedOf, sceneInput, stretch } from '../build';

/** What stands in a stretch of the years 1900 to 1999 that no source covers. */
function gap(uncovered: string, words = en.picture): string | undefined {
  const domain = stretch('1900/1999');
  const input = { ...sceneInput(preparedOf('1950'), { domain, width: 1120 }), words };
  const scene = axisScene({ ...input, uncovered: [stretch(uncovered)] }, chartFrame(input));
  return scene.uncovered[0]?.label;
}

test('a stretch without a source says so where the words have room, in any language', () => {
  expect(gap('1900/1949')).toBe('no source in this set');
  expect(gap('1900/1909')).toBe('');
  expect(gap('1900/1949', { ...en.picture, uncovered: 'no source in this set'.repeat(5) })).toBe('');
});

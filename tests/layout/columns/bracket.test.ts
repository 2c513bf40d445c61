import { expect, test } from 'vitest';
import { bracketOver } from '../../../src/layout/columns/bracket';
import { sceneInput, stretch } from '../build';
import { shapeOf } from '../../shapes/shapes';
import { middleScenes } from '../../../src/layout/columns/middle-scenes';
import { scenesOf } from '../../../src/layout/scene/scenes';

const data = shapeOf('crowded-277');
const { scene } = scenesOf(
  { ...sceneInput(data, { width: 1280 }), room: 460 },
  'middle',
  middleScenes,
)(data.limits, true);
const at = (view: string, run: string, width: number): string => {
  const found = bracketOver(
    { scene: { ...scene, plot: { ...scene.plot, x: 100, width: 1000 } }, domain: stretch(view) },
    stretch(run),
    width,
  );
  if (found === null) return 'none';
  const { x0, x1, wordsX, side, isOpen } = found;
  return `${Math.round(x0)} to ${Math.round(x1)}, ${side} at ${Math.round(wordsX)}${isOpen[0] ? ', from before' : ''}${isOpen[1] ? ', to after' : ''}`;
};

test.each([
  // view, run, width of its words
  ['2000/2009', '2006/2007', 300, '700 to 900, left at 392'],
  ['2000/2009', '2000/2002', 300, '100 to 400, right at 408'],
  // No room beside it.
  ['2000/2009', '2002/2008', 300, '300 to 1000, over at 500'],
  ['2000/2009', '2004/2004', 700, 'none'],
  // A part of it in view.
  ['2000/2009', '1990/2001', 300, '100 to 300, right at 308, from before'],
  ['2000/2009', '2008/2020', 300, '900 to 1100, left at 592, to after'],
  // Out of view, hardly in it, or nearly all of it.
  ['2000/2009', '1990/1999', 300, 'none'],
  ['2000/2009', '2004-05', 300, 'none'],
  ['2000/2009', '2000/2008', 300, 'none'],
  ['2000/2009', '1999/2020', 300, 'none'],
])('of %s, over %s with words %d px wide: %s', (view, run, width, expected) => {
  expect(at(view, run, width)).toBe(expected);
});

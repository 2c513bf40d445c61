import type { ReactElement } from 'react';
import { middleScenes } from '../../src/layout/columns/middle-scenes';
import { scenesOf } from '../../src/layout/scene/scenes';
import { SvgFlags } from '../../src/render/svg/svg-flags';
import { SvgTimeline } from '../../src/render/svg/svg-timeline';
import { sceneInput, stretch } from '../layout/build';
import { shapeOf, type Shape } from '../shapes/shapes';

/** A set of real shape, or a part of it, in a picture so wide, and so high with the bands that share it. */
const ofShape = (shape: Shape, width: number, room: number, domain?: string) => (): ReactElement => {
  const data = shapeOf(shape);
  const input = { ...sceneInput(data, { width }), room };
  const drawing = scenesOf(
    input,
    'middle',
    middleScenes,
  )(domain === undefined ? data.limits : stretch(domain), true);
  return (
    <SvgTimeline drawing={drawing} id="t">
      <SvgFlags scene={drawing.scene} transform={drawing.transform} />
    </SvgTimeline>
  );
};

/** Pictures of some hundred events: single marks, stacked where their titles do not fit. */
export const COLUMNS: Readonly<Record<string, () => ReactElement>> = {
  'crowded-in-columns': ofShape('crowded-277', 1280, 460),
  'crowded-narrow': ofShape('crowded-277', 390, 420),
  'crowded-from-near': ofShape('crowded-277', 1280, 460, '2025-06-01/2025-11-30'),
  'crowded-with-titles': ofShape('crowded-277', 1280, 460, '2025-07-20/2025-07-31'),
  'skewed-in-bars': ofShape('skewed-710', 1280, 460),
  'a-day-that-is-filled': ofShape('skewed-710', 960, 460, '2016-07-26/2016-07-30'),
  'one-day-to-the-minute': ofShape('one-day-130', 1280, 460, '1963-11-22'),
};

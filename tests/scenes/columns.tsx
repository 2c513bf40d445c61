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
  'crowded-on-a-tablet': ofShape('crowded-277', 768, 640),
  'skewed-on-a-tablet': ofShape('skewed-710', 768, 640),
  'skewed-narrow': ofShape('skewed-710', 390, 340),
  'skewed-from-near': ofShape('skewed-710', 1280, 460, '1981-12-20/1982-01-15'),
  daily: ofShape('daily-923', 1280, 460),
  'daily-on-a-tablet': ofShape('daily-923', 768, 640),
  'daily-narrow': ofShape('daily-923', 390, 340),
  'daily-from-near': ofShape('daily-923', 1280, 460, '2017-05-01/2017-05-31'),
  'one-month-of-seventeen-years': ofShape('one-day-130', 1280, 460),
  'one-month-of-seventeen-years-on-a-tablet': ofShape('one-day-130', 768, 640),
  'one-month-of-seventeen-years-narrow': ofShape('one-day-130', 390, 340),
  'one-month-with-its-day': ofShape('one-day-130', 1280, 460, '1963-11'),
};

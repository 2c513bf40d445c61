import { readdirSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SvgTimeline } from '../../src/render/svg/svg-timeline';
import { COLUMNS } from '../scenes/columns';
import { RECORDS } from '../scenes/records';
import { SCENES } from '../scenes/scenes';
import { svgFile } from './svg/svg-file';

test.each(Object.entries(SCENES))('%s is drawn as in its golden file', async (name, picture) => {
  const svg = renderToStaticMarkup(<SvgTimeline drawing={picture()} id="t" />);
  await expect(svgFile(svg)).toMatchFileSnapshot(`../golden/${name}.svg`);
});

test.each([...Object.entries(RECORDS), ...Object.entries(COLUMNS)])(
  '%s is drawn as in its golden file',
  async (name, picture) => {
    await expect(svgFile(renderToStaticMarkup(picture()))).toMatchFileSnapshot(`../golden/${name}.svg`);
  },
);

test('every golden file is of a scene', () => {
  const files = readdirSync(new URL('../golden', import.meta.url));
  expect(files.toSorted()).toEqual(
    [...Object.keys(SCENES), ...Object.keys(RECORDS), ...Object.keys(COLUMNS)]
      .map((name) => `${name}.svg`)
      .toSorted(),
  );
});

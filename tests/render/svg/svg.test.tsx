// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { buildOverview } from '../../../src/layout/beside/overview';
import type { Drawing } from '../../../src/layout/scene/scene';
import { estimateText } from '../../../src/layout/labels/text';
import { accentClass, glyphOf } from '../../../src/render/shapes/glyph';
import { outlineData } from '../../../src/render/svg/path-data';
import { SvgOverview } from '../../../src/render/svg/svg-overview';
import { placesOf } from '../../../src/render/svg/svg-places';
import { SvgTimeline } from '../../../src/render/svg/svg-timeline';
import { stretch } from '../../layout/build';
import { bandColumns } from '../../../src/model/events/band-columns';
import { indexOf } from '../../model/build';
import { SCENES } from '../../scenes/scenes';
import { withDensities } from '../canvas/canvas-build';
import { drawnOf } from './svg-drawn';
import { en } from '../../../src/words/en';

const found = (markup: string, pattern: RegExp): readonly string[] =>
  Array.from(markup.matchAll(pattern), ([, name = '']) => name);

const markupOf = (picture: Drawing): string => renderToStaticMarkup(<SvgTimeline drawing={picture} id="t" />);

describe.each(Object.entries(SCENES))('the picture %s', (_, picture) => {
  const markup = renderToStaticMarkup(<SvgTimeline drawing={picture()} id="picture" />);

  test('has no colour of its own: style sheets give it', () => {
    const paints = new Set(found(markup, /(?:fill|stroke|stop-color)="([^"]*)"/g));
    expect([...paints].filter((paint) => paint !== 'currentColor' && !paint.startsWith('url('))).toEqual([]);
    expect(markup).not.toMatch(/style=|#[0-9a-f]{3,6}\b|rgb/);
  });

  test('refers to nothing but its own ids, which begin with the one it was given', () => {
    const ids = found(markup, / id="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith('picture-'))).toEqual([]);
    expect(ids).toEqual(expect.arrayContaining([...found(markup, /url\(#([^)]*)\)/g)]));
  });

  test('has no number that is none, nor one finer than a tenth of a pixel', () => {
    expect(markup).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(markup).not.toMatch(/ (?:x|y|x1|x2|y1|y2|width|height)="-?\d+\.\d\d/);
  });

  test('has its things where they are said to stand, in this order', () => {
    const page = new DOMParser().parseFromString(markup, 'text/html');
    for (const { selector, places } of placesOf(picture())) {
      const things = [...page.querySelectorAll(selector)];
      expect(things).toHaveLength(places.length);
      expect(new Set(places.map(({ key }) => key)).size).toBe(places.length);
      const apart = places.filter(({ x, y }, i) => {
        const boxes = drawnOf(`<svg><g>${things[i]?.outerHTML ?? ''}</g></svg>`).map(({ box }) => box);
        const top = Math.min(...boxes.map(({ y0 }) => y0));
        // A band is told by its upper edge, all else by a place in it.
        if (selector === '.bands > g') return !(top >= y && top < (places[i + 1]?.y ?? Infinity));
        // Words that end at a mark begin where their font lets them.
        const slack = selector === '.label' ? 24 : 2;
        return !(
          top <= y + 2 &&
          Math.max(...boxes.map(({ y1 }) => y1)) >= y - 2 &&
          Math.min(...boxes.map(({ x0 }) => x0)) <= x + slack &&
          Math.max(...boxes.map(({ x1 }) => x1)) >= x - slack
        );
      });
      expect(apart).toEqual([]);
    }
  });

  test('is for the eye alone: names and roles lie over it', () => {
    expect(markup).toMatch(/^<svg [^>]*aria-hidden="true"/);
    expect(markup).not.toMatch(/role=|<title|tabindex/);
  });
});

test('a text that looks like markup is drawn as text', () => {
  const picture = SCENES['the-seven-events']?.();
  if (picture === undefined) throw new Error('there is no such scene');
  const { scene } = picture;
  const [label] = scene.labels;
  const labels = label === undefined ? [] : [{ ...label, title: '<script>&"' }];
  expect(markupOf({ ...picture, scene: { ...scene, labels } })).toContain('&lt;script&gt;&amp;&quot;');
});

test('density rows are one path for each layer of a band, in its accent, and none without bars', () => {
  const picture = SCENES['clusters']?.();
  if (picture === undefined) throw new Error('there is no such scene');
  const dense = withDensities(picture, 300, [
    [1, 0],
    [1, 1],
    [2, 0],
  ]);
  expect(
    found(markupOf(dense), /<g class="density ([^"]*)"><path class="[^"]*" d="[^"]*"><\/path><\/g>/g),
  ).toEqual(['accent-1', 'accent-1', 'accent-2']);
  expect(markupOf(picture)).not.toContain('density');
});

describe('glyphs and accents', () => {
  test('are six, each another shape, and begin again after the last', () => {
    const paths = Array.from({ length: 6 }, (_, category) => outlineData(glyphOf(category).whole));
    expect(new Set(paths).size).toBe(6);
    expect([glyphOf(6), accentClass(6)]).toEqual([glyphOf(0), accentClass(0)]);
    expect(accentClass(2)).toBe('accent-2');
  });
});

test('the overview has a bar for each event, faint where the filters hide it, and dims what is out of range', () => {
  const index = indexOf('1910', 'economic 1950', '1990');
  const scene = buildOverview({
    index,
    categories: 3,
    isShown: (position) => position === 1,
    bandAt: (band) => index.bands[band] ?? bandColumns(index, new Uint32Array()),
    record: true,
    limits: stretch('1900/1999'),
    range: stretch('1940/1959'),
    width: 500,
    height: 40,
    font: { size: 12, weight: 'regular' },
    measure: estimateText,
    words: en.dates,
  });
  const markup = renderToStaticMarkup(<SvgOverview scene={scene} />);
  expect(found(markup, /<rect class="([^"]*)"/g)).toEqual([
    'accent-0 bar faint',
    'accent-1 bar',
    'accent-0 bar faint',
  ]);
  expect(
    found(markup, /<g class="outside-range">(.*?)<\/g>/g)
      .join()
      .match(/<rect/g),
  ).toHaveLength(2);
});

// @vitest-environment jsdom
import * as fc from 'fast-check';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Rect } from '../../src/layout/rect';
import type { OnScreen } from '../../src/layout/scene/build-scene';
import { scenesOf } from '../../src/layout/scene/scenes';
import { labelsInView } from '../../src/render/shapes/label-geometry';
import { SvgLabels } from '../../src/render/svg/svg-labels';
import { SvgMarks } from '../../src/render/svg/svg-marks';
import { SvgShades } from '../../src/render/svg/svg-shades';
import { anyCrowdView, inputOf } from '../layout/crowd';
import { anyShare, partOf, preparedOf, sceneInput } from '../layout/build';
import { meet } from '../layout/rects';
import { recentLine, type EventLine } from '../model/build';
import { inWords, type Drawn } from './drawn';
import { drawnOf } from './svg/svg-drawn';

/*
 * The law of ink, by what is painted: no words lie on other words, on a mark, a shade or a line; none are cut; and none
 * stand without their mark.
 */

const part = (picture: ReactElement): readonly Drawn[] =>
  drawnOf(
    renderToStaticMarkup(
      <svg>
        <g>{picture}</g>
      </svg>,
    ),
  );

/** What is less than a tenth of a pixel is not seen. */
const HAIR = 0.1;

/** What breaks the law in a picture, in words. */
function faultsOf({ scene, transform }: OnScreen): readonly string[] {
  const { plot, marks, links } = scene;
  const labels = labelsInView(scene, transform);
  const words = part(<SvgLabels scene={scene} transform={transform} />).filter(
    ({ look }) => !look.includes(' around '),
  );
  const drawn = [
    ...part(<SvgMarks scene={scene} transform={transform} />).filter(({ look }) => !look.includes('paper')),
    ...part(<SvgShades scene={scene} transform={transform} id="p" />),
  ];
  const lines = links.flatMap(({ corners }) =>
    corners.slice(1).map(([x, y], i): Rect => {
      const [px, py] = corners[i] ?? [x, y];
      const [a, b] = [transform.apply(px), transform.apply(x)];
      return {
        x0: Math.min(a, b) - 5,
        x1: Math.max(a, b) + 5,
        y0: Math.min(y, py) - 5,
        y1: Math.max(y, py) + 5,
      };
    }),
  );
  const right = plot.x + plot.width;
  return [
    ...words.flatMap((one, i) =>
      [...words.slice(0, i), ...drawn]
        .filter((other) => meet(one.box, other.box, HAIR))
        .map((other) => `${inWords(one)} lies on ${inWords(other)}`),
    ),
    ...words
      .filter(({ box }) => lines.some((line) => meet(box, line, HAIR)))
      .map((one) => `${inWords(one)} is crossed`),
    ...words
      .filter(({ box }) => box.x0 < plot.x - HAIR || box.x1 > right + HAIR)
      .map((one) => `${inWords(one)} is cut`),
    ...labels
      .filter(({ mark }) => {
        const x = transform.apply(marks.x[mark] ?? NaN);
        const [bar0, bar1] = [marks.certain0[mark] ?? NaN, marks.certain1[mark] ?? NaN];
        const isBarSeen = transform.apply(bar1) > plot.x && transform.apply(bar0) < right;
        return !(marks.part[mark] === 0 && x >= plot.x && x <= right) && !isBarSeen;
      })
      .map(({ title }) => `${title} stands without its mark`),
  ];
}

const TITLES = [
  'War',
  'Agreement on economic and technical cooperation',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  '북러 정상회담, 블라디보스토크',
  'Договор о дружбе и сотрудничестве',
  'G',
] as const;

const anyEvent = fc
  .record({
    line: recentLine,
    title: fc.constantFrom(...TITLES),
    layer: fc.constantFrom('claims', 'record'),
  })
  .map((fields): EventLine => fields);

describe('the law of ink holds', () => {
  test('for any events, at any zoom and width, with a claim open that the record explains', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(320, 390, 768, 1024, 1280),
        fc.boolean(),
        fc.tuple(anyShare, fc.constantFrom(1, 0.5, 0.1)),
        fc.subarray([1, 2, 3, 4, 5]),
        (events, width, record, [from, zoom], instead) => {
          const [first = 'military 1950', ...others] = events;
          const open = {
            ...(typeof first === 'string' ? { line: first } : first),
            layer: 'claims' as const,
            assessment: {
              verdict: 'contradicted' as const,
              confidence: 'high' as const,
              note: '',
              references: [],
              instead: instead.map((i) => `e${i}`),
            },
          };
          const data = preparedOf(open, ...others);
          const input = sceneInput(data, {
            width,
            record,
            selection: 'e0',
            domain: partOf(data.limits, from, zoom),
          });
          expect(faultsOf(scenesOf(input, 'each')(input.domain, true))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('for crowds, at rest, while they move, and when they have come to rest elsewhere', () => {
    fc.assert(
      fc.property(anyCrowdView, anyShare, (view, on) => {
        const input = inputOf(view);
        const scenes = scenesOf(input, 'buffered');
        const { start, end } = input.domain;
        const by = (end - start) * on * 0.4;
        const moved = { start: start + by, end: end + by };
        const closer = partOf(input.domain, on, 0.7);
        scenes(input.domain, true);
        for (const picture of [scenes(moved), scenes(moved, true), scenes(closer), scenes(closer, true)])
          expect(faultsOf(picture)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});

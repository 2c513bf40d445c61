// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { AxisTransform, IDENTITY } from '../../src/layout/axis-transform';
import type { AxisScene, Drawing, Scene } from '../../src/layout/scene/scene';
import { scenesOf } from '../../src/layout/scene/scenes';
import { SvgTimeline } from '../../src/render/svg/svg-timeline';
import { preparedOf, sceneInput, stretch } from '../layout/build';
import { SCENES } from '../scenes/scenes';
import { painted, withDensities, type DensityRow } from './canvas/canvas-build';
import { meet } from '../layout/rects';
import { inWords, pair, type Drawn } from './drawn';
import { drawnOf } from './svg/svg-drawn';

/*
 * Two painters, one picture: all that the SVG and the theme show is on the canvas, in the same places, colours,
 * weights and letters, and nothing else is.
 */

const crowded = (name: string, rows: readonly DensityRow[]) => (): Drawing => {
  const picture = SCENES[name]?.();
  if (picture === undefined) throw new Error(`there is no scene ${name}`);
  return withDensities(picture, 40, rows);
};

const scenes: readonly (readonly [string, () => Drawing])[] = [
  ...Object.entries(SCENES),
  [
    'clusters among density rows',
    crowded('clusters', [
      [0, 0],
      [2, 0],
    ]),
  ],
  [
    'density rows of claims and of the record',
    crowded('claim-and-record', [
      [0, 0],
      [0, 1],
      [1, 1],
      [2, 0],
    ]),
  ],
  [
    'quiet bars under marks',
    crowded('clusters', [
      [0, 0],
      [0, 0, 'residual'],
      [1, 0, 'residual'],
      [2, 1, 'residual'],
    ]),
  ],
];

const transforms: readonly (readonly [string, AxisTransform])[] = [
  ['in place', IDENTITY],
  ['stretched and moved left', new AxisTransform(1.7, -200)],
  ['moved right', new AxisTransform(1, 300)],
];

/** The canvas leaves out what does not show; what shows less than a fifth of a pixel is no matter. */
const isInView = ({ look, box }: Drawn, { plot }: Scene): boolean =>
  !look.includes(' within ') || (box.x1 > plot.x + 0.2 && box.x0 < plot.x + plot.width - 0.2);

/** Marks and density rows over a century; a buffer of it is three screens wide. */
const century = preparedOf(
  ...Array.from({ length: 400 }, (_, i) => {
    const year = 1900 + ((i * 37) % 120);
    const category = ['', 'economic ', 'diplomatic '][i % 3];
    return `${category}${year}-0${1 + ((i * 5) % 9)}${i % 4 === 0 ? `/${year + 3}` : ''}${i % 9 === 1 ? '~' : ''}`;
  }),
);
const buffered = ['1900/2019', '1940/1969', '1961/1965', '1955-03/1955-05'];

const pictures: readonly (readonly [string, () => Drawing])[] = [
  ...scenes.flatMap(([name, build]) =>
    transforms.map(([how, transform]) => [`${name}, ${how},`, () => ({ ...build(), transform })] as const),
  ),
  ...buffered.map(
    (domain) =>
      [
        `buffered around ${domain}`,
        () => scenesOf(sceneInput(century), 'buffered')(stretch(domain)),
      ] as const,
  ),
];

describe.each(pictures)('%s', (_, build) => {
  const picture = build();
  const { scene } = picture;
  const svg = drawnOf(renderToStaticMarkup(<SvgTimeline drawing={picture} id="p" />));
  const canvas = painted(picture).drawn;
  const placeOnCanvas = pair(svg, canvas);

  test('is the same on the canvas as in the SVG', () => {
    const found = new Set(placeOnCanvas);
    const missing = svg.filter((drawn, i) => placeOnCanvas[i] === -1 && isInView(drawn, scene));
    const added = canvas.filter((drawn, i) => !found.has(i) && isInView(drawn, scene));
    expect({ missing: missing.map(inWords), added: added.map(inWords) }).toEqual({ missing: [], added: [] });
    expect(found.size).toBeGreaterThan(3);
  });

  test('has the same things above the same others', () => {
    expect(turnedOver(svg, placeOnCanvas)).toEqual([]);
  });
});

test('the scenes have everything that a scene can have', () => {
  const all = scenes.map(([, build]) => build()).map(({ scene, axis }) => ({ ...scene, ...axis }));
  const none = (
    [
      ['a range', ({ range }) => range !== null],
      ['a state that changed', ({ rails }) => rails.some(({ labels }) => labels.length > 1)],
      ['larger units', ({ contexts }) => contexts.length > 1],
      ['a stretch without a source', ({ uncovered }) => uncovered.length > 0],
      ['a band that is off', ({ bands }) => bands.some(({ on }) => !on)],
      [
        'ends that are open or not known',
        ({ shades }) => new Set([...shades.startKind, ...shades.endKind]).size === 3,
      ],
      ['doubt', ({ marks }) => marks.doubtful.includes(1)],
      ['possibly in the range', ({ marks }) => marks.possibly.includes(1)],
      ['clusters', ({ marks }) => marks.members.some((members) => members > 1)],
      ['verdicts', ({ marks }) => new Set(marks.verdict).size > 3],
      ['the open event', ({ selected }) => selected >= 0],
      ['links', ({ links }) => links.length > 0],
      ['labels on all sides', ({ labels }) => new Set(labels.map(({ side }) => side)).size === 3],
      ['density rows of the record', ({ densities }) => densities.layer.includes(1)],
      ['an event that goes on behind a density row', ({ marks }) => marks.part.includes(1)],
      ['bars under marks', ({ densities }) => densities.residual.includes(1)],
    ] as const satisfies readonly (readonly [string, (parts: Scene & AxisScene) => boolean])[]
  ).filter(([, has]) => !all.some(has));
  expect(none.map(([name]) => name)).toEqual([]);
});

/** Pairs that lie on each other, and on the canvas the other way round. */
function turnedOver(svg: readonly Drawn[], placeOnCanvas: readonly number[]): readonly string[] {
  const both = svg.flatMap((drawn, i) => {
    const place = placeOnCanvas[i] ?? -1;
    return place < 0 ? [] : { drawn, place };
  });
  return both.flatMap((above, i) =>
    both
      .slice(0, i)
      .filter((below) => below.place > above.place && below.drawn.look !== above.drawn.look)
      .filter((below) => meet(above.drawn.box, below.drawn.box))
      .map((below) => `${inWords(above.drawn)} lies under ${inWords(below.drawn)}`),
  );
}

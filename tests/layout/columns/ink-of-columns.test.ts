import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersOf } from '../../../src/model/characters';
import { bandKey } from '../../../src/model/events/band-key';
import type { Flag } from '../../../src/layout/columns/flags';
import { middleScenes } from '../../../src/layout/columns/middle-scenes';
import type { Rect } from '../../../src/layout/rect';
import type { OnScreen } from '../../../src/layout/scene/build-scene';
import { outsidePlaces } from '../../../src/layout/scene/outside-place';
import { scenesOf } from '../../../src/layout/scene/scenes';
import type { SceneInput } from '../../../src/layout/scene/scene-input';
import { eventOf } from '../../../src/state/scene-input';
import type { TimelineData } from '../../../src/state/timeline-data';
import { anyCrowd, crowdOf } from '../crowd';
import { anyShare, partOf, sceneInput, stretch } from '../build';
import { meet } from '../rects';
import { shapeOf, SHAPES } from '../../shapes/shapes';

/*
 * The law of ink where marks are stacked: no words lie on other words, on a mark, a bar or a line; none are cut by an
 * edge; none stand without their mark; and what is left of a title says something.
 */

const HAIR = 0.1;
const LEAST_LETTERS = 16;
const LEAST_SHARE = 0.6;

/** The words of a flag, and the line at which they stand, on the screen. */
const wordsOf = ({ rect, anchorX }: Flag, { transform }: OnScreen): Rect => {
  const shift = transform.apply(anchorX) - anchorX;
  return { ...rect, x0: rect.x0 + shift, x1: rect.x1 + shift };
};
const lineOf = ({ line, anchorX }: Flag, { transform }: OnScreen): readonly Rect[] => {
  const x = transform.apply(anchorX);
  return line === null ? [] : [{ x0: x, x1: x, y0: line.y0, y1: line.y1 }];
};

function faultsOf(onScreen: OnScreen, input: SceneInput, data: TimelineData): readonly string[] {
  const { scene, transform } = onScreen;
  const { flags, marks, densities, plot, markSize, bands } = scene;
  const half = markSize / 2;
  const inked = [
    ...Array.from(marks.position.keys())
      .filter((i) => marks.part[i] === 0)
      .map((i): Rect => {
        const [x, y] = [transform.apply(marks.x[i] ?? NaN), marks.y[i] ?? NaN];
        return { x0: x - half, x1: x + half, y0: y - half, y1: y + half };
      }),
    ...Array.from(densities.events.keys(), (i): Rect => ({
      x0: transform.apply(densities.x0[i] ?? NaN),
      x1: transform.apply(densities.x1[i] ?? NaN),
      y0: densities.top[i] ?? NaN,
      y1: densities.base[i] ?? NaN,
    })),
  ];
  const right = plot.x + plot.width;
  const outside = outsidePlaces(onScreen, {
    ...input,
    lanes: data.lanes,
    categories: data.head.categories,
    wordsOf: (count, side) => `${count} ${side}`,
    taken: [],
  }).map(({ x, y, width, height }): Rect => ({ x0: x, x1: x + width, y0: y, y1: y + height }));
  return flags.flatMap((flag, i) => {
    const words = wordsOf(flag, onScreen);
    const others = flags.filter((other) => other !== flag);
    const said = flag.lines.join(' ');
    const band = bands.find(({ top, height }) => words.y0 >= top - HAIR && words.y1 <= top + height + HAIR);
    const found = [
      ...flags
        .slice(0, i)
        .filter((other) => meet(words, wordsOf(other, onScreen), HAIR))
        .map((other) => `lies on ${other.lines.join(' ')}`),
      ...(inked.some((ink) => meet(words, ink, HAIR)) ? ['lies on a mark'] : []),
      ...(others.some((other) => lineOf(other, onScreen).some((line) => meet(words, line, HAIR)))
        ? ['is crossed by a line']
        : []),
      ...(lineOf(flag, onScreen).some((line) => inked.some((ink) => meet(line, ink, HAIR)))
        ? ['has a line through a mark']
        : []),
      ...(words.x0 < plot.x - HAIR || words.x1 > right + HAIR ? ['is cut by an edge'] : []),
      ...(band === undefined ? ['leaves its band'] : []),
      ...(outside.some((place) => [words, ...lineOf(flag, onScreen)].some((ink) => meet(ink, place, HAIR)))
        ? ['lies on what is said of events out of view']
        : []),
    ];
    if (flag.position !== null) {
      const { title, shortTitle = title } = eventOf(data, flag.position);
      const letters = lettersOf(said.replace(/…$/u, '')).length;
      const x = transform.apply(flag.anchorX);
      if (x < plot.x - HAIR || x > right + HAIR) found.push('stands without its mark');
      const key = bandKey(data.index.category[flag.position] ?? 0, data.index.layer[flag.position] ?? 0);
      if (!input.bandAt(key).positions.includes(flag.position)) found.push('names what is not shown');
      if (
        said.endsWith('…') &&
        !shortTitle.endsWith('…') &&
        letters < LEAST_LETTERS &&
        letters < lettersOf(shortTitle).length * LEAST_SHARE
      )
        found.push(`is all that is left of ${shortTitle}`);
    }
    return found.map((fault) => `“${said}” ${fault}`);
  });
}

const sceneIn = (data: TimelineData, width: number, room: number, record: boolean, domain = data.limits) => {
  const input = { ...sceneInput(data, { width, record }), room };
  return { input, onScreen: scenesOf(input, 'middle', middleScenes)(domain, true) };
};

const DOMAINS = {
  'crowded-277': ['2024-06/2025-12', '2025-06/2025-11'],
  'skewed-710': ['2016-07', '1982-01'],
  'daily-923': ['2017-03/2017-06', '2017-05-01/2017-05-14'],
  'one-day-130': ['1963-11', '1963-11-22'],
} as const;

describe.each(SHAPES)('the law of ink holds for %s', (shape) => {
  const data = shapeOf(shape);

  test.each([320, 390, 768, 1024, 1280, 1920])('%d px wide, at three zooms', (width) => {
    const views = [data.limits, ...DOMAINS[shape].map(stretch)];
    for (const domain of views)
      for (const room of [360, 460, 800]) {
        const { input, onScreen } = sceneIn(data, width, room, false, domain);
        expect(faultsOf(onScreen, input, data)).toEqual([]);
      }
  });
});

test('a picture of some hundred events has words, which the law is about', () => {
  const { onScreen } = sceneIn(shapeOf('crowded-277'), 1280, 460, false);
  expect(onScreen.scene.flags.length).toBeGreaterThan(8);
});

const SCRIPTS = ['Agreement on trade, ', 'Договор о дружбе и ', '북러 정상회담, 블라디보스토크 '] as const;

/** From one letter to two hundred. */
const anyTitle = fc
  .tuple(fc.constantFrom(...SCRIPTS), fc.integer({ min: 1, max: 200 }))
  .map(([words, letters]) => lettersOf(words.repeat(14)).slice(0, letters).join('').trim() || 'G');

test('and for any events', () => {
  fc.assert(
    fc.property(
      anyCrowd,
      fc.integer({ min: 30, max: 3000 }),
      fc.array(anyTitle, { minLength: 5, maxLength: 5 }),
      fc.constantFrom(320, 390, 768, 1280, 1920),
      fc.boolean(),
      anyShare,
      fc.constantFrom(1, 0.3, 0.05, 0.005),
      (crowd, count, titles, width, record, from, zoom) => {
        const data = crowdOf({ ...crowd, count, titles });
        const { input, onScreen } = sceneIn(data, width, 500, record, partOf(data.limits, from, zoom));
        // Where titles have room the law is that of lanes.
        expect(onScreen.form === null ? [] : faultsOf(onScreen, input, data)).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

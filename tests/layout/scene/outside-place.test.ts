import { describe, expect, test } from 'vitest';
import { estimateText } from '../../../src/layout/labels/text';
import type { OnScreen } from '../../../src/layout/scene/build-scene';
import { screenScale } from '../../../src/layout/scene/chart-frame';
import { nearestOutside, outsidePlaces } from '../../../src/layout/scene/outside-place';
import { scenesOf } from '../../../src/layout/scene/scenes';
import { areClose, takenOnScreen } from '../../../src/layout/scene/taken';
import type { SceneInput } from '../../../src/layout/scene/scene-input';
import type { EventLine } from '../../model/build';
import { crowdOf } from '../crowd';
import { preparedOf, sceneInput, stretch, type Look } from '../build';
import type { Box } from '../../../src/layout/rect';

const placesOf = (input: SceneInput, onScreen: OnScreen, taken: readonly Box[] = []) =>
  outsidePlaces(onScreen, {
    ...input,
    rem: 16,
    measure: estimateText,
    wordsOf: (count, side) => `${count} ${side} →`,
    taken,
  });

function look(lines: readonly EventLine[], at: string, more: Look = {}) {
  const input = sceneInput(preparedOf(...lines), { width: 1160, domain: stretch(at), ...more });
  const onScreen = scenesOf(input, 'each')(input.domain, true);
  return { input, onScreen, places: placesOf(input, onScreen) };
}

const told = ({ places }: Pick<ReturnType<typeof look>, 'places'>): readonly string[] =>
  places.map(({ category, side, count }) => `${category} ${side} ${count}`);

const LINES: readonly EventLine[] = [
  '1905',
  '1907',
  '1950',
  'economic 1950',
  'economic 1990',
  'diplomatic 1910',
];

describe('what lies outside the view', () => {
  test('is counted at the edge beyond which it lies, in the bands that are on', () => {
    expect(told(look(LINES, '1940/1960'))).toEqual(['0 before 2', '1 after 1', '2 before 1']);
    expect(told(look(LINES, '1940/1960', { hidden: ['military'] }))).toEqual(['1 after 1', '2 before 1']);
    expect(told(look(LINES, '1900/1999'))).toEqual([]);
  });

  test('is that of claims and record, where the record is shown', () => {
    const lines: readonly EventLine[] = ['1905', { line: '1906', layer: 'record' }, '1950'];
    expect(told(look(lines, '1940/1960'))).toEqual(['0 before 1']);
    expect(told(look(lines, '1940/1960', { record: true }))).toEqual(['0 before 2']);
  });

  test.each([320, 480, 768, 1160])(
    'stands within its band and the plot, %i wide, an empty band too',
    (width) => {
      const { onScreen, places } = look(LINES, '1940/1960', { width });
      const { plot, bands } = onScreen.scene;
      expect(places.map(({ category }) => category)).toContain(2);
      for (const { category, x, y, width: across, height } of places) {
        const band = bands[category];
        expect(x).toBeGreaterThanOrEqual(plot.x);
        expect(x + across).toBeLessThanOrEqual(plot.x + plot.width);
        expect(y).toBeGreaterThanOrEqual((band?.top ?? NaN) - 0.5);
        expect(y + height).toBeLessThanOrEqual((band?.top ?? NaN) + (band?.height ?? NaN) + 0.5);
      }
    },
  );

  test('stands on no label, mark or shade, and gives way where there is no room', () => {
    const crowded = look(['1905', '1941', '1942', '1944', '1946', '1950', '1970', '1938/1962'], '1940/1960');
    const taken = takenOnScreen(crowded.onScreen);
    for (const place of crowded.places) expect(taken.filter((box) => areClose(place, box, 6))).toEqual([]);
    const full = look(['1905', '1938/1962'], '1940/1960');
    expect(told(full)).toEqual([]);
  });

  test('stands beside the name of a band where that stands above its lanes', () => {
    const { onScreen, places } = look(LINES, '1940/1960', { width: 320 });
    const { bandLabel } = onScreen.scene;
    expect(bandLabel.middle).toBe(false);
    const diplomatic = places.find(({ category }) => category === 2);
    expect(diplomatic?.x).toBeGreaterThan(bandLabel.x + 50);
  });

  test('keeps clear of what else stands over the picture', () => {
    const { input, onScreen, places } = look(LINES, '1940/1960');
    const [first] = places;
    if (first === undefined) throw new Error('nothing is said');
    const others = placesOf(input, onScreen, [first]).filter(({ category }) => category === first.category);
    expect(others.every((place) => !areClose(place, first))).toBe(true);
  });
});

/** The year of the nearest military event outside. */
const nearest = (lines: readonly EventLine[], at: string, side: 'before' | 'after') => {
  const { input, onScreen } = look(lines, at);
  const { msPerPx } = screenScale(onScreen.scene, onScreen.domain);
  const position = nearestOutside(input.index, [input.bandAt(0)], onScreen.domain, msPerPx, side);
  return position === null ? null : new Date(input.index.anchor[position] ?? NaN).getUTCFullYear();
};

describe('the nearest outside', () => {
  test('is the one that ends last before the view, or begins first after it', () => {
    expect(nearest(LINES, '1940/1960', 'before')).toBe(1907);
    expect(nearest(['1900/1930', '1910', '1950'], '1940/1960', 'before')).toBe(1900);
    expect(nearest(LINES, '1920/1940', 'after')).toBe(1950);
    expect(nearest(LINES, '1940/1960', 'after')).toBeNull();
  });

  test('is found among many, whose counts come from bisection', () => {
    const input = { ...sceneInput(crowdOf({ count: 1000 })), domain: stretch('1955/1964') };
    const onScreen = scenesOf(input, 'buffered')(input.domain, true);
    const { start } = input.domain;
    const { msPerPx } = screenScale(onScreen.scene, input.domain);
    const columns = input.bandAt(0);
    const position = nearestOutside(input.index, [columns], input.domain, msPerPx, 'before');
    const ends = [...columns.ends].filter((end) => end <= start);
    expect(input.index.lastEnd[position ?? -1]).toBe(ends.at(-1));
  });
});

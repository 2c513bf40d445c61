import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateText, type MeasureText } from '../../../src/layout/labels/text';
import { chartFrame } from '../../../src/layout/scene/chart-frame';
import { scenesOf } from '../../../src/layout/scene/scenes';
import { buildScene } from '../../../src/layout/scene/build-scene';
import { GLYPH_RADIUS } from '../../../src/layout/marks/mark-form';
import { MAX_LANES } from '../../../src/layout/lanes';
import type { Scene } from '../../../src/layout/scene/scene';
import { timeScale } from '../../../src/layout/time-scale';
import { clampDomain } from '../../../src/layout/visible-domain';
import { anyLine, recentLine } from '../../model/build';
import { anyShare, partOf, preparedOf, sceneInput, sceneOf, stretch, type Look } from '../build';
import type { Box } from '../../../src/layout/rect';

/** A hundred years on a plot of a thousand pixels, its left edge at 0: ten pixels a year. */
const CENTURY: Look = { domain: stretch('1900/1999'), width: 1000 };

/** Places in years of the century in view, to a tenth: 5.5 is the middle of 1905. */
function inYears({ plot }: Scene): (x: number) => number {
  const scale = timeScale({ start: 0, end: 100 }, [plot.x, plot.x + plot.width]);
  return (x) => Math.round(scale.time(x) * 10) / 10;
}

/** Glyph, bar and shades of one event: "5.5 · bar 6–9 · shade 5–6 · shade 9–10 open". */
function drawn(line: string): string {
  const { scene } = sceneOf([line], CENTURY);
  const { marks, shades } = scene;
  if (marks.count === 0) return 'nothing';
  const year = inYears(scene);
  const bar = Number.isNaN(marks.certain0[0] ?? NaN)
    ? []
    : [`bar ${year(marks.certain0[0] ?? NaN)}–${year(marks.certain1[0] ?? NaN)}`];
  const parts = Array.from({ length: shades.count }, (_, i) => {
    const [from, to] = [shades.startKind[i], shades.endKind[i]];
    const ends = [from === 'stated' ? '' : ` ${from} start`, to === 'stated' ? '' : ` ${to} end`].join('');
    return `shade ${year(shades.x0[i] ?? NaN)}–${year(shades.x1[i] ?? NaN)}${ends}`;
  });
  return [`${year(marks.x[0] ?? NaN)}`, ...bar, ...parts].join(' · ');
}

describe('a date is drawn', () => {
  // A fade is 64 px, of which the century has 844 between the names of the bands and the margin.
  const fade = 7.6;

  test.each([
    ['1905', '5.5 · shade 5–6', 'a year as a shade of a year, its glyph in the middle'],
    ['195X', '55 · shade 50–60', 'a decade as a shade of ten'],
    ['1905 throughout', '6 · bar 5–6', 'what fills its year, with a glyph that begins with it'],
    ['1905/1910', '7.5 · bar 6–10 · shade 5–6 · shade 10–11', 'a span as a bar between two shades'],
    ['1905/1905-06', '5.2 · shade 5–5.5', 'a span of which nothing is certain as one shade'],
    ['[1905,1910]', '5.5 · shade 5–6 · shade 10–11', 'one of a set as a shade for each'],
    ['1905~', '5.5 · shade 4–7', '"about" with a year more on each side'],
    [
      '1905/..',
      `5.5 · shade 5–6 · shade 6–${6 + fade} open end`,
      'what goes on fading from where it is certain',
    ],
    ['1905/', `5.5 · shade 5–${5 + fade} unknown end`, 'an end not known as a fade from the beginning'],
    ['../1950', `50 · shade ${50 - fade}–50 open start · shade 50–51`, 'what has no beginning fading in'],
    ['/1950', `51 · shade ${51 - fade}–51 unknown start`, 'a beginning not known fading in, without a bar'],
    ['[..1949]', `50 · shade ${50 - fade}–50 unknown start`, '"before" fading in up to its bound'],
    [
      '[..1949,1960..]',
      `50 · shade ${50 - fade}–50 unknown start · shade 60–${60 + fade} unknown end`,
      'each open side of a set fading on that side alone',
    ],
    ['1890/1905', '1.5 · bar 0–5 · shade 5–6', 'only as far as it is in view, with its sign there'],
    ['1850', 'nothing', 'not at all out of view'],
    ['2000', '100.5', 'as half a glyph at the edge'],
    ['2001', 'nothing', 'not at all beyond it'],
  ])('%s: %s, %s', (line, expected) => {
    expect(drawn(line)).toBe(expected);
  });

  test('fading to both sides where the source says "about", and doubtful where it doubts a date or an end is "about"', () => {
    const { marks, shades } = sceneOf(['1905', '1915~', '1925?', '1935%', '1945/1950~'], CENTURY).scene;
    expect([...marks.doubtful]).toEqual([0, 0, 1, 1, 1]);
    expect(shades.fade).toEqual(['none', 'both', 'none', 'both', 'none', 'none']);
  });

  test('as possible where it only possibly lies in the chosen range', () => {
    const { marks } = sceneOf(['1905', '1915', '1925-06'], {
      ...CENTURY,
      range: stretch('1905-06/1950'),
    }).scene;
    expect([...marks.possibly]).toEqual([1, 0, 0]);
  });
});

/** How many marks a day has, of which the noon lies so many pixels left of the plot. */
const marksAt = (pixelsPast: number): number => {
  const { plot } = sceneOf(['1900-01-01'], CENTURY).scene;
  const { start, end } = stretch('1900/1999');
  const noon = 12 * 3_600_000;
  const past = noon + (pixelsPast * (end - start)) / plot.width;
  const domain = { start: start + past, end: end + past };
  return sceneOf(['1900-01-01'], { ...CENTURY, domain }).scene.marks.count;
};

describe('what cannot be seen', () => {
  const { scene, groups, markOfGroup } = sceneOf(['1850', '1905', 'economic 1880/1920', '2010'], CENTURY);

  test('is no mark, though the keyboard still reaches it', () => {
    expect(groups).toHaveLength(4);
    expect([...markOfGroup]).toEqual([-1, 0, 1, -1]);
    expect(scene.marks.count).toBe(2);
  });

  test('is a mark as long as a part of it can be seen', () => {
    // It begins in 1880, out of view; what tells its verdict stands where the bar can be seen.
    expect(scene.marks.x[0]).toBeGreaterThan(scene.plot.x);
    expect(scene.marks.certain0[0]).toBe(scene.plot.x);
  });

  test('has neither label nor target', () => {
    expect(scene.targets).toHaveLength(2);
    expect(new Set(scene.labels.map(({ mark }) => mark)).size).toBe(2);
  });

  test('is a glyph no longer when its last pixel is past the edge', () => {
    expect([0, GLYPH_RADIUS - 0.1, GLYPH_RADIUS + 0.1].map(marksAt)).toEqual([1, 1, 0]);
  });
});

/** A font that is wider than the estimate. */
const measureWider: MeasureText = (text, font) => estimateText(text, font) * 1.3;

describe('the frame', () => {
  const beside = sceneOf(['1905'], CENTURY).scene;
  const narrow = sceneOf(['1905'], { ...CENTURY, width: 400 }).scene;

  test('has a band for each category, under each other, in the order of the dataset', () => {
    expect(beside.bands.map(({ label }) => label)).toEqual(['Military', 'Economic', 'Diplomatic']);
    const tops = beside.bands.map(({ top }) => top);
    const ends = beside.bands.map(({ top, height }) => top + height);
    expect(tops).toEqual([beside.plot.y, ends[0], ends[1]]);
    expect(beside.height).toBe(ends[2]);
  });

  test('puts band labels beside the plot, and above the marks where it is narrow', () => {
    expect([beside.plot.x, beside.plot.width]).toEqual([132, 840]);
    expect([narrow.plot.x, narrow.plot.width]).toEqual([16, 368]);
    expect([beside.bandLabel.middle, narrow.bandLabel.middle]).toEqual([true, false]);
  });

  test('gives a band as much height as it has lanes', () => {
    const [one = NaN, two = NaN, three = NaN] = [
      ['1905', '1950'],
      ['1905', '1906', '1950'],
      ['1905', '1906', '1907', '1950'],
    ].map((lines) => sceneOf(lines, CENTURY).scene.bands[0]?.height);
    expect(two).toBeGreaterThan(one);
    expect(three - two).toBeCloseTo(two - one);
  });

  test('keeps the order of its lanes, and is as high as those with something in view', () => {
    const lines = ['1905', '1906', '1907', '1950'];
    const whole = sceneOf(lines, CENTURY).scene;
    const close = sceneOf(lines, { ...CENTURY, domain: stretch('1906/1907') }).scene;
    const [first = NaN, second = NaN] = whole.marks.y;
    expect([...close.marks.y]).toEqual([first, second]);
    expect(close.bands[0]?.height).toBe((whole.bands[0]?.height ?? NaN) - (second - first));
  });

  test('has one line for a band with nothing in view', () => {
    const lines = ['1905', 'economic 1906', 'economic 1907', 'economic 1908'];
    const heights = (domain: string, height?: number) => {
      const input = sceneInput(preparedOf(...lines), { width: 1000, domain: stretch(domain) });
      const { scene } = buildScene(height === undefined ? input : { ...input, height });
      return scene.bands.map((band) => band.height);
    };
    expect(heights('1900/1999')).toEqual([58, 100, 24]);
    expect(heights('1910/1920')).toEqual([24, 24, 24]);
    // A height that is given is shared by those that are open, or by all.
    expect(heights('1900/1999', 27 + 58 + 100 + 24 + 100)).toEqual([108, 150, 24]);
    expect(heights('1910/1920', 27 + 300)).toEqual([100, 100, 100]);
  });

  test('is as high while the timeline moves as it was at rest, and higher where more comes into view', () => {
    const scenes = scenesOf(sceneInput(preparedOf('1905', '1906', '1950'), { width: 1000 }), 'each');
    const height = (domain: string, isStill: boolean) =>
      scenes(stretch(domain), isStill).scene.bands[0]?.height;
    expect(height('1905/1906', true)).toBe(100);
    expect(height('1940/1960', false)).toBe(100);
    expect(height('1940/1960', true)).toBe(58);
    expect(height('1905/1960', false)).toBe(100);
  });

  test('stands where it stood before anything could be measured', () => {
    const data = preparedOf('1905', 'economic 1906');
    for (const width of [640, 768, 1000, 1280, 1920]) {
      const input = sceneInput(data, { width });
      expect(chartFrame({ ...input, measure: measureWider }).plot).toEqual(chartFrame(input).plot);
    }
  });

  test('folds up a band that is off', () => {
    const off = sceneOf(['1905', '1906'], { ...CENTURY, hidden: ['military'] }).scene;
    expect(off.bands.map(({ on }) => on)).toEqual([false, true, true]);
    expect(off.bands[0]?.height).toBeLessThan(beside.bands[0]?.height ?? NaN);
    expect(off.marks.count).toBe(0);
  });

  test('grows with the reader’s text', () => {
    const large = sceneOf(['1905'], { ...CENTURY, width: 2000, rem: 32 }).scene;
    expect(large.font.title).toBe(2 * beside.font.title);
    expect(large.height).toBe(2 * beside.height);
  });

  test('shows the chosen range as far as it is in view', () => {
    const year = inYears(beside);
    const years = (range: string) => {
      const found = sceneOf([], { ...CENTURY, range: stretch(range) }).axis.range;
      return found === null ? null : [year(found.x0), year(found.x1)];
    };
    expect(years('1920/1929')).toEqual([20, 30]);
    expect(years('1850/1929')).toEqual([0, 30]);
    // Nothing in view lies in it: an empty range at the edge.
    expect(years('1850/1860')).toEqual([0, 0]);
  });
});

describe('a scene is plain data', () => {
  test('a structured clone of it is equal to it', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 8 }), (lines) => {
        const { scene } = sceneOf(lines);
        expect(structuredClone(scene)).toEqual(scene);
      }),
      { numRuns: 50 },
    );
  });

  test('the same input gives the same scene', () => {
    expect(sceneOf(['1905', '1950/..'])).toEqual(sceneOf(['1905', '1950/..']));
  });
});

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 1e-6 && b.x < a.x + a.width - 1e-6 && a.y < b.y + b.height && b.y < a.y + a.height;

describe('for any events, anywhere', () => {
  const anyView = fc
    .record({
      lines: fc.array(recentLine, { minLength: 1, maxLength: 25 }),
      from: anyShare,
      power: fc.double({ min: 0, max: 8, noNaN: true }),
      width: fc.integer({ min: 320, max: 2400 }),
      rem: fc.double({ min: 12, max: 32, noNaN: true }),
    })
    .map(({ lines, from, power, ...look }) => {
      const data = preparedOf(...lines);
      const domain = clampDomain(partOf(data.limits, from, 0.3 ** power), data.limits);
      return { ...buildScene(sceneInput(data, { domain, ...look })), lanes: data.lanes };
    });

  test('every target is at least 24 by 24 and lies within the plot', () => {
    fc.assert(
      fc.property(anyView, ({ scene }) => {
        for (const { x, y, width, height } of scene.targets) {
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(24 - 1e-9);
          expect(x).toBeGreaterThanOrEqual(scene.plot.x - 1e-9);
          expect(x + width).toBeLessThanOrEqual(scene.plot.x + scene.plot.width + 1e-9);
          expect(y).toBeGreaterThanOrEqual(scene.plot.y);
          expect(y + height).toBeLessThanOrEqual(scene.height);
        }
      }),
    );
  });

  test('no two targets overlap, while lanes last', () => {
    fc.assert(
      fc.property(anyView, ({ scene, lanes }) => {
        const free = scene.targets.filter(
          (_, mark) => (lanes.claims[scene.marks.category[mark] ?? 0] ?? 0) < MAX_LANES,
        );
        const overlapping = free.filter((one, i) => free.some((other, j) => j < i && overlap(one, other)));
        expect(overlapping).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('columns have a value for each mark, and no place is lost', () => {
    fc.assert(
      fc.property(anyView, ({ scene, groups, markOfGroup }) => {
        const { marks, shades, targets, labels } = scene;
        for (const column of [
          marks.x,
          marks.y,
          marks.position,
          marks.members,
          marks.part,
          marks.certain0,
          targets,
        ])
          expect(column).toHaveLength(marks.count);
        for (const x of [...marks.x, ...marks.y, ...shades.x0, ...shades.x1])
          expect(Number.isFinite(x)).toBe(true);
        // Parts without a glyph belong to a group that has its mark elsewhere.
        const withGlyph = [...marks.x.keys()].filter((mark) => marks.part[mark] === 0);
        expect([...markOfGroup].filter((mark) => marks.part[mark] === 0)).toEqual(withGlyph);
        expect(withGlyph.map((mark) => marks.members[mark])).toEqual(
          groups.flatMap(({ positions }, place) =>
            marks.part[markOfGroup[place] ?? -1] === 0 ? [positions.length] : [],
          ),
        );
        for (const { mark } of labels) expect(mark).toBeLessThan(marks.count);
      }),
    );
  });
});

test('a band that is off stays open for what is shown for another of its categories', () => {
  const { scene } = sceneOf(['military+economic 1950', 'military 1960'], {
    ...CENTURY,
    hidden: ['military'],
  });
  const [military] = scene.bands;
  expect(scene.marks.count).toBe(1);
  expect(scene.marks.y[0]).toBeLessThan((military?.top ?? 0) + (military?.height ?? 0));
});

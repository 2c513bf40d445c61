import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMeasureScene } from '../../../src/layout/measures/build-measure-scene';
import type { MeasureInput, MeasureScene } from '../../../src/layout/measures/measure-scene';
import { LEAST, measureTargets } from '../../../src/layout/measures/measure-targets';
import { boxOf } from '../../../src/layout/measures/text-places';
import { frozenDataset } from '../../frozen/frozen-dataset';
import { estimateText } from '../../../src/layout/labels/text';
import { measureFindings } from '../../../src/model/measure-findings';
import type { MeasureEntry } from '../../../src/model/measure-points';
import { buildTimelineData } from '../../../src/state/timeline-data';
import { en } from '../../../src/words/en';
import { measures as words } from '../../../src/words/en/parts/measures';
import { time } from '../../dates/build';
import { meet } from '../rects';
import { entryOf } from '../../model/build';

const year = (from: number, to = from + 1) => ({ start: Date.UTC(from, 0), end: Date.UTC(to, 0) });

/** "2017 78" is reported, "2017 > 500" claimed. */
function entryOfLine(line: string): MeasureEntry {
  const [when = '', ...rest] = line.split(' ');
  const claim = rest.length > 1;
  const modifier = claim ? 'more-than' : 'exactly';
  return entryOf({ key: line, time: time(when), value: Number(rest.at(-1)), claim, modifier });
}

const byTime = (a: MeasureEntry, b: MeasureEntry): number => a.extent.start - b.extent.start;

function sceneOfEntries(entries: readonly MeasureEntry[], look: Partial<MeasureInput> = {}): MeasureScene {
  return buildMeasureScene({
    entries,
    findings: measureFindings(entries),
    domain: year(2000, 2020),
    plot: { x: 100, width: 800 },
    isAlone: false,
    headRoom: 0,
    height: 224,
    rem: 16,
    scale: 'linear',
    words: { ...words.picture, axis: en.dates, tick: String },
    measure: estimateText,
    ...look,
  });
}

const sceneOf = (lines: readonly string[], look: Partial<MeasureInput> = {}): MeasureScene =>
  sceneOfEntries(lines.map(entryOfLine).toSorted(byTime), look);

const labelsOf = ({ labels }: MeasureScene) => labels.map(({ text }) => text);

const tickLabels = ({ ticks }: MeasureScene) => ticks.map(({ label }) => Number(label));

const [trade] = buildTimelineData(frozenDataset).measures;
if (trade === undefined) throw new Error('the dataset has no measure');

describe('the values of a measure on an axis of time', () => {
  it('are each as wide as their time, but for a pixel, and higher the more they are', () => {
    const [low, high] = sceneOf(['2001 50', '2002 100']).marks;
    expect([low?.x0, low?.x1]).toEqual([
      expect.closeTo(140.5, 0) as number,
      expect.closeTo(179.5, 0) as number,
    ]);
    expect(high?.y).toBeLessThan(low?.y ?? 0);
  });

  it('begin at zero on a linear scale', () => {
    const { ticks, plot } = sceneOf(['2001 50']);
    expect(ticks[0]).toEqual({ y: plot.y1, label: '0' });
  });

  it('reach down to the least value below zero, with a line where zero is', () => {
    const values = [50e6, -30e6, 20e6, -80e6, 10e6];
    const scene = sceneOf(values.map((value, i) => `${2001 + i} ${value}`));
    const { marks, plot, zero } = scene;
    expect(marks.every(({ y }) => y <= plot.y1 && y >= plot.y0)).toBe(true);
    expect(marks.map(({ entry, y }) => entry.value < 0 === y > (zero ?? NaN))).not.toContain(false);
    expect(tickLabels(scene)).toEqual([-80e6, -60e6, -40e6, -20e6, 0, 20e6, 40e6, 60e6]);
  });

  it.each([
    ['zero alone', ['2001 0', '2002 0'], ['0']],
    ['values below zero alone', ['2001 -3', '2002 -4'], ['-4', '-3', '-2', '-1', '0']],
    ['a claim below zero', ['2001 -3', '2001 > -4'], ['-4', '-3', '-2', '-1', '0']],
    ['nothing', [], ['0']],
  ])('have a scale for %s', (_, lines, labels) => {
    const { marks, ticks } = sceneOf(lines);
    expect(ticks.map(({ label }) => label)).toEqual(labels);
    expect([...marks, ...ticks].map(({ y }) => Number.isFinite(y))).not.toContain(false);
  });

  it.each(['linear', 'log'] as const)('have a %s scale for the greatest and the least numbers', (scale) => {
    for (const claim of ['2004 > 1', '2004 > 1.7e308', '2004 > 5e-324', '2004 > -1.7e308']) {
      const lines = ['2001 1.7e308', '2002 -1.7e308', '2003 5e-324', claim];
      const { marks, ticks } = sceneOf(lines, { scale });
      expect([...marks, ...ticks].map(({ y }) => Number.isFinite(y))).not.toContain(false);
      expect(ticks.length).toBeLessThan(14);
    }
  });

  it('are counted where a logarithmic scale cannot draw them, and none of those is drawn', () => {
    const { marks, offScale, values } = sceneOf(['2001 10', '2002 0', '2003 -5', '2004 > -2'], {
      scale: 'log',
    });
    expect([marks.length, values.length, offScale]).toEqual([1, 1, 3]);
    expect(sceneOf(['2001 0'], { scale: 'log' })).toMatchObject({ marks: [], ticks: [], offScale: 1 });
    expect(sceneOf(['2001 10', '2002 -5']).offScale).toBe(0);
  });

  it('stand at even distances by powers of ten on a logarithmic scale', () => {
    const { ticks } = sceneOf(['2001 10', '2002 1000'], { scale: 'log' });
    expect(ticks.map(({ label }) => label)).toEqual(['10', '100', '1000']);
    expect((ticks[0]?.y ?? 0) - (ticks[1]?.y ?? 0)).toBeCloseTo((ticks[1]?.y ?? 0) - (ticks[2]?.y ?? 0));
  });

  it('of one time are several, with a line from the least to the greatest', () => {
    const { marks, ranges } = sceneOf(['2000 105', '2000 46', '2000 50', '2001 80']);
    expect(marks).toHaveLength(4);
    expect(ranges).toHaveLength(1);
    const heights = marks.filter(({ entry }) => entry.key.startsWith('2000')).map(({ y }) => y);
    expect(ranges[0]).toMatchObject({ y0: Math.min(...heights), y1: Math.max(...heights) });
  });

  it('out of view are skipped, and the scale follows those in view', () => {
    const scene = sceneOf(['1990 2200', '2017 78'], { domain: year(2010, 2020) });
    expect(scene.marks).toHaveLength(1);
    expect(tickLabels(scene).at(-1)).toBeLessThan(200);
  });

  it('are never cut at an edge of the plot, and never drawn beyond it', () => {
    const domain = { start: Date.UTC(2001, 8, 24), end: Date.UTC(2017, 7, 12) };
    const { marks, plot } = sceneOf(['2001 80', '2017 78', '2017 > 500'], { domain });
    expect(marks.map(({ x0, x1 }) => x0 >= plot.x0 && x1 <= plot.x1)).toEqual([true, true, true]);
    expect(sceneOf(['2017 > 500'], { domain: year(2017, 2117) }).marks[0]?.x0).toBeGreaterThanOrEqual(100);
  });

  it('have claims drawn over them', () => {
    expect(sceneOf(['2000 > 500', '2001 5']).marks.map(({ entry }) => entry.claim)).toEqual([false, true]);
  });
});

describe('the scale beside claims', () => {
  it('ends at the next round value above the largest claim; what lies higher is an arrow with its words', () => {
    const scene = sceneOf(['2001 2200', '2001 1970', '2003 83', '2004 210', '2017 78', '2017 > 500']);
    expect(tickLabels(scene).at(-1)).toBe(600);
    expect(scene.arrows).toHaveLength(1);
    expect(labelsOf(scene)).toContain('2001: 1,970 and 2,200');
    expect(scene.values.length).toBe(6);
  });

  it('names a value above the claims that it still has', () => {
    expect(labelsOf(sceneOf(['2005 580', '2017 78', '2017 > 500']))).toContain('2005: 580');
  });

  it('has all values where many lie above the claims, or nothing is claimed', () => {
    expect(sceneOf(['2001 900', '2002 800', '2003 700', '2004 > 5']).arrows).toEqual([]);
    expect(tickLabels(sceneOf(['2001 900', '2002 5', '2003 6', '2004 7'])).at(-1)).toBeGreaterThanOrEqual(
      900,
    );
  });
});

describe('what is written beside the values', () => {
  it('says how far a claim lies from the nearest value reported for its time', () => {
    const scene = sceneOf(['2017 78', '2017 70', '2017 > 500']);
    expect(scene.gaps).toHaveLength(1);
    expect(labelsOf(scene)).toContain('over 6.4 × the 78 on record');
  });

  it.each([
    ['among the reported values', ['2000 46', '2000 105', '2000 > 100']],
    ['near one of them', ['2000 105', '2000 > 110']],
    ['of a year of which nothing is reported', ['2001 105', '2000 > 500']],
  ])('has no gap for a claim %s', (_, lines) => {
    expect(sceneOf(lines).gaps).toEqual([]);
  });

  it('does not say how many times zero a claim is, or how many times what lies below it', () => {
    for (const lines of [
      ['2001 0', '2001 > 5'],
      ['2001 -2', '2001 > 5'],
    ])
      expect(sceneOf(lines).labels.map(({ kind }) => kind)).toEqual(['claim']);
    expect(labelsOf(sceneOf(['2001 -2', '2001 > -6']))).toContain('over 3 × the −2 on record');
  });

  it('lies over no mark and no other words, is not cut, and names both claims, at every width', () => {
    const { entries } = trade;
    const size = 13;
    for (let width = 240; width <= 2400; width += 40) {
      for (const scale of ['linear', 'log'] as const) {
        const look = { domain: year(1989, 2025), plot: { x: 16, width }, isAlone: true, scale };
        const scene = sceneOfEntries(entries, look);
        const boxes = scene.labels.map((label) =>
          boxOf(
            label,
            { size: label.size, weight: label.kind === 'claim' ? 'bold' : 'regular' },
            estimateText,
          ),
        );
        const marks = scene.marks.map(({ x0, x1, y }) => ({ x0, x1, y0: y - 1, y1: y + 1 }));
        for (const [i, box] of boxes.entries()) {
          expect(box.x0, `${width}`).toBeGreaterThanOrEqual(scene.plot.x0);
          expect(box.x1, `${width}`).toBeLessThanOrEqual(scene.plot.x1);
          expect(box.y0, `${width}`).toBeGreaterThanOrEqual(0);
          expect([...marks, ...boxes.slice(0, i)].some((other) => meet(box, other))).toBe(false);
        }
        expect(
          scene.labels.filter(({ kind }) => kind === 'claim'),
          `${width} ${scale}`,
        ).toHaveLength(2);
        expect(Math.max(...scene.marks.map(({ x1 }) => x1))).toBeLessThanOrEqual(scene.plot.x1);
        expect(scene.fontSize).toBe(size);
      }
    }
  });

  it('leaves the empty left to a heading only where there is room for one', () => {
    const look = { domain: year(1947, 2027), headRoom: 350, plot: { x: 132, width: 1120 } };
    const { emptyLeft, plot } = sceneOfEntries(trade.entries, look);
    expect(emptyLeft).toBeGreaterThan(500);
    expect(plot.x0).toBeGreaterThan(emptyLeft);
    expect(sceneOfEntries(trade.entries, { ...look, domain: year(1990, 2027) }).emptyLeft).toBe(0);
  });
});

describe('what is pointed at', () => {
  const plot = { x0: 50, x1: 450, y0: 0, y1: 200 };
  const values = fc.array(
    fc.record({ x: fc.double({ min: 60, max: 440, noNaN: true }), y: fc.integer({ min: 0, max: 200 }) }),
    { minLength: 1, maxLength: 60 },
  );

  it('has a target of its own of at least 24 pixels, or shares one; no target lies over another', () => {
    fc.assert(
      fc.property(values, (spots) => {
        const pointed = spots.map(({ x, y }, index) => ({ index, x, x0: x - 5, x1: x + 5, y }));
        const targets = measureTargets(pointed, plot);
        expect(targets.flatMap(({ indexes }) => indexes).toSorted((a, b) => a - b)).toEqual(
          spots.map((_, i) => i),
        );
        for (const [i, a] of targets.entries()) {
          expect(a.x1 - a.x0).toBeGreaterThanOrEqual(LEAST - 1e-9);
          expect(a.y1 - a.y0).toBeGreaterThanOrEqual(LEAST - 1e-9);
          expect(a.x0).toBeGreaterThanOrEqual(plot.x0 - 1e-9);
          expect(a.x1).toBeLessThanOrEqual(plot.x1 + 1e-9);
          const inner = { x0: a.x0 + 1e-6, x1: a.x1 - 1e-6, y0: a.y0 + 1e-6, y1: a.y1 - 1e-6 };
          expect(targets.slice(0, i).some((b) => meet(inner, b))).toBe(false);
        }
      }),
    );
  });

  it('is every value of the trade, with the scale of the whole set and on a phone', () => {
    for (const width of [290, 700, 1120]) {
      const { targets } = sceneOfEntries(trade.entries, { domain: year(1989, 2025), plot: { x: 16, width } });
      expect(targets.flatMap(({ indexes }) => indexes)).toHaveLength(trade.entries.length);
    }
  });
});

describe('a measure of very many values', () => {
  const entries = Array.from({ length: 130_000 }, (_, i): MeasureEntry => {
    const start = Date.UTC(2000, 0) + (i * 20 * 365.25 * 864e5) / 130_000;
    return entryOf({ key: String(i), value: (i * 7919) % 1000, extent: { start, end: start + 1e6 } });
  });

  it.each(['linear', 'log'] as const)(
    'is drawn by columns of pixels, and handed over in parts, on a %s scale',
    (scale) => {
      const scene = sceneOfEntries(entries, { scale });
      expect(scene.marks).toEqual([]);
      expect(scene.columns.length).toBeLessThanOrEqual(801);
      expect(scene.targets.length).toBeLessThanOrEqual(800 / LEAST);
      expect(scene.targets.flatMap(({ indexes }) => indexes)).toHaveLength(scene.values.length);
      const { y0, y1 } = scene.columns[400] ?? { y0: 0, y1: 0 };
      expect(y1 - y0).toBeGreaterThan(50);
    },
  );

  it('is drawn value by value where few are in view', () => {
    expect(
      sceneOfEntries(entries, { domain: { start: Date.UTC(2001, 0), end: Date.UTC(2001, 0, 8) } }),
    ).toMatchObject({
      columns: [],
    });
  });

  it('has its claims held against those of their time alone', () => {
    const claim = { ...entryOfLine('2010 > 5000'), unit: 'km' };
    const all = [...entries, claim].toSorted(byTime);
    const [finding] = measureFindings(all);
    expect(finding?.reported?.greatest.value).toBe(999);
    expect(finding?.ratio).toBeCloseTo(5000 / 999);
  });
});

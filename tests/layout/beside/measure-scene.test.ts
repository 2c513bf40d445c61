import { describe, expect, it } from 'vitest';
import {
  buildMeasureScene,
  type MeasurePoint,
  type MeasureScale,
} from '../../../src/layout/beside/measure-scene';
import { estimateText } from '../../../src/layout/labels/text';
import { en } from '../../../src/words/en';

const year = (from: number, to = from + 1) => ({ start: Date.UTC(from, 0), end: Date.UTC(to, 0) });

/** "2017 78" is reported, "2017 > 500" claimed. */
function pointOf(line: string): MeasurePoint {
  const [when = '', ...rest] = line.split(' ');
  return {
    key: line,
    extent: year(Number(when)),
    value: Number(rest.at(-1)),
    modifier: rest.length > 1 ? 'more-than' : 'exactly',
    claim: rest.length > 1,
    category: 0,
    label: line,
  };
}

const sceneOf = (lines: readonly string[], scale: MeasureScale = 'linear', domain = year(2000, 2020)) =>
  buildMeasureScene({
    points: lines.map(pointOf),
    domain,
    plot: { x: 100, width: 800 },
    height: 200,
    rem: 16,
    scale,
    words: { tick: String, ratio: en.ratio },
    measure: estimateText,
  });

/** Where the label of the claim stands. */
const side = (...lines: readonly string[]) =>
  sceneOf(lines).marks.find(({ point }) => point.claim)?.label?.side;

describe('buildMeasureScene', () => {
  it('draws each reported value as wide as its time and higher the more it is', () => {
    const [low, high] = sceneOf(['2001 50', '2002 100']).marks;
    expect([low?.x0, low?.x1]).toEqual([expect.closeTo(140, 0) as number, expect.closeTo(180, 0) as number]);
    expect(high?.y).toBeLessThan(low?.y ?? 0);
  });

  it('begins at zero on a linear scale', () => {
    const { ticks, plot } = sceneOf(['2001 50']);
    expect(ticks[0]).toEqual({ y: plot.bottom, label: '0' });
  });

  it('reaches down to the least value below zero, and draws where zero is', () => {
    const values = [50e6, -30e6, 20e6, -80e6, 10e6];
    const { marks, plot, zero, ticks } = sceneOf(values.map((value, i) => `${2001 + i} ${value}`));
    expect(marks.every(({ y }) => y <= plot.bottom && y >= plot.top)).toBe(true);
    expect(marks.map(({ point, y }) => point.value < 0 === y > (zero ?? NaN))).not.toContain(false);
    expect(ticks.map(({ label }) => Number(label))).toEqual([-100e6, -50e6, 0, 50e6]);
  });

  it.each([
    ['zero alone', ['2001 0', '2002 0'], ['0']],
    ['values below zero alone', ['2001 -3', '2002 -4'], ['-4', '-3', '-2', '-1', '0']],
    ['nothing', [], ['0']],
  ])('has a scale for %s', (_, lines, labels) => {
    const { marks, ticks } = sceneOf(lines);
    expect(ticks.map(({ label }) => label)).toEqual(labels);
    expect([...marks, ...ticks].map(({ y }) => Number.isFinite(y))).not.toContain(false);
  });

  it.each(['linear', 'log'] as const)('has a %s scale for the greatest and the least numbers', (scale) => {
    const { marks, ticks } = sceneOf(['2001 1.7e308', '2002 -1.7e308', '2003 5e-324', '2004 1'], scale);
    expect([...marks, ...ticks].map(({ y }) => Number.isFinite(y))).not.toContain(false);
    expect(ticks.length).toBeLessThan(12);
  });

  it('tells how many values a logarithmic scale cannot draw, and draws none of them', () => {
    const { marks, offScale } = sceneOf(['2001 10', '2002 0', '2003 -5', '2004 > -2'], 'log');
    expect([marks.length, offScale]).toEqual([1, 3]);
    expect(sceneOf(['2001 0'], 'log')).toMatchObject({ marks: [], ticks: [], offScale: 1 });
    expect(sceneOf(['2001 10', '2002 -5']).offScale).toBe(0);
  });

  it('does not say how many times zero a claim is, or how many times what lies below it', () => {
    expect(sceneOf(['2001 0', '2001 > 5']).gaps).toMatchObject([{ label: '' }]);
    expect(sceneOf(['2001 -2', '2001 > 5']).gaps).toMatchObject([{ label: '' }]);
    expect(sceneOf(['2001 0', '2001 > 0']).gaps).toEqual([]);
    expect(sceneOf(['2001 -2', '2001 > -6']).gaps).toMatchObject([{ label: '3× reported' }]);
  });

  it.each(['linear', 'log'] as const)('takes very many values on a %s scale', (scale) => {
    const lines = Array.from({ length: 130_000 }, (_, i) => `2001 ${i + 1}`);
    expect(sceneOf(lines, scale).marks).toHaveLength(130_000);
  });

  it('puts powers of ten at even distances on a logarithmic scale', () => {
    const { ticks } = sceneOf(['2001 10', '2002 1000'], 'log');
    expect(ticks.map(({ label }) => label)).toEqual(['10', '100', '1000']);
    expect((ticks[0]?.y ?? 0) - (ticks[1]?.y ?? 0)).toBeCloseTo((ticks[1]?.y ?? 0) - (ticks[2]?.y ?? 0));
  });

  it('keeps several values of a year several', () => {
    expect(sceneOf(['2000 105', '2000 46', '2000 50']).marks).toHaveLength(3);
  });

  it('says how far a claim lies from the nearest value reported for its time', () => {
    const { gaps } = sceneOf(['2017 78', '2017 70', '2017 > 500']);
    expect(gaps).toMatchObject([{ label: '≈ 6.4× reported' }]);
  });

  it.each([
    ['among the reported values', ['2000 46', '2000 105', '2000 > 100']],
    ['near one of them', ['2000 105', '2000 > 110']],
    ['of a year of which nothing is reported', ['2001 105', '2000 > 500']],
  ])('draws no gap for a claim %s', (_, lines) => {
    expect(sceneOf(lines).gaps).toEqual([]);
  });

  it('skips what is out of view, and takes the scale from what is in it', () => {
    const scene = sceneOf(['1990 2200', '2017 78'], 'linear', year(2010, 2020));
    expect(scene.marks).toHaveLength(1);
    expect(Number(scene.ticks.at(-1)?.label)).toBeLessThan(200);
  });

  it('draws claims over reported values', () => {
    expect(sceneOf(['2000 > 500', '2001 5']).marks.map(({ point }) => point.claim)).toEqual([false, true]);
  });

  it('puts the label of a claim where it hides no other value', () => {
    expect(side('2010 > 500')).toBe('left');
    expect(side('2009 500', '2010 > 500')).toBe('right');
    expect(side('2009 500', '2011 500', '2010 > 500')).toBe('above');
    expect(side('2009 100', '2010 > 500')).toBe('left');
  });

  it('lays no words over others: two claims of one value, or what a claim comes to', () => {
    // Claims at the right edge: the words of the gap go to the left, where the label of the claim is.
    const { gaps, marks } = sceneOf(['2019 78', '2019 > 110']);
    expect(marks.find(({ point }) => point.claim)?.label?.side).toBe('left');
    expect(gaps).toEqual([]);
    const close = sceneOf(['2019 1000', '2001 10000', '2019 > 2250']);
    expect(close.gaps).toMatchObject([{ side: 'left', label: '' }]);
    const labels = sceneOf(['2010 > 100', '2011 > 101']).marks.map(({ label }) => label?.side);
    expect(labels).toEqual(['left', 'right']);
  });
});

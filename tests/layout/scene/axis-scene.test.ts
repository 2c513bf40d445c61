import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/dates/time';
import { axisScene } from '../../../src/layout/scene/axis-scene';
import { chartFrame } from '../../../src/layout/scene/chart-frame';
import type { AxisScene } from '../../../src/layout/scene/scene';
import { estimateText } from '../../../src/layout/labels/text';
import { buildTimelineData, type TimelineData } from '../../../src/state/timeline-data';
import { datasetOf, partyOf, sourceOf } from '../../model/build';
import { preparedOf, sceneInput, stretch } from '../build';

const YEAR = 365.2425 * 86_400_000;

/** The axis of some data; places on it told in years. */
function axisOf(data: TimelineData, domain: Interval, width = 1280) {
  const input = sceneInput(data, { domain, width });
  const frame = chartFrame(input);
  const { plot } = frame;
  const year = (x: number): number => {
    const time = domain.start + ((x - plot.x) / plot.width) * (domain.end - domain.start);
    return Math.round(1970 + time / YEAR);
  };
  return { axis: axisScene(input, frame), frame, year };
}

const covering = (...covers: readonly string[]): TimelineData =>
  buildTimelineData({ ...datasetOf('1950'), sources: [sourceOf({ kind: 'article', covers })] });
const coverageOf = (data: TimelineData, domain: string) => {
  const { axis, year } = axisOf(data, stretch(domain));
  const told = (extents: AxisScene['covered']) => extents.map(({ x0, x1 }) => `${year(x0)}–${year(x1)}`);
  return [told(axis.covered), told(axis.uncovered)];
};

describe('what the sources cover', () => {
  test('is a line, and dots between its parts, not before the first and not after the last', () => {
    const data = covering('1950/1953', '2000/2017');
    expect(coverageOf(data, '1900/2049')).toEqual([['1950–1954', '2000–2018'], ['1954–2000']]);
  });

  test('begins beside its words, which reach into the plot', () => {
    const { axis, frame } = axisOf(covering('1900/2049'), stretch('1950/1999'));
    const end =
      frame.bandLabel.inset + estimateText(axis.coverage, { size: frame.font.axis, weight: 'regular' });
    expect(axis.coverage).toBe('Covered by articles');
    expect(axis.covered[0]?.x0).toBeGreaterThan(end);
  });

  test('is not told where no source says it', () => {
    const { axis } = axisOf(preparedOf('1950'), stretch('1900/1999'));
    expect([axis.coverage, axis.covered, axis.uncovered]).toEqual(['', [], []]);
  });

  test('has no words where there is no column for them', () => {
    expect(axisOf(covering('1900/2049'), stretch('1950/1999'), 390).axis.coverage).toBe('');
  });
});

describe('a state that changed has a rail', () => {
  const data = buildTimelineData({
    ...datasetOf('1950'),
    parties: [partyOf('North Korea'), partyOf('Russia', ['Soviet Union', '1991-12-25'])],
  });
  const rail = (domain: string, width?: number) => {
    const { axis, year } = axisOf(data, stretch(domain), width);
    const [only, ...more] = axis.rails;
    if (only === undefined || more.length > 0) throw new Error('one of two states changed');
    return {
      says: only.labels.map(({ text, anchor }) => `${text} ${anchor}`),
      changes: only.changes.map(year),
      parts: only.line.length,
    };
  };

  test('with its names on both sides of the change', () => {
    expect(rail('1950/2020')).toEqual({
      says: ['Soviet Union end', 'Russia start'],
      changes: [1992],
      parts: 2,
    });
  });

  test('with the name that held, where the change is not in view', () => {
    expect(rail('1950/1960')).toEqual({ says: ['Soviet Union start'], changes: [], parts: 1 });
    expect(rail('2000/2010')).toEqual({ says: [], changes: [], parts: 1 });
  });

  test('without a name that has no room', () => {
    expect(rail('1991/2020').says).toEqual(['Russia start']);
    expect(rail('1950/1992-03').says).toEqual(['Soviet Union end']);
  });

  test('and none of its words lie on the line or outside of the plot, wherever the change is', () => {
    for (const width of [320, 768, 1280]) {
      for (let first = 1900; first < 2000; first += 3) {
        const { axis, frame } = axisOf(data, stretch(`${first}/${first + 60}`), width);
        const { plot, font } = frame;
        for (const { labels, line } of axis.rails) {
          for (const { x, anchor, text } of labels) {
            const length = estimateText(text, { size: font.axis, weight: 'regular' });
            const [x0, x1] = anchor === 'end' ? [x - length, x] : [x, x + length];
            expect(x0).toBeGreaterThanOrEqual(plot.x);
            expect(x1).toBeLessThanOrEqual(plot.x + plot.width);
            expect(line.some((part) => part.x0 < x1 && part.x1 > x0)).toBe(false);
          }
        }
      }
    }
  });

  test('and its own name is shortened to what the column or the picture has, and a short one is not', () => {
    const long = 'The Former Federal Republic of Many Provinces and Territories';
    const renamed = buildTimelineData({
      ...datasetOf('1950'),
      parties: [partyOf('North Korea'), partyOf(long, ['Soviet Union', '1991-12-25'])],
    });
    for (const width of [320, 390, 768, 1280]) {
      const { axis, frame } = axisOf(renamed, stretch('1950/2020'), width);
      const { plot, font, bandLabel } = frame;
      const [{ name, line, labels } = { name: '', line: [], labels: [] }] = axis.rails;
      expect(name).toMatch(/^The F.*…$/);
      const end = bandLabel.inset + estimateText(name, { size: font.axis, weight: 'bold' });
      expect(end).toBeLessThanOrEqual(bandLabel.middle ? plot.x : plot.x + plot.width / 2);
      expect(Math.min(...line.map(({ x0 }) => x0), ...labels.map(({ x }) => x))).toBeGreaterThan(end);
      expect(axisOf(data, stretch('1950/2020'), width).axis.rails[0]?.name).toBe('Russia');
    }
  });

  test('and one that did not has none', () => {
    expect(axisOf(preparedOf('1950'), stretch('1900/1999')).axis.rails).toEqual([]);
  });
});

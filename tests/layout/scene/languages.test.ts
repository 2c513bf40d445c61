import { describe, expect, test } from 'vitest';
import { frozenDataset } from '../../frozen/frozen-dataset';
import type { Interval } from '../../../src/dates/time';
import { estimateText, type LabelFont } from '../../../src/layout/labels/text';
import { buildScene } from '../../../src/layout/scene/build-scene';
import type { PictureWords } from '../../../src/state/scene-input';
import { buildTimelineData, type TimelineData } from '../../../src/state/timeline-data';
import { en } from '../../../src/words/en';
import { nonsense } from '../../words/nonsense';
import { partOf, preparedOf, sceneInput, spanOf } from '../build';
import { crowdOf } from '../crowd';

const DATA: Readonly<Record<string, TimelineData>> = {
  'the first dataset': buildTimelineData(frozenDataset),
  'a crowd': crowdOf({ count: 3000, crises: [[0.4, 500]], record: 0.2 }),
  'days before our era': preparedOf('-0043-03-15', '-0043-03-20', 'economic -0043-04-02'),
};

/** A text where it stands: what it says, from where to where. */
type Placed = readonly [text: string, x0: number, x1: number];

/** Texts of one row that lie over each other. */
function overlaps(row: readonly Placed[]): readonly string[] {
  const said = row.filter(([text]) => text !== '').toSorted(([, a], [, b]) => a - b);
  return said.flatMap(([text, , end], i) => {
    const [next, start] = said[i + 1] ?? ['', Infinity];
    return end > start ? [`${text} | ${next}`] : [];
  });
}

const wide = (text: string, size: number, weight: LabelFont['weight'] = 'regular'): number =>
  estimateText(text, { size, weight });

/** All that a picture cuts or lays over each other, in a language, at a width and for a part of time. */
function breaks(data: TimelineData, words: PictureWords, width: number, domain: Interval): readonly string[] {
  const { scene, axis } = buildScene(sceneInput(data, { width, words, domain, record: true }));
  const { font, plot, bands, bandLabel } = scene;
  const middle = (x: number, label: string): Placed => {
    const half = wide(label, font.axis) / 2;
    return [label, x - half, x + half];
  };
  const rows: readonly (readonly Placed[])[] = [
    [
      ...axis.ticks.map(({ x, label }) => middle(x, label)),
      ...axis.contexts.map(({ x, label }): Placed => [label, x, x + wide(label, font.axis, 'bold')]),
    ],
    ...axis.rails.map(({ labels }) =>
      labels.map(({ x, anchor, text }): Placed => {
        const length = wide(text, font.axis);
        return anchor === 'end' ? [text, x - length, x] : [text, x, x + length];
      }),
    ),
  ];
  // Beside the plot, nothing of the gutter reaches into it.
  const gutter = bandLabel.middle
    ? bands.flatMap(({ label, note }) => [
        [label, wide(label, font.band, 'bold')] as const,
        ...note.map((line) => [line, wide(line, font.date)] as const),
        [scene.recordLabel, wide(scene.recordLabel, font.axis)] as const,
      ])
    : [];
  return [
    ...rows.flatMap(overlaps),
    ...gutter
      .filter(([, length]) => bandLabel.x + length > plot.x)
      .map(([text]) => `${text} reaches into the plot`),
    ...rows
      .flat()
      .filter(([text, x0, x1]) => text !== '' && (x0 < bandLabel.inset - 1 || x1 > plot.x + plot.width + 1))
      .map(([text]) => `${text} is cut`),
  ];
}

const LANGUAGES = { English: en, nonsense: nonsense(en) };

describe.each(Object.entries(LANGUAGES))('in %s', (_, { picture }) => {
  describe.each(Object.entries(DATA))('no words of %s are cut or lie over others', (__, data) => {
    test.each([390, 800, 1280])('at %i pixels, at any zoom', (width) => {
      const { limits } = data;
      for (let share = 1; spanOf(limits) * share > 4e8; share /= 2.7) {
        expect(breaks(data, picture, width, partOf(limits, 0.4, share))).toEqual([]);
      }
    });
  });
});

test('all that a picture says is a message or data', () => {
  const { picture } = nonsense(en);
  for (const data of Object.values(DATA)) {
    const { scene, axis } = buildScene(
      sceneInput(data, { words: picture, record: true, hidden: ['military'] }),
    );
    const said = [
      ...[...axis.ticks, ...axis.contexts].map(({ label }) => label),
      axis.coverage,
      ...scene.labels.map(({ date }) => date),
      ...scene.bands.flatMap(({ note }) => note),
      ...scene.bands.filter(({ on }) => !on).map(({ label }) => label),
      scene.recordLabel,
    ];
    expect(said.filter((text) => /\p{L}/u.test(text) && !/^⟦.*⟧$/u.test(text))).toEqual([]);
  }
});

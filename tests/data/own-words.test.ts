import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/dataset-file';
import {
  dataset,
  eventsFile,
  hasRecordFiles,
  leftOut,
  sharedText,
  tradeFile,
  verdictsFile,
} from './record-files';

/** As many characters in a row may be alike by chance, or because a thing has one name. */
const ALIKE = 40;

/** Official names, which have no other words. */
const NAMES = [
  'Treaty of Friendship, Co-operation and Mutual Assistance',
  'Treaty of Friendship, Good-Neighbourliness and Cooperation',
  'agreement on economic and cultural cooperation',
];

const ofAssessment = (assessment: Assessment | undefined): readonly string[] => [assessment?.note ?? ''];

/** All that is said in words of our own. */
const ours: readonly string[] = [
  ...dataset.events.flatMap(({ title, shortTitle = '', summary, dateNote = '' }) => [
    title,
    shortTitle,
    summary,
    dateNote,
  ]),
  ...dataset.events.flatMap(({ quantities = [] }) => quantities.map(({ of }) => of)),
  ...dataset.events.flatMap(({ assessment }) => ofAssessment(assessment)),
  ...leftOut.flatMap(({ about = '', assessment }) => [about, ...ofAssessment(assessment)]),
  ...dataset.sources.slice(2).flatMap(({ title, reliability }) => [title, reliability?.note ?? '']),
  ...dataset.measures.flatMap(({ values }) => values.map(({ note = '' }) => note)),
];

/** The runs of a text, one character longer than may be alike, that stand in another text too. */
function copiedRuns(texts: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.flatMap((other) => runsOf(plain(other))));
  return texts.flatMap((text) => runsOf(plain(text))).filter((run) => known.has(run));
}

function runsOf(text: string): readonly string[] {
  const count = Math.max(0, text.length - ALIKE);
  return Array.from({ length: count }, (_, start) => text.slice(start, start + ALIKE + 1));
}

const plain = (text: string): string => {
  let lower = text.toLowerCase();
  for (const name of NAMES) lower = lower.replaceAll(name.toLowerCase(), '\n');
  return lower;
};

test('what is copied is found, whatever the case; what is named alike is not', () => {
  const theirs = 'In 2015 the two sides signed an agreement on electric power in Pyongyang.';
  expect(copiedRuns(['The two sides signed an agreement on electric power there.'], [theirs])).not.toEqual(
    [],
  );
  expect(copiedRuns(['The two governments signed an agreement on electricity.'], [theirs])).toEqual([]);
  expect(copiedRuns([`The ${NAMES[0]}.`], [`the ${NAMES[0]},`])).toEqual([]);
});

describe.skipIf(!hasRecordFiles)('nothing is copied', () => {
  test('from the facts that the record was written from', () => {
    const theirs = [
      ...eventsFile().sources.flatMap(({ found, reliability }) => [found, reliability]),
      ...eventsFile().events.flatMap(({ title, note }) => [title, note]),
      ...verdictsFile().dated.map(({ found }) => found),
      ...verdictsFile().undated.map(({ why }) => why),
      ...tradeFile().reported.map(({ note }) => note),
    ];
    expect(copiedRuns(ours, theirs)).toEqual([]);
  });

  test('from the articles', () => {
    const articles = dataset.sources.slice(0, 2).map(({ id }) => sharedText(`articles/${id}`));
    expect(copiedRuns(ours, articles)).toEqual([]);
  });
});

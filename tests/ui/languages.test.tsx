import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset';
import { en } from '../../src/words/en';
import { time } from '../dates/build';
import { datasetOf, evidenceOf, sourceOf } from '../model/build';
import { details, openPage, options, standIn } from './build';

standIn();

/** Every text of the dataset is in Korean, those of its source in Russian. */
const korean: Dataset = {
  ...datasetOf(
    {
      line: '2005',
      title: '조약',
      shortTitle: '조약',
      summary: '두 나라의 조약',
      dateNote: '다른 자료의 날짜',
      evidence: [evidenceOf({ exact: 'Подписали договор.', prefix: 'Вчера. ', suffix: ' Сегодня.' })],
      references: [{ source: 'article', stance: 'asserts' }],
      assessment: {
        verdict: 'partly',
        confidence: 'high',
        note: '메모',
        references: ['article'],
        instead: ['e1'],
      },
    },
    { line: '2006', title: '기록', layer: 'record' },
    { line: '-', title: '날짜 없는 일', summary: '요약' },
  ),
  title: '두 나라',
  parties: [
    { id: 'prk', name: '조선', formerly: [] },
    { id: 'rus', name: '로씨야', formerly: [] },
  ],
  description: '두 나라의 자료',
  method: '방법',
  language: 'ko',
  categories: ['military', 'economic', 'diplomatic'].map((id) => ({ id, label: '군사', definition: '전쟁' })),
  sources: [sourceOf({ title: 'Статья', language: 'ru' })],
  measures: [
    {
      id: 'trade',
      label: '무역',
      unit: 'USD',
      values: [{ date: time('2005'), value: 5, modifier: 'exactly', source: 'article', basis: '상품' }],
    },
  ],
};

/** The texts of a script on the page, each with the language that its element has and whether its direction follows it. */
function textsIn(script: RegExp) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: { text: string; lang: string | null | undefined; isAuto: boolean }[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const parent = node.parentElement;
    // A picture has no direction of its own, and a name inside a sentence has that of the sentence.
    if (
      !script.test(text) ||
      parent === null ||
      parent.closest('title, .cite-text, .tip, .footnotes') !== null
    )
      continue;
    const isAuto = parent.closest('svg') !== null || parent.closest('[dir=auto]') !== null;
    texts.push({ text, lang: parent.closest('[lang]')?.getAttribute('lang'), isAuto });
  }
  return texts;
}

describe.each([
  ['the timeline', 'view=timeline&record=on&event=e0'],
  ['the chronology', 'view=chronology&record=on&event=e0'],
  ['the sources', 'view=sources&event=e0'],
])('in %s', (_, link) => {
  test('every text of the dataset has its language and its direction', async () => {
    openPage(link, korean);
    await act(async () => Promise.resolve());
    const texts = textsIn(/\p{Script=Hangul}/u);
    expect(texts.length).toBeGreaterThan(8);
    expect(texts.filter(({ lang, isAuto }) => lang !== 'ko' || !isAuto)).toEqual([]);
  });

  test('every word of a source has that of the source', async () => {
    openPage(link, korean);
    await act(async () => Promise.resolve());
    const texts = textsIn(/\p{Script=Cyrillic}/u);
    expect(texts.length).toBeGreaterThan(2);
    // Among the values of a measure a source is named in the dataset's list of them.
    const own = texts.filter(({ lang, text }) => lang !== 'ru' && text !== 'Статья');
    expect(own).toEqual([]);
  });
});

test('what is read aloud is in the language of the dataset', () => {
  openPage('view=timeline', korean);
  expect(options().map((option) => option.closest('[lang]')?.getAttribute('lang'))).toContain('ko');
});

describe('a time of day', () => {
  test.each([
    ['1950-06-25T04:00+09:00', 'On the axis at 24 Jun 1950, 19:00 UTC.'],
    ['1950-06-25T04:00:30-05:00', 'On the axis at 25 Jun 1950, 09:00:30 UTC.'],
    ['1950-06-25T04:00', 'No time zone is given; it stands on the axis as if in UTC.'],
  ])('of %s says where it stands: %s', async (date, words) => {
    openPage('event=e0', datasetOf(date));
    expect(await screen.findByText(words)).toBeVisible();
  });

  test.each(['1950-06-25T04:00Z', '1950-06-25'])('of %s needs no word of it', async (date) => {
    openPage('event=e0', datasetOf(date));
    await act(() => en.durations.load());
    expect(details()).not.toHaveTextContent('the axis');
  });
});

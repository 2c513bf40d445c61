import { describe, expect, test } from 'vitest';
import { openQuestions, supportOf, type OpenQuestion } from '../../src/evidence/open-questions';
import { openWords } from '../../src/words/en/parts/open-questions';
import { frozenDataset } from '../frozen/frozen-dataset';
import { assessment, event, file, leftOut, open, source, type Fields } from '../io/build';

const referring = (...ids: readonly string[]): Fields => ({
  evidence: [],
  references: ids.map((id) => ({ source: id, stance: 'asserts' })),
});
const onRecord = (id: string, fields: Fields): Fields => event({ id, layer: 'record', ...fields });

/** What is asked of a file, by kind. */
function asked(fields: Fields, texts: ReadonlyMap<string, { readonly text: string }> = new Map()) {
  const questions = openQuestions(open(file(fields)).dataset, texts);
  return new Map(questions.map((question): readonly [string, OpenQuestion] => [question.open, question]));
}

const sources = [source({ published: '2019' }), source({ id: 'other', published: '2019' })];

describe('what is left to do', () => {
  test('is nothing where each event has its words, each source its day', () => {
    expect([...asked({ sources: sources.slice(0, 1), events: [] }).keys()]).toEqual([]);
  });

  test('counts sources, not how often one is named', () => {
    const events = [
      onRecord('one', referring('article', 'article')),
      onRecord('two', referring('article', 'other')),
      event({ id: 'claim' }),
    ];
    const { dataset } = open(file({ sources, events }));
    expect(supportOf(dataset)).toEqual({ layer: 'record', events: 2, single: 1 });
    expect(asked({ sources, events }).get('one-source')).toEqual({ open: 'one-source', events: ['one'] });
    expect(asked({ sources, events }).get('no-excerpt')).toMatchObject({ events: ['one', 'two'] });
  });

  test('asks of the claims where there is no record, and of nothing where there is nothing', () => {
    expect(supportOf(open(file()).dataset)).toEqual({ layer: 'claims', events: 1, single: 1 });
    expect(supportOf(open(file({ events: [] })).dataset)).toBeNull();
  });

  test('names sources without a day, and what was told before it happened', () => {
    const undated = [source(), source({ id: 'other', published: '2004' })];
    const announced = { evidence: [], references: [{ source: 'other', stance: 'announces' }] };
    const found = asked({ sources: undated, events: [event({ date: '2005', ...announced })] });
    expect(found.get('no-date')).toMatchObject({ sources: ['article'] });
    expect(found.get('told-before')).toMatchObject({ places: [{ of: 'signing', source: 'other' }] });
  });

  test('names verdicts by which sources disagree, on events and on what is left out', () => {
    const disputed = assessment({ verdict: 'disputed' });
    const statements = [leftOut({ assessment: disputed }), leftOut({ start: 50, end: 60 })];
    const found = asked({
      sources: [source({ published: '2019', leftOut: statements })],
      events: [event({ assessment: disputed })],
    });
    expect(found.get('disagreement')).toMatchObject({
      events: ['signing'],
      statements: [{ source: 'article', start: 20 }],
    });
  });

  test('names sentences that nobody compared; those that stand nowhere, where the text is at hand', () => {
    const text = 'They met. They signed in 2005. It was warm. Trade grew.';
    const judged = {
      leftOut: [leftOut({ start: 31, end: 43, assessment: assessment() })],
      passedOver: [{ start: 44, end: 55, reason: 'state-not-checked' }],
    };
    const fields = { sources: [source({ published: '2019', ...judged })] };
    expect(asked(fields).get('not-judged')).toMatchObject({ sentences: [{ start: 44, end: 55 }] });
    expect(asked(fields, new Map([['article', { text }]])).get('not-judged')).toMatchObject({
      sentences: [
        { start: 0, end: 9 },
        { start: 44, end: 55 },
      ],
    });
  });

  test('finds silences by what is usual in the set, and says whether a source speaks of that time', () => {
    const years = [1900, 1902, 1904, 1906, 1908, 1910, 1930];
    const found = asked({
      sources: [source({ published: '2019', covers: ['1900/1915'] })],
      events: years.map((year) => event({ id: `e${year}`, date: String(year) })),
    });
    expect(found.get('silence')).toMatchObject({
      silences: [{ extent: { start: Date.UTC(1911, 0, 1), end: Date.UTC(1930, 0, 1) }, isCovered: true }],
    });
  });
});

test('the frozen set rests on one source in 28 of 34 events, says itself so, and has three silences', () => {
  const support = supportOf(frozenDataset);
  expect(support && openWords.support(support)).toBe('28 of 34 events of the record rest on a single source');
  const counts = openQuestions(frozenDataset, new Map()).map(openWords.question);
  expect(counts).toEqual([
    '34 events without an excerpt',
    '28 events on a single source',
    '16 sources of unknown date',
    '6 times told before it happened',
    '3 verdicts by which sources disagree',
    '3 silences longer than 4.2 years, the longest that is usual here',
  ]);
});

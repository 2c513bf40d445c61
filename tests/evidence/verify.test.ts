import { describe, expect, test } from 'vitest';
import { verifyDataset } from '../../src/evidence/verify';
import type { Evidence, LeftOut, SourceRecord } from '../../src/model/dataset-file';
import { evidence as goodEvidence, event, fileOf, open } from '../io/build';
import { reports } from '../../src/words/en/parts/reports';

const TEXT = [
  'A Short Chronicle',
  '',
  'They didn’t meet before.',
  '',
  'Treaties',
  '',
  'Relations were poor. They signed the “Great Treaty” in 2005. All was well.',
  '',
  'What came of it?',
  '',
  'Trade grew 😀 in 2006.',
  '',
  'Later years',
  '',
  'Nothing more is known.',
].join('\n');

const EXACT = 'They signed the “Great Treaty” in 2005.';
const START = TEXT.indexOf(EXACT);

const treaty: Evidence = {
  source: 'chronicle.txt',
  section: 'Treaties',
  exact: EXACT,
  prefix: 'Relations were poor. ',
  suffix: ' All was well.',
  start: START,
  end: START + EXACT.length,
  carrying: [],
  stance: 'asserts',
};

const trade: Evidence = {
  ...treaty,
  section: 'What came of it?',
  exact: 'Trade grew 😀 in 2006.',
  prefix: '',
  suffix: '',
  start: TEXT.indexOf('Trade'),
  end: TEXT.indexOf('Trade') + 22,
};

const source: SourceRecord = {
  id: 'chronicle.txt',
  title: 'A Short Chronicle',
  sha256: 'a'.repeat(64),
  length: TEXT.length,
};

/** What is wrong with an excerpt of the text above, in words. */
function faultsOf(evidence: Evidence, ofSource: SourceRecord = source, text = TEXT): readonly string[] {
  const { dataset } = open(fileOf(event({ evidence: [goodEvidence()] })));
  const events = dataset.events.map((shown) => ({ ...shown, id: 'treaty', evidence: [evidence] }));
  const texts = new Map([[source.id, { text, sha256: 'a'.repeat(64) }]]);
  return verifyDataset({ sources: [ofSource], events }, texts).map(reports.fault);
}

/** An excerpt in which other words of the same length stand. */
const withWords = (exact: string): Evidence => ({ ...treaty, exact, end: treaty.start + exact.length });

describe('an excerpt', () => {
  test('that stands letter for letter at its place has no fault', () => {
    expect(faultsOf(treaty)).toEqual([]);
    expect(faultsOf(trade)).toEqual([]);
    expect(faultsOf({ ...treaty, prefix: '', suffix: '' })).toEqual([]);
    const lead = 'They didn’t meet before.';
    const start = TEXT.indexOf(lead);
    expect(
      faultsOf({
        ...treaty,
        section: null,
        exact: lead,
        prefix: '',
        suffix: '',
        start,
        end: start + lead.length,
      }),
    ).toEqual([]);
  });

  test('with one wrong character is at fault at that character', () => {
    expect(faultsOf(withWords(EXACT.replace('2005', '2006')))).toEqual([
      [
        'event treaty, evidence[0].exact (chronicle.txt): differs at 37: expected "6" U+0036, found "5" U+0035',
        '  expected: "They signed the “Great Treaty” in 2006."',
        '  found:    "They signed the “Great Treaty” in 2005."',
        '  the expected words stand nowhere in the source',
      ].join('\n'),
    ]);
  });

  test('with straight quotes for curly ones is told which is which', () => {
    expect(faultsOf(withWords(EXACT.replaceAll(/[“”]/g, '"')))[0]).toContain(
      'differs at 16: expected "\\"" U+0022, found "“" U+201C',
    );
  });

  test('with a composed letter for a decomposed one is at fault: nothing is normalised', () => {
    const text = TEXT.replace('Great', 'Gre\u0301at');
    const exact = EXACT.replace('Great', 'Gr\u00e9at');
    const [words] = faultsOf(withWords(exact), { ...source, length: text.length }, text);
    expect(words).toContain('expected "é" U+00E9, found "e" U+0065');
  });

  test('with another of two characters that share their first half is told both in whole', () => {
    expect(faultsOf({ ...trade, exact: trade.exact.replace('😀', '😁') })[0]).toContain(
      'differs at 11: expected "😁" U+1F601, found "😀" U+1F600',
    );
  });

  test('with a word too few is one fault, though its end is no longer known', () => {
    expect(faultsOf(withWords(EXACT.replace('Great ', '')))).toHaveLength(1);
  });

  test('beyond the end of the text finds the end', () => {
    const [words] = faultsOf({
      ...treaty,
      exact: 'Gone.',
      prefix: '',
      suffix: '',
      start: 5000,
      end: 5005,
      section: 'Later years',
    });
    expect(words).toContain('differs at 0: expected "G" U+0047, found the end of the text');
  });

  test.each([1, -1, 40, 5000])('shifted by %i is told where it stands', (shift) => {
    expect(faultsOf({ ...treaty, start: treaty.start + shift, end: treaty.end + shift })).toEqual([
      [
        'event treaty, evidence[0].start (chronicle.txt): differs',
        `  expected: "${START + shift}"`,
        `  found:    "${START}"`,
        `  the expected words stand at ${START}`,
      ].join('\n'),
    ]);
  });

  test('that stands twice is told the nearer place', () => {
    const text = `${TEXT}\n\n${EXACT}`;
    const shifted = { ...treaty, start: START + 2, end: START + 2 + EXACT.length };
    const [words] = faultsOf(shifted, { ...source, length: text.length }, text);
    expect(words).toContain(`  the expected words stand at ${START}`);
  });

  test('that stands twice, as near, is told the earlier place', () => {
    const text = `${TEXT}\n\n${EXACT}`;
    const distance = text.lastIndexOf(EXACT) - START;
    expect(distance % 2).toBe(0);
    const middle = START + distance / 2;
    const shifted = { ...treaty, start: middle, end: middle + EXACT.length };
    const [words] = faultsOf(shifted, { ...source, length: text.length }, text);
    expect(words).toContain(`  the expected words stand at ${START}`);
  });

  test('that is half of a character does not stand in the text', () => {
    const at = TEXT.indexOf('😀');
    const half = { ...trade, exact: '\ud83d', start: at, end: at + 1 };
    expect(faultsOf(half)[0]).toContain('differs at 0: expected "\\ud83d" U+D83D, found "😀" U+1F600');
  });

  test('with a character that is cut in two is told the whole one', () => {
    const [words] = faultsOf({ ...trade, exact: trade.exact.replace('😀', '\ud83dx') });
    expect(words).toContain('differs at 11: expected "\\ud83d" U+D83D, found "😀" U+1F600');
  });

  test('with an end that does not fit its length is told the end', () => {
    expect(faultsOf({ ...treaty, end: treaty.end + 1 })).toEqual([
      [
        'event treaty, evidence[0].end (chronicle.txt): differs',
        `  expected: "${treaty.end + 1}"`,
        `  found:    "${treaty.end}"`,
      ].join('\n'),
    ]);
  });
});

describe('what stands around an excerpt', () => {
  test('is compared too, before', () => {
    const [words, ...more] = faultsOf({ ...treaty, prefix: 'Relations were good. ' });
    expect(more).toEqual([]);
    expect(words).toContain(
      'evidence[0].prefix (chronicle.txt): differs at 15: expected "g" U+0067, found "p" U+0070',
    );
  });

  test('is compared too, after', () => {
    const [words, ...more] = faultsOf({ ...treaty, suffix: 'All was well.' });
    expect(more).toEqual([]);
    expect(words).toContain(
      'evidence[0].suffix (chronicle.txt): differs at 0: expected "A" U+0041, found " " U+0020',
    );
    expect(words).toContain(`the expected words stand at ${treaty.end + 1}`);
  });

  test('is shown in whole characters', () => {
    const exact = ' in 2006.';
    const start = TEXT.indexOf(exact);
    const inside = { ...trade, exact, start, end: start + exact.length };
    expect(faultsOf({ ...inside, prefix: '😀' })).toEqual([]);
    expect(faultsOf({ ...inside, prefix: 'x' })[0]).toContain('expected "x" U+0078, found "😀" U+1F600');
  });

  test('is compared around the place to which an excerpt has moved', () => {
    const moved = { ...treaty, start: START - 3, end: treaty.end - 3 };
    expect(faultsOf({ ...moved, suffix: ' All was ill.' })).toHaveLength(2);
  });
});

const wrong = (section: string | null, evidence = treaty): readonly string[] =>
  faultsOf({ ...evidence, section });

describe('the section', () => {
  test('must be the heading above, not one above that', () => {
    expect(wrong('Treaties', trade).length).toBe(0);
    const later = 'Nothing more is known.';
    const start = TEXT.indexOf(later);
    const last = { ...treaty, exact: later, prefix: '', suffix: '', start, end: start + later.length };
    expect(wrong('Later years', last)).toEqual([]);
    expect(wrong('Treaties', last)[0]).toContain('  expected: "Treaties"\n  found:    "Later years"');
  });

  test('must not stand below', () => {
    expect(wrong('Later years')).toEqual([
      [
        'event treaty, evidence[0].section (chronicle.txt): differs',
        '  expected: "Later years"',
        '  found:    "Treaties"',
        `  the expected words stand at ${TEXT.indexOf('Later years')}`,
      ].join('\n'),
    ]);
  });

  test('is no line of a list or a verse: an empty line stands above and below a heading', () => {
    const text = TEXT.replace('Relations', 'First line\nsecond line\n\nA note\nRelations');
    const start = text.indexOf(EXACT);
    const moved = { ...treaty, start, end: start + EXACT.length };
    expect(faultsOf(moved, { ...source, length: text.length }, text)).toEqual([]);
  });

  test('must be a whole line', () => {
    expect(wrong('Treatie')).toHaveLength(1);
    expect(wrong('treaties')).toHaveLength(1);
  });

  test('is null before the first heading only, and the title is no heading', () => {
    expect(wrong(null)[0]).toContain('  expected: no heading\n  found:    "Treaties"');
    expect(faultsOf({ ...treaty, section: 'Treaties' }, { ...source, title: 'Another title' })).toEqual([]);
  });

  test('is found in a text with carriage returns', () => {
    const text = TEXT.replaceAll('\n', '\r\n');
    const start = text.indexOf(EXACT);
    const moved = { ...treaty, start, end: start + EXACT.length };
    expect(faultsOf(moved, { ...source, length: text.length }, text)).toEqual([]);
  });
});

describe('a statement that is left out', () => {
  const statement: LeftOut = { section: 'Treaties', start: START, end: START + EXACT.length, kind: 'state' };
  const placed = (fields: Partial<LeftOut>): readonly string[] =>
    faultsOf(treaty, { ...source, leftOut: [statement, { ...statement, ...fields }] });

  test('has no fault where it begins and ends with a sentence, or with several', () => {
    expect(placed({})).toEqual([]);
    expect(placed({ start: TEXT.indexOf('Relations') })).toEqual([]);
    expect(placed({ end: TEXT.indexOf('All was well.') + 13 })).toEqual([]);
  });

  test.each([
    ['start', START - 1, START],
    ['start', START + 5, START],
    ['start', TEXT.indexOf('Relations') + 1, TEXT.indexOf('Relations')],
    ['end', START + EXACT.length - 1, START + EXACT.length],
    ['end', START + EXACT.length + 1, START + EXACT.length],
    ['end', 5000, TEXT.length],
  ])('whose %s is %i is told the nearest one, %i', (field, at, found) => {
    expect(placed({ [field]: at })).toEqual([
      [
        `source chronicle.txt, leftOut[1].${field}: differs`,
        `  expected: "${at}"`,
        `  found:    "${found}"`,
      ].join('\n'),
    ]);
  });

  test('must stand under its heading', () => {
    expect(placed({ section: 'Later years' })[0]).toContain(
      'leftOut[1].section: differs\n  expected: "Later years"\n  found:    "Treaties"',
    );
  });

  test('cannot stand in a text without sentences', () => {
    const ofHeadings = faultsOf(
      treaty,
      { ...source, length: 8, leftOut: [{ ...statement, section: null }] },
      'Treaties',
    );
    expect(ofHeadings.filter((words) => words.includes('found:    "no sentence"'))).toHaveLength(2);
  });
});

describe('the list of sections', () => {
  const listed = (heading: string, start: number, text = TEXT): readonly string[] =>
    faultsOf(treaty, { ...source, length: text.length, sections: [{ heading, start }] }, text);
  const TREATIES = TEXT.indexOf('Treaties');

  test('has no fault where each heading stands where it is said to stand', () => {
    expect(listed('Treaties', TREATIES)).toEqual([]);
  });

  test('is told where a heading stands that has moved', () => {
    expect(listed('Treaties', TREATIES + 1)).toEqual([
      [
        'source chronicle.txt, sections[0].start: differs',
        `  expected: "${TREATIES + 1}"`,
        `  found:    "${TREATIES}"`,
      ].join('\n'),
    ]);
  });

  test.each([
    ['Alliances', 'is nowhere in the text'],
    ['Treatie', 'is only part of a line'],
    ['A Short Chronicle', 'is the title'],
    ['They didn’t meet before.', 'ends with a mark'],
  ])('is told of %j, which is no heading: it %s', (heading) => {
    expect(listed(heading, 0)).toEqual([
      'source chronicle.txt, sections[0].start: differs\n  expected: "0"\n  found:    "no such heading"',
    ]);
  });

  test('may name a heading that stands twice, at either place', () => {
    const text = `${TEXT}\n\nTreaties\n\nNo more.`;
    const second = text.lastIndexOf('Treaties');
    expect(listed('Treaties', TREATIES, text)).toEqual([]);
    expect(listed('Treaties', second, text)).toEqual([]);
    expect(listed('Treaties', second - 3, text)[0]).toContain(`found:    "${second}"`);
  });

  test('is at fault where its own heading is wrong, whatever the others are', () => {
    const sections = [
      { heading: 'Treaties', start: TREATIES },
      { heading: 'Later years', start: 0 },
    ];
    expect(faultsOf(treaty, { ...source, sections })).toHaveLength(1);
    expect(faultsOf(treaty, { ...source, sections })[0]).toContain('sections[1].start');
  });
});

/** The same as it is for a program. */
const facts = (evidence: Evidence, ofSource: SourceRecord = source) =>
  verifyDataset(
    { sources: [ofSource], events: [{ id: 'treaty', evidence: [evidence] }] },
    new Map([[source.id, { text: TEXT, sha256: null }]]),
  );

describe('what a fault says to a program', () => {
  test('of a heading that is nowhere: what it lacks; of one that has moved: nothing of the kind', () => {
    const sections = [{ heading: 'Alliances', start: 3 }];
    expect(facts(treaty, { ...source, sections })).toEqual([
      {
        event: null,
        source: source.id,
        field: 'sections[0].start',
        expected: '3',
        found: null,
        lacks: 'heading',
        difference: null,
        elsewhere: null,
      },
    ]);
    const [moved] = facts(treaty, { ...source, sections: [{ heading: 'Treaties', start: 3 }] });
    expect(moved).toMatchObject({ found: String(TEXT.indexOf('Treaties')) });
    expect(moved).not.toHaveProperty('lacks');
  });

  test('of a section that is no line of the text: no place', () => {
    const [fault] = facts({ ...treaty, section: 'Alliances' });
    expect(fault).toMatchObject({ field: 'evidence[0].section', found: 'Treaties', elsewhere: null });
  });

  test('of neighbours of words that stand nowhere: only that they stand nowhere, too', () => {
    const gone = withWords(EXACT.replace('2005', '2006'));
    expect(facts({ ...gone, prefix: 'All was well.' }).map(({ field }) => field)).toEqual([
      'evidence[0].exact',
    ]);
    expect(facts({ ...gone, prefix: 'Nowhere. ' }).map(({ field }) => field)).toEqual([
      'evidence[0].exact',
      'evidence[0].prefix',
    ]);
  });

  test('of a source without hash and length: nothing, though the text has them', () => {
    const { sha256: _, length: __, ...bare } = source;
    const texts = new Map([[source.id, { text: TEXT, sha256: 'c'.repeat(64) }]]);
    expect(verifyDataset({ sources: [bare], events: [] }, texts)).toEqual([]);
  });

  test('of a source that leaves nothing out: nothing of sentences', () => {
    expect(facts(treaty, { ...source, leftOut: [] })).toEqual([]);
  });
});

describe('a source', () => {
  test('with another hash is at fault', () => {
    expect(faultsOf(treaty, { ...source, sha256: 'b'.repeat(64) })[0]).toMatch(
      /^source chronicle\.txt, sha256: differs\n {2}expected: "b+"…\n {2}found: {4}"a+"…$/,
    );
  });

  test('whose text has no hash at hand is compared by its length and words', () => {
    const texts = new Map([[source.id, { text: TEXT, sha256: null }]]);
    expect(verifyDataset({ sources: [source], events: [] }, texts)).toEqual([]);
    expect(verifyDataset({ sources: [{ ...source, length: 7 }], events: [] }, texts)).toHaveLength(1);
  });

  test('with another length is at fault', () => {
    expect(faultsOf(treaty, { ...source, length: 7 })[0]).toContain('source chronicle.txt, length: differs');
  });

  test('without a text is not checked', () => {
    const { dataset } = open(fileOf(event()));
    expect(verifyDataset(dataset, new Map())).toEqual([]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/io/dataset';
import {
  assessment,
  event,
  evidence,
  file,
  fileOf,
  inWords,
  leftOut,
  open,
  refusal,
  setAsideFor,
  source,
  without,
  type Fields,
} from './build';
import { time } from '../dates/build';

const partiesUntil = (until: string) => [
  { id: 'a', name: 'A', formerly: [{ name: 'Old A', until }] },
  { id: 'b', name: 'B' },
];

describe('the envelope', () => {
  test('a good file opens with all its rows, and each date is read', () => {
    const read = open(file());
    expect(read.rows).toEqual({ in: 1, shown: 1, setAside: 0, merged: 0 });
    expect(read.setAside).toEqual([]);
    expect(read.notes).toEqual([]);
    const { format: _format, version: _version, ...content } = file();
    expect(read.dataset).toMatchObject(content);
    expect(read.dataset.events[0]?.time?.text).toBe('2005');
  });

  test('hands over its own dates as read: of former states, of sources, of the values of a measure', () => {
    const value = { date: '2010-01/2010-09', value: 1, modifier: 'about', source: 'article' };
    const { parties, sources, measures } = open(
      file({
        parties: [
          { id: 'a', name: 'A', formerly: [{ name: 'Old A', until: '1991-12-25' }] },
          { id: 'b', name: 'B' },
        ],
        sources: [source({ published: '2001-08', covers: ['2005', '1950/1953'] }), source({ id: 'other' })],
        measures: [{ id: 'trade', label: 'Trade', unit: 'USD', values: [value] }],
      }),
    ).dataset;
    expect(parties.map(({ formerly }) => formerly)).toEqual([
      [{ name: 'Old A', until: time('1991-12-25') }],
      [],
    ]);
    expect(sources).toEqual([
      {
        id: 'article',
        title: 'Article',
        published: time('2001-08'),
        covers: [time('2005'), time('1950/1953')],
      },
      { id: 'other', title: 'Article', covers: [] },
    ]);
    expect(measures[0]?.values).toEqual([{ ...value, date: time(value.date) }]);
  });

  test('takes whose word a source is, where it was read, when it was seen, and a bound for its day', () => {
    const told = {
      origin: 'state-media',
      readAs: 'copy',
      archived: 'https://web.archive.org/web/2016/https://example.org',
      passedOver: [{ start: 0, end: 9, reason: 'connecting' }],
    };
    const announcing = { references: [{ source: 'article', stance: 'announces' }], evidence: [] };
    const sources = [source({ ...told, published: '[2017..]', retrieved: '2026-12-01' })];
    const { dataset, notes, setAside } = open(file({ sources, events: [event(announcing)] }));
    expect([notes, setAside]).toEqual([[], []]);
    expect(dataset.sources[0]).toEqual({
      ...source(told),
      published: time('[2017..]'),
      retrieved: time('2026-12-01'),
      covers: [],
    });
    expect(dataset.events[0]?.references).toEqual(announcing.references);
  });

  test.each([
    ['an origin that is none', 'sources[0].origin', { origin: 'hearsay' }],
    ['a copy that is none', 'sources[0].readAs', { readAs: 'scan' }],
    ['an archive that is no address', 'sources[0].archived', { archived: 'javascript:alert(1)' }],
    [
      'a reason that is none',
      'sources[0].passedOver[0].reason',
      { passedOver: [{ start: 0, end: 9, reason: 'dull' }] },
    ],
    [
      'a sentence that ends before it begins',
      'sources[0].passedOver[0].end',
      { passedOver: [{ start: 9, end: 9, reason: 'opinion' }] },
    ],
    [
      'a sentence behind the end of its text',
      'sources[0].passedOver[0].end',
      { length: 8, passedOver: [{ start: 0, end: 9, reason: 'opinion' }] },
    ],
  ])('refuses a source with %s, and says where', (_, path, wrong) => {
    const issues = refusal(file({ sources: [source(wrong)] }));
    expect(issues).toHaveLength(1);
    expect(issues[0]?.startsWith(path)).toBe(true);
  });

  test.each([
    ['a former state', 'parties[0].formerly[0].until', { parties: partiesUntil('soon') }],
    ['the day of publication', 'sources[0].published', { sources: [source({ published: 'soon' })] }],
    ['the day on which it was seen', 'sources[0].retrieved', { sources: [source({ retrieved: 'soon' })] }],
    ['what a source covers', 'sources[0].covers[1]', { sources: [source({ covers: ['2005', 'soon'] })] }],
  ])('refuses a date of %s that is none, and says where it stands', (_, path, wrong) => {
    const issues = refusal(file(wrong));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(`${path} "soon": `);
  });

  test.each([
    ['nothing', undefined, ['the file: is not an object; write an object']],
    ['null', null, ['the file null: is not an object; write an object']],
    ['a text', 'dyad', ['the file "dyad": is not an object; write an object']],
    ['a list', [1, 2], ['the file a list of 2: is not an object; write an object']],
    [
      'another format',
      file({ format: 'timeline' }),
      ['format "timeline": is not the name of this format; write "dyad-dataset"'],
    ],
    [
      'a later version',
      file({ version: 2 }),
      ['version 2: is not a version that is known here; write 1, or open the file with a newer Dyad'],
    ],
    ['no format', without(file(), 'format'), ['format: is missing; add "dyad-dataset"']],
    ['no title', without(file(), 'title'), ['title: is missing; add a text']],
    ['an empty title', file({ title: '' }), ['title "": is empty; write at least one character']],
    ['a number for a title', file({ title: 7 }), ['title 7: is not a text; write a text']],
    ['no events', without(file(), 'events'), ['events: is missing; add a list']],
    [
      'events in an object',
      file({ events: {} }),
      ['events an object with 0 fields: is not a list; write a list'],
    ],
    [
      'an id with spaces',
      file({ id: 'A and B' }),
      [
        'id "A and B": is not made of lower-case letters, digits and single hyphens; write a short name such as "north-korea-russia"',
      ],
    ],
    [
      'a language in words',
      file({ language: 'English (UK)' }),
      ['language "English (UK)": is not a BCP 47 language tag; write one such as "en" or "pt-BR"'],
    ],
    [
      'a language by its name',
      file({ language: 'korean' }),
      ['language "korean": is not a BCP 47 language tag; write one such as "en" or "pt-BR"'],
    ],
    [
      'a language with its region before its script',
      file({ language: 'zh-TW-Hant' }),
      ['language "zh-TW-Hant": is not a BCP 47 language tag; write one such as "en" or "pt-BR"'],
    ],
    [
      'a language of one letter',
      file({ sources: [{ id: 'article', title: 'An article', language: 'e' }] }),
      ['sources[0].language "e": is not a BCP 47 language tag; write one such as "en" or "pt-BR"'],
    ],
    ['one party', file({ parties: [{ id: 'a', name: 'A' }] }), ['parties[1]: is missing; add an object']],
    [
      'three parties',
      file({ parties: ['a', 'b', 'c'].map((id) => ({ id, name: id })) }),
      ['parties[2] an object with 2 fields: is one too many; keep 2'],
    ],
    [
      'the same party twice',
      file({ parties: ['a', 'a'].map((id) => ({ id, name: id })) }),
      ['parties[1].id "a": is the id of parties[0] too; give each an id of its own'],
    ],
    [
      'no category',
      file({ categories: [] }),
      ['categories a list of 0: has nothing in it; add at least one'],
    ],
    [
      'more categories than fit a byte',
      file({
        categories: Array.from({ length: 257 }, (_, index) => ({
          id: `c${index}`,
          label: 'C',
          definition: 'D',
        })),
      }),
      ['categories a list of 257: has more than 256 entries; draw together what is alike'],
    ],
    [
      'a category without a definition',
      file({ categories: [{ id: 'economic', label: 'Economic' }] }),
      ['categories[0].definition: is missing; add a text'],
    ],
    [
      'a hash in capitals',
      file({ sources: [{ id: 'article', title: 'Article', sha256: 'A'.repeat(64) }] }),
      [
        `sources[0].sha256 "${'A'.repeat(59)}"…: is not a SHA-256; write 64 hexadecimal digits in lower case, or leave the field out`,
      ],
    ],
    [
      'a length with a fraction',
      file({ sources: [{ id: 'article', title: 'Article', length: -0.5 }] }),
      [
        'sources[0].length -0.5: is not a count of code units; write a whole number from 0 upwards, in UTF-16 code units',
      ],
    ],
    [
      'the same source twice',
      file({ sources: ['article', 'article'].map((id) => ({ id, title: id })) }),
      ['sources[1].id "article": is the id of sources[0] too; give each an id of its own'],
    ],
    [
      'a measure of a source that is not there',
      file({
        measures: [
          {
            id: 'trade',
            label: 'Trade',
            unit: 'USD',
            values: [{ date: '2000', value: 1, modifier: 'about', source: 'nobody' }],
          },
        ],
      }),
      [
        'measures[0].values[0].source "nobody": is not the id of any of the file\'s sources; write one of "article", or add it to "sources"',
      ],
    ],
    [
      'a source with a grade that is none',
      file({ sources: [source({ reliability: { grade: 'fair' } })] }),
      [
        'sources[0].reliability.grade "fair": is not "high", "medium" or "low"; write "high", "medium" or "low"',
      ],
    ],
    [
      'a statement left out that ends before it begins',
      file({ sources: [source({ leftOut: [leftOut({ start: 30, end: 30 })] })] }),
      [
        'sources[0].leftOut[0].end 30: is not after the start 30; write the offset of the first code unit after the statement',
      ],
    ],
    [
      'a statement left out beyond the end of its source',
      file({ sources: [source({ length: 39, leftOut: [leftOut()] })] }),
      [
        "sources[0].leftOut[0].end 40: is after the source's length 39; write the offset of the first code unit after the statement",
      ],
    ],
  ])('%s is refused', (_, input, words) => {
    expect(refusal(input)).toEqual(words);
  });

  test('a file is refused with all that is wrong, not the first thing alone', () => {
    expect(refusal({ format: 'dyad-dataset', version: 1, events: [] })).toHaveLength(8);
  });

  test('dates around the events are read too', () => {
    const parties = [
      { id: 'a', name: 'A', formerly: [{ name: 'Old A', until: '1991-02-30' }] },
      { id: 'b', name: 'B' },
    ];
    const sources = [source({ published: 'last week', covers: ['2000/2017', 'the nineties'] })];
    const values = [{ date: '2000-13', value: 1, modifier: 'about', source: 'article' }];
    const measures = [{ id: 'trade', label: 'Trade', unit: 'USD', values }];
    const words = refusal(file({ parties, sources, measures }));
    expect(words).toHaveLength(4);
    expect(words[0]).toMatch(/^parties\[0\]\.formerly\[0\]\.until "1991-02-30": /);
    expect(words[1]).toMatch(/^sources\[0\]\.published "last week": /);
    expect(words[2]).toMatch(/^sources\[0\]\.covers\[1\] "the nineties": /);
    expect(words[3]).toMatch(/^measures\[0\]\.values\[0\]\.date "2000-13": /);
  });

  test.each(['https://example.org/a', 'http://example.org', 'HTTPS://EXAMPLE.ORG', 'mailto:a@example.org'])(
    '%s may become a link',
    (url) => {
      expect(refusal(file({ sources: [source({ url, alsoAt: [url] })] }))).toEqual([]);
    },
  );

  test.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,a',
    'vbscript:a',
    'example.org/a',
    '//example.org',
    'https://exa mple.org',
    'https://example.org/\u0000',
    'https://',
    '',
  ])('%j does not become a link', (url) => {
    const [words = '', more = ''] = refusal(file({ sources: [source({ url, alsoAt: [url] })] }));
    const why = ': is not an address that may become a link; write a whole http, https or mailto address';
    expect(words).toMatch(/^sources\[0\]\.url /);
    expect(words).toContain(why);
    expect(more).toMatch(/^sources\[0\]\.alsoAt\[0\] /);
    expect(more).toContain(why);
  });
});

describe('a row', () => {
  test.each([
    ['a text', 'war', ['events[0] "war": is not an object; write an object']],
    ['a list', [], ['events[0] a list of 0: is not an object; write an object']],
    ['no id', without(event(), 'id'), ['events[0].id: is missing; add a text']],
    ['no date', without(event(), 'date'), ['events[0].date: is missing; add a text or null']],
    [
      'a number for a date',
      event({ date: 2005 }),
      ['events[0].date 2005: is not a text or null; write a text or null'],
    ],
    [
      'an unknown basis',
      event({ dateBasis: 'guess' }),
      ['events[0].dateBasis "guess": is not "source" or "outside"; write "source" or "outside"'],
    ],
    [
      'an unknown stance',
      event({ evidence: [evidence({ stance: 'hopes' })] }),
      [
        'events[0].evidence[0].stance "hopes": is not "asserts", "reports", "denies" or "announces"; write "asserts", "reports", "denies" or "announces"',
      ],
    ],
    [
      'a byte order mark in its date',
      event({ date: '\uFEFF2005' }),
      [
        'events[0].date "\\ufeff2005": the invisible character U+FEFF stands here: leave it out (at character 1); write an EDTF date such as "2005", "2005-06" or "1950-06-25/1953-07-27"',
      ],
    ],
    ['no category', event({ categories: [] }), ['events[0].categories[0]: is missing; add a text']],
    [
      'a category that is not there',
      event({ categories: ['economic', 'trade'] }),
      [
        'events[0].categories[1] "trade": is not the id of any of the file\'s categories; write one of "military", "economic", or add it to "categories"',
      ],
    ],
    [
      'a category twice',
      event({ categories: ['economic', 'economic'] }),
      ['events[0].categories[1] "economic": stands here a second time; name each category once'],
    ],
    [
      'a source that is not there',
      event({ evidence: [evidence({ source: '__proto__' })] }),
      [
        'events[0].evidence[0].source "__proto__": is not the id of any of the file\'s sources; write one of "article", or add it to "sources"',
      ],
    ],
    [
      'offsets that do not fit',
      event({ evidence: [evidence({ end: 31 })] }),
      [
        'events[0].evidence[0].end 31: is 21 after the start 10, but "exact" has 20 code units; write 30, or correct "start" or "exact"',
      ],
    ],
    [
      'carrying words that are not in the excerpt',
      event({ evidence: [evidence({ carrying: ['signed', 'in 2006'] })] }),
      [
        'events[0].evidence[0].carrying[1] "in 2006": does not stand in "exact"; copy the words letter for letter',
      ],
    ],
    [
      'carrying words in another order',
      event({ evidence: [evidence({ carrying: ['2005', 'signed'] })] }),
      [
        'events[0].evidence[0].carrying[1] "signed": stands in "exact" only before the words above it; put the words in the order of the text, without overlap',
      ],
    ],
    [
      'an empty excerpt',
      event({ evidence: [evidence({ exact: '', end: 10, carrying: [] })] }),
      ['events[0].evidence[0].exact "": is empty; write at least one character'],
    ],
    [
      'a number too large',
      event({
        quantities: [{ value: JSON.parse('1e999') as unknown, unit: 'USD', modifier: 'about', of: '' }],
      }),
      ['events[0].quantities[0].value Infinity: is too large for a number; write a finite number'],
    ],
    [
      'a reference to a source that is not there',
      event({ references: [{ source: 'nobody', stance: 'asserts' }] }),
      [
        'events[0].references[0].source "nobody": is not the id of any of the file\'s sources; write one of "article", or add it to "sources"',
      ],
    ],
    [
      'an unknown verdict',
      event({ assessment: assessment({ verdict: 'false' }) }),
      [
        'events[0].assessment.verdict "false": is not "corroborated", "partly", "contradicted", "not-found", "disputed" or "not-checked"; write "corroborated", "partly", "contradicted", "not-found", "disputed" or "not-checked"',
      ],
    ],
    [
      'two things at once',
      event({ title: null, layer: 'rumours' }),
      [
        'events[0].title null: is not a text; write a text',
        'events[0].layer "rumours": is not "claims" or "record"; write "claims" or "record"',
      ],
    ],
  ])('with %s is set aside', (_, row, words) => {
    expect(setAsideFor(row)).toEqual(words);
  });

  test.each(['2015-02-30', '2005-13', 'June 2005', '', ' 2005'])(
    'dated %j is set aside, with the place in the date',
    (date) => {
      const [words = '', ...more] = setAsideFor(event({ date }));
      expect(more).toEqual([]);
      expect(words.startsWith(`events[0].date ${JSON.stringify(date)}: `)).toBe(true);
      expect(words).toMatch(/ \(at character \d+\); write an EDTF date such as "2005", "2005-06" or/);
    },
  );

  test('of the record rests on references, and its numbers may belong to a measure', () => {
    const measures = [{ id: 'trade', label: 'Trade', unit: 'USD', values: [] }];
    const quantities = [{ value: 1, unit: 'USD', modifier: 'about', of: '', measure: 'trade' }];
    const references = [{ source: 'article', stance: 'denies', speaker: 'B' }];
    const row = event({ layer: 'record', evidence: [], references, quantities });
    const read = open(file({ measures, events: [row] }));
    expect(read.notes).toEqual([]);
    expect(read.dataset.events[0]).toMatchObject({ evidence: [], references, quantities });
  });

  test('without a date goes to the shelf', () => {
    expect(open(fileOf(event({ date: null }))).dataset.events[0]).toMatchObject({ date: null, time: null });
  });

  test('that is bad costs that row, is kept as it came in, and leaves the others in their order', () => {
    const bad = { id: 'bad', anything: [1, { two: 2 }] };
    const read = open(fileOf(event({ id: 'a' }), bad, 7, event({ id: 'b' })));
    expect(read.rows).toEqual({ in: 4, shown: 2, setAside: 2, merged: 0 });
    expect(read.dataset.events.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(read.setAside[0]).toMatchObject({ index: 1, id: 'bad' });
    expect(read.setAside[0]?.row).toBe(bad);
    expect(read.setAside[1]).toMatchObject({ index: 2, row: 7 });
    expect(read.setAside[1]).not.toHaveProperty('id');
  });

  test('equal to an earlier one is merged, whatever the order of its fields', () => {
    const turned = Object.fromEntries(Object.entries(event()).toReversed());
    expect(open(fileOf(event(), turned, event())).rows).toEqual({ in: 3, shown: 1, setAside: 0, merged: 2 });
  });

  test('with the id of another is set aside when it differs, even in a field that is not known', () => {
    const read = open(fileOf(event(), event({ title: 'Other' }), event({ remark: 1 })));
    expect(read.rows).toEqual({ in: 3, shown: 1, setAside: 2, merged: 0 });
    expect(inWords(read.setAside)[0]).toBe(
      'events[1].id "signing": is the id of events[0] too, and the rows differ; give each event an id of its own, or make the rows equal',
    );
  });

  test('that is set aside takes no id from a good one after it', () => {
    const read = open(fileOf(event({ date: 'soon' }), event()));
    expect(read.rows).toEqual({ in: 2, shown: 1, setAside: 1, merged: 0 });
  });

  test('keeps its texts letter for letter', () => {
    const exact = ' \u00a0“e\u0301” \ud83d\ude00\ud83d <b>\u202e\r\n';
    const row = event({
      title: exact,
      evidence: [evidence({ exact, start: 0, end: exact.length, carrying: [exact] })],
    });
    const shown = open(fileOf(row)).dataset.events[0];
    expect(shown?.title).toBe(exact);
    expect(shown?.evidence[0]?.exact).toBe(exact);
  });
});

/** What an event with these fields certainly covers. */
const certain = (stated: Fields) => open(fileOf(event(stated))).dataset.events[0]?.time?.extent.certain;

describe('an event that lasts throughout its date', () => {
  const year = { start: Date.UTC(2000, 0, 1), end: Date.UTC(2001, 0, 1) };

  test.each<[Fields, object | null]>([
    [{ date: '2000', throughout: true }, year],
    [{ date: '2000', throughout: false }, null],
    [{ date: '2000' }, null],
    [{ date: '200X', throughout: true }, null],
  ])('%j', (stated, extent) => {
    expect(certain(stated)).toEqual(extent);
  });

  test('has none to last throughout where it has no date', () => {
    expect(certain({ date: null, throughout: true })).toBeUndefined();
  });
});

test('rows in = shown + set aside + merged, for any rows', () => {
  const good = fc.constantFrom(...['a', 'b', 'c'].map((id) => event({ id })));
  const row = fc.oneof(
    good,
    good.map((other) => ({ ...other, title: 'Other' })),
    fc.record({ ...fields(fc.anything()) }, { requiredKeys: [] }),
    fc.anything(),
  );
  fc.assert(
    fc.property(fc.array(row), (events) => {
      const { rows, dataset, setAside } = open(file({ events }));
      expect(rows.in).toBe(events.length);
      expect(rows.shown + rows.setAside + rows.merged).toBe(rows.in);
      expect(dataset.events).toHaveLength(rows.shown);
      expect(setAside).toHaveLength(rows.setAside);
      expect(new Set(dataset.events.map(({ id }) => id)).size).toBe(rows.shown);
    }),
  );
});

function fields<T>(value: fc.Arbitrary<T>): Record<string, fc.Arbitrary<T>> {
  return Object.fromEntries(Object.keys(event()).map((key) => [key, value]));
}

test('nothing at all makes the door throw', () => {
  const name = fc.constantFrom(...Object.keys(file()));
  const input = fc.oneof(
    fc.anything(),
    fc.tuple(name, fc.anything()).map(([key, value]) => file({ [key]: value })),
  );
  fc.assert(
    fc.property(input, (value) => {
      const read = readDataset(value);
      expect(read.ok || read.issues.length > 0).toBe(true);
    }),
  );
});

describe('fields that the format does not know', () => {
  test('are left out, and a note tells of each kind once', () => {
    const read = open(
      file({
        remark: 'mine',
        sources: [source({ 'page count': 3, leftOut: [leftOut({ words: 'They met.' })] })],
        events: [
          event({ id: 'a', colour: 'red' }),
          event({ id: 'b', colour: 'blue', evidence: [evidence({ page: 1 }), evidence({ page: 2 })] }),
        ],
      }),
    );
    expect(read.rows.shown).toBe(2);
    expect(read.notes.map(({ path, value, count }) => [path, value, count])).toEqual([
      ['sources[0]["page count"]', '3', 1],
      ['sources[0].leftOut[0].words', '"They met."', 1],
      ['remark', '"mine"', 1],
      ['events[0].colour', '"red"', 2],
      ['events[1].evidence[0].page', '1', 2],
    ]);
    expect(read.notes[0]?.why).toEqual({ fault: 'unknown-field' });
    expect(read.dataset.events[0]).not.toHaveProperty('colour');
  });

  test('are told by their first letters, where their name is long', () => {
    const [note] = open(fileOf(event({ ['x'.repeat(100_000)]: 1 }))).notes;
    expect(note?.path).toBe(`events[0]["${'x'.repeat(59)}"…]`);
  });

  test('are not told of a row that is set aside: it is kept as it is', () => {
    expect(open(fileOf(event({ id: 7, colour: 'red' }))).notes).toEqual([]);
  });

  test('named __proto__ or constructor reach no prototype', () => {
    const text = JSON.stringify(fileOf(event())).replaceAll(
      '{"id":',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"id":',
    );
    const read = open(JSON.parse(text));
    expect(read.rows.shown).toBe(1);
    expect(read.notes.map(({ path }) => path)).toContain('events[0].__proto__');
    expect(read.dataset.events[0]).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
  });
});

test('absurdly deep input hurts nobody, wherever it stands', () => {
  const parsed: unknown = JSON.parse('['.repeat(5_000) + ']'.repeat(5_000));
  for (const value of [parsed, nested(200_000)]) {
    expect(refusal(value)).not.toEqual([]);
    expect(refusal(file({ title: value }))).toHaveLength(1);
    expect(setAsideFor(event({ evidence: value }))).not.toEqual([]);
    expect(open(fileOf(event({ value }))).notes).toHaveLength(1);
    expect(open(fileOf(event({ value: nested(50_000) }), event({ value: nested(50_000) }))).rows.merged).toBe(
      1,
    );
    expect(open(fileOf(event({ value: [value] }), event({ value }))).rows.setAside).toBe(1);
  }
});

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [{ value }];
  return value;
}

test('rows that go round in a circle are compared to an end', () => {
  expect(open(fileOf(circle(), circle())).rows.merged).toBe(1);
});

function circle(): unknown {
  const row: Record<string, unknown> = { ...event() };
  row['self'] = row;
  return row;
}

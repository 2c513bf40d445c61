import { describe, expect, it } from 'vitest';
import { bibtex, cslItems, sourcesOf, type CitedView } from '../../src/export/cite';
import { evidenceOf, sourceOf } from '../model/build';

const dataset: CitedView['dataset'] = {
  id: 'a-b',
  title: 'A & B',
  description: '',
  sources: [
    sourceOf({
      id: 'one',
      title: 'One_100%',
      author: 'Ada L',
      familyName: 'L',
      url: 'https://example.org/1',
      published: '2001-08-02',
    }),
    sourceOf({ id: 'two', title: 'Two' }),
  ],
};
const view: CitedView = { dataset, event: null, link: 'https://dyad.example/?q=a', accessed: '2026-11-21' };
const event: CitedView['event'] = {
  id: 'signing',
  title: 'Signing',
  evidence: [],
  references: [{ source: 'two', stance: 'asserts' }],
};

describe('citing', () => {
  it('names all sources of a dataset, and of an event those it rests on', () => {
    expect(sourcesOf(view).map(({ id }) => id)).toEqual(['one', 'two']);
    expect(sourcesOf({ dataset, event }).map(({ id }) => id)).toEqual(['two']);
  });

  it('escapes what TeX would read as a command', () => {
    expect(bibtex(view)).toContain('title = {{A \\& B}}');
    expect(bibtex(view)).toContain('title = {{One\\_100\\%}}');
  });

  it('leaves out of CSL-JSON what is not known', () => {
    expect(cslItems(view).at(-1)).toEqual({ id: 'two', type: 'document', title: 'Two' });
    expect(cslItems(view)[0]?.accessed).toEqual({ 'date-parts': [[2026, 11, 21]] });
  });

  it('gives the day on which a source was seen, where it is one day', () => {
    const sources = ['2026-12-01', '2026'].map((retrieved) => sourceOf({ id: retrieved, retrieved }));
    const whole = { ...view, dataset: { ...dataset, sources } };
    expect(cslItems(whole).map(({ accessed }) => accessed)).toEqual([
      { 'date-parts': [[2026, 11, 21]] },
      { 'date-parts': [[2026, 12, 1]] },
      undefined,
    ]);
    expect([...bibtex(whole).matchAll(/urldate = \{(.*?)\}/gu)].map(([, day]) => day)).toEqual([
      '2026-11-21',
      '2026-12-01',
    ]);
  });

  it('has the parts of a name where they are told, and keeps every other name whole', () => {
    const authors = [
      { author: 'Kim Jong Un', familyName: 'Kim' },
      { author: 'Ministry of Trade & Fleet' },
      { author: 'Ada L', familyName: 'M' },
      { author: 'Ann and Bo, Jr. Lee', familyName: 'Lee' },
      { author: 'Andy And-Land', familyName: 'And-Land' },
      { author: ' ' },
    ].map((fields, index) => sourceOf({ id: `s${index}`, ...fields }));
    const whole = { ...view, dataset: { ...dataset, sources: authors } };
    expect(cslItems(whole).map(({ author }) => author?.[0])).toEqual([
      undefined,
      { family: 'Kim', given: 'Jong Un' },
      { literal: 'Ministry of Trade & Fleet' },
      { literal: 'Ada L' },
      { family: 'Lee', given: 'Ann and Bo, Jr.' },
      { family: 'And-Land', given: 'Andy' },
      undefined,
    ]);
    expect([...bibtex(whole).matchAll(/author = \{(.*)\},?$/gmu)].map(([, name]) => name)).toEqual([
      'Kim, Jong Un',
      '{Ministry of Trade \\& Fleet}',
      '{Ada L}',
      'Lee, {Ann and Bo, Jr.}',
      'And-Land, Andy',
    ]);
  });

  it('keeps braces in pairs, and every text on one line', () => {
    const odd = { ...dataset, title: 'A } B\n\nC { \\ \u0000\ud83d' };
    const text = bibtex({ ...view, dataset: odd, link: 'https://dyad.example/a{b' });
    expect(text).toContain('title = {{A \\textbraceright{} B C \\textbraceleft{} \\textbackslash{} \uFFFD}}');
    expect(text).toContain('url = {https://dyad.example/a%7Bb}');
  });

  it('has a key for each entry, the same in BibTeX and CSL-JSON', () => {
    const sources = ['a.b', 'a-b', 'a b', 'A.B'].map((id) => sourceOf({ id }));
    const whole = { ...view, dataset: { ...dataset, sources } };
    const keys = cslItems(whole).map(({ id }) => id);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(5);
    expect([...bibtex(whole).matchAll(/^@misc\{([^,]+),$/gmu)].map(([, key]) => key)).toEqual(keys);
  });

  it('gives a source the same key wherever it is cited', () => {
    // One has the key that the open event would have.
    const sources = ['s.1', 's 1', 'S.1'].map((id) => sourceOf({ id, title: 'A B signing' }));
    const whole = cslItems({ ...view, dataset: { ...dataset, sources } });
    const { id: last } = whole.at(-1) ?? { id: '' };
    const one = { ...event, references: [{ source: 'S.1', stance: 'asserts' as const }] };
    expect(cslItems({ ...view, dataset: { ...dataset, sources }, event: one }).at(-1)?.id).toBe(last);
  });

  it('writes a dataset and its sources as BibTeX, with what is known of each', () => {
    expect(bibtex(view)).toBe(
      [
        '@misc{a-b,',
        '  title = {{A \\& B}},',
        '  publisher = {Dyad},',
        '  url = {https://dyad.example/?q=a},',
        '  urldate = {2026-11-21}',
        '}',
        '',
        '@misc{l-2001-one-100,',
        '  title = {{One\\_100\\%}},',
        '  author = {L, Ada},',
        '  date = {2001-08-02},',
        '  url = {https://example.org/1}',
        '}',
        '',
        '@misc{two,',
        '  title = {{Two}}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('writes an event and what it rests on as CSL-JSON', () => {
    const rests = {
      ...event,
      evidence: [evidenceOf({ source: 'one' })],
      assessment: { verdict: 'partly', confidence: 'high', note: '', references: ['two'] } as const,
    };
    const { references: _, ...withoutReferences } = rests;
    for (const one of [rests, withoutReferences]) {
      expect(cslItems({ ...view, event: one })).toEqual([
        {
          id: 'a-b-signing',
          type: 'dataset',
          title: 'Signing (A & B)',
          publisher: 'Dyad',
          URL: view.link,
          accessed: { 'date-parts': [[2026, 11, 21]] },
        },
        {
          id: 'l-2001-one-100',
          type: 'webpage',
          title: 'One_100%',
          author: [{ family: 'L', given: 'Ada' }],
          URL: 'https://example.org/1',
          issued: { raw: '2001-08-02' },
        },
        { id: 'two', type: 'document', title: 'Two' },
      ]);
    }
  });

  it('escapes every sign that TeX reads, and no other', () => {
    const title = String.raw`\ { } $ & # % _ ^ ~ ’ é < "`;
    expect(bibtex({ ...view, dataset: { ...dataset, title } })).toContain(
      String.raw`title = {{\textbackslash{} \textbraceleft{} \textbraceright{} \$ \& \# \% \_ \^{} \~{} ’ é < "}}`,
    );
  });
});

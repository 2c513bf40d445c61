import { describe, expect, test } from 'vitest';
import type { CitedView } from '../../src/export/cite';
import { excerptCitation, viewCitation } from '../../src/words/en/citations';
import { evidenceOf, sourceOf } from '../model/build';

const url = 'https://example.org/a';
const source = sourceOf({ url });

describe('a citation', () => {
  const cited = { source, datasetTitle: 'A and B', link: 'https://dyad.example/?event=e0' };

  test('names author, title, date, section, words and address', () => {
    const whole = sourceOf({ url, author: 'C. Grissom', published: '2019-04-25' });
    const evidence = evidenceOf({ section: 'Trade', exact: 'They “signed”.' });
    expect(excerptCitation({ ...cited, source: whole, evidence })).toBe(
      'C. Grissom, “An article” (2019-04-25), section “Trade”: “They “signed”.” Cited from Dyad, A and B, https://dyad.example/?event=e0',
    );
  });

  test('says a bound of the date in words', () => {
    const bounded = sourceOf({ published: '[2017..]' });
    expect(excerptCitation({ ...cited, source: bounded, evidence: evidenceOf() })).toMatch(
      /^“An article” \(2017 or later\), /,
    );
  });

  test('leaves out what is not known', () => {
    expect(excerptCitation({ ...cited, evidence: evidenceOf() })).toBe(
      '“An article”, opening paragraphs: “They signed.” Cited from Dyad, A and B, https://dyad.example/?event=e0',
    );
  });
});

describe('the citation of a view', () => {
  const view: CitedView = {
    dataset: { id: 'a-b', title: 'A & B', description: '', sources: [] },
    event: null,
    link: 'https://dyad.example/?q=a',
    accessed: '2026-11-21',
  };
  const event = { id: 'signing', title: 'Signing', evidence: [] };

  test('is a footnote with title, address and day of access', () => {
    expect(viewCitation(view)).toBe('“A & B”, Dyad, https://dyad.example/?q=a (accessed 2026-11-21).');
    expect(viewCitation({ ...view, event })).toContain('“Signing”, in “A & B”');
  });
});

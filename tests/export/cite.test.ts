import { describe, expect, it } from 'vitest';
import { bibtex, cslItems, sourcesOf, type CitedView } from '../../src/export/cite';
import { sourceOf } from '../model/build';

const dataset: CitedView['dataset'] = {
  id: 'a-b',
  title: 'A & B',
  description: '',
  sources: [
    sourceOf({
      id: 'one',
      title: 'One_100%',
      author: 'Ada L',
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
});

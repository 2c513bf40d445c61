import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { annotations, type AnnotationOptions } from '../../src/export/annotations';
import { verdicts } from '../../src/words/en/verdicts';
import { frozenDataset } from '../frozen/frozen-dataset';
import { datasetOf, evidenceOf, sourceOf, type EventLine } from '../model/build';

interface Annotation {
  readonly id: string;
  readonly motivation: unknown;
  readonly body: readonly object[];
  readonly target: { readonly source: { readonly id: string }; readonly selector: readonly object[] };
}

const TEXT = 'A 😀 met 😀.\nThey 😀 signed. So 😀 it was.';
const exact = 'They 😀 signed.';
const start = TEXT.indexOf(exact);
const evidence = evidenceOf({ exact, prefix: '\n', suffix: ' So', start, end: start + exact.length });

function annotated(
  line: Exclude<EventLine, string>,
  options: Partial<AnnotationOptions> = {},
  sources = [sourceOf()],
): readonly Annotation[] {
  const page = annotations({ ...datasetOf(line), sources }, { verdicts, ...options });
  return (page as { readonly items: readonly Annotation[] }).items;
}

const signed: Exclude<EventLine, string> = { line: '2005', id: 'a,b c', evidence: [evidence] };
const selectors = (options: Partial<AnnotationOptions>) => annotated(signed, options)[0]?.target.selector;

describe('excerpts as Web Annotations', () => {
  const quote = { type: 'TextQuoteSelector', exact, prefix: '\n', suffix: ' So' };

  it('are found by their words, and by their place in code points where the text is at hand', () => {
    const [, position] = selectors({ texts: new Map([['article', TEXT]]) }) ?? [];
    expect(selectors({ texts: new Map([['article', TEXT]]) })?.[0]).toEqual(quote);
    expect(position).toEqual({ type: 'TextPositionSelector', start: 11, end: 25 });
    // As a reader would take it who counts as the Recommendation does.
    expect(Array.from(TEXT).slice(11, 25).join('')).toBe(exact);
    expect(start).not.toBe(11);
  });

  it('have no place where the text is not at hand, or says something else there', () => {
    expect(selectors({})).toEqual([quote]);
    expect(selectors({ texts: new Map([['other', TEXT]]) })).toEqual([quote]);
    expect(selectors({ texts: new Map([['article', ` ${TEXT}`]]) })).toEqual([quote]);
  });

  it('say nothing of what stands around them where nothing does', () => {
    const bare = annotated({ ...signed, evidence: [evidenceOf({ exact })] });
    expect(bare[0]?.target.selector).toEqual([{ type: 'TextQuoteSelector', exact }]);
  });

  it('say what the set says: the event, the verdict and its reasons, by whom, and where it is', () => {
    const [first] = annotated(
      {
        ...signed,
        summary: 'They signed.',
        assessment: { verdict: 'partly', confidence: 'high', note: 'In part.', references: [] },
      },
      { page: 'https://dyad.example/', maintainer: 'Dyad maintainers' },
    );
    const text = { type: 'TextualBody', format: 'text/plain', language: 'en' };
    expect(first).toMatchObject({
      id: 'https://dyad.example/?event=a,b+c#evidence-0',
      type: 'Annotation',
      motivation: ['describing', 'assessing'],
      creator: { type: 'Organization', name: 'Dyad maintainers' },
      body: [
        { ...text, purpose: 'describing', value: 'They signed.' },
        { ...text, purpose: 'classifying', value: 'Partly supported' },
        { ...text, purpose: 'assessing', value: 'In part.' },
        {
          type: 'SpecificResource',
          purpose: 'linking',
          source: 'https://dyad.example/?event=a,b+c',
        },
      ],
    });
  });

  it('leave out what is not known', () => {
    const [first] = annotated({ ...signed, title: 'Signing' });
    expect(first).not.toHaveProperty('creator');
    expect(first).toMatchObject({ id: '?event=a,b+c#evidence-0', motivation: 'describing' });
    expect(first?.body).toMatchObject([{ value: 'Signing' }]);
  });

  it('name their source by its address, else by the hash of its text, else by its id', () => {
    const sha256 = createHash('sha256').update(TEXT).digest('hex');
    const named = (source: Parameters<typeof sourceOf>[0]) =>
      annotated(signed, {}, [sourceOf({ sha256, ...source })])[0]?.target.source;
    const base64 = createHash('sha256').update(TEXT).digest('base64url');
    expect(named({ title: 'T', language: 'ko' })).toEqual({
      id: `ni:///sha-256;${base64}`,
      type: 'Text',
      language: 'ko',
      'dcterms:identifier': 'article',
      'dcterms:title': 'T',
    });
    expect(named({ url: 'https://example.org/a' })?.id).toBe('https://example.org/a');
    expect(annotated(signed, {}, [sourceOf()])[0]?.target.source.id).toBe('?view=sources#article');
  });

  it('are all of a dataset, each with an id of its own, in one page', () => {
    const page = annotations(frozenDataset, { verdicts, page: 'https://dyad.example/' });
    expect(page).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://dyad.example/#annotations',
      type: 'AnnotationPage',
    });
    const { items } = page as { readonly items: readonly Annotation[] };
    expect(items).toHaveLength(frozenDataset.events.flatMap((event) => event.evidence).length);
    expect(items.length).toBeGreaterThan(10);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });
});

import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Dataset } from '../../src/model/dataset';
import { buildTimelineData } from '../../src/state/timeline-data';
import { Explorer } from '../../src/ui/page/Explorer';
import { frozenDataset } from '../frozen/frozen-dataset';
import { datasetOf, evidenceOf, sourceOf } from '../model/build';
import { en } from '../../src/words/en';
import { articles, details, eventNamed, openPage, SEVEN, standIn } from './build';

standIn();

const quotes = () => Array.from(details().querySelectorAll('blockquote'));
const steps = () =>
  within(screen.getByRole('navigation', { name: 'Events before and after' })).getAllByRole('button');

/** What is folded under a heading. */
const fold = (name: string): HTMLElement => {
  const folded = within(details()).getByText(name).closest('details');
  if (folded === null) throw new Error(`nothing is folded under ${name}`);
  return folded;
};
/** jsdom unfolds nothing by a click. */
const unfold = (name: string): void => {
  fold(name).setAttribute('open', '');
};

describe('how long an event lasted', () => {
  test('is said of a span whose ends are known to the day', async () => {
    openPage('event=korean-war');
    expect(await screen.findByText('lasted 3 years, 1 month, 2 days')).toBeVisible();
  });

  test('is not said of what fills a year', async () => {
    openPage('event=trade-2017');
    await act(() => en.durations.load());
    expect(details()).not.toHaveTextContent('lasted');
  });
});

describe('the excerpt', () => {
  test.each(articles.events.map(({ id }) => id))(
    'of %s stands letter for letter, its words in one mark',
    (id) => {
      openPage(`event=${id}`);
      const { evidence } = eventNamed(id);
      expect(quotes().map((quote) => quote.textContent)).toEqual(
        evidence.map(({ prefix, exact, suffix }) => prefix + exact + suffix),
      );
      expect(
        quotes().map((quote) => Array.from(quote.querySelectorAll('mark'), (mark) => mark.textContent)),
      ).toEqual(evidence.map(({ exact }) => [exact]));
    },
  );

  test.each(SEVEN)('of %s sets off the words that carry it', (id) => {
    openPage(`event=${id}`);
    const carrying = Array.from(details().querySelectorAll('mark strong'), (words) => words.textContent);
    expect(carrying).toEqual(eventNamed(id).evidence.flatMap((each) => each.carrying));
  });

  test('has one mark and the same letters while something is searched for', () => {
    openPage('event=trade-2000&q=trade+100+“north+korean”');
    const [evidence] = eventNamed('trade-2000').evidence;
    const [quote] = quotes();
    expect(quote?.querySelectorAll('mark')).toHaveLength(1);
    expect(quote?.querySelector('mark')?.textContent).toBe(evidence?.exact);
    expect(quote?.querySelectorAll('.hit').length).toBeGreaterThan(2);
  });

  test('is text: signs of HTML stay signs', () => {
    const exact = '  <b>They</b> &amp; “signed”\u00A0\n twice.  ';
    openPage(
      'event=e0',
      datasetOf({ line: '2005', evidence: [evidenceOf({ exact, prefix: '<i>', suffix: ' &lt;' })] }),
    );
    expect(quotes()[0]?.textContent).toBe(`<i>${exact} &lt;`);
    expect(quotes()[0]?.querySelector('mark')?.textContent).toBe(exact);
    expect(details().querySelector('b, i')).toBeNull();
  });

  test('opens where it or what stands around it ends in half a character, and its link leaves that out', () => {
    const evidence = evidenceOf({ exact: 'They signed.', suffix: ' And then \ud83d' });
    const source = sourceOf({ url: 'https://example.org/report.pdf#page=12' });
    const dataset = { ...datasetOf({ line: '2005', evidence: [evidence] }), sources: [source] };
    openPage('event=e0', dataset);
    expect(screen.getByRole('link', { name: /^read it in the source/ })).toHaveAttribute(
      'href',
      'https://example.org/report.pdf#page=12:~:text=They%20signed.,-And%20then',
    );
  });

  test('names source, author and section', () => {
    openPage('event=trade-2000');
    expect(within(details()).getByText('How Does North Korea Feel About Russia')).toBeVisible();
    expect(screen.getByText(/^Cassie Grissom, section “Trade and International Business”$/)).toBeVisible();
  });

  test('says that it stands before the first heading', () => {
    openPage('event=aid-agreement-2005');
    expect(screen.getByText(/opening paragraphs$/)).toBeVisible();
  });

  test('says when the source only reports, or denies', () => {
    const evidence = [
      evidenceOf({ stance: 'reports', speaker: 'TASS', start: 1 }),
      evidenceOf({ stance: 'denies', start: 2 }),
    ];
    openPage('event=e0', datasetOf({ line: '2005', evidence }));
    expect(screen.getByText('The source reports this as said by others: TASS.')).toBeVisible();
    expect(screen.getByText('The source denies this.')).toBeVisible();
  });

  test('leads to its place in a source that has an address, and nowhere without one', () => {
    const one = datasetOf('2005');
    const online: Dataset = {
      ...one,
      sources: [sourceOf({ url: 'https://example.org/a' })],
    };
    const { rerender } = render(<Explorer data={buildTimelineData(one)} messages={en} key="offline" />);
    expect(screen.queryByRole('link', { name: /^read it in the source/ })).toBeNull();
    history.replaceState(null, '', '/?event=e0');
    rerender(<Explorer data={buildTimelineData(online)} messages={en} key="online" />);
    const link = screen.getByRole('link', { name: /^read it in the source/ });
    expect(link).toHaveAttribute('href', 'https://example.org/a#:~:text=They%20signed.');
    expect(link).toHaveAttribute('rel', expect.stringContaining('noreferrer'));
  });
});

describe('the details', () => {
  test('say date, title and summary', () => {
    openPage('event=aid-agreement-2005');
    expect(within(details()).getByText('some time in 2005')).toBeVisible();
    expect(within(details()).getByRole('heading', { level: 2 })).toHaveTextContent(
      'Agreement promising $10 billion in economic aid',
    );
    // Folded, where the note on the verdict tells of the event.
    expect(within(details()).getByText(eventNamed('aid-agreement-2005').summary)).not.toBeVisible();
  });

  test('define the category', () => {
    openPage('event=aid-agreement-2005');
    unfold('More on this event');
    const economic = articles.categories.find(({ id }) => id === 'economic');
    expect(within(details()).getByText(economic?.definition ?? '')).toBeVisible();
    expect(within(fold('More on this event')).getAllByRole('term')).toHaveLength(1);
  });

  test('say when a date is from outside the source, and why', () => {
    openPage('event=korean-war');
    expect(within(details()).getByText(/Date from outside the source/)).toBeVisible();
    unfold('More on this event');
    expect(within(details()).getByText(/The article names the war and gives no year/)).toBeVisible();
  });

  test('say nothing of that where the source has the date', () => {
    openPage('event=aid-agreement-2005');
    expect(within(details()).queryByText(/from outside the source/)).toBeNull();
  });

  test('of an event without a date say so', () => {
    openPage('event=missile-expertise');
    expect(within(details()).getByText('no date given')).toBeVisible();
  });
});

describe('previous and next', () => {
  test('lead through the seven in time order, and on to those without a date', async () => {
    const { user } = openPage('event=korean-war');
    expect(steps().map((step) => step.textContent)).toEqual(['Next 2000 Trade ≈ $100m']);
    const seen: string[] = [];
    for (let i = 0; i < 7; i++) {
      seen.push(within(details()).getByRole('heading', { level: 2 }).textContent);
      const next = steps().at(-1);
      if (i < 6 && next !== undefined) await user.click(next);
    }
    expect(seen).toEqual(SEVEN.map((id) => eventNamed(id).title));
    expect(steps().map((step) => step.textContent)).toEqual([
      'Previous 2015 Expanded trade deal',
      'Next Without a date 13 more claims',
    ]);
    await user.click(steps()[1] ?? details());
    expect(within(details()).getByText('no date given')).toBeVisible();
  });

  test('pass over what the filters hide', () => {
    openPage('event=korean-war&hide=economic');
    expect(steps().map((step) => step.textContent)).toEqual(['Next 2007 Normalization talks begin']);
  });

  test('lead through the shelf, and back from its first to the last with a date', () => {
    openPage('event=treaty-anniversary-speech');
    expect(steps()[0]).toHaveTextContent('Previous 2017 Trade > $500m');
    expect(steps()[1]).toHaveTextContent('Next Missile expertise');
  });

  test('bring the focus to the new heading', async () => {
    const { user } = openPage('event=korean-war');
    await user.click(steps()[0] ?? details());
    expect(within(details()).getByRole('heading', { level: 2 })).toHaveFocus();
  });
});

const bars = () => [...details().querySelectorAll('.number-row')].map((row) => row.textContent);
const heading = () => within(details()).getByRole('heading', { level: 2 });

describe('claim and record', () => {
  test('stand in one view: verdict, the two numbers, note, and how reliable the references are', () => {
    openPage('event=trade-2017', frozenDataset);
    const region = within(details()).getByRole('region', { name: 'Against the public record' });
    expect(region).toHaveTextContent('Contradicted · high confidence');
    expect(bars()).toEqual([
      'claimed> $500mmore than $500 million',
      'on record$77.9m$77.9 millionless than a sixth',
    ]);
    expect(within(region).getByText('2 references')).toBeVisible();
    expect(region).toHaveTextContent('2 references, both of high reliability');
  });

  test('say what is counted, and when, where that is not the same', () => {
    openPage('event=aid-agreement-2005', frozenDataset);
    expect(bars()).toEqual([
      'claimed$10bn$10 billioneconomic aid to North Korea, 2005',
      'on record$10.96bn$10.96 billiondebt from Soviet times, 17 Sep 2012',
    ]);
  });

  test('tell the range where sources count differently', () => {
    openPage('event=trade-2000', frozenDataset);
    expect(bars()[1]).toContain('≈ $46m to $105m');
  });

  test('have no bars where there is no number', () => {
    openPage('event=korean-war', frozenDataset);
    expect(bars()).toEqual([]);
  });

  test('what the verdict means is told in its place', () => {
    openPage('event=trade-2017', frozenDataset);
    unfold('How this was read');
    expect(fold('How this was read')).toHaveTextContent(
      /^How this was readContradicted: Sources that can be/,
    );
  });

  test('from what the record has instead a button leads back, and so does a key', async () => {
    const { user } = openPage('event=aid-agreement-2005&record=on', frozenDataset);
    const claim = heading().textContent;
    for (const goBack of [
      async () => user.click(screen.getByRole('button', { name: 'Back to the claim: $10bn aid agreement' })),
      async () => user.keyboard('{Backspace}'),
    ]) {
      await user.click(within(details()).getByRole('button', { name: 'Debt agreement' }));
      expect(heading()).toHaveTextContent(/^Agreement to write off/);
      await goBack();
      expect(heading()).toHaveTextContent(claim);
      expect(screen.queryByRole('button', { name: /^Back to the claim/ })).toBeNull();
    }
    // Who goes on from there has left the claim.
    await user.click(within(details()).getByRole('button', { name: 'Debt agreement' }));
    await user.click(steps()[1] ?? details());
    expect(screen.queryByRole('button', { name: /^Back to the claim/ })).toBeNull();
  });
});

const copying = async (writeText: (text: string) => Promise<void>) => {
  const { user } = openPage('event=trade-2000&hide=military');
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
  await user.click(screen.getByRole('button', { name: 'cite' }));
};

describe('copying a citation', () => {
  test('gives words, place and the address of the event alone', async () => {
    let copied = '';
    await copying((text) => {
      copied = text;
      return Promise.resolve();
    });
    expect(await screen.findByText('Copied')).toBeVisible();
    expect(copied).toContain(eventNamed('trade-2000').evidence[0]?.exact);
    expect(copied).toMatch(/section “Trade and International Business”/);
    expect(copied).toMatch(/http:\/\/localhost[:\d]*\/\?event=trade-2000$/);
  });

  test('that is not allowed shows the citation instead', async () => {
    await copying(() => Promise.reject(new Error('denied')));
    expect(await screen.findByText(/^Copying is not allowed here\. Cassie Grissom, “How Does/)).toBeVisible();
  });

  test('where there is no clipboard at all shows it, too', async () => {
    openPage('event=trade-2000');
    vi.stubGlobal('navigator', {});
    fireEvent.click(screen.getByRole('button', { name: 'cite' }));
    expect(await screen.findByText(/^Copying is not allowed here/)).toBeVisible();
  });
});

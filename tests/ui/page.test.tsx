import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { COMMANDS } from '../../src/ui/timeline/commands';
import { datasetOf } from '../model/build';
import { en } from '../../src/words/en';
import { articles, listbox, nameOf, openPage, options, standIn, status } from './build';

standIn();

describe('the page', () => {
  test('is headed by what the dataset shows, under its name', () => {
    openPage();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Of seven dated claims, one is corroborated, two in part, four not.',
    );
    expect(within(screen.getByRole('banner')).getByText('North Korea and Russia')).toBeVisible();
    expect(document.querySelector('.standfirst')).toHaveTextContent(
      'What two articles by Cassie Grissom say of North Korea and Russia, 1950 to 2017, held against the public record. Thirteen more claims have no date.',
    );
  });

  test('keeps its finding whatever is filtered', () => {
    openPage('hide=economic&q=war&not=contradicted');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Of seven dated claims/);
  });

  test.each([
    ['', ''],
    ['view=chronology', '?view=chronology'],
    ['view=sources', '?view=chronology'],
  ])('leads to what has no date, from /?%s', async (query, address) => {
    const { user } = openPage(query);
    await user.click(screen.getByRole('link', { name: 'Thirteen more claims' }));
    expect(screen.getByRole('heading', { name: /^Without a date/ })).toHaveFocus();
    expect(location.search + location.hash).toBe(address);
  });

  test('is named by what is open', async () => {
    const { user } = openPage();
    expect(document.title).toBe('Timeline · North Korea and Russia');
    await user.click(screen.getByRole('tab', { name: 'Chronology' }));
    await user.click(screen.getByRole('button', { name: /^Trade of more than/ }));
    await screen.findByRole('region', { name: 'Event details' });
    expect(document.title).toBe(
      'Trade of more than $500 million between the two countries · Chronology · North Korea and Russia',
    );
    history.back();
    await waitFor(() => {
      expect(document.title).toBe('Chronology · North Korea and Russia');
    });
  });

  test.each([
    ['', 'Skip to timeline', () => listbox()],
    ['view=chronology', 'Skip to chronology', () => screen.getByRole('tabpanel')],
    ['view=sources', 'Skip to sources', () => screen.getByRole('tabpanel')],
  ] as const)('at /?%s the first stop is "%s", which moves the focus there', async (query, name, target) => {
    const { user } = openPage(query);
    const address = location.href;
    await user.tab();
    expect(screen.getByRole('link', { name })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(target()).toHaveFocus();
    expect(location.href).toBe(address);
  });

  test('has one main region, and under its heading no level is left out', () => {
    openPage('event=korean-war');
    expect(screen.getAllByRole('main')).toHaveLength(1);
    let before = 0;
    for (const heading of screen.getAllByRole('heading')) {
      const level = Number(heading.tagName.slice(1));
      expect(level).toBeLessThanOrEqual(before + 1);
      before = level;
    }
  });

  test('tells how much is shown, in the one status line there is', () => {
    openPage();
    expect(status()).toMatch(/^Showing 7 of 7 events/);
    expect(status()).toContain('13 of 13 without a date');
  });

  test('has a button for every command, each with a name of its own', () => {
    openPage();
    // Those that few ask for are folded away behind the last of the others.
    fireEvent.click(
      within(document.querySelector<HTMLElement>('.controls') ?? document.body).getByText('More'),
    );
    for (const { name } of COMMANDS)
      expect(screen.getByRole('button', { name: en.timeline.command[name] })).toBeVisible();
  });

  test('offers its data as a file, and says that nothing leaves the browser', () => {
    openPage();
    expect(screen.getByRole('link', { name: 'The dataset as JSON' })).toHaveAttribute(
      'href',
      'data/north-korea-russia.json',
    );
    expect(screen.getByText(/Nothing you do here\s+leaves your browser/)).toBeVisible();
  });

  test('defines each category where the reader can open it', () => {
    openPage();
    for (const { definition } of articles.categories)
      expect(screen.getAllByText(definition).some((each) => each.closest('.help') !== null)).toBe(true);
  });

  test('is drawn without a way to ask for media, or for the size of an element', () => {
    vi.unstubAllGlobals();
    expect(typeof matchMedia).toBe('undefined');
    openPage();
    expect(options()).toHaveLength(7);
  });
});

describe('the timeline is a listbox', () => {
  test('with an option for each of the seven events: date in words, title, category', () => {
    openPage();
    expect(options().map(nameOf)).toEqual([
      '25 June 1950 to 27 July 1953, North Korea and the Soviet Union side by side in the Korean War, Military, corroborated',
      'throughout 2000, Trade ≈ $100m: Trade of around $100 million between the two countries, Economic, partly supported',
      'some time in 2005, $10bn aid agreement: Agreement promising $10 billion in economic aid, Economic, contradicted',
      'some time in 2007, Normalization talks begin: Beginning of normalization talks, Diplomatic, not found',
      'some time in 2013, Agreement on an expanded trade deal, Economic, not found',
      'some time in 2015, Agreement on another expanded trade deal, Economic, partly supported',
      'throughout 2017, Trade > $500m: Trade of more than $500 million between the two countries, Economic, contradicted',
    ]);
  });

  test('that says which of how many each one is', () => {
    openPage();
    expect(
      options()
        .map((option) => option.getAttribute('aria-posinset'))
        .join(),
    ).toBe('1,2,3,4,5,6,7');
    expect(new Set(options().map((option) => option.getAttribute('aria-setsize')))).toEqual(new Set(['7']));
  });

  test('that is one tab stop', () => {
    openPage();
    expect(listbox()).toHaveAttribute('tabindex', '0');
    expect(options().every((option) => !option.hasAttribute('tabindex'))).toBe(true);
  });

  test('that tells its keys', () => {
    openPage();
    expect(listbox()).toHaveAccessibleDescription(/Arrow keys .* Enter .* zoom/);
  });

  test('in which marks that would lie on each other are one option, which says how many', () => {
    // Six lanes hold six of them; the others take turns.
    openPage('', datasetOf(...Array.from({ length: 8 }, () => '1950-06-01'), '2005'));
    expect(options().map(nameOf)).toEqual([
      ...Array.from({ length: 2 }, () => '2 events, 1 Jun 1950, Military'),
      ...Array.from({ length: 4 }, () => '1 June 1950, Event of 1950-06-01, Military'),
      'some time in 2005, Event of 2005, Military',
    ]);
  });

  test('and no axis of a time that nobody named, where nothing has a date', () => {
    openPage('', datasetOf('-'));
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(status()).toBe('Showing 1 of 1 event without a date');
    expect(screen.getByText('There is no dated event here.')).toBeVisible();
  });
});

const selected = () => screen.getByRole('tab', { selected: true });

describe('the views', () => {
  test('are tabs of which one is chosen, with one tab stop', () => {
    openPage();
    const tabs = screen.getAllByRole('tab');
    expect(tabs.map((tab) => tab.textContent)).toEqual(expect.arrayContaining(['Timeline', 'Chronology']));
    expect(tabs.filter((tab) => tab.tabIndex === 0)).toEqual(screen.getAllByRole('tab', { selected: true }));
  });

  test('change by arrow keys, Home and End, and the panel says which it is', async () => {
    const { user } = openPage();
    await user.click(screen.getByRole('tab', { name: 'Timeline' }));
    await user.keyboard('{ArrowRight}');
    expect(selected()).toHaveTextContent('Chronology');
    expect(selected()).toHaveFocus();
    expect(screen.getByRole('tabpanel')).toHaveAccessibleName('Chronology');
    await user.keyboard('{Home}');
    expect(selected()).toHaveTextContent('Timeline');
    await user.keyboard('{ArrowLeft}');
    expect(selected()).toBe(screen.getAllByRole('tab').at(-1));
  });
});

import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { frozenDataset } from '../frozen/frozen-dataset';
import { details, nameOf, openPage, options, shownStatus, standIn, status } from './build';
import { datasetOf } from '../model/build';

standIn();

const categories = () => within(screen.getByRole('group', { name: 'Categories' })).getAllByRole('button');
const category = (label: string) => screen.getByRole('button', { name: new RegExp(`^${label}`) });
const searchBox = () => screen.getByRole('searchbox', { name: 'Search events and excerpts' });
const dates = () => options().map((option) => nameOf(option).split(',')[0]);
const marks = (within_: HTMLElement = document.body) =>
  Array.from(within_.querySelectorAll('.hit'), (hit) => hit.textContent);
const clear = () => screen.getByRole('button', { name: 'Clear filters' });

describe('the categories', () => {
  test('are toggles with the number of their events, all on at first', () => {
    openPage();
    expect(categories().map(nameOf)).toEqual([
      'Military, 1 event',
      'Economic, 5 events',
      'Diplomatic, 1 event',
    ]);
    expect(categories().map((button) => button.getAttribute('aria-pressed'))).toEqual([
      'true',
      'true',
      'true',
    ]);
  });

  test('take their events away and bring them back', async () => {
    const { user } = openPage();
    await user.click(category('Economic'));
    expect(category('Economic')).toHaveAttribute('aria-pressed', 'false');
    expect(dates()).toEqual(['25 June 1950 to 27 July 1953', 'some time in 2007']);
    expect(status()).toMatch(/^Showing 2 of 7 events/);
    await user.click(category('Economic'));
    expect(status()).toMatch(/^Showing 7 of 7 events/);
  });

  test('keep their own count when they are off: it tells what they would bring back', async () => {
    const { user } = openPage();
    await user.click(category('Economic'));
    expect(nameOf(category('Economic'))).toBe('Economic, 5 events');
  });

  test('count what the search leaves', async () => {
    const { user } = openPage();
    await user.type(searchBox(), 'trade deal');
    expect(categories().map(nameOf)).toEqual([
      'Military, 0 events',
      'Economic, 2 events',
      'Diplomatic, 0 events',
    ]);
  });

  test('filter the shelf as well', async () => {
    const { user } = openPage();
    await user.click(category('Economic'));
    const all = within(screen.getByRole('region', { name: /^Without a date/ })).getAllByRole('listitem');
    expect(all.length).toBeLessThan(13);
    expect(status()).toContain(`${all.length} of 13 without a date`);
  });
});

describe('a category pressed twice, or with Shift', () => {
  test('is shown alone, and all come back the same way', async () => {
    const { user } = openPage();
    await user.dblClick(category('Military'));
    expect(location.search).toBe('?hide=economic,diplomatic');
    await user.dblClick(category('Military'));
    expect(location.search).toBe('');
    await user.keyboard('{Shift>}');
    await user.click(category('Economic'));
    expect(status()).toMatch(/^Showing 5 of 7 events/);
    await user.click(category('Economic'));
    expect(status()).toMatch(/^Showing 7 of 7 events/);
  });

  test('and what it means is told with its name', () => {
    openPage();
    expect(category('Military')).toHaveAccessibleDescription(/^War, armed forces.* Press twice/);
  });
});

const verdicts = () => within(screen.getByRole('group', { name: 'Verdicts' })).getAllByRole('button');
const cells = () => verdicts().map((each) => each.querySelectorAll('.cell').length);
const tip = () => document.querySelector('[role=tooltip]:not([hidden])');
const verdict = (label: string) => screen.getByRole('button', { name: new RegExp(`^${label}`) });

describe('the verdicts', () => {
  test('are toggles with the number of their claims, none chosen at first, each with its meaning', () => {
    openPage();
    expect(verdicts().map(nameOf)).toEqual([
      'Corroborated, 1 corroborated',
      'Partly supported, 2 partly',
      'Contradicted, 2 contradicted',
      'Not found, 2 not found',
    ]);
    expect(verdicts().map(({ textContent }) => textContent.replaceAll(/\s+/g, ' '))).toEqual([
      '1 corroborated',
      '2 partly',
      '2 contradicted',
      '2 not found',
    ]);
    expect(new Set(verdicts().map((each) => each.getAttribute('aria-pressed')))).toEqual(new Set(['false']));
    expect(verdict('Not found')).toHaveAccessibleDescription(/weaker than contradicted/);
  });

  test('have as many cells', async () => {
    const { user } = openPage();
    expect(cells()).toEqual([1, 2, 2, 2]);
    await user.click(category('Military'));
    expect(cells()).toEqual([0, 2, 2, 2]);
  });

  test('are shown alone by a press, others beside by further ones, all again by the same', async () => {
    const { user } = openPage();
    await user.click(verdict('Contradicted'));
    expect(status()).toMatch(/^Showing 2 of 7 events/);
    expect(verdict('Contradicted')).toHaveAttribute('aria-pressed', 'true');
    expect(location.search).toBe('?not=corroborated,partly,not-found');
    await user.click(verdict('Corroborated'));
    expect(status()).toMatch(/^Showing 3 of 7 events/);
    await user.click(verdict('Contradicted'));
    await user.click(verdict('Corroborated'));
    expect(status()).toMatch(/^Showing 7 of 7 events/);
    expect(location.search).toBe('');
  });

  test('chosen by a link are pressed', () => {
    openPage('not=partly,not-found');
    expect(verdicts().map((each) => each.getAttribute('aria-pressed'))).toEqual([
      'true',
      'false',
      'true',
      'false',
    ]);
  });

  test('tell their meaning at the pointer, until Escape, which leaves the details open', async () => {
    const { user } = openPage('event=korean-war');
    await screen.findByRole('region', { name: 'Event details' });
    await user.hover(verdict('Contradicted'));
    await waitFor(() => {
      expect(tip()).toHaveTextContent(/say otherwise/);
    });
    await user.keyboard('{Escape}');
    expect(tip()).toBeNull();
    expect(screen.getByRole('region', { name: 'Event details' })).toBeVisible();
  });

  test('are not offered where nobody has checked: the strip then shows what the events are about', () => {
    openPage('', datasetOf('2005', 'economic 2007', 'economic 2009', 'economic 2010'));
    expect(screen.queryByRole('group', { name: 'Verdicts' })).toBeNull();
    expect(document.querySelector('.share-strip')).toHaveTextContent('25 %75 %');
    expect(screen.getByText('no public record in this set')).toBeVisible();
  });
});

const recordSwitch = () => screen.getByRole('switch');
const record = (line: string) => ({ line, layer: 'record' as const, evidence: [] });
const recorded = () => datasetOf('2005', record('2006'), record('economic 2007'), record('economic -'));

describe('the public record', () => {
  test('is an offer, and a switch that says how many pass the filters', async () => {
    const { user } = openPage('', recorded());
    expect(nameOf(recordSwitch())).toBe('Show the public record, 3 events');
    expect(recordSwitch()).not.toBeChecked();
    await user.click(category('Economic'));
    expect(nameOf(recordSwitch())).toBe('Show the public record, 1 of 3 events');
    await user.click(recordSwitch());
    expect(nameOf(recordSwitch())).toBe('Public record, 1 of 3 events');
    expect(recordSwitch()).toBeChecked();
    expect(location.search).toBe('?hide=economic&record=on');
  });
});

describe('the search', () => {
  test.each([
    ['trade', 4],
    ['TRADE DEAL', 2],
    ['deal 2013', 2],
    ['"trade deals in 2013"', 2],
    ['normalization talks', 1],
    ['"normalization talks"', 1],
    ['“talks normalization”', 0],
  ])('for %s finds %d of the seven', (text, count) => {
    openPage();
    fireEvent.change(searchBox(), { target: { value: text } });
    expect(shownStatus()).toMatch(new RegExp(`^Showing ${count} of 7 events`));
  });

  test.each(["korea's", 'Korea’s'])('finds curly quotes by %s and marks them as they are written', (text) => {
    openPage();
    fireEvent.change(searchBox(), { target: { value: text } });
    expect(status()).toContain('3 of 13 without a date');
    expect(marks().length).toBeGreaterThan(0);
    expect(new Set(marks())).toEqual(new Set(['Korea’s']));
  });

  test('marks every hit, in titles, summaries and the excerpts that answer it', () => {
    openPage('view=chronology&q=medicine');
    const [line] = screen.getAllByRole('listitem');
    const found = line?.querySelector('blockquote.found');
    expect(found?.textContent).toMatch(/^“Russia has also been .* medicine for .* in 2013 and 2015\.”$/);
    expect(marks(line)).toEqual(['medicine']);
  });

  test('leaves the text letter for letter', () => {
    openPage('event=korean-war&q=war+korea+and');
    const heading = within(details()).getByRole('heading', { level: 2 });
    expect(heading).toHaveTextContent(/^North Korea and the Soviet Union side by side in the Korean War$/);
    expect(marks(heading)).toEqual(['Korea', 'and', 'Korea', 'War']);
  });

  test('says so where nothing is found, and leads back', async () => {
    const { user } = openPage();
    await user.type(searchBox(), 'zeppelin');
    expect(screen.getByText('No dated event matches these filters.')).toBeVisible();
    expect(shownStatus()).toMatch(/^Showing 0 of 7 events/);
    await user.click(clear());
    expect(status()).toMatch(/^Showing 7 of 7 events/);
    expect(searchBox()).toHaveValue('');
  });

  test('is said aloud once, when the reader has stopped typing', async () => {
    const { user } = openPage();
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(status()));
    watch.observe(screen.getByRole('status'), { childList: true, characterData: true, subtree: true });
    await user.type(searchBox(), 'fuel');
    expect(shownStatus()).toMatch(/^Showing \d of 7 events/);
    expect(said).toEqual([]);
    await waitFor(() => {
      expect(said).toHaveLength(1);
    });
    expect(said[0]).toMatch(/^Showing \d of 7 events · /);
    watch.disconnect();
  });

  test('tells what it finds in what is not shown, each a press away', async () => {
    const { user } = openPage('hide=economic&q=Soviet', frozenDataset);
    const show = (name: RegExp) => user.click(screen.getByRole('button', { name }));
    expect(status()).toMatch(/^Showing 1 of 7 events · \d+ more on the public record/);
    await user.clear(searchBox());
    await user.type(searchBox(), 'aid');
    expect(shownStatus()).toMatch(/^Showing 0 of 7 events$/);
    await show(/^2 left out by the filters: show$/);
    expect(searchBox()).toHaveValue('aid');
    expect(shownStatus()).toMatch(/^Showing 2 of 7 events$/);
    await show(/^2 more on the public record: show$/);
    expect(shownStatus()).toMatch(/^Showing 2 of 7 events · 2 of 34 on record/);
    expect(screen.queryByRole('button', { name: /public record: show$/ })).toBeNull();
  });

  test('leads to what it finds without a date', async () => {
    const { user } = openPage('q=missile');
    await user.click(screen.getByRole('button', { name: /^\d+ without a date: show$/ }));
    expect(screen.getByRole('heading', { name: /^Without a date/ })).toHaveFocus();
  });

  test('keeps Escape for itself: the details stay open', async () => {
    const { user } = openPage('event=korean-war');
    await user.click(searchBox());
    await user.keyboard('{Escape}');
    expect(screen.getByRole('region', { name: 'Event details' })).toBeVisible();
  });
});

test.each([
  ['switch', /public record/i, 'What other sources report: against these the claims are checked.'],
  ['button', 'Only this range', 'Leaves out all events that are not in view now, in every view.'],
  [
    'button',
    'Logarithmic',
    'From line to line ten times as much, so that small values can be told apart too.',
  ],
])('the %s %s tells in plain words what it means, at the keyboard too', (role, name, meaning) => {
  openPage('at=2005/2013', frozenDataset);
  const control = screen.getByRole(role, { name });
  expect(control).toHaveAccessibleDescription(meaning);
  expect(tip()).toBeNull();
  // In jsdom a focus is shown or not by what other tests have pressed before.
  vi.spyOn(control, 'matches').mockReturnValue(true);
  act(() => {
    control.focus();
  });
  expect(tip()).toHaveTextContent(meaning);
});

describe('a range', () => {
  test('is what is in view, in whole units, and says what is certain', async () => {
    const { user } = openPage('at=2005-03/2013-06');
    await user.click(screen.getByRole('button', { name: 'Only this range' }));
    expect(status()).toMatch(/^Showing 3 of 7 events in 2005 to 2013, all certainly/);
  });

  test('tells what only possibly lies in it', () => {
    openPage('range=2005-06/2012');
    expect(status()).toMatch(
      /^Showing 2 of 7 events in June 2005 to December 2012, 1 certainly and 1 possibly/,
    );
    expect(nameOf(options()[0])).toMatch(/, Economic, contradicted, possibly in the chosen range$/);
  });

  test('does not touch the shelf, and says so', () => {
    openPage('range=1900/1901');
    expect(status()).toMatch(/^Showing 0 of 7 events in 1900 to 1901 · 13 of 13 without a date$/);
    expect(screen.getByText(/The chosen range does not apply to them/)).toBeVisible();
  });

  test('is taken away by its own button', async () => {
    const { user } = openPage('range=2005/2012');
    await user.click(screen.getByRole('button', { name: 'Only 2005 to 2012: remove this filter' }));
    expect(status()).toMatch(/^Showing 7 of 7 events · /);
  });

  test('is not offered with everything in view', () => {
    openPage();
    expect(screen.queryByRole('button', { name: 'Only this range' })).toBeNull();
  });
});

test('the way out of all filters is offered only where there are some', async () => {
  const { user } = openPage();
  expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
  await user.click(category('Military'));
  await user.click(clear());
  expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
  expect(status()).toMatch(/^Showing 7 of 7 events/);
});

test('whatever is filtered, the status line is one and the same element', async () => {
  const { user } = openPage();
  const before = screen.getByRole('status');
  await user.type(searchBox(), 'trade');
  await user.click(category('Economic'));
  expect(screen.getByRole('status')).toBe(before);
});

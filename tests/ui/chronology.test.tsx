import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { frozenDataset } from '../frozen/frozen-dataset';
import {
  articles,
  details,
  eventNamed,
  listbox,
  noDetails,
  openPage,
  options,
  SEVEN,
  standIn,
  status,
} from './build';

standIn();

const panel = () => screen.getByRole('tabpanel', { name: 'Chronology' });
const titles = () =>
  within(panel())
    .getAllByRole('heading', { level: 4 })
    .map((heading) => heading.textContent);
const shelf = () => screen.getByRole('region', { name: /^Without a date/ });
const titleButton = (id: string) => screen.getByRole('button', { name: eventNamed(id).title });

test('where the sources give no date, the chronology says so, and leads to what the record has there', async () => {
  const { user } = openPage('view=chronology', frozenDataset);
  const note = screen.getByRole('note');
  expect(note).toHaveTextContent(
    'The articles give no date from 1954 to 1999.The public record has five events in these 46 years. Show',
  );
  expect(note.previousElementSibling).toHaveTextContent('Korean War');
  await user.click(within(note).getByRole('button', { name: 'Show' }));
  expect(location.search).toBe('?view=chronology&record=on');
  expect(screen.queryByRole('note')).toBeNull();
});

describe('the chronology', () => {
  test('has the same seven events, in time order, under their decades', () => {
    openPage('view=chronology');
    expect(titles()).toEqual(SEVEN.map((id) => eventNamed(id).title));
    const headings = [...panel().querySelectorAll('.period h3')];
    expect(headings.map((heading) => heading.textContent)).toEqual(['1950s', '2000s', '2010s']);
    expect(within(panel()).getAllByRole('list')).toHaveLength(3);
  });

  test('says date and category of each', () => {
    openPage('view=chronology');
    const [first] = within(panel()).getAllByRole('listitem');
    expect(first).toHaveTextContent(/^25 June 1950 to 27 July 1953 · Military/);
  });

  test('follows the same filters', () => {
    openPage('view=chronology&hide=economic&q=korea');
    expect(titles()).toEqual(['korean-war', 'normalization-talks-2007'].map((id) => eventNamed(id).title));
    expect(status()).toMatch(/^Showing 2 of 7 events/);
  });

  test('says what only possibly lies in the chosen range', () => {
    openPage('view=chronology&range=2005-06/2012');
    const items = within(panel()).getAllByRole('listitem');
    expect(items.map((item) => item.textContent.includes('possibly in the chosen range'))).toEqual([
      true,
      false,
    ]);
  });

  test('keeps the selection of the timeline, and the timeline keeps its own', async () => {
    const { user } = openPage();
    await user.click(options()[2] ?? listbox());
    await user.click(screen.getByRole('tab', { name: 'Chronology' }));
    expect(details()).toHaveTextContent('Agreement promising $10 billion');
    expect(titleButton('aid-agreement-2005')).toHaveAttribute('aria-current', 'true');
    await user.click(titleButton('trade-deal-2013'));
    await user.click(screen.getByRole('tab', { name: 'Timeline' }));
    expect(
      options()
        .map((option) => option.getAttribute('aria-selected'))
        .indexOf('true'),
    ).toBe(4);
  });

  test('gives the focus back to the title that was opened', async () => {
    const { user } = openPage('view=chronology');
    titleButton('trade-deal-2013').focus();
    await user.keyboard('{Enter}');
    expect(within(details()).getByRole('heading', { level: 2 })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(noDetails()).toBe(true);
    expect(titleButton('trade-deal-2013')).toHaveFocus();
  });

  test('says that nothing is left, and keeps no empty heading', () => {
    openPage('view=chronology&q=zeppelin');
    expect(within(panel()).getByText('No dated event matches these filters.')).toBeVisible();
    expect(panel().querySelectorAll('.period')).toHaveLength(0);
  });
});

describe('the shelf', () => {
  test('holds the thirteen without a date, under the timeline and under the chronology', () => {
    const { unmount } = openPage();
    expect(within(shelf()).getAllByRole('listitem')).toHaveLength(13);
    expect(within(shelf()).getByRole('heading', { level: 2 })).toHaveTextContent('Without a date 13');
    unmount();
    openPage('view=chronology');
    expect(within(shelf()).getAllByRole('listitem')).toHaveLength(13);
  });

  test('gives them no date', () => {
    openPage();
    for (const item of within(shelf()).getAllByRole('listitem'))
      expect(item).toHaveTextContent(/^(Military|Economic|Diplomatic)/);
  });

  test('opens them, and takes the focus back', async () => {
    const { user } = openPage();
    titleButton('missile-expertise').focus();
    await user.keyboard('{Enter}');
    expect(details()).toHaveTextContent('no date given');
    await user.keyboard('{Escape}');
    expect(titleButton('missile-expertise')).toHaveFocus();
  });

  test('is searched, and says where nothing on it is found', () => {
    const { unmount } = openPage('q=syria');
    expect(within(shelf()).getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(within(shelf()).getAllByRole('listitem').length).toBeLessThan(13);
    unmount();
    openPage('q=zeppelin');
    expect(within(shelf()).getByText('None of them matches these filters.')).toBeVisible();
  });
});

test('each measure of a dataset has its track and its table', () => {
  const [trade] = articles.measures;
  if (trade === undefined) throw new Error('the dataset has no measure');
  const two = { ...articles, measures: [trade, { ...trade, id: 'again', label: 'Once more' }] };
  const { unmount } = openPage('', two);
  expect(screen.getByRole('listbox', { name: 'Values of Once more' })).toBeInTheDocument();
  unmount();
  openPage('view=chronology', two);
  expect(screen.getAllByRole('table')).toHaveLength(2);
});

import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { frozenFile } from '../frozen/frozen-dataset';
import { datasetOf, type EventLine } from '../model/build';
import { event, fileOf } from '../io/build';
import { openPage, openRead, options, standIn, status } from './build';

standIn();

const report = async () => screen.findByRole('region', { name: 'What was read' });
const rows = () => screen.getByRole('table', { name: 'Set aside' }).querySelectorAll('tbody').length;
const line = async () => within(await report()).getByText(/rows? read/);

type Row = (typeof frozenFile.events)[number];

/** The first dataset with some of its rows changed. */
const withRows = (change: (row: Row) => unknown) => ({
  ...frozenFile,
  events: frozenFile.events.map(change),
});

describe('what was read', () => {
  test('is not told where all of it is shown', () => {
    openRead(frozenFile);
    expect(screen.queryByRole('region', { name: 'What was read' })).toBeNull();
  });

  test('is told in a line where a row is set aside, and says on demand which one and why', async () => {
    const { user } = openRead(
      withRows((row) => (row.id === 'aid-agreement-2005' ? { ...row, date: '2005-02-30' } : row)),
    );
    expect(await line()).toHaveTextContent('54 rows read: 53 shown, 1 set aside');
    expect(status()).toMatch(/^Showing 6 of 6 events/);
    const table = within(await report()).getByRole('table', { name: 'Set aside', hidden: true });
    expect(table).not.toBeVisible();
    await user.click(await line());
    expect(table).toBeVisible();
    const cells = Array.from(table.querySelectorAll('tbody :is(th, td)'), (cell) => cell.textContent);
    expect(cells).toEqual([
      'events[2] aid-agreement-2005',
      'date "2005-02-30"',
      expect.stringMatching(/^day 30 does not exist: February 2005 has 28 days .*; write an EDTF date/),
    ]);
  });

  test('where no date can be read, is told with the reasons, and no filter is blamed', async () => {
    openRead(withRows((row) => (row.date === null ? row : { ...row, date: '2015-02-30' })));
    expect(await line()).toHaveTextContent(/^54 rows read: 13 shown, 41 set aside · \d+ notes$/);
    expect(screen.getByRole('table', { name: 'Set aside' })).toBeVisible();
    expect(status()).toBe('Showing 13 of 13 events without a date');
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
  });

  test('where no row is good, is all there is, without filters', async () => {
    openRead(fileOf({}, 7));
    expect(await line()).toHaveTextContent('2 rows read: 0 shown, 2 set aside');
    expect(screen.getByRole('table', { name: 'Set aside' })).toBeVisible();
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('of a file without events, is that there are none', async () => {
    openRead(fileOf());
    expect(await line()).toHaveTextContent(/^0 rows read$/);
  });

  test('names a row by its id, however long that is', async () => {
    openRead(fileOf(event({ id: 'x'.repeat(100_000) })));
    const [cell] = within(await report()).getAllByRole('rowheader');
    expect(cell).toHaveTextContent(/^events\[0\] x{59}…$/);
  });

  test('counts rows that are merged, and has nothing more to say of them', async () => {
    openRead(fileOf(event(), event()));
    expect(await line()).toHaveTextContent('2 rows read: 1 shown, 1 merged');
    expect(within(await report()).queryByRole('group')).toBeNull();
  });

  test('has notes, each with the number of its places', async () => {
    openRead(fileOf(event({ id: 'a', colour: 'red' }), event({ id: 'b', colour: 'blue' })));
    expect(await line()).toHaveTextContent('2 rows read: 2 shown · 1 note');
    expect(within(await report()).getAllByRole('listitem', { hidden: true })[0]).toHaveTextContent(
      'events[0].colour "red": is not a field of this format and is left out; correct its name or remove it (and in 1 other place)',
    );
  });

  test('of very many rows, shows a hundred and as many more as one asks for', async () => {
    const bad = Array.from({ length: 150 }, (_, i) => event({ id: `e${i}`, date: 'soon' }));
    const { user } = openRead(fileOf(...bad));
    await report();
    expect(rows()).toBe(100);
    await user.click(screen.getByRole('button', { name: 'Show 50 more' }));
    expect(rows()).toBe(150);
    expect(screen.queryByRole('button', { name: /^Show \d+ more/ })).toBeNull();
  });
});

const recorded = (line_: string): EventLine => ({ line: line_, layer: 'record', evidence: [] });
const shelf = () => screen.getByRole('region', { name: /^Without a date/ });

describe('a dataset of one kind of events', () => {
  test('of the record alone, is shown, counted and filtered as claims are', async () => {
    const { user } = openPage('', datasetOf(recorded('economic 2005'), recorded('1950')));
    expect(options()).toHaveLength(2);
    expect(status()).toBe('Showing 2 of 2 events');
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.queryByText(/no public record/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Economic, 1 event' }));
    expect(status()).toBe('Showing 1 of 2 events');
  });

  test('of the record without a date, is on the shelf', () => {
    openPage('', datasetOf(recorded('-'), recorded('economic -')));
    expect(within(shelf()).getAllByRole('listitem')).toHaveLength(2);
    expect(status()).toBe('Showing 2 of 2 events without a date');
  });

  test('without a date, is on the shelf, and a filter that hides all of it can be cleared', async () => {
    const { user } = openPage('', datasetOf('-', '-'));
    await user.click(screen.getByRole('button', { name: /^Military/ }));
    expect(status()).toBe('Showing 0 of 2 events without a date');
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(within(shelf()).getAllByRole('listitem')).toHaveLength(2);
  });
});

test('an event of the record without a date comes with the record', async () => {
  const { user } = openPage('', datasetOf('2005', recorded('-')));
  expect(screen.queryByRole('region', { name: /^Without a date/ })).toBeNull();
  await user.click(screen.getByRole('switch', { name: 'Show the public record, 1 event' }));
  expect(within(shelf()).getAllByRole('listitem')).toHaveLength(1);
  expect(status()).toBe('Showing 1 of 1 event · 0 of 0 on record · 1 of 1 without a date');
});

test('a shelf of very many events is shown in parts', async () => {
  const { user } = openPage('', datasetOf(...Array.from({ length: 250 }, () => '-')));
  expect(within(shelf()).getAllByRole('listitem')).toHaveLength(200);
  await user.click(screen.getByRole('button', { name: 'Show 50 more' }));
  expect(within(shelf()).getAllByRole('listitem')).toHaveLength(250);
});

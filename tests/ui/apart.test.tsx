import { screen, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { datasetOf, type EventLine } from '../model/build';
import { listbox, nameOf, noDetails, openPage, options, standIn } from './build';

standIn();
// Loaded when it is first opened: here already, so that no test waits for it.
beforeAll(async () => {
  await import('../../src/ui/lists/EventPanel');
});

const minute = (at: number): string => `2024-11-30T12:${String(at).padStart(2, '0')}Z`;

const lists = () => document.querySelectorAll('.event-list');
const clusters = () => options().filter((option) => /^\d+ events/u.test(nameOf(option)));

test.each<[string, readonly EventLine[]]>([
  ['five minutes apart', Array.from({ length: 12 }, (_, i) => minute(i * 5))],
  ['a minute apart, years after another', ['1950', ...Array.from({ length: 12 }, (_, i) => minute(i))]],
  ['five minutes apart, beside their day', ['2024-11-30', minute(0), minute(5), minute(10)]],
  ['of one minute', Array.from({ length: 12 }, () => minute(7))],
  ['of one day', Array.from({ length: 60 }, () => '2024-11-30')],
])('clicks on clusters of events %s end at events, or at a list', async (_, lines) => {
  const { user } = openPage('view=timeline', datasetOf(...lines));
  // Each click looks closer, by a fifth at least: from a century to minutes takes no more than so many.
  for (let clicks = 0; clicks < 90 && lists().length === 0; clicks++) {
    const [cluster] = clusters();
    if (cluster === undefined) break;
    await user.click(cluster);
  }
  expect(lists().length > 0 || clusters().length === 0).toBe(true);
  expect(noDetails()).toBe(true);
});

test('what is in view is told in hours and minutes, where events have them', async () => {
  const { user } = openPage(
    'view=timeline&at=2024-11-30T12:00:00Z/2024-11-30T12:29:59Z',
    datasetOf(minute(5), '1950'),
  );
  expect(screen.getAllByText('30 November 2024, 12:00 to 12:30 UTC in view').length).toBeGreaterThan(0);
  const [first] = within(listbox()).getAllByRole('option', { name: /12:05 \(UTC\)/u });
  if (first === undefined) throw new Error('the event is not there');
  await user.click(first);
  expect(noDetails()).toBe(false);
});

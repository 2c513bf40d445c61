import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { buildTimelineData } from '../../src/state/timeline-data';
import { Explorer } from '../../src/ui/page/Explorer';
import { articles, standIn } from '../ui/build';
import { en } from '../../src/words/en';

standIn();

const part = (name: string) => within(screen.getByRole('region', { name }));

const openTwo = () => {
  history.replaceState(null, '', '/');
  render(
    <>
      <section aria-label="one">
        <Explorer data={buildTimelineData(articles)} messages={en} />
      </section>
      <section aria-label="other">
        <Explorer data={buildTimelineData(articles)} messages={en} />
      </section>
    </>,
  );
  return { user: userEvent.setup(), one: part('one'), other: part('other') };
};

describe('two timelines on one page', () => {
  test('have each a selection of their own', async () => {
    const { user, one, other } = openTwo();
    await user.click(one.getAllByRole('option')[1] ?? document.body);
    expect(one.getByRole('region', { name: 'Event details' })).toHaveTextContent('throughout 2000');
    expect(other.queryByRole('region', { name: 'Event details' })).toBeNull();
  });

  test('have each filters of their own', async () => {
    const { user, one, other } = openTwo();
    await user.click(one.getByRole('button', { name: /^Economic/ }));
    expect(one.getByRole('status')).toHaveTextContent(/^Showing 2 of 7/);
    expect(other.getByRole('status')).toHaveTextContent(/^Showing 7 of 7/);
  });

  test('share no id', () => {
    openTwo();
    const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('close each its own details by Escape', async () => {
    const { user, one, other } = openTwo();
    await user.click(one.getAllByRole('option')[1] ?? document.body);
    await user.click(other.getAllByRole('option')[2] ?? document.body);
    await user.keyboard('{Escape}');
    expect(one.getByRole('region', { name: 'Event details' })).toBeVisible();
    expect(other.queryByRole('region', { name: 'Event details' })).toBeNull();
  });
});

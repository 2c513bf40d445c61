import { describe, expect, test } from 'vitest';
import { screen, within } from '@testing-library/react';
import { articles, openPage, standIn } from './build';

standIn();

const values = () => screen.getByRole('listbox', { name: /^Values of Trade/ });
const active = () => within(values()).getByRole('option', { selected: true });
const all = (articles.measures[0]?.values.length ?? 0) + 2;

describe('a measure', () => {
  test('says what it shows, and each claim beside what is reported, in text', () => {
    openPage('view=timeline');
    const chart = screen.getByRole('region', {
      name: 'More than $500 million of trade claimed for 2017, $77.9 million on record',
    });
    expect(chart).toHaveTextContent('The claim is over 6.4 times that.');
    expect(chart).toHaveTextContent(
      'Claimed for 2000: about $100 million. On record for that time: $46 million to',
    );
  });

  test('tells of each value which it is among all, and how they are walked through', async () => {
    const { user } = openPage('view=timeline');
    values().focus();
    await user.keyboard('{End}');
    expect(active()).toHaveAttribute('aria-posinset', String(all));
    expect(active()).toHaveAttribute('aria-setsize', String(all));
    expect(values()).toHaveAccessibleDescription(/^Arrow keys move from value to value/);
    const names = within(values())
      .getAllByRole('option')
      .map((option) => option.getAttribute('aria-label') ?? '');
    expect(names).toHaveLength(all);
    expect(Math.max(...names.map((name) => name.split(' ').length))).toBeLessThan(24);
  });

  test('has its values in the order of time, whatever stands above what', () => {
    openPage('view=timeline');
    const places = within(values())
      .getAllByRole('option')
      .map((option) => Number(option.getAttribute('aria-posinset')));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(1);
  });

  test('gives a value for each press of a button, and says it', async () => {
    const { user } = openPage('view=timeline');
    await user.click(screen.getByRole('button', { name: 'Next value' }));
    await user.click(screen.getByRole('button', { name: 'Next value' }));
    expect(screen.getByText(/^2 of \d+: 1990, /)).toBeInTheDocument();
    expect(document.querySelector('.measure-card')).toHaveTextContent('Throughout 1990');
    await user.keyboard('{Escape}');
    expect(document.querySelector('.measure-card')).toBeNull();
  });

  test.each(['{Enter}', ' '])('opens a claim by “%s”', async (key) => {
    const { user } = openPage('view=timeline');
    values().focus();
    await user.keyboard('{Home}');
    for (
      let presses = 0;
      presses < all && !/claimed in/.test(active().getAttribute('aria-label') ?? '');
      presses++
    )
      await user.keyboard('{ArrowRight}');
    await user.keyboard(key);
    expect(await screen.findByRole('region', { name: 'Event details' })).toHaveTextContent('2000');
  });

  test('unfolds as a table, and in the details of its claims as a small picture', async () => {
    const { user } = openPage('view=timeline&event=trade-2017');
    await user.click(screen.getByRole('button', { name: 'As a table' }));
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(all + 1);
    expect(
      screen.getByText(`Trade between the two countries: ${all} values, 1990 to 2023`),
    ).toBeInTheDocument();
  });
});

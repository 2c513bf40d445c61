import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { datasetOf } from '../model/build';
import { details, noDetails, openPage, standIn } from './build';

standIn();

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const lookAt = () => screen.queryByRole('group', { name: 'Look at' });
const more = () => screen.getByText('More');

describe('the row under the picture', () => {
  test('leads to the stretches where the dated events stand, and back to all there is', async () => {
    const { user } = openPage();
    const names = within(screen.getByRole('group', { name: 'Look at' })).getAllByRole('button');
    expect(names.map(({ textContent }) => textContent)).toEqual(['1950–53', '2000–17', 'All']);
    await user.click(button('2000–17'));
    expect(button(/in view$/)).toHaveTextContent('1997 to 2020 in view');
    await user.click(button('Fit all'));
    expect(button(/in view$/)).toHaveTextContent('1947 to 2027 in view');
  });

  test('has no such stretches where there is one, and still a way to all', () => {
    openPage('', datasetOf('2000', '2001'));
    expect(lookAt()).toBeNull();
    expect(button('Fit all')).toBeVisible();
  });

  test('tells what a shade is, where there are some', () => {
    openPage();
    expect(screen.getByText('pale: all the time that the source allows')).toBeVisible();
  });

  test('and does not where there are none', () => {
    openPage('', datasetOf('2000-05-06', '2001 throughout'));
    expect(screen.queryByText(/^pale/)).toBeNull();
  });

  test('asks for another view by what is in view', async () => {
    const { user } = openPage();
    await user.click(button(/in view$/));
    expect(await screen.findByLabelText('Go to a date or a number')).toHaveFocus();
  });
});

const isOpen = (): boolean => more().closest('details')?.open === true;

describe('the menu of further buttons', () => {
  test('stays open while they are pressed', async () => {
    const { user } = openPage();
    await user.click(more());
    await user.click(button('Last event'));
    await user.click(button('Open event'));
    expect(details()).toHaveTextContent('Trade of more than $500 million');
  });

  test('folds by Escape, which closes nothing else, and gives its focus back', async () => {
    const { user } = openPage('event=korean-war');
    await user.click(more());
    expect(isOpen()).toBe(true);
    await user.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(more()).toHaveFocus();
    expect(noDetails()).toBe(false);
  });

  test('folds by a press outside', async () => {
    const { user } = openPage();
    await user.click(more());
    await user.click(screen.getByRole('heading', { level: 1 }));
    expect(isOpen()).toBe(false);
  });
});

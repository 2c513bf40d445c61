import { screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { en } from '../../src/words/en';
import { activeOption, listbox, nameOf, openPage, standIn } from './build';

standIn();
beforeAll(() => Promise.all([import('../../src/ui/timeline/OutsideWords'), en.outside.load()]));

const outside = (name: RegExp): HTMLElement | null => screen.queryByRole('button', { name });

test('a press on what lies outside the view brings the nearest of it into view, and the keyboard there', async () => {
  const { user } = openPage('at=2014/2018');
  const press = await screen.findByRole('button', { name: /^\d+ earlier events, Economic: show$/ });
  expect(press).toHaveTextContent(/^\d+ earlier ←$/);
  expect(press).toHaveAttribute('tabindex', '-1');
  await user.click(press);
  expect(listbox()).toHaveFocus();
  expect(nameOf(activeOption())).toContain('2013');
  expect(activeOption()).not.toHaveClass('out-of-view');
});

test('an empty band says what it has', async () => {
  const { user } = openPage('at=2014/2018');
  await user.click(await screen.findByRole('button', { name: '1 earlier event, Military: show' }));
  expect(nameOf(activeOption())).toContain('Korean War');
  expect(outside(/earlier event, Military/)).toBeNull();
  expect(outside(/^\d+ later events?, Economic: show$/)).not.toBeNull();
});

test('nothing is said where all is in view', () => {
  openPage();
  expect(outside(/: show$/)).toBeNull();
});

import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { details, listbox, openPage, standIn } from './build';

standIn();

async function asked() {
  const { user } = openPage();
  act(() => {
    listbox().focus();
  });
  await user.keyboard('g');
  return { user, field: await screen.findByLabelText('Go to a date or a number') };
}

const end = (name: string) =>
  within(screen.getByRole('group', { name: 'What is in view' })).getByRole('textbox', { name });
const inView = (): string => document.querySelector('.in-view')?.textContent ?? '';

describe('where to go is asked for', () => {
  test('and a span is shown from its first day to its last', async () => {
    const { user, field } = await asked();
    await user.type(field, '2010 to 2020{Enter}');
    expect(inView()).toContain('2010 to 2020');
    expect(listbox()).toHaveFocus();
  });

  test('and a number is that of an event, which the field says', async () => {
    const { user, field } = await asked();
    expect(field).toHaveAccessibleDescription(/Numbers count the events shown, in time order: 1 to 7\./);
    await user.type(field, '3{Enter}');
    expect(details()).toHaveTextContent('Agreement promising $10 billion');
  });

  test('and what is none of these is told what can be written', async () => {
    const { user, field } = await asked();
    await user.type(field, 'soon{Enter}');
    expect(await screen.findByText(/^write a date or a span as the page does/)).toBeVisible();
    expect(field).toBeInvalid();
  });

  test('and what is typed before the question is here is its answer, Enter too', async () => {
    const { user } = openPage();
    act(() => {
      listbox().focus();
    });
    // Without a breath between the keys, so that nothing is fetched meanwhile.
    for (const key of ['g', '2', '0', '0', '5', 'Enter', '+']) fireEvent.keyDown(listbox(), { key });
    await waitFor(() => {
      expect(inView()).toContain('2004 to 2006');
    });
    expect(screen.queryByLabelText('Go to a date or a number')).toBeNull();
    await user.keyboard('g');
    expect(await screen.findByLabelText('Go to a date or a number')).toHaveValue('');
  });

  test('and two ends are what is then in view', async () => {
    const { user } = await asked();
    expect(end('From')).toHaveValue('1947');
    await user.clear(end('From'));
    await user.type(end('From'), 'soon{Enter}');
    expect(await screen.findByText(/^From: write a date/)).toBeVisible();
    expect(end('From')).toBeInvalid();
    expect(end('To')).toBeValid();
    await user.clear(end('From'));
    await user.type(end('From'), 'January 2010');
    await user.clear(end('To'));
    await user.type(end('To'), '2020{Enter}');
    expect(inView()).toContain('2010 to 2020');
  });
});

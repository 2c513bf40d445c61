import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { frozenFile } from '../frozen/frozen-dataset';
import { createTimeline, type TimelineHandle } from '../../src/embed';
import { standIn } from '../ui/build';

standIn();

/** The host's own dealing with the key: a modal that closes by it. */
const onHostsEscape = vi.fn<(event: KeyboardEvent) => void>();
let timeline: TimelineHandle;

const hear = (event: KeyboardEvent): void => {
  if (event.key === 'Escape') onHostsEscape(event);
};

beforeEach(async () => {
  onHostsEscape.mockReset();
  document.body.addEventListener('keydown', hear);
  await act(async () => {
    timeline = createTimeline(document.body.appendChild(document.createElement('div')), {
      dataset: frozenFile,
      painter: 'svg',
    });
    await timeline.ready;
  });
});
afterEach(() => {
  document.body.removeEventListener('keydown', hear);
  act(() => {
    timeline.destroy();
  });
  document.body.replaceChildren();
});

const dealWith = (event: Event): void => {
  event.preventDefault();
};

const listbox = (): HTMLElement => screen.getByRole('listbox', { name: /^Timeline/ });
const details = (): HTMLElement | null => screen.queryByRole('region', { name: 'Event details' });
const list = (): HTMLElement | null => document.querySelector('.event-list');
const question = (): HTMLElement | null => document.querySelector('.go-to');
const open = (): void => {
  act(() => {
    timeline.select('aid-agreement-2005');
  });
};
/** Presses a key; tells whether the page may still do what it does on it. */
const press = (element: Element, key: string, init: KeyboardEventInit = {}): boolean =>
  fireEvent.keyDown(element, { key, ...init });

describe('Escape in somebody else’s page', () => {
  test('closes the details, and neither the host nor a dialog around hears of it', () => {
    open();
    expect(press(within(listbox()).getAllByRole('option')[0] ?? listbox(), 'Escape')).toBe(false);
    expect(details()).toBeNull();
    expect(onHostsEscape).not.toHaveBeenCalled();
  });

  test('is the host’s with nothing open', () => {
    expect(press(listbox(), 'Escape')).toBe(true);
    expect(onHostsEscape).toHaveBeenCalledOnce();
  });

  test('is the host’s where it is pressed outside', () => {
    open();
    expect(press(document.body, 'Escape')).toBe(true);
    expect(details()).not.toBeNull();
  });

  test('closes one thing at a time, what was opened last first, from wherever in the timeline', async () => {
    open();
    act(() => {
      listbox().focus();
    });
    press(listbox(), 'l');
    press(listbox(), 'g');
    await screen.findByRole('textbox', { name: 'Go to a date or a number' });
    expect([details(), list(), question()].every((part) => part !== null)).toBe(true);
    press(listbox(), 'Escape');
    expect(question()).toBeNull();
    press(listbox(), 'Escape');
    expect(list()).toBeNull();
    press(listbox(), 'Escape');
    expect(details()).toBeNull();
    expect(onHostsEscape).not.toHaveBeenCalled();
    press(listbox(), 'Escape');
    expect(onHostsEscape).toHaveBeenCalledOnce();
  });

  test('closes what it is pressed in, whatever was opened later', () => {
    open();
    act(() => {
      listbox().focus();
    });
    press(listbox(), 'l');
    press(details() ?? document.body, 'Escape');
    expect(details()).toBeNull();
    expect(list()).not.toBeNull();
  });

  test('is an input method’s while something is composed', async () => {
    act(() => {
      listbox().focus();
    });
    press(listbox(), 'g');
    const field = await screen.findByRole('textbox', { name: 'Go to a date or a number' });
    press(field, 'Escape', { isComposing: true });
    expect(question()).not.toBeNull();
    press(field, 'Escape');
    expect(question()).toBeNull();
  });

  test('that somebody within has dealt with closes nothing', () => {
    open();
    listbox().addEventListener('keydown', dealWith);
    press(listbox(), 'Escape');
    expect(details()).not.toBeNull();
  });
});

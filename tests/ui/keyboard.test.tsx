import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { commandOf } from '../../src/ui/timeline/commands';
import { datasetOf } from '../model/build';
import { en } from '../../src/words/en';
import { activeOption, details, listbox, nameOf, noDetails, openPage, options, standIn } from './build';

standIn();

/** The event that the keyboard is on, by its date. */
const at = (): string => nameOf(activeOption()).split(',')[0] ?? '';

/** Where that is drawn, in pixels. */
const left = (): number => Number.parseFloat(activeOption()?.style.left ?? '');

/** Opens the page with the focus on the timeline. */
async function onTimeline(query = '') {
  const { user } = openPage(query);
  act(() => {
    listbox().focus();
  });
  return (keys: string) => user.keyboard(keys);
}

describe('on the timeline, the keyboard', () => {
  test('begins at the first event in view', async () => {
    await onTimeline();
    expect(at()).toBe('25 June 1950 to 27 July 1953');
  });

  test('begins at the first that is still in view after a zoom', async () => {
    await onTimeline('at=2003/2014');
    expect(at()).toBe('some time in 2005');
  });

  test('begins at the open event', async () => {
    await onTimeline('event=trade-deal-2013');
    expect(at()).toBe('some time in 2013');
  });

  test.each([
    ['{ArrowRight}', 'throughout 2000'],
    ['{ArrowDown}', 'throughout 2000'],
    ['{ArrowRight}{ArrowRight}{ArrowLeft}', 'throughout 2000'],
    ['{ArrowRight}{ArrowRight}{ArrowUp}', 'throughout 2000'],
    ['{End}', 'throughout 2017'],
    ['{End}{ArrowRight}', 'throughout 2017'],
    ['{End}{Home}', '25 June 1950 to 27 July 1953'],
    ['{ArrowLeft}', '25 June 1950 to 27 July 1953'],
    ['{PageDown}', 'throughout 2017'],
    ['{PageDown}{PageUp}', '25 June 1950 to 27 July 1953'],
  ])('goes by %s to %s', async (keys, date) => {
    const press = await onTimeline();
    await press(keys);
    expect(at()).toBe(date);
    expect(listbox()).toHaveFocus();
  });

  test('goes through events of one day one by one', async () => {
    const { user } = openPage('', datasetOf('2005', { line: '2005', title: 'Second' }, '2010'));
    act(() => {
      listbox().focus();
    });
    const names: string[] = [];
    for (let i = 0; i < 3; i++) {
      names.push(nameOf(activeOption()));
      await user.keyboard('{ArrowRight}');
    }
    expect(names).toEqual([
      'some time in 2005, Event of 2005, Military',
      'some time in 2005, Second, Military',
      'some time in 2010, Event of 2010, Military',
    ]);
  });

  test('turns pages of time where there is more of it', async () => {
    const press = await onTimeline('at=1950/1959');
    await press('{PageDown}');
    expect(inView()).toBe('1957 to 1967');
  });

  test('brings an event into view that was out of it', async () => {
    const press = await onTimeline('at=1950/1959');
    await press('{ArrowRight}');
    expect(at()).toBe('throughout 2000');
    expect(activeOption()).not.toHaveClass('out-of-view');
  });

  test('zooms in by + and out by −, and its event stays where it is', async () => {
    const press = await onTimeline();
    const all = inView();
    const before = left();
    await press('+');
    expect(inView()).toBe('1948 to 1996');
    // A twentieth of a pixel is nothing.
    expect(left()).toBeCloseTo(before, 1);
    await press('-');
    expect(inView()).toBe(all);
  });

  test('shows everything again by 0', async () => {
    const press = await onTimeline('at=2003/2014');
    await press('0');
    expect(options().every((option) => !option.classList.contains('out-of-view'))).toBe(true);
    expect(screen.queryByRole('button', { name: 'Only this range' })).toBeNull();
  });

  test('moves time by Shift and an arrow, and stays on its event', async () => {
    const press = await onTimeline('at=1950/1959');
    const before = at();
    await press('{Shift>}{ArrowRight}{/Shift}');
    expect(inView()).toBe('1952 to 1962');
    expect(at()).toBe(before);
  });

  test('opens an event by Enter, and by Space', async () => {
    const press = await onTimeline();
    await press('{ArrowRight}{Enter}');
    expect(details()).toHaveTextContent('Trade of around $100 million');
    await press('{Escape}');
    await press('{ArrowRight} ');
    expect(details()).toHaveTextContent('Agreement promising $10 billion');
  });

  test('does not take the browser’s own keys', async () => {
    const press = await onTimeline();
    await press('{Control>}{End}{/Control}{Alt>}{ArrowRight}{/Alt}{Meta>}0{/Meta}');
    expect(at()).toBe('25 June 1950 to 27 July 1953');
  });

  test('stays on its event when a filter takes others away, and goes to the nearest when it takes that', async () => {
    const press = await onTimeline();
    await press('{End}{ArrowLeft}');
    expect(at()).toBe('some time in 2015');
    fireEvent.click(screen.getByRole('button', { name: /^Diplomatic/ }));
    expect(at()).toBe('some time in 2015');
    fireEvent.click(screen.getByRole('button', { name: /^Diplomatic/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Economic/ }));
    expect(at()).toBe('some time in 2007');
  });
});

const inView = (): string =>
  screen.getByRole('button', { name: / in view$/ }).textContent.replace(' in view', '');

describe('each key has a button that does the same', () => {
  test.each([
    ['Next event', 'throughout 2000'],
    ['Last event', 'throughout 2017'],
    ['First event', '25 June 1950 to 27 July 1953'],
    ['On a screen', 'throughout 2017'],
  ])('%s', async (name, date) => {
    const { user } = openPage();
    act(() => {
      listbox().focus();
    });
    await user.click(screen.getByRole('button', { name }));
    expect(at()).toBe(date);
  });

  test('Open event', async () => {
    const { user } = openPage();
    await user.click(screen.getByRole('button', { name: 'Last event' }));
    await user.click(screen.getByRole('button', { name: 'Open event' }));
    expect(details()).toHaveTextContent('Trade of more than $500 million');
  });

  test('Zoom in, Zoom out and Fit all', async () => {
    const { user } = openPage();
    const all = inView();
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    const closer = inView();
    expect(closer).not.toBe(all);
    await user.click(screen.getByRole('button', { name: 'Zoom out' }));
    expect(inView()).toBe(all);
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    await user.click(screen.getByRole('button', { name: 'Earlier' }));
    expect(inView()).not.toBe(closer);
    await user.click(screen.getByRole('button', { name: 'Fit all' }));
    expect(inView()).toBe(all);
  });
});

describe('opening and closing', () => {
  test('a click on a mark opens it, and the focus goes to its heading', async () => {
    const { user } = openPage();
    await user.click(options()[2] ?? listbox());
    expect(details()).toHaveTextContent('Agreement promising $10 billion');
    expect(screen.getByRole('heading', { name: /Agreement promising/, level: 2 })).toHaveFocus();
    expect(
      options()
        .map((option) => option.getAttribute('aria-selected'))
        .indexOf('true'),
    ).toBe(2);
  });

  test('Escape closes the details and gives the focus back to where the reader was', async () => {
    const press = await onTimeline();
    await press('{ArrowRight}{Enter}');
    expect(listbox()).not.toHaveFocus();
    await press('{Escape}');
    expect(noDetails()).toBe(true);
    expect(listbox()).toHaveFocus();
    expect(at()).toBe('throughout 2000');
  });

  test('so does the button Close, also after a step to another event', async () => {
    const { user } = openPage();
    act(() => {
      listbox().focus();
    });
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: /^Next \S.*Trade/ }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(noDetails()).toBe(true);
    expect(listbox()).toHaveFocus();
  });

  test('a mark of several events zooms in until they come apart', async () => {
    const { user } = openPage(
      '',
      datasetOf(...Array.from({ length: 7 }, (_, i) => `1950-06-0${i + 1}`), '2005'),
    );
    const [first] = options();
    expect(nameOf(first)).toMatch(/^2 events/);
    await user.click(first ?? listbox());
    expect(noDetails()).toBe(true);
    expect(options()).toHaveLength(8);
  });

  test('a mark of several events of one day opens as a list of them, and each of them from there', async () => {
    const { user } = openPage('', datasetOf(...Array.from({ length: 13 }, () => '1950-06-01'), '2005'));
    await user.click(options()[0] ?? listbox());
    const list = await screen.findByRole('region', { name: 'Three events, 1 Jun 1950, Military' });
    const lines = await within(list).findAllByRole('button', { name: /^Event of/ });
    expect(lines).toHaveLength(3);
    await user.click(lines[1] ?? list);
    expect(details()).toBeVisible();
  });
});

const key = (
  name: string,
  held: Partial<Record<'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing', boolean>> = {},
  code = '',
) => {
  const press = {
    key: name,
    code,
    shiftKey: false,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    isComposing: false,
    ...held,
  };
  const command = commandOf(press);
  return command && en.timeline.command[command.name];
};

describe('keys', () => {
  test('are all told by "?", until Escape, which closes nothing else and leads back', async () => {
    const press = await onTimeline('event=trade-2000');
    await press('?');
    const dialog = await screen.findByRole('dialog', { name: 'Keys of the timeline' });
    expect(within(dialog).getAllByRole('term')).toHaveLength(16);
    act(() => {
      within(dialog).getByRole('button', { name: 'Close' }).focus();
    });
    await press('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(listbox()).toHaveFocus();
    expect(noDetails()).toBe(false);
  });

  test('stand at their buttons, which say their names once', () => {
    openPage();
    const button = screen.getByRole('button', { name: 'Previous event' });
    expect(button).toHaveAttribute('aria-keyshortcuts', 'ArrowLeft ArrowUp');
    expect(button).not.toHaveAccessibleDescription();
  });

  test.each([
    ['−', 'Zoom out'],
    ['_', 'Zoom out'],
    ['=', 'Zoom in'],
    ['l', 'List events'],
    ['L', 'List events'],
    ['a', undefined],
    ['Escape', undefined],
    ['Tab', undefined],
  ])('%s is %s', (name, command) => {
    expect(key(name)).toBe(command);
  });

  test('Shift makes a step through events a step through time', () => {
    expect([key('ArrowRight'), key('ArrowRight', { shiftKey: true })]).toEqual(['Next event', 'Later']);
    expect(key('Home', { shiftKey: true })).toBe('First event');
  });

  test.each([
    ['д', 'KeyL', 'List events'],
    ['Д', 'KeyL', 'List events'],
    ['п', 'KeyG', 'Go to…'],
    ['ㅣ', 'KeyL', 'List events'],
    ['ㅎ', 'KeyG', 'Go to…'],
    ['Process', 'KeyG', 'Go to…'],
    ['ф', 'KeyA', undefined],
    ['λ', 'KeyL', 'List events'],
    ['Γ', 'KeyG', 'Go to…'],
    ['م', 'KeyL', 'List events'],
    ['ل', 'KeyG', 'Go to…'],
    ['لأ', 'KeyG', 'Go to…'],
    ['ך', 'KeyL', 'List events'],
    ['ע', 'KeyG', 'Go to…'],
    ['ु', 'KeyG', 'Go to…'],
    ['त', 'KeyL', 'List events'],
    ['เ', 'KeyG', 'Go to…'],
    ['き', 'KeyG', 'Go to…'],
    ['ｇ', 'KeyG', 'Go to…'],
    ['٠', 'Digit0', 'Fit all'],
    ['۰', 'Digit0', 'Fit all'],
    ['จ', 'Digit0', 'Fit all'],
    ['ほ', 'Minus', 'Zoom out'],
    ['へ', 'Equal', 'Zoom in'],
    ['ж', 'Semicolon', undefined],
    ['Dead', 'KeyG', undefined],
    ['Unidentified', '', undefined],
  ])(
    '%s at the place of %s is %s: a layout without Latin letters has the same keys',
    (name, code, command) => {
      expect(key(name, {}, code)).toBe(command);
    },
  );

  test('a Latin letter is itself wherever its layout puts it', () => {
    expect(key('l', {}, 'KeyP')).toBe('List events');
    expect(key('n', {}, 'KeyL')).toBeUndefined();
    // Dvorak, Turkish, Czech and AZERTY: what stands where a US keyboard has the sign.
    for (const [name, code] of [
      ['i', 'KeyG'],
      ['ğ', 'KeyG'],
      ['é', 'Digit0'],
      ['à', 'Digit0'],
      [')', 'Minus'],
      [';', 'KeyL'],
      ['ł', 'KeyL'],
    ] as const) {
      expect(key(name, {}, code)).toBeUndefined();
    }
    expect(key('g', {}, 'KeyU')).toBe('Go to…');
    expect(key('0', { shiftKey: true }, 'Digit0')).toBe('Fit all');
    expect(key('-', {}, 'Digit6')).toBe('Zoom out');
  });

  test('a letter that an input method is composing is no command', () => {
    expect(key('g', { isComposing: true }, 'KeyG')).toBeUndefined();
    expect(key('Process', { isComposing: true }, 'KeyG')).toBeUndefined();
    expect(key('ㅎ', { ctrlKey: true }, 'KeyG')).toBeUndefined();
    expect(key('ㅎ', { shiftKey: true }, 'KeyG')).toBe('Go to…');
  });
});

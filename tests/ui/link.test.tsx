import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { datasetOf } from '../model/build';
import { details, listbox, noDetails, openPage, options, standIn, status } from './build';

standIn();

const economic = () => screen.getByRole('button', { name: /^Economic/ });
const searchBox = () => screen.getByRole('searchbox');

/** Goes to an address as the back button does. */
function goBackTo(query: string): void {
  act(() => {
    history.replaceState(null, '', `/${query}`);
    dispatchEvent(new PopStateEvent('popstate'));
  });
}

describe('what the reader chooses stands in the address', () => {
  test('a category, a view, a selection', async () => {
    const { user } = openPage();
    await user.click(economic());
    expect(location.search).toBe('?hide=economic');
    await user.click(screen.getByRole('tab', { name: 'Chronology' }));
    await user.click(screen.getByRole('button', { name: 'Beginning of normalization talks' }));
    expect(location.search).toBe('?view=chronology&hide=economic&event=normalization-talks-2007');
  });

  test('each choice is a step that the back button undoes, a movement is none', async () => {
    const { user } = openPage();
    const before = history.length;
    await user.click(economic());
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    await user.click(economic());
    expect(history.length).toBe(before + 2);
  });

  test('typing and moving stand there once they rest', () => {
    vi.useFakeTimers({ shouldAdvanceTime: false });
    try {
      openPage();
      fireEvent.change(searchBox(), { target: { value: 't' } });
      expect(location.search).toBe('?q=t');
      fireEvent.change(searchBox(), { target: { value: 'trade' } });
      expect(location.search).toBe('?q=t');
      act(() => {
        vi.advanceTimersByTime(300);
      });
      expect(location.search).toBe('?q=trade');
    } finally {
      vi.useRealTimers();
    }
  });

  test('everything in view leaves the address as it was', async () => {
    const { user } = openPage('at=2003/2014');
    await user.click(screen.getByRole('button', { name: 'Fit all' }));
    await user.click(economic());
    expect(location.search).toBe('?hide=economic');
  });

  test('zooming in and out again to everything leaves no trace', async () => {
    const { user } = openPage();
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    await user.click(screen.getByRole('button', { name: 'Zoom out' }));
    await user.click(economic());
    expect(location.search).toBe('?hide=economic');
  });

  test('a fragment stays where it is', async () => {
    const { user } = openPage();
    history.replaceState(null, '', '/#keys');
    await user.click(economic());
    expect(location.href).toMatch(/\/\?hide=economic#keys$/);
  });
});

describe('a link restores', () => {
  test('all that it says', () => {
    openPage('view=timeline&hide=military&q=trade&range=2000/2013&event=trade-2000&at=1995/2018');
    expect(status()).toMatch(/^Showing 2 of 7 events in 2000 to 2013, all certainly/);
    expect(economic()).toHaveAttribute('aria-pressed', 'true');
    expect(searchBox()).toHaveValue('trade');
    expect(details()).toHaveTextContent('throughout 2000');
    expect(options().map((option) => option.getAttribute('aria-selected'))).toEqual(['true', 'false']);
  });

  test('and takes the focus to what it opens', () => {
    openPage('event=korean-war');
    expect(screen.getByRole('heading', { name: /side by side in the Korean War/, level: 2 })).toHaveFocus();
  });

  test('what the back button goes to', async () => {
    const { user } = openPage();
    await user.click(economic());
    await user.click(options()[0] ?? listbox());
    goBackTo('?hide=economic');
    expect(noDetails()).toBe(true);
    expect(status()).toMatch(/^Showing 2 of 7 events/);
    goBackTo('');
    expect(status()).toMatch(/^Showing 7 of 7 events/);
    expect(location.search).toBe('');
  });
});

describe('a link of which a part cannot be read', () => {
  test('is shown as far as it can be, and the reader is told which part', async () => {
    const { user } = openPage('event=lost&hide=economic&range=2000-02-30/2001');
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent(
      /^Part of this link could not be read: range “2000-02-30\/2001”: .*; event “lost” is not known\. The rest is shown\./,
    );
    expect(status()).toMatch(/^Showing 2 of 7 events · /);
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('says nothing where there is nothing to say', () => {
    openPage('event=korean-war');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('is told of on the way back, too', async () => {
    openPage();
    goBackTo('?event=lost');
    expect(await screen.findByRole('alert')).toHaveTextContent('event “lost” is not known');
    goBackTo('');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('keeps its text as text', async () => {
    openPage(`event=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'event “<img src=x onerror=alert(1)>” is not known',
    );
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('an id with signs of the address in it', () => {
  const category = { id: 'trade,aid 50%', label: 'Trade and aid', definition: '' };
  const dataset = {
    ...datasetOf(
      { line: '2005', id: 'a,b&c=\ud83d', title: 'Odd', categories: [category.id] },
      { line: '2007', categories: ['military'] },
    ),
    categories: [{ id: 'military', label: 'Military', definition: '' }, category],
  };

  test('comes back by the address: a category that is off, and the event that is open', async () => {
    const { user, unmount } = openPage('', dataset);
    await user.click(options()[0] ?? listbox());
    await user.click(screen.getByRole('button', { name: /^Trade and aid/ }));
    const { search } = location;
    unmount();
    openPage(search.slice(1), dataset);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('button', { name: /^Trade and aid/ })).toHaveAttribute('aria-pressed', 'false');
    expect(details()).toHaveTextContent('Odd');
  });
});

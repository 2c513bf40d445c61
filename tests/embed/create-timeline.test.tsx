import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { northKoreaRussia } from '../../data/north-korea-russia';
import { createTimeline, type TimelineHandle, type TimelineOptions } from '../../src/embed';
import { standIn } from '../ui/build';
import { browserListeners } from '../ui/browser-listeners';

standIn();

const utc = (year: number): number => Date.UTC(year, 0, 1);
const DATASET = { dataset: northKoreaRussia, painter: 'svg' } as const;

/** Three events, known to the day, of two categories; the last has no date. */
const COLUMNS = {
  columns: {
    start: Float64Array.of(utc(1990), utc(2000), NaN),
    category: Uint8Array.of(0, 1, 1),
    title: ['Treaty', 'Loan', 'Visit'],
  },
  head: {
    title: 'Two states',
    categories: [
      { id: 'security', label: 'Security' },
      { id: 'trade', label: 'Trade' },
    ],
  },
  painter: 'svg',
} as const satisfies TimelineOptions;

let made: TimelineHandle[] = [];

beforeEach(() => {
  document.body.innerHTML = '<section aria-label="one"></section><section aria-label="other"></section>';
});
afterEach(() => {
  act(() => {
    for (const timeline of made) timeline.destroy();
  });
  made = [];
  document.body.replaceChildren();
});

const place = (name = 'one'): HTMLElement => screen.getByRole('region', { name });

async function put(options: TimelineOptions, name?: string): Promise<TimelineHandle> {
  return act(async () => {
    const timeline = createTimeline(place(name), options);
    made.push(timeline);
    await timeline.ready;
    return timeline;
  });
}

const listbox = (name?: string): HTMLElement =>
  within(place(name)).getByRole('listbox', { name: /^Timeline/ });
const options = (name?: string): HTMLElement[] => within(listbox(name)).queryAllByRole('option');
const details = (name?: string): HTMLElement | null =>
  within(place(name)).queryByRole('region', { name: 'Event details' });

describe('the handle of a timeline', () => {
  test('tells what is shown', async () => {
    const timeline = await put(DATASET);
    expect(options()).toHaveLength(7);
    expect(timeline.getState()).toMatchObject({ selection: null, shown: 7 });
  });

  test('filters, and leaves what is not named', async () => {
    const timeline = await put({ ...DATASET, filters: { hidden: ['military'] } });
    act(() => {
      timeline.setFilters({ record: true });
    });
    expect(timeline.getState().filters).toMatchObject({ hidden: ['military'], record: true });
    act(() => {
      timeline.setFilters({ record: false, search: 'trade' });
    });
    expect(timeline.getState().shown).toBe(options().length);
    expect(options().length).toBeGreaterThan(0);
    expect(options().length).toBeLessThan(6);
  });

  test('opens an event and closes it, and leaves the focus to the page', async () => {
    const timeline = await put(DATASET);
    act(() => {
      timeline.select('aid-agreement-2005');
    });
    expect(details()).toHaveTextContent('some time in 2005');
    expect(document.body).toHaveFocus();
    expect(timeline.getState().selection).toBe('aid-agreement-2005');
    act(() => {
      timeline.select(null);
    });
    expect(details()).toBeNull();
  });

  test('opens no event that there is not, and says so', async () => {
    const timeline = await put({ ...DATASET, selection: 'no-such-event' });
    expect(timeline.getState().selection).toBeNull();
    expect(details()).toBeNull();
  });

  test('shows the part of time that it is told, as far as the limits allow, and says which', async () => {
    const timeline = await put({ ...DATASET, limits: { start: utc(1940), end: utc(2030) } });
    const move = (start: number, end: number): unknown => {
      act(() => {
        timeline.setVisibleDomain({ start: utc(start), end: utc(end) });
      });
      return timeline.getState().visibleDomain;
    };
    expect(move(2000, 2010)).toEqual({ start: utc(2000), end: utc(2010) });
    expect(move(1800, 1900)).toEqual({ start: utc(1940), end: utc(2030) });
    expect(move(2020, 2050)).toMatchObject({ end: utc(2030) });
    act(() => {
      timeline.setVisibleDomain(null);
    });
    expect(timeline.getState().visibleDomain).toEqual({ start: utc(1940), end: utc(2030) });
  });

  test('tells of each change, of the page or of the reader, until it is asked no more', async () => {
    const timeline = await put(DATASET);
    const told = vi.fn<() => void>();
    const end = timeline.subscribe(told);
    act(() => {
      timeline.setFilters({ hidden: ['economic'] });
    });
    expect(told).toHaveBeenCalledTimes(1);
    act(() => {
      timeline.setFilters({ hidden: ['economic'] });
    });
    expect(told, 'the same filters again are no change').toHaveBeenCalledTimes(1);
    await userEvent.click(options()[0] ?? document.body);
    expect(told).toHaveBeenCalledTimes(2);
    expect(timeline.getState().selection).toBe('korean-war');
    end();
    act(() => {
      timeline.select(null);
    });
    expect(told).toHaveBeenCalledTimes(2);
  });
});

describe('a reader', () => {
  test('is taken to the details, and by Escape back into the timeline', async () => {
    await put(DATASET);
    await userEvent.click(options()[0] ?? document.body);
    expect(within(place()).getByRole('heading', { name: /War/ })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(details()).toBeNull();
    expect(listbox()).toHaveFocus();
  });

  test('is offered no view that the page does not have', async () => {
    await put({ ...DATASET, selection: 'aid-agreement-2005' });
    expect(within(place()).queryByRole('button', { name: 'Show in Sources' })).toBeNull();
    expect(within(place()).queryByRole('button', { name: 'What the verdicts mean' })).toBeNull();
  });

  test('meets only the parts that the page asked for', async () => {
    await put({ ...DATASET, controls: false, overview: false, details: false, selection: 'korean-war' });
    expect(within(place()).queryByRole('group', { name: 'Move and zoom' })).toBeNull();
    expect(document.querySelector('.overview')).toBeNull();
    expect(details()).toBeNull();
  });
});

describe('columns', () => {
  test('are events, those whose date is NaN without one', async () => {
    const timeline = await put(COLUMNS);
    expect(timeline.getState()).toMatchObject({ shown: 2, total: 2 });
    expect(options().map((option) => option.getAttribute('aria-label'))).toEqual([
      '1 January 1990, Treaty, Security',
      '1 January 2000, Loan, Trade',
    ]);
    act(() => {
      timeline.select('2');
    });
    expect(details()).toHaveTextContent('Visit');
  });
});

describe('data that cannot be drawn', () => {
  const { columns, head } = COLUMNS;
  const refused: readonly (readonly [string, TimelineOptions, RegExp])[] = [
    ['a text', { dataset: 'events' }, /^the file "events": is not an object/],
    ['another format', { dataset: { format: 'csv', version: 1 } }, /format/],
    ['a date that is none', { dataset: { ...northKoreaRussia, version: 99 } }, /version.*99/is],
    [
      'columns of different lengths',
      { head, columns: { ...columns, title: ['Treaty'] } },
      /^the column "title" has 1 values and "start" has 3: each event needs one in both$/,
    ],
    [
      'a category that is none',
      { head, columns: { ...columns, category: Uint8Array.of(0, 2, 1) } },
      /^"category" of row 1 is 2: there are 2, numbered from 0 to 1$/,
    ],
    [
      'an end before its beginning',
      { head, columns: { ...columns, end: Float64Array.of(NaN, utc(1999), NaN) } },
      /^row 1 ends before it begins/,
    ],
    [
      'a visible domain that is none',
      { ...COLUMNS, visibleDomain: { start: utc(2000), end: NaN } },
      /^the visible domain from 946684800000 to NaN is no stretch of time/,
    ],
    ['limits the wrong way round', { ...COLUMNS, limits: { start: 1, end: 0 } }, /^the limits from 1 to 0/],
  ];

  test.each(refused)('%s, is refused in words, and the page is left as it was', (_, given, words) => {
    expect(() => createTimeline(place(), given)).toThrow(words);
    expect(place()).toBeEmptyDOMElement();
  });

  test('later, is refused and changes nothing', async () => {
    const timeline = await put(COLUMNS);
    const before = timeline.getState();
    expect(() => {
      timeline.setVisibleDomain({ start: 2, end: 1 });
    }).toThrow(/^the visible domain from 2 to 1/);
    expect(timeline.getState()).toEqual(before);
  });
});

describe('two timelines on one page', () => {
  test('have each filters, selection and visible domain of their own', async () => {
    const one = await put(DATASET);
    const other = await put(DATASET, 'other');
    const before = other.getState();
    act(() => {
      one.setFilters({ hidden: ['economic'] });
      one.select('korean-war');
      one.setVisibleDomain({ start: utc(1950), end: utc(1960) });
    });
    expect(options('one').length).toBeLessThan(options('other').length);
    expect(details('other')).toBeNull();
    expect(other.getState()).toEqual(before);
  });

  test('share no id, with the details of both open', async () => {
    await put({ ...DATASET, selection: 'aid-agreement-2005', filters: { record: true } });
    await put({ ...DATASET, selection: 'aid-agreement-2005', filters: { record: true } }, 'other');
    const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('end each for itself', async () => {
    const one = await put(DATASET);
    await put(DATASET, 'other');
    act(() => {
      one.destroy();
    });
    expect(place('one')).toBeEmptyDOMElement();
    await userEvent.click(options('other')[0] ?? document.body);
    expect(details('other')).toBeVisible();
  });
});

describe('a timeline that is taken out of the page', () => {
  test('leaves what it found, and neither a listener nor a timer', async () => {
    place().append('Text of the page');
    const before = document.documentElement.outerHTML;
    const listeners = browserListeners();
    vi.useFakeTimers();
    const timeline = await put({ ...DATASET, selection: 'aid-agreement-2005' });
    expect(listeners.left()).not.toEqual([]);
    act(() => {
      timeline.setVisibleDomain({ start: utc(2000), end: utc(2010) });
      timeline.setFilters({ search: 'aid' });
      timeline.destroy();
    });
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    expect(listeners.left()).toEqual([]);
    listeners.end();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('before its buttons have come, leaves nothing that would bring them', async () => {
    vi.useFakeTimers();
    const timeline = await put({ ...COLUMNS, painter: 'canvas' });
    expect(vi.getTimerCount()).toBe(1);
    timeline.destroy();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    expect(place()).toBeEmptyDOMElement();
  });

  test('can be taken out twice, and told things to no effect', async () => {
    const timeline = await put(DATASET);
    const told = vi.fn<() => void>();
    timeline.subscribe(told);
    act(() => {
      timeline.destroy();
      timeline.destroy();
      timeline.select('korean-war');
      timeline.setFilters({ record: true });
    });
    expect(told).not.toHaveBeenCalled();
    expect(place()).toBeEmptyDOMElement();
  });
});

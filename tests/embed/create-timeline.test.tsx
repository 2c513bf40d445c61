import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { frozenFile } from '../frozen/frozen-dataset';
import { createTimeline, type TimelineHandle, type TimelineOptions } from '../../src/embed';
import { standIn } from '../ui/build';
import { browserListeners } from '../ui/browser-listeners';

standIn();

const utc = (year: number): number => Date.UTC(year, 0, 1);
const DATASET = { dataset: frozenFile, painter: 'svg' } as const;

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
const report = async (): Promise<HTMLElement> =>
  within(place()).findByRole('region', { name: 'What was read' });
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
    expect(within(place()).queryByRole('button', { name: 'see it in its place' })).toBeNull();
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
    ['a date that is none', { dataset: { ...frozenFile, version: 99 } }, /version.*99/is],
    [
      'columns of different lengths',
      { head, columns: { ...columns, title: ['Treaty'] } },
      /^columns\.title has 1 values and columns\.start has 3: each event needs one in both$/,
    ],
    [
      'a category that is none',
      { head, columns: { ...columns, category: Uint8Array.of(0, 2, 1) } },
      /^columns\.category\[1\] is 2: there are 2, numbered from 0 to 1$/,
    ],
    [
      'an end before its beginning',
      { head, columns: { ...columns, end: Float64Array.of(NaN, utc(1999), NaN) } },
      /^columns\.end\[1\] is \d+: it is less than columns\.start\[1\]/,
    ],
    [
      'a visible domain that is none',
      { ...COLUMNS, visibleDomain: { start: utc(2000), end: NaN } },
      /^visibleDomain\.end is NaN: a moment is a number of milliseconds UTC/,
    ],
    [
      'limits the wrong way round',
      { ...COLUMNS, limits: { start: 1, end: 0 } },
      /^limits from 1 to 0 is no stretch of time/,
    ],
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
    }).toThrow(/^visibleDomain from 2 to 1/);
    expect(timeline.getState()).toEqual(before);
  });
});

/** Whatever a host gives, none of its types. */
type Anything = (value: unknown) => void;

describe('a method that is given what does not do', () => {
  test.each<[string, (timeline: TimelineHandle) => Anything, unknown, string]>([
    [
      'a domain',
      ({ setVisibleDomain }) => setVisibleDomain as Anything,
      undefined,
      'visibleDomain is missing',
    ],
    [
      'a domain',
      ({ setVisibleDomain }) => setVisibleDomain as Anything,
      { start: 'x', end: 1 },
      'visibleDomain.start',
    ],
    ['filters', ({ setFilters }) => setFilters as Anything, { hidden: null }, 'filters.hidden is null'],
    [
      'filters',
      ({ setFilters }) => setFilters as Anything,
      { search: 'a', record: 5 },
      'filters.record is 5',
    ],
    ['filters', ({ setFilters }) => setFilters as Anything, undefined, 'filters is missing'],
    [
      'filters',
      ({ setFilters }) => setFilters as Anything,
      { hidden: ['other'] },
      'filters.hidden[0] is "other"',
    ],
    ['an id', ({ select }) => select as Anything, 2, 'selection is 2: write a text'],
    ['an id', ({ select }) => select as Anything, undefined, 'selection is missing'],
    ['a listener', ({ subscribe }) => subscribe as Anything, null, 'listener is null: write a function'],
  ])('%s, throws, and nothing has changed', async (_, method, value, words) => {
    const timeline = await put({ ...COLUMNS, selection: '1' });
    const told = vi.fn<() => void>();
    timeline.subscribe(told);
    const before = timeline.getState();
    expect(() => {
      method(timeline)(value);
    }).toThrow(words);
    expect(timeline.getState()).toBe(before);
    expect(told).not.toHaveBeenCalled();
    act(() => {
      timeline.setFilters({ hidden: ['trade'] });
    });
    expect(timeline.getState().shown).toBe(1);
  });
});

describe('a state', () => {
  test('is the same object until something changes, and a host cannot change it', async () => {
    const hidden: string[] = [];
    const timeline = await put({ ...COLUMNS, filters: { hidden } });
    const before = timeline.getState();
    hidden.push('trade');
    act(() => {
      timeline.setFilters({ hidden: [] });
      timeline.select(null);
      timeline.setVisibleDomain(before.visibleDomain);
    });
    expect(timeline.getState()).toBe(before);
    expect(before.filters.hidden).toEqual([]);
    for (const part of [before, before.filters, before.filters.hidden, before.visibleDomain])
      expect(Object.isFrozen(part)).toBe(true);
  });

  test('takes a side without a bound as far as the limits go', async () => {
    const limits = { start: '1980-01-01', end: new Date(utc(2020)) };
    const timeline = await put({ ...COLUMNS, limits, visibleDomain: { start: -Infinity, end: utc(1995) } });
    expect(timeline.getState().visibleDomain).toEqual({ start: utc(1980), end: utc(1995) });
    act(() => {
      timeline.setVisibleDomain({ start: '1995-01-01', end: Infinity });
    });
    expect(timeline.getState().visibleDomain).toEqual({ start: utc(1995), end: utc(2020) });
    act(() => {
      timeline.setFilters({ range: { start: -Infinity, end: '1995-01-01' } });
    });
    expect(timeline.getState()).toMatchObject({ shown: 1 });
    expect(screen.getByRole('button', { name: /until 1994/ })).toBeVisible();
  });
});

describe('timelines that follow each other', () => {
  const third = Math.PI * 1e10;

  test.each([
    ['of the same limits', undefined],
    ['of other limits', { start: utc(1992), end: utc(1998) + 1 / 3 }],
    ['of limits far away', { start: utc(1890) + 0.1, end: utc(1910) }],
  ])('%s, come to rest', async (_, limits) => {
    const one = await put(COLUMNS);
    const other = await put({ ...COLUMNS, ...(limits && { limits }) }, 'other');
    let told = 0;
    for (const [followed, follower] of [
      [one, other],
      [other, one],
    ] as const) {
      followed.subscribe(() => {
        told += 1;
        const { visibleDomain, filters, selection } = followed.getState();
        follower.setVisibleDomain(visibleDomain);
        follower.setFilters(filters);
        follower.select(selection);
      });
    }
    act(() => {
      one.setVisibleDomain({ start: utc(1993) + third / 7, end: utc(1996) + third / 3 });
      other.setFilters({ hidden: ['trade'] });
      other.select('0');
      one.setVisibleDomain({ start: utc(1991) + third / 9, end: utc(1999) + third / 11 });
    });
    expect(told).toBeLessThan(20);
    for (const timeline of [one, other])
      expect(timeline.getState()).toMatchObject({ selection: '0', filters: { hidden: ['trade'] } });
  });
});

describe('a listener that throws', () => {
  test('leaves the others to be told and the picture to be drawn, and is told to the page', async () => {
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', reported);
    const timeline = await put(DATASET);
    const told = vi.fn<() => void>();
    const fault = new Error('the host is at fault');
    timeline.subscribe(() => {
      throw fault;
    });
    timeline.subscribe(told);
    for (const hidden of [['economic'], ['military']]) {
      act(() => {
        timeline.setFilters({ hidden });
      });
      expect(options()).toHaveLength(timeline.getState().shown);
    }
    expect(told).toHaveBeenCalledTimes(2);
    expect(reported.mock.calls).toEqual([[fault], [fault]]);
    vi.unstubAllGlobals();
  });

  test('or takes the timeline away in the middle', async () => {
    const timeline = await put(DATASET);
    const told = vi.fn<() => void>();
    timeline.subscribe(() => {
      timeline.destroy();
    });
    timeline.subscribe(told);
    act(() => {
      timeline.setFilters({ hidden: ['economic'] });
    });
    expect(place()).toBeEmptyDOMElement();
    expect(told).not.toHaveBeenCalled();
  });
});

describe('a timeline whose worker reads', () => {
  const count = 200_000;
  const many = {
    head: COLUMNS.head,
    columns: {
      start: new Float64Array(count),
      category: new Uint8Array(count),
      title: Array.from({ length: count }, () => 'Treaty'),
    },
  };
  /** A worker that never answers. */
  class Silent extends EventTarget {
    readonly postMessage = vi.fn<() => void>();
    readonly terminate = vi.fn<() => void>();
  }

  beforeEach(() => {
    vi.stubGlobal('Worker', Silent);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('is not ready any more where it is destroyed meanwhile, and says so', async () => {
    const worker = new Silent();
    const timeline = createTimeline(place(), {
      ...many,
      workers: { index: () => worker as unknown as Worker },
    });
    timeline.destroy();
    await expect(timeline.ready).rejects.toMatchObject({
      name: 'AbortError',
      message: 'the timeline was destroyed before its events were ready',
    });
    expect(worker.terminate).toHaveBeenCalledTimes(1);
    expect(place()).toBeEmptyDOMElement();
  });

  test('bothers nobody with it where nobody waits', async () => {
    const unhandled = vi.fn<() => void>();
    process.on('unhandledRejection', unhandled);
    createTimeline(place(), {
      ...many,
      workers: { index: () => new Silent() as unknown as Worker },
    }).destroy();
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect(unhandled).not.toHaveBeenCalled();
    process.off('unhandledRejection', unhandled);
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('no worker here');
      },
    ],
    ['gives none', () => null],
  ])('is ready without it where its starter %s', async (_, index) => {
    const timeline = await put({ ...many, workers: { index: index as unknown as () => Worker } });
    expect(timeline.getState().total).toBe(count);
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
    // jsdom tells by a timer of its own that a part stands open.
    await act(async () => vi.advanceTimersByTimeAsync(0));
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

describe('what is not on the timeline', () => {
  const { events } = frozenFile;
  const withDates = (date: string) => ({
    ...frozenFile,
    events: events.map((row) => (row.id === 'aid-agreement-2005' ? { ...row, date } : row)),
  });

  test('is told on the screen and by the handle', async () => {
    const timeline = await put({ dataset: withDates('2005-02-30'), painter: 'svg' });
    expect(await report()).toHaveTextContent('54 rows read: 53 shown, 1 set aside');
    expect(timeline.getState().rows).toEqual({ in: 54, shown: 53, setAside: 1, merged: 0 });
    const { rows, setAside, notes } = timeline.getReport();
    expect(rows).toBe(timeline.getState().rows);
    expect(notes).toEqual([]);
    expect(setAside).toEqual([
      {
        index: 2,
        id: 'aid-agreement-2005',
        issues: [
          {
            path: 'events[2].date',
            value: '"2005-02-30"',
            code: 'no-date',
            reason: 'day 30 does not exist: February 2005 has 28 days (at character 9)',
            suggestion: 'write an EDTF date such as "2005", "2005-06" or "1950-06-25/1953-07-27"',
          },
        ],
        more: 0,
        row: { ...events[2], date: '2005-02-30' },
      },
    ]);
  });

  test('is nothing where all is well', async () => {
    const timeline = await put(DATASET);
    expect(timeline.getReport()).toEqual({
      rows: { in: 54, shown: 54, setAside: 0, merged: 0 },
      setAside: [],
      notes: [],
    });
    expect(within(place()).queryByRole('region', { name: 'What was read' })).toBeNull();
  });

  test('where no row is good, is all that is told: there is no axis of a time that nobody named', async () => {
    const bad = { ...frozenFile, measures: [], events: events.map((row) => ({ ...row, id: 7 })) };
    const timeline = await put({ dataset: bad });
    expect(await report()).toHaveTextContent('54 rows read: 0 shown, 54 set aside');
    expect(within(place()).queryByRole('listbox')).toBeNull();
    expect(timeline.getState()).toMatchObject({
      visibleDomain: null,
      shown: 0,
      total: 0,
      rows: { in: 54, setAside: 54 },
    });
  });

  test('is on a shelf where it has no date, of which each event opens', async () => {
    await put({ ...COLUMNS, columns: { ...COLUMNS.columns, start: Float64Array.of(NaN, NaN, NaN) } });
    const shelf = within(place()).getByRole('region', { name: /^Without a date/ });
    await userEvent.click(within(shelf).getByRole('button', { name: 'Loan' }));
    expect(details()).toHaveTextContent('Loan');
  });

  test('is not on a shelf that the page did not ask for', async () => {
    await put({ ...COLUMNS, shelf: false });
    expect(within(place()).queryByRole('region', { name: /^Without a date/ })).toBeNull();
  });

  test('is said where the filters leave nothing', async () => {
    const timeline = await put({ ...DATASET, filters: { search: 'no such words' } });
    expect(within(place()).getByText('No dated event matches these filters.')).toBeVisible();
    await userEvent.click(within(place()).getByRole('button', { name: 'Clear filters' }));
    expect(timeline.getState().shown).toBe(7);
  });

  test('is shown where the public record is all there is', async () => {
    const record = { ...frozenFile, events: events.filter(({ layer }) => layer === 'record') };
    const timeline = await put({ dataset: record, painter: 'svg' });
    expect(timeline.getState()).toMatchObject({ shown: 34, total: 34 });
    expect(options().length).toBeGreaterThan(10);
  });

  test('is shown where all columns are of the record, dated or not', async () => {
    const timeline = await put({
      ...COLUMNS,
      columns: { ...COLUMNS.columns, layer: Uint8Array.of(1, 1, 1) },
    });
    expect(timeline.getState()).toMatchObject({ shown: 2, total: 2, rows: { in: 3, shown: 3 } });
    expect(options()).toHaveLength(2);
    const shelf = within(place()).getByRole('region', { name: /^Without a date/ });
    expect(within(shelf).getAllByRole('listitem')).toHaveLength(1);
  });
});

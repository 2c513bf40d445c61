import { act, render, screen, within } from '@testing-library/react';
import { Component, StrictMode, useEffect, useState, type ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { frozenFile } from '../frozen/frozen-dataset';
import { Timeline, type TimelineHandle, type TimelineProps } from '../../src/embed';
import { standIn } from '../ui/build';

standIn();

const DATASET = { dataset: frozenFile, painter: 'svg' } as const;
const OTHER = { ...frozenFile, title: 'Another pair' };

const listbox = (): HTMLElement => screen.getByRole('listbox', { name: /^Timeline/ });
const options = (): HTMLElement[] => within(listbox()).queryAllByRole('option');
const details = (): HTMLElement | null => screen.queryByRole('region', { name: 'Event details' });

/** The component on a page, its timeline, and the way to give it other properties. */
async function open(props: Partial<TimelineProps> = {}) {
  const ready: (TimelineHandle | null)[] = [];
  const element = (more: Partial<TimelineProps>) => (
    <Timeline {...DATASET} {...props} {...more} onReady={(timeline) => void ready.push(timeline)} />
  );
  const { rerender, unmount, container } = render(element({}));
  await act(async () => {
    await ready[0]?.ready;
  });
  return {
    ready,
    container,
    state: () => ready.findLast((timeline) => timeline !== null)?.getState(),
    give: async (more: Partial<TimelineProps>) =>
      act(async () => {
        rerender(element(more));
        await Promise.resolve();
      }),
    leave: async () =>
      act(async () => {
        unmount();
        await Promise.resolve();
      }),
  };
}

/** The filter that takes all before a year. */
const until = (year: number) => ({ range: { start: -Infinity, end: new Date(Date.UTC(year, 0, 1)) } });

/** A part of a page that says what went wrong in it. */
class Boundary extends Component<{ readonly children: ReactNode }, { readonly words: string | null }> {
  static getDerivedStateFromError(error: Error): { readonly words: string } {
    return { words: error.message };
  }

  override readonly state: { readonly words: string | null } = { words: null };

  override render(): ReactNode {
    return this.state.words === null ? this.props.children : <p role="alert">{this.state.words}</p>;
  }
}

const inBoundary = (more: Partial<TimelineProps>) => (
  <Boundary>
    <Timeline {...DATASET} {...more} />
  </Boundary>
);

describe('the component', () => {
  test('draws the dataset in an element of its own, and hands over the timeline', async () => {
    const { ready, container } = await open({ className: 'mine' });
    expect(options()).toHaveLength(7);
    expect(container.querySelectorAll('.mine > .dyad')).toHaveLength(1);
    expect(ready).toHaveLength(1);
  });

  test('follows filters, selection and visible domain', async () => {
    const { give, state } = await open();
    await give({ filters: { hidden: ['economic'] } });
    expect(options()).toHaveLength(2);
    await give({ selection: 'korean-war' });
    expect(details()).toHaveTextContent('25 June 1950');
    const domain = { start: Date.UTC(1990, 0, 1), end: Date.UTC(2000, 0, 1) };
    await give({ selection: 'korean-war', visibleDomain: domain });
    expect(state()?.visibleDomain).toEqual(domain);
    await give({ selection: null, visibleDomain: null });
    expect(details()).toBeNull();
    expect(state()?.visibleDomain).not.toEqual(domain);
  });

  test('leaves to the reader what it is not told, and what it is told again in the same words', async () => {
    const { give, ready, state } = await open({ filters: { hidden: ['economic'] } });
    act(() => {
      ready[0]?.setFilters({ hidden: [] });
      ready[0]?.select('korean-war');
    });
    await give({ filters: { hidden: ['economic'] }, className: 'other' });
    expect(ready).toHaveLength(1);
    expect(state()).toMatchObject({ filters: { hidden: [] }, selection: 'korean-war' });
  });

  test.each<[string, Partial<TimelineProps>]>([
    ['a dataset', { dataset: structuredClone(frozenFile) }],
    ['filters', { filters: { hidden: ['economic'], range: { start: new Date(0), end: Infinity } } }],
    ['limits', { limits: { start: new Date(0), end: '2020-01-01' } }],
    ['a visible domain', { visibleDomain: { start: new Date(0), end: '2020-01-01' } }],
    ['workers', { workers: {} }],
  ])('takes %s written anew for the same', async (_, props) => {
    const { give, ready } = await open(props);
    act(() => {
      ready[0]?.select('korean-war');
      ready[0]?.setFilters({ hidden: ['military'], range: null });
      ready[0]?.setVisibleDomain({ start: '1990-01-01', end: '2000-01-01' });
    });
    const before = ready[0]?.getState();
    await give(structuredClone(props));
    expect(ready).toHaveLength(1);
    expect(ready[0]?.getState()).toBe(before);
  });

  test('notices a Date that is another, in filters too', async () => {
    const { give, state } = await open({ filters: until(1960) });
    const before = state()?.shown;
    await give({ filters: until(2001) });
    expect(state()?.shown).toBeGreaterThan(before ?? NaN);
  });

  test.each<[string, Partial<TimelineProps>]>([
    ['another height', { height: 300 }],
    ['other limits', { limits: { start: '1900-01-01', end: '2050-01-01' } }],
    ['another painter', { painter: 'canvas' }],
    ['other parts', { controls: false }],
  ])('keeps of %s what the reader has chosen', async (_, more) => {
    const { give, ready, state } = await open({ filters: { record: true } });
    const domain = { start: Date.UTC(1990, 0, 1), end: Date.UTC(2000, 0, 1) };
    act(() => {
      ready[0]?.select('korean-war');
      ready[0]?.setFilters({ hidden: ['military'] });
      ready[0]?.setVisibleDomain(domain);
    });
    await give(more);
    expect(ready.map((timeline) => timeline === null)).toEqual([false, true, false]);
    expect(state()).toMatchObject({
      selection: 'korean-war',
      filters: { hidden: ['military'], record: true },
      visibleDomain: domain,
    });
  });

  test('tells the page of an error in its onReady, and stays', async () => {
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', reported);
    const fault = new Error('the page is at fault');
    const { unmount } = render(
      <Timeline
        {...DATASET}
        onReady={() => {
          throw fault;
        }}
      />,
    );
    await act(async () => Promise.resolve());
    expect(options()).toHaveLength(7);
    await act(async () => {
      unmount();
      await Promise.resolve();
    });
    expect(reported.mock.calls).toEqual([[fault], [fault]]);
    vi.unstubAllGlobals();
  });

  test('follows limits', async () => {
    const { give, state } = await open();
    await give({ limits: { start: '1900-01-01', end: '2050-01-01' } });
    expect(state()?.visibleDomain).toEqual({ start: Date.UTC(1900, 0, 1), end: Date.UTC(2050, 0, 1) });
  });

  test.each<[string, Partial<TimelineProps>]>([
    ['filters.hidden.0. is "other"', { filters: { hidden: ['other'] } }],
    ['visibleDomain from 1 to 0', { visibleDomain: { start: 1, end: 0 } }],
    ['height is NaN', { height: NaN }],
    ['onReady is 5: write a function', { onReady: 5 as unknown as () => void }],
    ['filters is a function', { filters: (() => ({})) as object }],
    ['the file a list of 1: is not an object', { dataset: [NaN] }],
    ['limits.start is "soon"', { limits: { start: 'soon', end: 1 } }],
  ])('tells a boundary of the page of a prop that does not do: %s', async (words, refused) => {
    expect(() => render(<Timeline {...DATASET} {...refused} />)).toThrow(new RegExp(words));
    const { rerender } = render(inBoundary({}), { onCaughtError: () => {} });
    await act(async () => {
      rerender(inBoundary(refused));
      await Promise.resolve();
    });
    expect(screen.getByRole('alert')).toHaveTextContent(new RegExp(words));
    expect(document.querySelector('.dyad')).toBeNull();
  });

  test.each<[string, Partial<TimelineProps>]>([
    ['other data', { dataset: OTHER }],
    ['another height', { height: 300 }],
    ['other parts', { controls: false }],
  ])('makes a new one of %s', async (_, more) => {
    const { give, ready, container } = await open();
    await give(more);
    expect(ready.map((timeline) => timeline === null)).toEqual([false, true, false]);
    expect(container.querySelectorAll('.dyad')).toHaveLength(1);
    expect(options().length).toBeGreaterThan(5);
  });

  test('waits for data', async () => {
    const { give, ready } = await open({ dataset: undefined });
    expect(ready).toEqual([]);
    await give({ dataset: frozenFile });
    expect(options()).toHaveLength(7);
  });

  test('takes its timeline with it when it goes', async () => {
    const { leave, ready, container } = await open();
    const told = vi.fn<() => void>();
    ready[0]?.subscribe(told);
    await leave();
    expect(container).toBeEmptyDOMElement();
    expect(ready.at(-1)).toBeNull();
    ready[0]?.select('korean-war');
    expect(told).not.toHaveBeenCalled();
  });

  test('is one timeline in strict mode too, where React puts everything there twice', async () => {
    const ready: (TimelineHandle | null)[] = [];
    await act(async () => {
      render(
        <StrictMode>
          <Timeline {...DATASET} onReady={(timeline) => void ready.push(timeline)} />
        </StrictMode>,
      );
      await Promise.resolve();
    });
    expect(document.querySelectorAll('.dyad')).toHaveLength(1);
    act(() => {
      ready.at(-1)?.select('korean-war');
    });
    expect(details()).toHaveTextContent('25 June 1950');
  });

  test('tells a boundary of the page what is wrong with its data', () => {
    const columns = { start: Float64Array.of(0), category: Uint8Array.of(0), title: [] };
    const head = { title: 'None', categories: [{ id: 'a', label: 'A' }] };
    expect(() => render(<Timeline columns={columns} head={head} />)).toThrow('columns.title has 0 values');
  });
});

/** A page that writes all that it gives anew, keeps the timeline in its state, and draws itself for each change. */
function Restless({ drawn }: { readonly drawn: () => void }) {
  const [timeline, setTimeline] = useState<TimelineHandle | null>(null);
  const [, setTurn] = useState(0);
  useEffect(
    () =>
      timeline?.subscribe(() => {
        setTurn((turn) => turn + 1);
      }),
    [timeline],
  );
  drawn();
  const start = Float64Array.of(0, 1e12);
  return (
    <Timeline
      columns={{
        start,
        category: Uint8Array.of(0, 0),
        title: ['Treaty', 'Visit'],
        id: { length: 2, at: String },
      }}
      head={{ title: 'Two states', categories: [{ id: 'a', label: 'A' }] }}
      filters={{ hidden: [], range: { start: new Date(-1), end: Infinity } }}
      visibleDomain={{ start: '1960-01-01', end: '2010-01-01' }}
      limits={{ start: '1950-01-01', end: '2020-01-01' }}
      painter="svg"
      onReady={(made) => {
        setTimeline(made);
      }}
    />
  );
}

test('a page that writes everything anew has one timeline, which keeps what its reader does', async () => {
  const drawn = vi.fn<() => void>();
  await act(async () => {
    render(<Restless drawn={drawn} />);
    await Promise.resolve();
  });
  const [frame] = document.querySelectorAll('.dyad');
  await act(async () => {
    options()[0]?.click();
    await Promise.resolve();
  });
  expect(details()).toHaveTextContent('Treaty');
  expect(document.querySelectorAll('.dyad')).toHaveLength(1);
  expect(document.querySelector('.dyad')).toBe(frame);
  expect(drawn.mock.calls.length).toBeLessThan(10);
});

/** A page that keeps what a timeline shows in its own state. */
function Page() {
  const [selection, setSelection] = useState<string | null>(null);
  return (
    <>
      <p>{selection ?? 'nothing'} is open</p>
      <Timeline
        {...DATASET}
        selection={selection}
        onReady={(timeline) =>
          timeline?.subscribe(() => {
            setSelection(timeline.getState().selection);
          })
        }
      />
    </>
  );
}

test('a page can keep the selection in its own state', async () => {
  await act(async () => {
    render(<Page />);
    await Promise.resolve();
  });
  await act(async () => {
    options()[0]?.click();
    await Promise.resolve();
  });
  expect(screen.getByText('korean-war is open')).toBeVisible();
  expect(details()).toHaveTextContent('25 June 1950');
});

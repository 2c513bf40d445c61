import { act, render, screen, within } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { northKoreaRussia } from '../../data/north-korea-russia';
import { Timeline, type TimelineHandle, type TimelineProps } from '../../src/embed';
import { standIn } from '../ui/build';

standIn();

const DATASET = { dataset: northKoreaRussia, painter: 'svg' } as const;
const OTHER = { ...northKoreaRussia, title: 'Another pair' };

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
    await give({ dataset: northKoreaRussia });
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
    expect(() => render(<Timeline columns={columns} head={head} />)).toThrow(
      'the column "title" has 0 values',
    );
  });
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

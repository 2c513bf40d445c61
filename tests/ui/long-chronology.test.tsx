import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { Profiler } from 'react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildTimelineData } from '../../src/state/timeline-data';
import { INITIAL } from '../../src/state/session';
import { createSessionStore } from '../../src/instance/session-store';
import { Chronology } from '../../src/ui/lists/Chronology';
import { createInstance } from '../../src/instance/instance';
import { InstanceContext } from '../../src/ui/base/instance-context';
import { datasetOf } from '../model/build';
import { en } from '../../src/words/en';
import { details, openPage, standIn, status, type Opened } from './build';

standIn();
// Loaded when it is first needed: here already, so that no test waits for it.
beforeAll(async () => {
  await import('../../src/ui/lists/LongChronology');
});
beforeEach(() => {
  // jsdom neither scrolls nor lays out: the list has rows of the height that is expected of them, from its beginning.
  vi.stubGlobal('scrollTo', () => {});
});

const pad = (value: number): string => String(value).padStart(2, '0');

/** So many events, one on a day, from 1 January 2001 on: the first of each ten economic, the others military. */
const many = (count: number) =>
  datasetOf(
    ...Array.from({ length: count }, (_, i) => {
      const day = i % 336;
      const date = `${2001 + Math.floor(i / 336)}-${pad(1 + Math.floor(day / 28))}-${pad(1 + (day % 28))}`;
      return { line: `${i % 10 === 0 ? 'economic' : 'military'} ${date}`, title: `Event ${i}` };
    }),
  );

const list = () => screen.getByRole('group', { name: /events?\.$/ });
const items = () => within(list()).getAllByRole('listitem');
const titles = () =>
  within(list())
    .getAllByRole('heading', { level: 4 })
    .map(({ textContent }) => textContent);
const focused = () => document.activeElement?.textContent;

const facts = () => list().textContent.split('.')[0];
const button = (name: RegExp) => screen.getAllByRole('button', { name })[0] ?? document.body;
const open = (): void => {};

async function openList(dataset = many(450), query = ''): Promise<Opened> {
  const opened = openPage(`view=chronology${query}`, dataset);
  await screen.findByRole('group', { name: /events?\.$/ }, { timeout: 10_000 });
  return opened;
}

/** Opens the list, with the focus on its first title. */
async function onFirst(dataset = many(450)) {
  const { user } = await openList(dataset);
  act(() => {
    screen.getByRole('button', { name: 'Event 0' }).focus();
  });
  return (keys: string) => user.keyboard(keys);
}

describe('a chronology', () => {
  test('of 200 events has them all on the page', () => {
    openPage('view=chronology', many(200));
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(200);
    expect(screen.queryByRole('navigation', { name: 'Parts of the list' })).not.toBeInTheDocument();
  });

  test('of more draws those in view, in the same order', async () => {
    await openList();
    expect(titles().length).toBeGreaterThan(5);
    expect(titles().length).toBeLessThan(60);
    expect(titles()).toEqual(titles().map((_, i) => `Event ${i}`));
    expect(status()).toMatch(/^Showing 450 of 450 events/);
    expect(list()).toHaveAccessibleName('450 events.');
  });

  test('says of each event which it is under its heading, and of how many', async () => {
    await openList();
    expect(within(list()).getByRole('heading', { level: 3 })).toHaveTextContent('January 2001 28 events');
    expect(items()[2]).toHaveAttribute('aria-posinset', '3');
    expect(items()[2]).toHaveAttribute('aria-setsize', '28');
  });

  test('counts right under a filter, which changes no heading', async () => {
    const { user } = await openList(many(4500));
    await user.click(screen.getByRole('button', { name: /^Military/ }));
    expect(titles().slice(0, 3)).toEqual(['Event 0', 'Event 10', 'Event 20']);
    expect(list()).toHaveAccessibleName('450 events.');
    expect(within(list()).getAllByRole('heading', { level: 3 })[0]).toHaveTextContent(
      'January 2001 3 events',
    );
    expect(items()[1]).toHaveAttribute('aria-setsize', '3');
  });

  test('is whole again once a filter leaves few', async () => {
    const { user } = await openList();
    await user.click(screen.getByRole('button', { name: /^Military/ }));
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(45);
    expect(screen.queryByRole('navigation', { name: 'Parts of the list' })).not.toBeInTheDocument();
  });

  test('draws the event that a link opens, wherever it stands', async () => {
    await openList(many(450), '&event=e300');
    expect(screen.getByRole('button', { name: 'Event 300' })).toHaveAttribute('aria-current', 'true');
  });

  test('follows steps through the details', async () => {
    const { user } = await openList(many(450), '&event=e300');
    await user.click(within(details()).getByRole('button', { name: /^Next/ }));
    expect(screen.getByRole('button', { name: 'Event 301' })).toHaveAttribute('aria-current', 'true');
  });

  test('gives the focus back to the title that was opened', async () => {
    const press = await onFirst();
    await press('{End}{Enter}');
    expect(details()).toHaveTextContent('Event 449');
    await press('{Escape}');
    expect(focused()).toBe('Event 449');
  });

  test('is not drawn again while the timeline moves', async () => {
    const data = buildTimelineData(many(450));
    const store = createSessionStore({ ...INITIAL, view: 'chronology' });
    const drawn = vi.fn<() => void>();
    render(
      <InstanceContext value={createInstance(data, store, { messages: en })}>
        <Profiler id="chronology" onRender={drawn}>
          <Chronology onOpen={open} />
        </Profiler>
      </InstanceContext>,
    );
    await screen.findByRole('button', { name: 'Event 0' });
    drawn.mockClear();
    act(() => {
      store.dispatch({ type: 'timeline-moved', domain: { start: 0, end: 1 } });
    });
    expect(drawn).not.toHaveBeenCalled();
    act(() => {
      store.dispatch({ type: 'event-opened', id: 'e1' });
    });
    expect(drawn).toHaveBeenCalled();
  });
});

describe('on a title of a long list, the keyboard', () => {
  test.each([
    ['{ArrowDown}', 'Event 1'],
    ['{ArrowDown}{ArrowDown}{ArrowUp}', 'Event 1'],
    ['{ArrowUp}', 'Event 0'],
    ['{End}', 'Event 449'],
    ['{End}{ArrowDown}', 'Event 449'],
    ['{End}{ArrowUp}{ArrowUp}', 'Event 447'],
    ['{End}{Home}', 'Event 0'],
    ['{PageDown}{PageUp}', 'Event 0'],
    ['{ArrowDown>30/}', 'Event 30'],
  ])('goes by %s to %s', async (keys, title) => {
    const press = await onFirst();
    await press(keys);
    expect(focused()).toBe(title);
  });

  test('goes a screen on', async () => {
    const press = await onFirst();
    await press('{PageDown}');
    const [, number] = /^Event (\d+)$/.exec(focused() ?? '') ?? [];
    expect(Number(number)).toBeGreaterThan(2);
  });

  test('keeps the browser’s own keys', async () => {
    const press = await onFirst();
    await press('{Control>}{End}{/Control}{Shift>}{ArrowDown}{/Shift}');
    expect(focused()).toBe('Event 0');
  });

  test('goes by Tab to the next title, also far from where the list is scrolled to', async () => {
    const press = await onFirst();
    await press('{End}{ArrowUp}{ArrowUp}{Tab}');
    expect(focused()).toBe('Event 448');
  });

  test('goes past the list at once', async () => {
    const { user } = await openList();
    await user.click(screen.getByRole('button', { name: 'Past the list' }));
    expect(focused()).toBe('The end of the list.');
  });
});

describe('more events than one list can scroll through', () => {
  const tooMany = many(12_000);
  test('come in parts, which end with a period', async () => {
    const { user } = await openList(tooMany);
    expect(facts()).toBe('1 to 9,996 of 12,000 events');
    await user.click(button(/^Later: /));
    expect(facts()).toBe('9,997 to 12,000 of 12,000 events');
    expect(titles()[0]).toBe('Event 9996');
    await user.click(button(/^Earlier: /));
    expect(titles()[0]).toBe('Event 0');
  });

  test('are walked from part to part', async () => {
    const press = await onFirst(tooMany);
    await press('{End}');
    expect(focused()).toBe('Event 11999');
    expect(facts()).toBe('9,997 to 12,000 of 12,000 events');
    await press('{Home}');
    expect(focused()).toBe('Event 0');
  });

  test('go on below the list, with the focus on what comes next', async () => {
    const { user } = await openList(tooMany);
    await user.click(screen.getAllByRole('button', { name: /^Later: / }).at(-1) ?? document.body);
    expect(focused()).toBe('Event 9996');
  });

  test('keep the focus on the button that led to the last part', async () => {
    const { user } = await openList(tooMany);
    await user.click(button(/^Later: /));
    expect(focused()).toBe('Later');
    await user.keyboard('{Enter}');
    expect(facts()).toBe('9,997 to 12,000 of 12,000 events');
  });

  test('are gone to by their time', async () => {
    await openList(tooMany);
    const menu = screen.getByRole('combobox', { name: 'Go to' });
    const last = within(menu).getByRole('option', { name: '2035 (336)' });
    fireEvent.change(menu, { target: { value: last.getAttribute('value') } });
    expect(facts()).toBe('9,997 to 12,000 of 12,000 events');
    expect(screen.getByRole('button', { name: `Event ${34 * 336}` })).toBeInTheDocument();
  });

  test('open at the part that holds the event of a link', async () => {
    await openList(tooMany, '&event=e11000');
    expect(facts()).toBe('9,997 to 12,000 of 12,000 events');
    expect(screen.getByRole('button', { name: 'Event 11000' })).toHaveAttribute('aria-current', 'true');
  });

  test('stay at the same time under a filter', async () => {
    const { user } = await openList(many(24_000), '&event=e23000');
    await user.click(screen.getByRole('button', { name: /^Economic/ }));
    expect(facts()).toMatch(/to 21,600 of 21,600 events$/);
  });
});

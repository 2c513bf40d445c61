import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { buildTimelineData } from '../../src/state/timeline-data';
import { INITIAL } from '../../src/state/session';
import { createSessionStore } from '../../src/instance/session-store';
import { EventList } from '../../src/ui/timeline/EventList';
import { createInstance } from '../../src/instance/instance';
import { InstanceContext } from '../../src/ui/base/instance-context';
import { datasetOf } from '../model/build';
import { en } from '../../src/words/en';
import { standIn } from './build';

standIn();
// Loaded when it is first opened: here already, so that no test waits for it.
beforeAll(async () => {
  await import('../../src/ui/lists/EventPanel');
});

const dataset = datasetOf(
  ...Array.from({ length: 412 }, (_, i) => ({ line: '1994-03', title: `Event ${i}` })),
);
const panel = () => screen.getByRole('region', { name: '412 events, March 1994' });
const focused = () => document.activeElement?.textContent;

/** A page with a button that opens the list of all events but the first. */
function Page({
  onOpen,
  onEscape,
}: {
  readonly onOpen: (id: string) => void;
  readonly onEscape: () => void;
}) {
  const [open, setOpen] = useState(false);
  const [instance] = useState(() =>
    createInstance(buildTimelineData(dataset), createSessionStore(INITIAL), { messages: en }),
  );
  const [positions] = useState(() => Uint32Array.from({ length: 411 }, (_, i) => i + 1));
  return (
    <InstanceContext value={instance}>
      <div
        ref={(element) => {
          element?.addEventListener('keydown', ({ key, defaultPrevented }) => {
            if (key === 'Escape' && !defaultPrevented) onEscape();
          });
        }}
      >
        <button
          type="button"
          onClick={() => {
            setOpen(true);
          }}
        >
          A cluster
        </button>
        {open && (
          <EventList
            label="412 events, March 1994"
            positions={positions}
            onOpen={onOpen}
            onClose={() => {
              setOpen(false);
            }}
          />
        )}
      </div>
    </InstanceContext>
  );
}

async function openList() {
  const user = userEvent.setup({ delay: null });
  const onOpen = vi.fn<(id: string) => void>();
  const onEscape = vi.fn<() => void>();
  render(<Page onOpen={onOpen} onEscape={onEscape} />);
  await user.click(screen.getByRole('button', { name: 'A cluster' }));
  await screen.findByRole('button', { name: 'Event 1' }, { timeout: 10_000 });
  return { user, onOpen, onEscape };
}

describe('the list that a cluster opens into', () => {
  test('is a region with a heading, which has the focus', async () => {
    await openList();
    expect(within(panel()).getByRole('heading', { level: 2 })).toHaveFocus();
  });

  test('draws the events in view, and says of each which it is, and of how many', async () => {
    await openList();
    const items = within(panel()).getAllByRole('listitem');
    expect(items.length).toBeLessThan(60);
    expect(items[1]).toHaveTextContent('Event 2');
    expect(items[1]).toHaveTextContent('2 of 411');
    expect(items[1]).toHaveAttribute('aria-posinset', '2');
    expect(items[1]).toHaveAttribute('aria-setsize', '411');
  });

  test('is walked by keys', async () => {
    const { user } = await openList();
    await user.tab();
    await user.tab();
    expect(focused()).toBe('Event 1');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Event 2');
    await user.keyboard('{End}');
    expect(focused()).toBe('Event 411');
    await user.keyboard('{Home}');
    expect(focused()).toBe('Event 1');
  });

  test('opens an event', async () => {
    const { user, onOpen } = await openList();
    await user.click(screen.getByRole('button', { name: 'Event 3' }));
    expect(onOpen).toHaveBeenCalledWith('e3');
  });

  test('closes by its button, and gives the focus back', async () => {
    const { user } = await openList();
    await user.click(within(panel()).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
    expect(focused()).toBe('A cluster');
  });

  test('closes by Escape from any row, and marks the key as handled for all around it', async () => {
    const { user, onEscape } = await openList();
    act(() => {
      screen.getByRole('button', { name: 'Event 5' }).focus();
    });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
    expect(focused()).toBe('A cluster');
    expect(onEscape).not.toHaveBeenCalled();
  });

  test('takes no focus with it that is elsewhere', async () => {
    const { user } = await openList();
    act(() => {
      document.body.focus();
      screen.getByRole('button', { name: 'A cluster' }).focus();
    });
    await user.keyboard('{Escape}');
    expect(panel()).toBeInTheDocument();
  });
});

import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { mountTimeline } from '../../src/embed/mount';
import { createInstance } from '../../src/instance/instance';
import { createSessionStore } from '../../src/instance/session-store';
import { INITIAL } from '../../src/state/session';
import { buildTimelineData, type TimelineData } from '../../src/state/timeline-data';
import { Explorer } from '../../src/ui/page/Explorer';
import { later } from '../../src/ui/base/later/later';
import { InstanceContext } from '../../src/ui/base/instance-context';
import { Part } from '../../src/ui/base/later/Part';
import { en } from '../../src/words/en';
import { articles, eventNamed, noDetails, options, standIn, shownStatus, status } from './build';

standIn();

const whole = buildTimelineData(articles);
/** What is broken, until it is mended. */
const ground = { isFirm: false };
const stand = (): void => {
  if (!ground.isFirm) throw new Error('the ground gave way');
};
const told: unknown[] = [];
const tell = (fault: unknown): void => void told.push(fault);

afterEach(() => {
  ground.isFirm = false;
  told.length = 0;
});

/** The page over data of which something is broken; the root tells of it as that of the app does. */
function open(data: TimelineData, query = '') {
  history.replaceState(null, '', `/?${query}`);
  vi.stubGlobal('reportError', tell);
  render(<Explorer data={data} messages={en} />, { onCaughtError: tell });
  return userEvent.setup({ delay: null });
}

const [measure] = whole.measures;
if (measure === undefined) throw new Error('the articles have no measure');

/** A value that cannot be drawn. */
const withBrokenMeasure: TimelineData = {
  ...whole,
  measures: [
    {
      ...measure,
      measure: Object.defineProperty({ ...measure.measure }, 'noun', {
        get() {
          stand();
          return measure.measure.noun;
        },
      }),
    },
  ],
};

/** An event that can be drawn, and not be opened. */
function withBrokenEvent(id: string): TimelineData {
  const row = whole.table.rowOf(id);
  const event = Object.defineProperty({ ...eventNamed(id) }, 'references', {
    get() {
      stand();
      return undefined;
    },
  });
  return { ...whole, table: { ...whole.table, at: (at) => (at === row ? event : whole.table.at(at)) } };
}

const withBrokenTexts: TimelineData = {
  ...whole,
  texts: (words) => ({
    ...whole.texts(words),
    textOf(row) {
      stand();
      return whole.texts(words).textOf(row);
    },
  }),
};

const alert = (): HTMLElement => screen.getByRole('alert');
const again = (): HTMLElement => within(alert()).getByRole('button', { name: 'Try again' });

describe('a part that fails', () => {
  test('says which and why, tells the page, and is tried again', async () => {
    const user = open(withBrokenMeasure);
    expect(alert()).toHaveTextContent(`“${measure.measure.label}” failed: the ground gave way`);
    expect(told).toEqual([expect.objectContaining({ message: 'the ground gave way' })]);
    await user.click(again());
    expect(alert()).toBeVisible();
    ground.isFirm = true;
    await user.click(again());
    expect(screen.queryByRole('alert')).toBeNull();
    expect(
      screen.getByRole('heading', { name: /^More than \$500 million of trade claimed for 2017/ }),
    ).toBeVisible();
  });

  test('leaves the rest as it is: a track the timeline, a table of values the chronology', async () => {
    const user = open(withBrokenMeasure);
    expect(options()).toHaveLength(7);
    await user.click(screen.getByRole('button', { name: /^Military/ }));
    expect(status()).toMatch(/^Showing 6 of 7 events/);
    await user.click(screen.getByRole('tab', { name: 'Chronology' }));
    expect(alert()).toHaveTextContent(measure.measure.label);
    expect(document.querySelectorAll('.chronology .event-line')).toHaveLength(6);
  });

  test('is tried again by the next choice', async () => {
    const user = open(withBrokenMeasure);
    ground.isFirm = true;
    await user.click(screen.getByRole('button', { name: /^Military/ }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('that was opened can be closed: the details', async () => {
    const user = open(withBrokenEvent('korean-war'), 'event=korean-war');
    expect(alert()).toHaveTextContent('“Event details” failed: the ground gave way');
    expect(options()).toHaveLength(7);
    await user.click(within(alert()).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(noDetails()).toBe(true);
  });
});

test('a search that fails leaves all events, says so beside the box, and is tried again', async () => {
  const user = open(withBrokenTexts);
  await user.type(screen.getByRole('searchbox'), 'w');
  expect(alert()).toHaveTextContent('“Search events and excerpts” failed: the ground gave way');
  expect(told).toHaveLength(1);
  expect(options()).toHaveLength(7);
  ground.isFirm = true;
  await user.click(again());
  expect(screen.queryByRole('alert')).toBeNull();
  await user.type(screen.getByRole('searchbox'), 'ar');
  expect(shownStatus()).toMatch(/^Showing 2 of 7/);
});

const Greeting = ({ name }: { readonly name: string }) => <p>Hello, {name}</p>;

test('a part whose code does not come says so, and asks for it again', async () => {
  const load = vi
    .fn<() => Promise<typeof Greeting>>(() => Promise.resolve(Greeting))
    .mockRejectedValueOnce(new Error('no network'))
    .mockRejectedValueOnce(new Error('no network'));
  const Later = later(load);
  const instance = createInstance(whole, createSessionStore(INITIAL), { messages: en });
  render(
    <InstanceContext value={instance}>
      <Part name="Greeting">
        <Later name="one" />
      </Part>
    </InstanceContext>,
    { onCaughtError: tell },
  );
  expect(await screen.findByText('“Greeting” failed: no network')).toBeVisible();
  const user = userEvent.setup({ delay: null });
  await user.click(again());
  expect(await screen.findByText('“Greeting” failed: no network')).toBeVisible();
  await user.click(again());
  expect(await screen.findByText('Hello, one')).toBeVisible();
  expect(told).toHaveLength(2);
});

test('in somebody else’s page a part fails alone too, and the page is told', () => {
  vi.stubGlobal('reportError', tell);
  const session = { ...INITIAL, selection: 'korean-war' };
  const instance = createInstance(withBrokenEvent('korean-war'), createSessionStore(session), {
    messages: en,
    embedded: true,
  });
  instance.start();
  const frame = document.body.appendChild(document.createElement('div'));
  const parts = { controls: true, overview: true, details: true, shelf: true };
  const ends: (() => void)[] = [];
  act(() => {
    ends.push(mountTimeline(frame, instance, parts).end);
  });
  expect(alert()).toHaveTextContent('“Event details” failed: the ground gave way');
  expect(options()).toHaveLength(7);
  expect(told).toEqual([expect.objectContaining({ message: 'the ground gave way' })]);
  act(() => {
    for (const end of ends) end();
  });
  frame.remove();
});

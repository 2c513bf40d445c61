import { act, render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { later } from '../../src/ui/base/later/later';
import { unlessLeft } from '../../src/ui/base/later/unless-left';
import { useLaterMessages } from '../../src/ui/base/use-messages';

const Greeting = ({ name }: { readonly name: string }) => <p>Hello, {name}</p>;

class Boundary extends Component<{ readonly children: ReactNode }, { readonly message: string | null }> {
  override state: { readonly message: string | null } = { message: null };
  static getDerivedStateFromError = (error: Error) => ({ message: error.message });
  override render(): ReactNode {
    return this.state.message ?? this.props.children;
  }
}

interface Ends<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

/** What comes when the test says so. */
function toCome<T>() {
  const ends: Ends<T>[] = [];
  const promise = new Promise<T>((resolve, reject) => ends.push({ resolve, reject }));
  const [end] = ends;
  if (end === undefined) throw new Error('a promise begins at once');
  return { promise, ...end };
}

test('a part that comes later is asked for when it is drawn, and is there at once when it was drawn before', async () => {
  const load = vi.fn<() => Promise<typeof Greeting>>(() => Promise.resolve(Greeting));
  const Later = later(load, <p>Wait</p>);
  expect(load).not.toHaveBeenCalled();
  const first = render(<Later name="one" />);
  expect(first.container).toHaveTextContent('Wait');
  // One turn of promises is enough: nothing is held back for its own sake.
  await act(async () => {
    await Promise.resolve();
  });
  expect(first.container).toHaveTextContent('Hello, one');
  const second = render(<Later name="two" />);
  expect(second.container).toHaveTextContent('Hello, two');
  expect(load).toHaveBeenCalledTimes(1);
});

test('where its code does not come, the boundary is told, and the next time it is asked for again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const load = vi
    .fn<() => Promise<typeof Greeting>>(() => Promise.resolve(Greeting))
    .mockRejectedValueOnce(new Error('no network'));
  const Later = later(load);
  const { unmount } = render(
    <Boundary>
      <Later name="one" />
    </Boundary>,
  );
  expect(await screen.findByText('no network')).toBeVisible();
  unmount();
  render(<Later name="two" />);
  expect(await screen.findByText('Hello, two')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(2);
});

test('messages that somebody else brought, and that were drawn before their own load had told it, are said', async () => {
  let loaded: string | null = null;
  const messages = {
    get loaded() {
      return loaded;
    },
    // Its own load is on its way for good.
    load: () => new Promise<string>(() => {}),
  };
  const Said = () => useLaterMessages(messages) ?? 'Wait';
  const { container, rerender } = render(<Said />);
  expect(container).toHaveTextContent('Wait');
  loaded = 'Hello';
  rerender(<Said />);
  expect(container).toHaveTextContent('Hello');
});

/** What has been told so far, after each of some times in milliseconds. */
const toldAfter = async (told: () => unknown, ...times: readonly number[]): Promise<readonly unknown[]> => {
  const all: unknown[] = [];
  for (const time of times) {
    await act(() => vi.advanceTimersByTimeAsync(time));
    all.push(told());
  }
  return all;
};

describe('what fails while the reader leaves', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is not told while the old page is still seen, and late where it stays', async () => {
    const { promise, reject } = toCome<string>();
    let told: unknown = null;
    unlessLeft(() => promise).catch((error: unknown) => {
      told = String(error);
    });
    dispatchEvent(new Event('beforeunload'));
    reject(new Error('broken off'));
    expect(await toldAfter(() => told, 0, 9000, 2000)).toEqual([null, null, 'Error: broken off']);
  });

  test('is told at once where nobody leaves, also after what came before was left', async () => {
    let told: unknown = null;
    dispatchEvent(new Event('beforeunload'));
    unlessLeft(() => Promise.reject(new Error('no network'))).catch((error: unknown) => {
      told = String(error);
    });
    expect(await toldAfter(() => told, 0)).toEqual(['Error: no network']);
  });

  test('is known by its value too, where it is no rejection', async () => {
    const { promise, resolve } = toCome<string>();
    let told: unknown = null;
    const load = async (): Promise<void> => {
      told = await unlessLeft(
        () => promise,
        (loaded) => loaded === 'nothing',
      );
    };
    void load();
    dispatchEvent(new Event('beforeunload'));
    resolve('nothing');
    expect(await toldAfter(() => told, 0, 11_000)).toEqual([null, 'nothing']);
  });

  test('is no fault of a part, nor of its words', async () => {
    const code = toCome<typeof Greeting>();
    const words = toCome<string>();
    const Later = later(() => code.promise, <p>Wait</p>);
    const messages = { loaded: null, load: () => words.promise };
    const Said = () => useLaterMessages(messages) ?? <p>Hush</p>;
    const { container } = render(
      <Boundary>
        <Later name="one" />
        <Said />
      </Boundary>,
    );
    dispatchEvent(new Event('beforeunload'));
    code.reject(new Error('code broken off'));
    words.reject(new Error('words broken off'));
    expect(await toldAfter(() => container.textContent, 0, 9000)).toEqual(['WaitHush', 'WaitHush']);
  });
});

import { act, render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { later } from '../../src/ui/base/later';
import { useLaterMessages } from '../../src/ui/base/use-messages';

const Greeting = ({ name }: { readonly name: string }) => <p>Hello, {name}</p>;

class Boundary extends Component<{ readonly children: ReactNode }, { readonly message: string | null }> {
  override state: { readonly message: string | null } = { message: null };
  static getDerivedStateFromError = (error: Error) => ({ message: error.message });
  override render(): ReactNode {
    return this.state.message ?? this.props.children;
  }
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

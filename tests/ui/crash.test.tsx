import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { CrashBoundary } from '../../src/ui/page/CrashBoundary';
import { Refused } from '../../src/ui/page/Refused';
import { SearchBox } from '../../src/ui/filters/SearchBox';
import { expectWords } from '../quiet';
import { en } from '../../src/words/en';

function Broken({ words }: { readonly words: unknown }): never {
  throw words;
}

test('what can be drawn is drawn', () => {
  render(<CrashBoundary messages={en}>all is well</CrashBoundary>);
  expect(screen.getByText('all is well')).toBeVisible();
});

test('a page that cannot be drawn says why, and leads on without the link’s choices', () => {
  expectWords('error', /the scene has no plot/);
  history.replaceState(null, '', '/dyad/?event=lost');
  render(
    <CrashBoundary messages={en}>
      <Broken words={new Error('the scene has no plot')} />
    </CrashBoundary>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('Dyad stopped because of an error');
  expect(screen.getByText('the scene has no plot')).toBeVisible();
  expect(screen.getByRole('link', { name: /Reload without/ })).toHaveAttribute('href', '/dyad/');
});

test('so does one that threw something else than an error', () => {
  expectWords('error', /just words/);
  render(
    <CrashBoundary messages={en}>
      <Broken words="just words" />
    </CrashBoundary>,
  );
  expect(screen.getByText('just words')).toBeVisible();
});

test('a part of Dyad that is drawn outside of one says so', () => {
  expectWords('error', /drawn outside/);
  render(
    <CrashBoundary messages={en}>
      <SearchBox />
    </CrashBoundary>,
  );
  expect(screen.getByText('a part of Dyad was drawn outside of it')).toBeVisible();
});

test('a dataset that is refused is told with all its issues, and may be tried again', () => {
  const again = vi.fn<() => void>();
  render(
    <Refused
      title="A and B cannot be read"
      again="Try again"
      issues={['title: is missing; add a text', 'events: is missing; add a list']}
      onAgain={again}
    />,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('A and B cannot be read');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'title: is missing; add a text',
    'events: is missing; add a list',
  ]);
  screen.getByRole('button', { name: 'Try again' }).click();
  expect(again).toHaveBeenCalledOnce();
});

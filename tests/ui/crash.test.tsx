import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CrashBoundary } from '../../src/ui/page/CrashBoundary';
import { Refused } from '../../src/ui/page/Refused';
import { SearchBox } from '../../src/ui/filters/SearchBox';
import { expectWords } from '../quiet';
import { en } from '../../src/words/en';

function Broken({ words }: { readonly words: unknown }): never {
  throw words;
}

test('what can be drawn is drawn', () => {
  render(<CrashBoundary words={en.page}>all is well</CrashBoundary>);
  expect(screen.getByText('all is well')).toBeVisible();
});

test('a page that cannot be drawn says why, and leads on without the link’s choices', () => {
  expectWords('error', /the scene has no plot/);
  history.replaceState(null, '', '/dyad/?event=lost');
  render(
    <CrashBoundary words={en.page}>
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
    <CrashBoundary words={en.page}>
      <Broken words="just words" />
    </CrashBoundary>,
  );
  expect(screen.getByText('just words')).toBeVisible();
});

test('a part of Dyad that is drawn outside of one says so', () => {
  expectWords('error', /drawn outside/);
  render(
    <CrashBoundary words={en.page}>
      <SearchBox />
    </CrashBoundary>,
  );
  expect(screen.getByText('a part of Dyad was drawn outside of it')).toBeVisible();
});

test('a dataset that is refused is told with all its issues', () => {
  render(
    <Refused
      words={en.page}
      title="A and B"
      issues={['title: is missing; add a text', 'events: is missing; add a list']}
    />,
  );
  expect(screen.getByRole('heading', { name: '“A and B” cannot be shown' })).toBeVisible();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'title: is missing; add a text',
    'events: is missing; add a list',
  ]);
});

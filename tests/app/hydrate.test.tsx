import { act, cleanup, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { frozenFile } from '../frozen/frozen-dataset';
import { App } from '../../src/app/App';
import { readText } from '../../src/io/read-text';
import { prerender } from '../../src/app/prerender';
import { details, nameOf, noDetails, options, standIn, status } from '../ui/build';
import { en } from '../../src/words/en';

const ADDRESS = 'data/north-korea-russia.json';
const TEXT = JSON.stringify(frozenFile);

standIn();
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

function opened() {
  const { read } = readText(ADDRESS, TEXT);
  if (!read.ok) throw new Error('the dataset is refused');
  return read;
}

/** Opens the built page at a link, and lets the app take it over. What does not fit fails the test. */
async function takeOver(query = ''): Promise<HTMLElement> {
  const root = document.createElement('div');
  root.innerHTML = prerender(ADDRESS, TEXT).html;
  document.body.append(root);
  history.replaceState(null, '', `/${query}`);
  const mismatches: unknown[] = [];
  await act(async () => {
    hydrateRoot(root, <App read={opened()} messages={en} />, {
      onRecoverableError: (error) => mismatches.push(error),
    });
    await Promise.resolve();
  });
  expect(mismatches).toEqual([]);
  return root;
}

const views = () =>
  [...document.querySelectorAll('.timeline, .chronology')].map(({ className }) => className);

describe('the app takes the built page over', () => {
  test('as it stands, without a mismatch', async () => {
    const before = document.createElement('div');
    before.innerHTML = prerender(ADDRESS, TEXT).html;
    const root = await takeOver();
    expect(root.querySelector('h1')?.textContent).toBe(before.querySelector('h1')?.textContent);
    expect(root.querySelector('.prerendered, [inert]')).toBeNull();
  });

  test('and keeps the view of the screen alone', async () => {
    await takeOver();
    expect(views()).toEqual(['timeline']);
    expect(options()).toHaveLength(7);
    expect(screen.getAllByRole('main')).toHaveLength(1);
  });

  test('or on a narrow screen the chronology', async () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: /reduced-motion|max-width/u.test(query),
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
    await takeOver();
    expect(views()).toEqual(['chronology']);
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Chronology');
    expect(screen.getByRole('button', { name: 'Beginning of normalization talks' })).toBeVisible();
  });

  test('with no id twice', async () => {
    const root = await takeOver('?event=korean-war');
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('then reads the link, which makes no step of the history', async () => {
    const steps = history.length;
    await takeOver('?view=chronology&hide=military&event=trade-2017');
    expect(views()).toEqual(['chronology']);
    expect(details()).toHaveTextContent('throughout 2017');
    expect(status()).toMatch(/^Showing 6 of 7 events/);
    expect(location.search).toBe('?view=chronology&hide=military&event=trade-2017');
    expect(history.length).toBe(steps);
  });

  test('and says what of the link it could not read', async () => {
    await takeOver('?view=timeline&event=lost');
    expect(noDetails()).toBe(true);
    expect(screen.getByRole('alert')).toHaveTextContent('event “lost” is not known');
    expect(nameOf(options()[0])).toMatch(/^25 June 1950/);
  });
});

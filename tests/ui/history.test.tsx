import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { frozenDataset } from '../frozen/frozen-dataset';
import type { Dataset } from '../../src/model/dataset';
import { COMMANDS } from '../../src/ui/timeline/commands';
import { details, listbox, openPage, options, standIn, type Opened } from './build';

standIn();
// What the page asks for later: here already, so that no test waits for it.
beforeAll(async () => {
  await Promise.all([
    import('../../src/ui/lists/EventPanel'),
    import('../../src/ui/page/CiteBody'),
    import('../../src/ui/sources/Sources'),
    import('../../src/ui/timeline/GoTo'),
  ]);
});
beforeEach(() => {
  URL.createObjectURL = () => 'blob:';
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = () => {};
  vi.stubGlobal('print', () => {});
  vi.stubGlobal('scrollBy', () => {});
});

/** The page at a link, and how many steps of the history have been made since: the history of jsdom ends at fifty. */
function opened(query: string, of: Dataset = frozenDataset) {
  const page = openPage(query, of);
  const pushed = vi.spyOn(history, 'pushState');
  return { ...page, steps: () => pushed.mock.calls.length };
}
afterEach(() => {
  vi.restoreAllMocks();
});

const CLAIM = 'event=aid-agreement-2005';

/**
 * Every button, by where it is met and by its name, and how many steps of the history a press makes: one for a
 * choice; none for a movement, for what is of the moment, and for what only copies or saves.
 */
const BUTTONS: readonly { readonly at: string; readonly steps: 0 | 1; readonly names: readonly RegExp[] }[] =
  [
    { at: '', steps: 1, names: [/^Military, \d/, /^Economic, \d/, /^Diplomatic, \d/] },
    {
      at: '',
      steps: 1,
      names: [/^Corroborated, \d/, /^Partly supported, \d/, /^Contradicted, \d/, /^Not found/],
    },
    { at: '', steps: 1, names: [/^Show the public record, \d/] },
    { at: 'record=on', steps: 1, names: [/^Public record, \d/] },
    { at: 'hide=military', steps: 1, names: [/^Clear filters$/] },
    { at: 'q=zzzz', steps: 1, names: [/^Clear filters$/] },
    { at: 'view=timeline&event=lost', steps: 0, names: [/^Dismiss$/] },
    {
      at: '',
      steps: 0,
      names: [/^First event$/, /^Last event$/, /^Previous event$/, /^Next event$/, /^List events$/],
    },
    {
      at: '',
      steps: 0,
      names: [
        /^Back a screen$/,
        /^On a screen$/,
        /^Earlier$/,
        /^Later$/,
        /^Zoom in$/,
        /^Zoom out$/,
        /^Fit all$/,
      ],
    },
    { at: '', steps: 0, names: [/^Go to…$/, /^Go$/, /^Cancel$/] },
    // Where nothing is silent, the one that shows what is to be in view.
    { at: 'record=on', steps: 0, names: [/ in view$/, /^Show$/, /^1950–53$/, /^2000–17$/] },
    // In the silence: the record.
    { at: '', steps: 1, names: [/^Show$/] },
    { at: '', steps: 0, names: [/^Keys$/] },
    { at: 'at=2003/2014', steps: 0, names: [/^\d+ (earlier|later) events?, .+: show$/] },
    { at: '', steps: 1, names: [/^Open event$/] },
    { at: 'at=2003/2014', steps: 1, names: [/^Only this range$/] },
    { at: 'range=2000/2013', steps: 1, names: [/: remove this filter$/] },
    { at: '', steps: 1, names: [/^Logarithmic$/] },
    { at: '', steps: 0, names: [/^As a table$/, /^Next value$/, /^Previous value$/] },
    { at: CLAIM, steps: 1, names: [/^Previous(?! event| value)./, /^Next(?! event| value)./, /^Close$/] },
    { at: CLAIM, steps: 1, names: [/^see it in its place$/] },
    { at: CLAIM, steps: 1, names: [/^Show on the timeline, with the record$/] },
    { at: `view=timeline&${CLAIM}&record=on&at=1960/1961`, steps: 0, names: [/^Show both on the timeline$/] },
    {
      at: CLAIM,
      steps: 0,
      names: [/^the text around it$/, /^cite$/, /^Show all of the details$/, /^Show half of the details$/],
    },
    { at: `${CLAIM}&record=on`, steps: 1, names: [/^Debt agreement$/, /^Back to the claim: /] },
    { at: `view=chronology&${CLAIM}`, steps: 1, names: [/^Show on the timeline, with the record$/] },
    { at: 'view=chronology', steps: 1, names: [/^Agreement promising \$10 billion/] },
    { at: 'view=sources', steps: 1, names: [/^Agreement promising \$10 billion/] },
    { at: '', steps: 0, names: [/^Copy link$/, /^Copy citation of the view$/, /^bib$/, /^csl\.json$/] },
    { at: '', steps: 0, names: [/^dossier\.csv$/, /^dossier\.json$/] },
    { at: CLAIM, steps: 1, names: [/^Print the dossier$/] },
  ];

const nameOf = (button: HTMLElement): string => button.getAttribute('aria-label') ?? button.textContent;
const buttons = (): HTMLElement[] => [
  ...screen.getAllByRole('button', { hidden: true }),
  ...screen.queryAllByRole('switch', { hidden: true }),
];

/** A title in a list opens its event: there are as many names as events. */
const isTitle = (button: HTMLElement): boolean => button.classList.contains('title-button');

async function press(user: Opened['user'], name: RegExp): Promise<void> {
  const button = await waitFor(() => {
    const found = buttons().find((each) => name.test(nameOf(each)));
    if (found === undefined) throw new Error(`there is no button ${String(name)}`);
    return found;
  });
  await user.click(button);
}

describe('one press of a button is one step of the history, or none', () => {
  test.each(BUTTONS)('at “$at”: $steps', async ({ at, steps, names }) => {
    const page = opened(at);
    await page.user.click(screen.getByText('Cite this view'));
    await screen.findByRole('button', { name: 'Print the dossier' });
    for (const [i, name] of names.entries()) {
      await press(page.user, name);
      expect([name, page.steps()]).toEqual([name, (i + 1) * steps]);
    }
    const known = BUTTONS.flatMap((each) => each.names);
    const unknown = buttons().filter(
      (each) => !isTitle(each) && !known.some((name) => name.test(nameOf(each))),
    );
    // Every button that the page has then stands in a line of the table.
    expect(unknown.map(nameOf)).toEqual([]);
  });
});

/** What is no button, and what is done with it. */
const OTHERS: readonly (readonly [
  what: string,
  link: string,
  steps: number,
  act: (page: Opened) => unknown,
])[] = [
  ['a tab', '', 1, ({ user }) => user.click(screen.getByRole('tab', { name: 'Chronology' }))],
  ['the tab that is shown', '', 0, ({ user }) => user.click(tab('Timeline'))],
  ['the tab that is chosen', 'view=timeline', 0, ({ user }) => user.click(tab('Timeline'))],
  [
    'an arrow key on the tabs',
    'view=timeline',
    1,
    ({ user }) => onKeys(user, tab('Timeline'), '{ArrowRight}'),
  ],
  ['four letters in the search box', '', 1, ({ user }) => user.type(searchBox(), 'trad')],
  [
    'letters, and all of them taken away',
    '',
    2,
    ({ user }) => user.type(searchBox(), 'tr{Backspace}{Backspace}'),
  ],
  ['a mark', '', 1, ({ user }) => user.click(options()[2] ?? listbox())],
  ['the mark of the open event', CLAIM, 0, ({ user }) => user.click(selectedOption())],
  ['a value of a measure', '', 1, ({ user }) => user.click(valueNamed(/claimed in/))],
  ['a value that no event is about', '', 0, ({ user }) => user.click(valueNamed(/Wikipedia/))],
  ['Enter on a mark', '', 1, ({ user }) => onKeys(user, listbox(), '{ArrowRight}{Enter}')],
  ['Escape on open details', CLAIM, 1, ({ user }) => user.keyboard('{Escape}')],
  ['Escape with nothing open', '', 0, ({ user }) => onKeys(user, listbox(), '{Escape}')],
  ['a date that is gone to', '', 0, ({ user }) => goTo(user, '2005')],
  ['a number that is gone to, which opens the event', '', 1, ({ user }) => goTo(user, '#3')],
  ['a row of a list of events', '', 1, ({ user }) => listAndOpen(user)],
  ['a double click beside the marks', '', 0, () => fireEvent.doubleClick(viewport())],
];

const tab = (name: string) => screen.getByRole('tab', { name });
const searchBox = () => screen.getByRole('searchbox');
const viewport = (): Element => listbox().parentElement ?? listbox();
const selectedOption = () => within(listbox()).getByRole('option', { selected: true });

function valueNamed(name: RegExp): HTMLElement {
  const [value] = within(screen.getByRole('listbox', { name: /^Values of/ })).getAllByRole('option', {
    name,
  });
  if (value === undefined) throw new Error('there is no such value');
  return value;
}

async function onKeys(user: Opened['user'], element: HTMLElement, keys: string): Promise<void> {
  act(() => {
    element.focus();
  });
  await user.keyboard(keys);
}

async function goTo(user: Opened['user'], where: string): Promise<void> {
  await onKeys(user, listbox(), 'g');
  await user.type(await screen.findByLabelText('Go to a date or a number'), `${where}{Enter}`);
}

async function listAndOpen(user: Opened['user']): Promise<void> {
  await onKeys(user, listbox(), 'l');
  const list = await screen.findByRole('region', { name: /^North Korea and the Soviet Union side by side/ });
  await user.click(await within(list).findByRole('button', { name: /Korean War/ }));
}

describe('so is what a reader does otherwise', () => {
  test.each(OTHERS)('%s, at “%s”: %d', async (_, link, steps, doIt) => {
    const page = opened(link);
    await doIt(page);
    expect(page.steps()).toBe(steps);
  });

  test('every key of the timeline but Enter and Space moves, and none of them twice', async () => {
    for (const { bindings } of COMMANDS)
      for (const { key, shift = false } of bindings) {
        const page = opened('');
        act(() => {
          listbox().focus();
        });
        fireEvent.keyDown(listbox(), { key, shiftKey: shift });
        expect([key, page.steps()]).toEqual([key, key === 'Enter' || key === ' ' ? 1 : 0]);
        page.unmount();
        vi.restoreAllMocks();
      }
  });
});

/** The address before the last step, as the browser would go to it. */
const back = (address: string): void => {
  act(() => {
    history.replaceState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  });
};

describe('the back button', () => {
  test('undoes the whole of “Show on the timeline, with the record”', async () => {
    const { user } = opened(`view=chronology&${CLAIM}`);
    const before = `${location.pathname}${location.search}`;
    await press(user, /^Show on the timeline, with the record$/);
    expect(location.search).toMatch(/^\?view=timeline&record=on&event=aid-agreement-2005&at=/);
    back(before);
    expect(tab('Chronology')).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('switch', { name: /public record/ })).toHaveAttribute('aria-checked', 'false');
    expect(details()).toBeVisible();
  });

  test('undoes the whole of “Print the dossier”', async () => {
    const { user } = opened(CLAIM);
    const before = `${location.pathname}${location.search}`;
    await user.click(screen.getByText('Cite this view'));
    await press(user, /^Print the dossier$/);
    expect(location.search).toBe('?view=chronology');
    back(before);
    expect(tab('Timeline')).toHaveAttribute('aria-selected', 'true');
    expect(details()).toBeVisible();
  });
});

const hide = (): void => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  fireEvent(document, new Event('visibilitychange'));
};

const kept = (): string | null => sessionStorage.getItem('dyad-last-address');

describe('the address is written before the page is left', () => {
  test.each<[string, () => void]>([
    ['for another page', () => fireEvent(window, new Event('pagehide'))],
    ['for another tab', hide],
  ])('%s, so that the last movement is kept', async (_, leave) => {
    const { user } = opened('');
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    expect(location.search).toBe('');
    leave();
    expect(location.search).toMatch(/^\?at=/);
  });

  test('and kept for a reload that began before it, whose answer comes after it', async () => {
    const { user } = opened('');
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    fireEvent(window, new Event('beforeunload'));
    await waitFor(() => {
      expect(location.search).toMatch(/^\?at=/);
    });
    fireEvent(window, new Event('pagehide'));
    expect(kept()).toContain(`"address":"/${location.search}"`);
    // For that reload alone.
    await user.click(screen.getByRole('button', { name: 'Fit all' }));
    await waitFor(() => {
      expect(location.search).toBe('');
    });
    fireEvent(window, new Event('pagehide'));
    expect(kept()).toBeNull();
  });

  test('only where something waits for it', () => {
    opened('');
    const replaced = vi.spyOn(history, 'replaceState');
    fireEvent(window, new Event('pagehide'));
    expect(replaced).not.toHaveBeenCalled();
  });
});

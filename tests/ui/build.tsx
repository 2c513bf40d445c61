import { render, screen, within, type RenderResult } from '@testing-library/react';
import { PointerEventsCheckLevel, userEvent, type UserEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, vi } from 'vitest';
import { readDataset } from '../../src/io/dataset';
import type { Dataset, DyadEvent } from '../../src/model/dataset';
import { buildTimelineData, type TimelineData } from '../../src/state/timeline-data';
import { Explorer } from '../../src/ui/page/Explorer';
import { Headline } from '../../src/ui/page/Headline';
import { en } from '../../src/words/en';
import type { Messages } from '../../src/words/messages';
import { frozenDataset } from '../frozen/frozen-dataset';

/** What the two articles say: seven dated events and thirteen without a date. */
export const articles: Dataset = {
  ...frozenDataset,
  events: frozenDataset.events.filter(({ layer }) => layer === 'claims'),
};

export function eventNamed(id: string): DyadEvent {
  const event = articles.events.find((each) => each.id === id);
  if (event === undefined) throw new Error(`there is no event ${id}`);
  return event;
}

/** The seven dated events in time order. */
export const SEVEN = [
  'korean-war',
  'trade-2000',
  'aid-agreement-2005',
  'normalization-talks-2007',
  'trade-deal-2013',
  'trade-deal-2015',
  'trade-2017',
];

/** A page has many roles, and jsdom is slow in finding them on a machine with other work. */
vi.setConfig({ testTimeout: 30_000 });

/** jsdom opens no dialog as a modal one. */
const MODAL = {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
  },
};

/** What jsdom lacks and the page asks for: scrolling, modal dialogs, hold of a pointer, and a reader who wants no motion. */
export function standIn(): void {
  beforeAll(() => Headline.bring(en));
  beforeEach(() => {
    history.replaceState(null, '', '/');
    Element.prototype.scrollIntoView = () => {};
    Element.prototype.setPointerCapture = () => {};
    Object.assign(HTMLDialogElement.prototype, MODAL);
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('reduced-motion'),
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
    ignoreSearchElement();
    return () => {
      vi.unstubAllGlobals();
    };
  });
}

/** jsdom does not know the element `search`; React says so once. */
function ignoreSearchElement(): void {
  const say = console.error;
  console.error = (...words: unknown[]) => {
    if (!(String(words[0]).startsWith('The tag <%s> is unrecognized') && words[1] === 'search'))
      say(...words);
  };
}

export interface Opened extends RenderResult {
  readonly user: UserEvent;
}

/** Opens the page at a link; in English, if not said. */
export function openPage(query = '', dataset: Dataset = articles, messages: Messages = en): Opened {
  return openData(buildTimelineData(dataset), query, messages);
}

/** The same of what was read of a file, and what was not. */
export function openRead(file: unknown, messages: Messages = en): Opened {
  const read = readDataset(file);
  if (!read.ok) throw new Error('the file is refused');
  return openData(buildTimelineData(read.dataset, read.report), '', messages);
}

function openData(data: TimelineData, query = '', messages: Messages = en): Opened {
  history.replaceState(null, '', `/${query === '' ? '' : `?${query}`}`);
  return {
    user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never, delay: null }),
    ...render(<Explorer data={data} messages={messages} />),
  };
}

export const listbox = (): HTMLElement => screen.getByRole('listbox', { name: /^Timeline/ });
export const options = (): HTMLElement[] => within(listbox()).getAllByRole('option');
export const nameOf = (element: Element | null | undefined): string =>
  element?.getAttribute('aria-label') ?? '';

/** The option that the keyboard is on. */
export function activeOption(): HTMLElement | null {
  const id = listbox().getAttribute('aria-activedescendant');
  return id === null ? null : document.querySelector(`#${CSS.escape(id)}`);
}

export const details = (): HTMLElement => screen.getByRole('region', { name: 'Event details' });
export const noDetails = (): boolean => screen.queryByRole('region', { name: 'Event details' }) === null;
/** What is said of how much is shown, and what is read of it meanwhile. */
export const status = (): string => screen.getByRole('status').textContent;
export const shownStatus = (): string => screen.getByRole('status').previousElementSibling?.textContent ?? '';

import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { frozenFile } from '../frozen/frozen-dataset';
import { prerender } from '../../src/app/prerender';
import { EmbeddedView } from '../../src/embed/EmbeddedView';
import { createInstance } from '../../src/instance/instance';
import { createSessionStore } from '../../src/instance/session-store';
import { readDataset } from '../../src/io/dataset';
import type { Dataset } from '../../src/model/dataset';
import type { DatasetFile } from '../../src/model/dataset-file';
import { INITIAL } from '../../src/state/session';
import { buildTimelineData } from '../../src/state/timeline-data';
import { CrashBoundary } from '../../src/ui/page/CrashBoundary';
import { Refused } from '../../src/ui/page/Refused';
import { en } from '../../src/words/en';
import { expectWords } from '../quiet';
import { foreignData } from '../words/foreign-data';
import { forgottenWords } from '../words/forgotten';
import { nonsense } from '../words/nonsense';
import { openPage, openRead, standIn, type Opened } from './build';

standIn();
afterEach(cleanup);

const xa = nonsense(en);
const file = foreignData(frozenFile);

// What comes later is here already, so that no test looks at a page without it.
beforeAll(async () => {
  await Promise.all([
    import('../../src/ui/lists/LongChronology'),
    import('../../src/ui/lists/EventPanel'),
    import('../../src/ui/page/CiteBody'),
    import('../../src/ui/sources/Sources'),
    import('../../src/ui/timeline/GoTo'),
    ...[xa.finding, xa.help, xa.columns, xa.longLists, xa.sources, xa.cite, xa.measures].map(
      async ({ load }): Promise<unknown> => load(),
    ),
  ]);
});

function read(input: DatasetFile): Dataset {
  const result = readDataset(input);
  if (!result.ok) throw new Error('the dataset is refused');
  return result.dataset;
}

const dataset = read(file);

const day = (i: number): string => new Date(Date.UTC(1990, 0, 1 + i)).toISOString().slice(0, 10);

/** So many copies of the first events, one on each day. */
const crowd = (count: number): Dataset => {
  const [event, other] = file.events;
  if (event === undefined || other === undefined) throw new Error('the dataset has no events');
  const events = Array.from({ length: count }, (_, i) => {
    const { assessment: _assessment, quantities: _quantities, ...plain } = i % 10 === 0 ? other : event;
    return { ...plain, id: `e${i}`, date: day(i) };
  });
  const sources = file.sources.map(({ leftOut: _leftOut, ...source }) => source);
  return read({ ...file, sources, events, measures: [] });
};

/** Opens the page in nonsense, and waits until what is looked for stands on it. */
async function open(query: string, awaited: string, of = dataset): Promise<Opened> {
  const opened = openPage(query, of, xa);
  await waitFor(() => {
    expect(document.querySelector(awaited)).not.toBeNull();
  });
  // Words that come later are drawn in a moment of their own.
  await act(async () => {
    await Promise.all([xa.durations.load(), xa.faults.load()]);
  });
  return opened;
}

const press = (selector: string): void => {
  for (const element of document.querySelectorAll(selector)) fireEvent.click(element);
};

test.each([
  ['the timeline, with the record', 'view=timeline&record=on', '[role=option]'],
  ['the chronology, with the record', 'view=chronology&record=on', '.period'],
  ['the sources', 'view=sources', '.excerpt-list li'],
  ['a category and a verdict that are switched off', 'hide=military&not=partly', '[role=option]'],
  ['a range, and what only possibly lies in it', 'view=chronology&range=2005-03/2015', '.period'],
  ['a search that finds nothing', 'q=zzz', '.nothing-found'],
  ['a link that cannot be read', 'view=map&event=lost&range=2000-02-30/2001&at=1/2&q=%E2%80', '.unread'],
  ['a claim, against the record', 'event=trade-2017', '.assessment .references'],
  ['a claim with a date from outside', 'event=korean-war', '.details .note'],
  ['an act that others tell of', 'event=missile-expertise', '.details .stance'],
  ['a record that some deny', 'event=r28-wagner-arms&record=on', '.record-references .stance'],
  ['a record of another state, with how long it lasted', 'event=r03-korean-war&record=on', '.details-lasted'],
])('no word is left in %s', async (_, query, awaited) => {
  await open(query, awaited);
  expect(forgottenWords(document)).toEqual([]);
});

test('no word is left in what can be cited and taken out, nor in what copying says', async () => {
  await open('', '.cite');
  const cite = document.querySelector<HTMLDetailsElement>('.cite');
  if (cite !== null) cite.open = true;
  await waitFor(() => {
    expect(document.querySelector('.cite-files')).not.toBeNull();
  });
  press('.cite-text + .button');
  await waitFor(() => {
    expect(document.querySelector('.copy-state')?.textContent).not.toBe('');
  });
  expect(forgottenWords(document)).toEqual([]);
});

test('no word is left where a reader asks to go somewhere, and cannot', async () => {
  const { user } = await open('', '[role=option]');
  document.querySelector<HTMLElement>('[role=listbox]')?.focus();
  for (const asked of ['1994-13', '#99', '1950/..']) {
    await user.keyboard('g');
    await user.type(await screen.findByPlaceholderText(xa.timeline.goToExample), `${asked}{Enter}`);
    await waitFor(() => {
      expect(document.querySelector('.fault')?.textContent).not.toBe('');
    });
    expect(forgottenWords(document)).toEqual([]);
    await user.keyboard('{Escape}');
  }
});

test('no word is left in a list of several events, nor where a list is long', async () => {
  const { user } = await open('view=timeline', '[role=option]', crowd(450));
  document.querySelector<HTMLElement>('[role=listbox]')?.focus();
  await user.keyboard('l');
  await waitFor(() => {
    expect(document.querySelector('.event-list')).not.toBeNull();
  });
  expect(forgottenWords(document)).toEqual([]);
  cleanup();
  await open('view=chronology', '.long-list .event-line', crowd(450));
  expect(forgottenWords(document)).toEqual([]);
});

test('no word is left in a list of several parts', async () => {
  await open('view=chronology', '.part-bar .button', crowd(10_500));
  expect(forgottenWords(document)).toEqual([]);
}, 60_000);

test('no word is left when a reader’s own copy of a source is compared', async () => {
  await open('view=sources', '.open-text input');
  const texts = ['', ...file.events.flatMap(({ evidence }) => evidence.map(({ exact }) => exact))];
  const bytes = new TextEncoder().encode(texts.slice(0, 4).join('\n'));
  const copy = Object.assign(new File([], 'ж.txt'), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
  for (const input of document.querySelectorAll('.open-text input')) {
    fireEvent.change(input, { target: { files: [copy] } });
  }
  await waitFor(() => {
    expect(document.querySelectorAll('.difference').length).toBeGreaterThan(0);
    expect(document.querySelectorAll('.excerpt-state.matches').length).toBeGreaterThan(0);
  });
  // The name of the file is the reader's.
  expect(forgottenWords(document).filter((words) => !words.startsWith('⟦'))).toEqual([]);
});

test('no word is left in what is told of rows that are not shown, and in notes', async () => {
  const [first] = file.events;
  const bad = [7, { ...first, id: 'ж', date: '2015-02-30' }, { id: 'ю' }];
  openRead({ ...file, events: [...file.events, ...bad], remark: 1 }, xa);
  await waitFor(() => {
    expect(document.querySelectorAll('.report tbody')).toHaveLength(3);
  });
  expect(document.querySelectorAll('.report li')).toHaveLength(1);
  expect(forgottenWords(document)).toEqual([]);
});

function Broken(): never {
  throw new Error('ой');
}

test('no word is left where a page could not be drawn, or a dataset not be read', async () => {
  expectWords('error', /ой/);
  const faults = await xa.faults.load();
  const refused = readDataset({ ...file, format: 1, version: 2, id: 'A b', categories: [], sources: {} });
  const row = readDataset({ ...file, events: [{}, 1, { ...file.events[0], date: '2015-02-30' }] });
  const issues = [
    ...(refused.ok ? [] : refused.issues),
    ...(row.ok ? row.report.setAside.flatMap((aside) => aside.issues) : []),
  ];
  expect(issues.length).toBeGreaterThan(4);
  render(
    <>
      <CrashBoundary messages={xa}>
        <Broken />
      </CrashBoundary>
      <Refused
        title={faults.notOpen('ж')}
        issues={issues.map(faults.issue)}
        again={xa.page.again}
        onAgain={() => {}}
      />
    </>,
  );
  expect(forgottenWords(document)).toEqual([]);
});

test('no word is left in the page that the build draws', () => {
  const { html } = prerender('data/x.json', JSON.stringify(file), xa);
  const drawn = new DOMParser().parseFromString(html, 'text/html');
  expect(drawn.querySelectorAll('h3').length).toBeGreaterThan(5);
  expect(forgottenWords(drawn)).toEqual([]);
});

test('no word is left in a timeline in somebody else’s page', async () => {
  const store = createSessionStore({ ...INITIAL, selection: 'trade-2017' });
  const instance = createInstance(buildTimelineData(dataset), store, { messages: xa, embedded: true });
  instance.start();
  const parts = { controls: true, overview: true, details: true, shelf: true };
  render(<EmbeddedView instance={instance} parts={parts} />);
  await userEvent.tab();
  expect(document.querySelectorAll('.details, [role=option]').length).toBeGreaterThan(7);
  expect(forgottenWords(document)).toEqual([]);
  instance.destroy();
});

import { random } from '../seeded';
import { table } from '../report';
import { figure } from '../stats';
import { openTab, serveBuilt, type Tab } from './chromium';
import { heapByKind, heapOf, type Heap } from './heap';
import { installInPage } from './in-page';

const SIZE = 100_000;

/** What a reader does, in an order that is the same each time. */
const ACTIONS: readonly ((page: Tab['page'], share: number) => Promise<unknown>)[] = [
  (page) => page.evaluate(() => globalThis.inPage.look('ten years')),
  (page) => page.evaluate(() => globalThis.inPage.frames('pan', 120)),
  (page) => page.evaluate(() => globalThis.inPage.frames('zoom', 120)),
  (page) => page.evaluate(() => globalThis.inPage.look('all')),
  (page) => page.evaluate(() => globalThis.inPage.toggle('Diplomatic')),
  (page) => page.evaluate(() => globalThis.inPage.toggle('Economic')),
  (page, share) => page.evaluate((text) => globalThis.inPage.search(text), `no. ${Math.floor(share * 900)}`),
  (page) => page.evaluate(() => globalThis.inPage.search('')),
  openOne,
];

/** Opens an event by its number, with the keyboard, and closes it again. */
async function openOne(page: Tab['page'], share: number): Promise<void> {
  await page.getByRole('listbox').focus();
  await page.keyboard.press('g');
  await page.keyboard.type(`#${1 + Math.floor(share * 1000)}`);
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Event details' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Event details' }).waitFor({ state: 'detached' });
}

/** What a page holds after so many actions, in MiB. */
interface Row {
  readonly when: string;
  readonly actions: number;
  readonly heap: Heap;
  /** What of the heap is code that the engine compiled, and what it noted of it. */
  readonly code: number;
  /** Objects of the browser that scripts can reach, buffers among them: not counted in the heap but for those. */
  readonly native: number;
}

/** Minutes of moving, filtering, searching and choosing, and what the page holds after each. A table in Markdown. */
export async function soakTable(minutes: number): Promise<string> {
  const site = await serveBuilt('tests/e2e/many', 'bench-many');
  const tab = await openTab(`${site.origin}/#n=${SIZE}`, installInPage);
  await tab.page.evaluate(() => globalThis.inPage.loaded());
  const share = random(7);
  let actions = 0;
  const held = async (when: string): Promise<Row> => {
    const heap = await heapOf(tab.inside);
    const kinds = await heapByKind(tab.inside);
    return { when, actions, heap, code: kinds.get('code') ?? NaN, native: kinds.get('native') ?? NaN };
  };
  const round = async (): Promise<void> => {
    for (const act of ACTIONS) await act(tab.page, share());
    actions += ACTIONS.length;
  };
  // Once through, so that all has been loaded and made that is made when it is first used.
  await round();
  const start = await held('start, after one round');
  const rows = [start];
  const began = Date.now();
  for (let minute = 1; minute <= Math.ceil(minutes); minute++) {
    const end = began + Math.min(minute, minutes) * 60_000;
    while (Date.now() < end) await round();
    rows.push(await held(`minute ${Math.min(minute, minutes)}`));
  }
  await tab.close();
  site.close();
  const grown = (row: Row, of: (row: Row) => number): string => {
    const percent = (of(row) / of(start) - 1) * 100;
    return `${percent >= 0 ? '+' : '−'}${figure(Math.abs(percent))} %`;
  };
  return table(
    [
      `${SIZE.toLocaleString('en-GB')} events`,
      'actions',
      'heap, MiB',
      'against the start',
      'of it compiled code',
      'all else, against the start',
      'the browser’s own',
      'DOM nodes',
      'listeners',
    ],
    rows.map((row) => [
      row.when,
      String(row.actions),
      figure(row.heap.megabytes),
      grown(row, ({ heap }) => heap.megabytes),
      figure(row.code),
      grown(row, ({ heap, code }) => heap.megabytes - code),
      figure(row.native),
      String(row.heap.nodes),
      String(row.heap.listeners),
    ]),
  );
}

import { random } from '../seeded';
import { table } from '../report';
import { figure } from '../stats';
import { openTab, serveBuilt, type Tab } from './chromium';
import { heapOf, type Heap } from './heap';
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

type Row = [when: string, actions: number, heap: Heap];

/** Minutes of moving, filtering, searching and choosing, and what the page holds after each. A table in Markdown. */
export async function soakTable(minutes: number): Promise<string> {
  const site = await serveBuilt('tests/e2e/many', 'bench-many');
  const tab = await openTab(`${site.origin}/#n=${SIZE}`, installInPage);
  await tab.page.evaluate(() => globalThis.inPage.loaded());
  const share = random(7);
  let actions = 0;
  const round = async (): Promise<void> => {
    for (const act of ACTIONS) await act(tab.page, share());
    actions += ACTIONS.length;
  };
  // Once through, so that all has been loaded and made that is made when it is first used.
  await round();
  const once: Row = ['after one round', actions, await heapOf(tab.inside)];
  // Then for a minute: what runs often is compiled by and by, and its code lies in the same heap.
  const warm = Date.now() + 60_000;
  while (Date.now() < warm) await round();
  const start: Row = ['start, after a minute', actions, await heapOf(tab.inside)];
  const rows = [once, start];
  const began = Date.now();
  for (let minute = 1; minute <= Math.ceil(minutes); minute++) {
    const end = began + Math.min(minute, minutes) * 60_000;
    while (Date.now() < end) await round();
    rows.push([`minute ${Math.min(minute, minutes)}`, actions, await heapOf(tab.inside)]);
  }
  await tab.close();
  site.close();
  const first = start[2].megabytes;
  return table(
    [
      `${SIZE.toLocaleString('en-GB')} events`,
      'actions',
      'heap, MiB',
      'against the start',
      'DOM nodes',
      'listeners',
    ],
    rows.map(([when, count, { megabytes, nodes, listeners }]) => [
      when,
      String(count),
      figure(megabytes),
      `${megabytes >= first ? '+' : '−'}${figure((Math.abs(megabytes - first) / first) * 100)} %`,
      String(nodes),
      String(listeners),
    ]),
  );
}

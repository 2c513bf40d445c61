import { sizeName } from '../options';
import { table } from '../report';
import { besideYardstick, figure, median, quantile } from '../stats';
import { openTab, serveBuilt } from './chromium';
import { heapOf } from './heap';
import { installInPage, type Answer, type Frames, type LongTask } from './in-page';

const SIZES = [1000, 100_000, 1_000_000];
const TABS = 3;
const FRAMES = 240;
const TOGGLES = 10;

/** What was measured in one tab, by name. Milliseconds, MiB or counts. */
type Measured = Readonly<Record<string, number>>;

/** The page as a reader has it, from the events in hand on. A table in Markdown. */
export async function pageTable(sizes: readonly number[] = SIZES): Promise<string> {
  const site = await serveBuilt('tests/e2e/many', 'bench-many');
  const bySize: Measured[] = [];
  // The heap of a page of next to nothing is that of the program itself.
  const few = await measureTabs(site.origin, 7, 1);
  for (const size of sizes) bySize.push(await measureTabs(site.origin, size, TABS));
  site.close();
  return table(
    ['', 'beside', ...sizes.map((size) => `${sizeName(size)} events`)],
    [...rowsOf(bySize, few), ...weightRows(bySize, few), ...taskRows(bySize)],
  );
}

/** What each time is beside: another figure of the same tab, or the same of a page of seven events. */
const TIMES: readonly (readonly [name: string, yardstick: string])[] = [
  ['first complete frame', 'with 7 events'],
  ['of it index and lanes', ''],
  ['empty frame: work', ''],
  ['empty frame: work, 95 %', ''],
  ['empty frame: to the next', ''],
  ['empty frame: to the next, 95 %', ''],
  ...['1,000 fillRect', 'pan, ten years', 'zoom, all to a year'].flatMap((what) => [
    [`${what}: work`, 'empty frame: work'] as const,
    [`${what}: work, 95 %`, 'empty frame: work, 95 %'] as const,
    [`${what}: to the next`, 'empty frame: to the next'] as const,
    [`${what}: to the next, 95 %`, 'empty frame: to the next, 95 %'] as const,
  ]),
  ['category off or on: picture', 'empty frame: to the next'],
  ['category off or on: all parts', 'empty frame: to the next'],
  ['first search: first rows', 'empty frame: to the next'],
  ['first search: all rows', 'empty frame: to the next'],
  ['later search: first rows', 'empty frame: to the next'],
  ['later search: all rows', 'empty frame: to the next'],
];

const rowsOf = (bySize: readonly Measured[], few: Measured): readonly (readonly string[])[] =>
  TIMES.map(([name, yardstick]) => [
    `${name}, ms`,
    yardstick === 'with 7 events' ? `${yardstick}: ${figure(few[name])}` : yardstick,
    ...bySize.map((each) =>
      yardstick === ''
        ? figure(each[name])
        : besideYardstick(each[name], yardstick === 'with 7 events' ? few[name] : each[yardstick]),
    ),
  ]);

const weightRows = (bySize: readonly Measured[], few: Measured): readonly (readonly string[])[] =>
  ['heap, MiB', 'elements', 'options'].map((name) => [
    name,
    `with 7 events: ${count(few[name])}`,
    ...bySize.map((each) => count(each[name])),
  ]);

const taskRows = (bySize: readonly Measured[]): readonly (readonly string[])[] =>
  ['loading', 'pan', 'zoom', 'filter', 'search'].map((phase) => [
    `long tasks, ${phase}`,
    'how many, the longest in ms',
    ...bySize.map((each) => `${count(each[`tasks, ${phase}`])}, ${count(each[`longest, ${phase}`])}`),
  ]);

const count = (value = NaN): string => Math.round(value).toLocaleString('en-GB');

/** The medians of some tabs. */
async function measureTabs(origin: string, size: number, tabs: number): Promise<Measured> {
  const all: Measured[] = [];
  for (let tab = 0; tab < tabs; tab++) all.push(await measureTab(`${origin}/#n=${size}`, size));
  const names = Object.keys(all[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(all.map((each) => each[name] ?? NaN))]));
}

async function measureTab(address: string, size: number): Promise<Measured> {
  const { page, inside, close } = await openTab(address, installInPage);
  const { inHand, prepared, complete } = await page.evaluate(() => globalThis.inPage.loaded());
  const measured: Record<string, number> = {
    'first complete frame': complete,
    'of it index and lanes': prepared,
  };
  // The task that has them began a little before it says so.
  let until = inHand - 10;
  /** The long tasks since the last phase. */
  const endPhase = async (phase: string): Promise<void> => {
    await page.waitForTimeout(300);
    const tasks: readonly LongTask[] = await page.evaluate(() => globalThis.inPage.longTasks());
    const own = tasks.filter(({ start }) => start >= until);
    until = await page.evaluate(() => performance.now());
    measured[`tasks, ${phase}`] = own.length;
    measured[`longest, ${phase}`] = Math.max(0, ...own.map(({ duration }) => duration));
  };
  const note = (what: string, { between, work }: Frames): void => {
    measured[`${what}: work`] = median(work);
    measured[`${what}: work, 95 %`] = quantile(work, 0.95);
    measured[`${what}: to the next`] = median(between);
    measured[`${what}: to the next, 95 %`] = quantile(between, 0.95);
  };
  const frames = (what: 'nothing' | 'rectangles' | 'pan' | 'zoom') =>
    page.evaluate(([kind, times]) => globalThis.inPage.frames(kind, times), [what, FRAMES] as const);
  const look = (at: 'all' | 'ten years') => page.evaluate((where) => globalThis.inPage.look(where), at);
  await endPhase('loading');
  note('empty frame', await frames('nothing'));
  note('1,000 fillRect', await frames('rectangles'));
  measured['elements'] = await page.evaluate(() => document.querySelectorAll('*').length);
  measured['options'] = await page.getByRole('option').count();
  await look('ten years');
  await endPhase('looking');
  note('pan, ten years', await frames('pan'));
  await endPhase('pan');
  await look('all');
  await endPhase('looking');
  note('zoom, all to a year', await frames('zoom'));
  await endPhase('zoom');
  await look('all');
  if (size >= 1000) {
    await measureFilters(page, measured, endPhase);
    await measureSearch(page, measured, endPhase);
  }
  measured['heap, MiB'] = (await heapOf(inside)).megabytes;
  await close();
  return measured;
}

type Page = Awaited<ReturnType<typeof openTab>>['page'];

async function measureFilters(
  page: Page,
  measured: Record<string, number>,
  endPhase: (phase: string) => Promise<void>,
): Promise<void> {
  const answers: Answer[] = [];
  await endPhase('looking');
  for (let i = 0; i < TOGGLES; i++) {
    answers.push(await page.evaluate(() => globalThis.inPage.toggle('Diplomatic')));
    await page.waitForTimeout(200);
  }
  measured['category off or on: picture'] = median(answers.map(({ first }) => first));
  measured['category off or on: all parts'] = median(answers.map(({ complete }) => complete));
  await endPhase('filter');
}

async function measureSearch(
  page: Page,
  measured: Record<string, number>,
  endPhase: (phase: string) => Promise<void>,
): Promise<void> {
  const words = ['exercise', 'moscow', 'treaty sea', 'protest'];
  const answers: Answer[] = [];
  for (const word of words) {
    answers.push(await page.evaluate((text) => globalThis.inPage.search(text), word));
    await page.waitForTimeout(200);
  }
  const [first, ...later] = answers;
  measured['first search: first rows'] = first?.told ?? NaN;
  measured['first search: all rows'] = first?.complete ?? NaN;
  measured['later search: first rows'] = median(later.map(({ told }) => told));
  measured['later search: all rows'] = median(later.map(({ complete }) => complete));
  await page.evaluate(() => globalThis.inPage.search(''));
  await endPhase('search');
}

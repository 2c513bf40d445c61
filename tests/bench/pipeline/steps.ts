import { readDataset } from '../../../src/io/dataset';
import { axisScene } from '../../../src/layout/scene/axis-scene';
import { bufferScene, transformTo } from '../../../src/layout/scene/buffered-scene';
import { estimateText } from '../../../src/layout/labels/text';
import { bandKey } from '../../../src/model/events/band-key';
import { indexColumns } from '../../../src/model/events/index-columns';
import { NO_FILTERS, type Filtered, type Filters, type Found } from '../../../src/model/events/filter';
import { readQuery } from '../../../src/model/search/search';
import { buildSearchText, findRows } from '../../../src/model/search/search-text';
import { sceneInput } from '../../../src/state/scene-input';
import { buildTimelineDataFromColumns, type TimelineData } from '../../../src/state/timeline-data';
import { selectFiltered } from '../../../src/state/selectors';
import { SEEDED_HEAD, seededColumns } from '../seeded';
import { BAD_ROWS } from '../../io/bad-rows';
import { fileOf } from '../../io/build';
import { VIEWS } from '../views';
import { en } from '../../../src/words/en';
import { timed } from './clock';
import { columnsOf, columnsText, fileText } from './file';

/** A step of the pipeline at one size. */
export interface Step {
  readonly step: string;
  /** What it is compared with, measured in the same process: work of that kind done as plainly as can be. */
  readonly yardstick: string;
  readonly ms: number;
  readonly yardstickMs: number;
}

/** More rows than this do not come as objects: the door is for files, columns are for many. */
const MOST_ROWS = 200_000;

const SPACE = { width: 1280, rem: 16, measure: estimateText };

/** Every step from text to scene, with so many made-up events. Milliseconds, medians. */
export function measureSteps(count: number): readonly Step[] {
  const steps: Step[] = [];
  const add = (step: string, ms: number, yardstick = '', yardstickMs = NaN): void => {
    steps.push({ step, yardstick, ms, yardstickMs });
  };
  const made = seededColumns(count);

  if (count <= MOST_ROWS) {
    const text = fileText(made);
    const parse = timed(() => JSON.parse(text) as unknown);
    add('parse: JSON of a file of rows', parse);
    const parsed: unknown = JSON.parse(text);
    add(
      'read: the door, every row checked',
      timed(() => readDataset(parsed)),
      'its JSON.parse',
      parse,
    );
    addBadRows(count, add);
  }
  const text = columnsText(made);
  const parse = timed(() => JSON.parse(text) as unknown);
  add('parse: JSON of columns', parse);
  const parsed: unknown = JSON.parse(text);
  add(
    'columns: numbers into typed arrays',
    timed(() => columnsOf(parsed)),
    'its JSON.parse',
    parse,
  );

  const columns = columnsOf(parsed);
  const { categories } = SEEDED_HEAD;
  const sort = timed(() => columns.start.toSorted());
  add(
    'index: dates widened, sorted, dealt out to bands',
    timed(() => indexColumns(columns, categories.length)),
    'one Float64Array sorted',
    sort,
  );
  const index = indexColumns(columns, categories.length);
  const pass = timed(() => sumOf(columns.start));
  add(
    'prepare: lanes, limits, table',
    timed(() => buildTimelineDataFromColumns(SEEDED_HEAD, columns, index)),
    'one column added up',
    pass,
  );

  const data = buildTimelineDataFromColumns(SEEDED_HEAD, columns, index);
  const filter = (filters: Partial<Filters>, found: Found = null) =>
    timed(() => bandsOf(data, selectFiltered(data, { ...NO_FILTERS, ...filters }, found)));
  add('filter: a category off', filter({ hidden: ['diplomatic'] }), 'one column added up', pass);
  add(
    'filter: the range 1980 to 1989',
    filter({ range: { start: Date.UTC(1980, 0, 1), end: Date.UTC(1990, 0, 1) } }),
    'one column added up',
    pass,
  );
  addSearch(data, add);
  addScenes(data, add);
  return steps;
}

type Add = (step: string, ms: number, yardstick?: string, yardstickMs?: number) => void;

/** As many rows, each wrong: what a host pays that sends the wrong file. */
function addBadRows(count: number, add: Add): void {
  const kinds = Object.values(BAD_ROWS);
  const rows = Array.from({ length: count }, (_, i) => kinds[i % kinds.length]?.(i));
  const text = JSON.stringify(fileOf(...rows));
  const parsed: unknown = JSON.parse(text);
  add(
    'read: the door, every row wrong in one of a dozen ways',
    timed(() => readDataset(parsed)),
    'its JSON.parse',
    timed(() => JSON.parse(text) as unknown),
  );
}

function sumOf(column: Float64Array): number {
  let sum = 0;
  for (const value of column) sum += value;
  return sum;
}

/** All that a picture asks of a filter: what is shown of every band. */
const bandsOf = ({ head }: TimelineData, filtered: Filtered): number =>
  head.categories.reduce(
    (sum, _, category) => sum + filtered.bandAt(bandKey(category, 0)).positions.length,
    0,
  );

/** On one thread, as the worker does it. */
function addSearch(data: TimelineData, add: Add): void {
  const { count, textOf } = data.texts(en);
  const lower = timed(() => Array.from({ length: count }, (_, row) => textOf(row).toLowerCase()));
  add(
    'search: titles folded, once',
    timed(() => buildSearchText(count, textOf)),
    'toLowerCase of each',
    lower,
  );
  const folded = buildSearchText(count, textOf);
  const query = readQuery('exercise moscow');
  const joined = Array.from({ length: count }, (_, row) => textOf(row).toLowerCase()).join('\n');
  const scan = timed(() => countOf(joined, 'exercise'));
  const found = new Uint8Array(count);
  add(
    'search: two words in all titles',
    timed(() => findRows(folded, query, 0, count, found.fill(0))),
    'indexOf, one word, one text',
    scan,
  );
  add(
    'search: what was found, as a filter',
    timed(() => bandsOf(data, selectFiltered(data, NO_FILTERS, found))),
  );
}

function countOf(text: string, word: string): number {
  let hits = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) hits++;
  return hits;
}

function addScenes(data: TimelineData, add: Add): void {
  const filtered = selectFiltered(data, NO_FILTERS, null);
  const input = sceneInput(data, { filters: NO_FILTERS, selection: null }, filtered, SPACE, en.picture);
  for (const [name, view] of VIEWS) {
    const domain = view ?? data.limits;
    add(
      `scene: three screens laid out, ${name}`,
      timed(() => bufferScene({ ...input, domain }, true)),
    );
  }
  for (const [name, view] of VIEWS) {
    const asked = { ...input, domain: view ?? data.limits };
    const held = bufferScene(asked, true);
    add(
      `frame: the axis of one screen, ${name}`,
      timed(() => [axisScene(asked, held.layout.frame), transformTo(asked.domain, held)]),
    );
  }
}

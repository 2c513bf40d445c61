import type { Interval } from './dates/time';
import { readDataset } from './io/dataset';
import { describeIssue } from './io/issue';
import { lanesIn } from './layout/lanes';
import { limitsFrom } from './layout/visible-domain';
import { faultOfColumns, type DatasetHead, type EventColumns } from './model/event-columns';
import type { EventIndex } from './model/event-index';
import { prepare, prepareColumns, type Prepared } from './state/selectors';
import type { ColumnsHead, TimelineOptions } from './timeline-api';

/** Columns that are fit to be drawn, and what they are events of; null for a dataset of objects. */
export function columnsOf(options: TimelineOptions): { head: DatasetHead; columns: EventColumns } | null {
  if (!('columns' in options)) return null;
  const head = headOf(options.head);
  const fault = faultOfColumns(options.columns, head.categories.length);
  if (fault !== null) throw new TypeError(fault);
  return { head, columns: options.columns };
}

/** Throws where what a host gives is no stretch of time. */
export function checkDomain(name: string, { start, end }: Interval): void {
  if (start < end) return;
  throw new RangeError(
    `the ${name} from ${start} to ${end} is no stretch of time: it begins and ends in milliseconds UTC, first one, then the other`,
  );
}

/** The data of a host, made ready. Throws where it is refused, with every reason. `em` is the text size. */
export function prepareOptions(options: TimelineOptions, em: number, index?: EventIndex): Prepared {
  const { limits, height } = options;
  const lanes = (bands: number): number | undefined =>
    height === undefined ? undefined : lanesIn(height, bands, em);
  const given = columnsOf(options);
  const prepared =
    given === null
      ? prepareDataset('dataset' in options ? options.dataset : null, lanes)
      : prepareColumns(given.head, given.columns, index, lanes(given.head.categories.length));
  return limits === undefined ? prepared : { ...prepared, limits: limitsFrom(limits) };
}

function prepareDataset(dataset: unknown, lanes: (bands: number) => number | undefined): Prepared {
  const read = readDataset(dataset);
  if (!read.ok) throw new TypeError(read.issues.map(describeIssue).join('\n'));
  return prepare(read.dataset, lanes(read.dataset.categories.length));
}

const headOf = ({ title, categories, id = 'columns', language = 'en' }: ColumnsHead): DatasetHead => ({
  format: 'dyad-dataset',
  version: 1,
  id,
  title,
  description: '',
  language,
  parties: [
    { id: 'a', name: '' },
    { id: 'b', name: '' },
  ],
  categories: categories.map((category) => ({ definition: '', ...category })),
  sources: [],
  measures: [],
});

import type { Interval } from '../dates/time';
import { readDataset } from '../io/dataset';
import type { ReadReport } from '../io/report';
import { lanesIn } from '../layout/scene/chart-frame';
import { limitsFrom } from '../layout/visible-domain';
import { faultOfColumns, type EventColumns } from '../model/events/event-columns';
import type { Dataset, DatasetHead } from '../model/dataset';
import type { EventIndex } from '../model/events/event-index';
import { buildTimelineData, buildTimelineDataFromColumns, type TimelineData } from '../state/timeline-data';
import { faults } from '../words/en/faults';
import type { ColumnsHead, TimelineOptions } from './api';

/** What a host gives, once it is found fit to be drawn. */
export type CheckedData =
  | { readonly kind: 'columns'; readonly head: DatasetHead; readonly columns: EventColumns }
  | { readonly kind: 'dataset'; readonly dataset: Dataset; readonly report: ReadReport };

/** Looks through the data of a host. Throws where it is refused, with every reason. */
export function checkData(options: TimelineOptions): CheckedData {
  if ('columns' in options) {
    const { columns } = options;
    const head = headOf(options.head);
    const fault = faultOfColumns(columns, head.categories.length);
    if (fault !== null) throw new TypeError(fault);
    return { kind: 'columns', head, columns };
  }
  const read = readDataset('dataset' in options ? options.dataset : null);
  if (!read.ok) throw new TypeError(faults.issues(read.issues, read.more).join('\n'));
  return { kind: 'dataset', dataset: read.dataset, report: read.report };
}

/** Throws where what a host gives is no stretch of time. */
export function checkDomain(name: string, { start, end }: Interval): void {
  if (start < end) return;
  throw new RangeError(
    `the ${name} from ${start} to ${end} is no stretch of time: it begins and ends in milliseconds UTC, first one, then the other`,
  );
}

/** Makes the data of a host ready to be drawn. `rem` is the text size; `index` that of columns, where it is built. */
export function buildData(
  checked: CheckedData,
  { limits, height }: TimelineOptions,
  rem: number,
  index?: EventIndex,
): TimelineData {
  const { categories } = checked.kind === 'columns' ? checked.head : checked.dataset;
  const lanes = height === undefined ? undefined : lanesIn(height, categories.length, rem);
  const data =
    checked.kind === 'columns'
      ? buildTimelineDataFromColumns(checked.head, checked.columns, index, lanes)
      : buildTimelineData(checked.dataset, checked.report, lanes);
  return limits === undefined ? data : { ...data, limits: limitsFrom(limits) };
}

const headOf = ({ title, categories, id = 'columns', language = 'en' }: ColumnsHead): DatasetHead => ({
  id,
  title,
  description: '',
  language,
  parties: [],
  categories: categories.map((category) => ({ definition: '', ...category })),
  sources: [],
  measures: [],
});

import type { Parts } from './EmbeddedTimeline';
import type { Interval } from './dates/time';
import { readDataset } from './io/dataset';
import { describeIssue } from './io/issue';
import { lanesIn } from './layout/lanes';
import { limitsFrom } from './layout/visible-domain';
import type { Category } from './model/dataset';
import { faultOfColumns, type DatasetHead, type EventColumns } from './model/event-columns';
import type { EventIndex } from './model/event-index';
import type { Filters } from './model/filter';
import { prepare, prepareColumns, type Prepared } from './state/selectors';

/** What events in columns are events of. */
export interface ColumnsHead {
  readonly title: string;
  /** In the order of the numbers in `columns.category`, which is also that of the bands from above. */
  readonly categories: readonly (Pick<Category, 'id' | 'label'> & Partial<Category>)[];
  /** A short name, for links and files. */
  readonly id?: string;
  /** Language of the titles, as a BCP 47 tag; English, if not said. */
  readonly language?: string;
}

/** How to start the workers, for a host that keeps their files elsewhere. */
export interface Workers {
  /** Builds the index of many events. */
  readonly index?: () => Worker;
  /** Searches in many titles. */
  readonly search?: () => Worker;
}

interface DatasetInput {
  /** A dataset in the format of `data/README.md`, as parsed from JSON. */
  readonly dataset: unknown;
}

interface ColumnsInput {
  readonly columns: EventColumns;
  readonly head: ColumnsHead;
}

export type TimelineOptions = (DatasetInput | ColumnsInput) &
  Partial<Parts> & {
    readonly filters?: Partial<Filters>;
    /** What is shown first, in milliseconds UTC; all there is, if not said. */
    readonly visibleDomain?: Interval | null;
    /** Id of the event that is open first. */
    readonly selection?: string | null;
    /** How far a reader can move; as far as the data goes, and a little further, if not said. */
    readonly limits?: Interval;
    /** The height of the picture in pixels; as high as its lanes, if not said. */
    readonly height?: number;
    /** Which painter draws; the number of events decides, if not said. */
    readonly painter?: 'svg' | 'canvas';
    /** The library's own files beside it, if not said. */
    readonly workers?: Workers;
  };

/** Columns that are fit to be drawn, and what they are events of; null for a dataset of objects. */
export function columnsOf(options: TimelineOptions): { head: DatasetHead; columns: EventColumns } | null {
  if (!('columns' in options)) return null;
  const head = headOf(options.head);
  const fault = faultOfColumns(options.columns, head.categories.length);
  if (fault !== null) throw new TypeError(fault);
  return { head, columns: options.columns };
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

/** What a host gives to a timeline, and what it is given: the words of the library, and no code. */
import type { Interval } from '../dates/time';
import type { Category } from '../model/dataset';
import type { EventColumns } from '../model/events/event-columns';
import type { Filters } from '../model/events/filter';

/** Which parts stand around the picture. */
export interface Parts {
  /** The buttons, one for every key, and what is in view in words. */
  readonly controls: boolean;
  /** All of time in a strip, with a brush. */
  readonly overview: boolean;
  /** What is known of the open event. */
  readonly details: boolean;
}

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

/** What a timeline shows now. */
export interface TimelineState {
  readonly filters: Filters;
  readonly selection: string | null;
  /** In milliseconds UTC, half-open; null until the events are ready. */
  readonly visibleDomain: Interval | null;
  /** How many dated events pass the filters, and how many there are; none until they are ready. */
  readonly shown: number;
  readonly total: number;
}

export interface TimelineHandle {
  /** Fulfilled once the first picture stands: at once, but for very many events, which a worker makes ready. */
  readonly ready: Promise<void>;
  /** Null shows all there is. */
  readonly setVisibleDomain: (domain: Interval | null) => void;
  /** What is not named stays as it is. */
  readonly setFilters: (filters: Partial<Filters>) => void;
  /** Opens an event by its id; null closes it. */
  readonly select: (id: string | null) => void;
  readonly getState: () => TimelineState;
  /** Calls back after each change; gives the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes the timeline out of the page and ends all that it began. */
  readonly destroy: () => void;
}

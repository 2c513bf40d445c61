/** The options that a host passes and the handle that it gets: types only, no code. */
import type { Interval } from '../dates/time';
import type { RowCounts } from '../io/report';
import type { Category } from '../model/dataset-file';
import type { EventColumns } from '../model/events/event-columns';
import type { Filters } from '../model/events/filter';

/** The parts around the picture. */
export interface Parts {
  /**
   * The toolbar: a button for each keyboard command, and the visible domain in words.
   * @defaultValue true
   */
  readonly controls: boolean;
  /**
   * The strip below the picture that shows the whole timeline, with a brush for the visible domain.
   * @defaultValue true
   */
  readonly overview: boolean;
  /**
   * The panel with the excerpt, sources and verdict of the open event.
   * @defaultValue true
   */
  readonly details: boolean;
  /**
   * The shelf below the timeline: the events without a date.
   * @defaultValue true
   */
  readonly shelf: boolean;
}

/** What a dataset says besides its events, for events that come in columns. */
export interface ColumnsHead {
  /** Title of the dataset; also the name of the timeline for assistive technology. */
  readonly title: string;
  /** Categories in the order of the numbers in `columns.category`, which is also the order of the bands, top first. */
  readonly categories: readonly (Pick<Category, 'id' | 'label'> & Partial<Category>)[];
  /**
   * Short name for links and files: lower-case letters, digits and hyphens.
   * @defaultValue 'columns'
   */
  readonly id?: string;
  /**
   * Language of the titles, as a BCP 47 tag.
   * @defaultValue 'en'
   */
  readonly language?: string;
}

/** How to start the workers, for a host that serves their files from another place. */
export interface Workers {
  /** Starts a worker that builds the index of many events. */
  readonly index?: () => Worker;
  /** Starts a worker that searches many titles. */
  readonly search?: () => Worker;
}

/** Data as a dataset. */
interface DatasetInput {
  /** A dataset in the format of `data/README.md`, as parsed from JSON. */
  readonly dataset: unknown;
}

/** Data as columns, for up to a million events. */
interface ColumnsInput {
  /** The events. They are read and not copied: do not change them while the timeline is on the page. */
  readonly columns: EventColumns;
  /** What the columns are events of. */
  readonly head: ColumnsHead;
}

/**
 * A moment: a number of milliseconds UTC, a `Date`, or the text of a day (`"1950-06-25"`, its first moment in UTC) or of
 * a moment with its offset (`"1950-06-25T04:00Z"`). A text that names no one day or moment is refused, and so is a day
 * that there is not.
 */
export type MomentInput = number | Date | string;

/** A stretch of time, half-open: `start` belongs to it, `end` does not. */
export interface IntervalInput {
  /** The first moment; `-Infinity` is a side without a bound. */
  readonly start: MomentInput;
  /** The moment after the last; `Infinity` is a side without a bound. */
  readonly end: MomentInput;
}

/** Filters as a host sets them: those that are left out stay as they are. */
export interface FiltersInput extends Partial<Omit<Filters, 'range'>> {
  /** Only events that may lie in this stretch of time; null for all time. */
  readonly range?: IntervalInput | null;
}

/** The data of a timeline, which is required, and how it is shown at first. */
export type TimelineOptions = (DatasetInput | ColumnsInput) &
  Partial<Parts> & {
    /**
     * Initial filters; a filter that is left out filters nothing.
     * @defaultValue all claims are shown, and none of the public record
     */
    readonly filters?: FiltersInput;
    /**
     * Initial visible domain; null is the whole timeline, and a side without a bound goes as far as the limits do.
     * @defaultValue null
     */
    readonly visibleDomain?: IntervalInput | null;
    /**
     * Id of the event that is open at first.
     * @defaultValue null
     */
    readonly selection?: string | null;
    /**
     * How far a reader can pan and zoom out; a side without a bound goes as far as dates do.
     * @defaultValue the extent of the data and a margin
     */
    readonly limits?: IntervalInput;
    /**
     * Height of the picture in CSS pixels, at most 8192.
     * @defaultValue the height that the lanes need
     */
    readonly height?: number;
    /**
     * How the picture is drawn.
     * @defaultValue SVG for few marks, canvas for many
     */
    readonly painter?: 'svg' | 'canvas';
    /**
     * How the workers are started.
     * @defaultValue from the library's own files, `workers/*.js` beside the module
     */
    readonly workers?: Workers;
  };

/** A snapshot of what a timeline shows. */
export interface TimelineState {
  /** All filters, whether or not the host has set them. */
  readonly filters: Filters;
  /** Id of the open event, or null. */
  readonly selection: string | null;
  /** In milliseconds UTC, half-open; null until the events are ready, and where nothing has a place in time. */
  readonly visibleDomain: Interval | null;
  /** Number of dated events that pass the filters; 0 until the events are ready. */
  readonly shown: number;
  /** Number of dated events, of both layers; 0 until the events are ready. */
  readonly total: number;
  /** Where the rows of the data have gone; {@link TimelineHandle.getReport} has the reasons. */
  readonly rows: RowCounts;
}

/** One thing that is wrong with the data, in words. */
export interface ReportedIssue {
  /** Where: `events[3].date`. */
  readonly path: string;
  /** What stands there, as JSON and shortened; empty where nothing stands. */
  readonly value: string;
  /** A short name of the kind of fault, such as `no-date`, that stays the same in every language. */
  readonly code: string;
  /** Why it does not do. */
  readonly reason: string;
  /** What to do about it. */
  readonly suggestion: string;
}

/** A row of the data that is not shown. */
export interface ReportedRow {
  /** Its place in `events`, from 0. */
  readonly index: number;
  /** Its id; null where it has none. */
  readonly id: string | null;
  /** What is wrong with it: the first hundred issues. */
  readonly issues: readonly ReportedIssue[];
  /** Number of further issues. */
  readonly more: number;
  /** The row as it came. */
  readonly row: unknown;
}

/** Something that keeps no row out, but that the author of the data should know. */
export interface ReportedNote extends ReportedIssue {
  /** In how many places it holds; `path` and `value` are those of the first. */
  readonly count: number;
}

/** What was read of the data, and what was not. */
export interface TimelineReport {
  /** Where each row has gone. */
  readonly rows: RowCounts;
  /** The rows that are not shown, with the reasons. */
  readonly setAside: readonly ReportedRow[];
  /** What is left out of rows that are shown, and of what stands around them. */
  readonly notes: readonly ReportedNote[];
}

/** A timeline that is on the page. */
export interface TimelineHandle {
  /**
   * Resolves when the first picture is drawn: at once, except for 200,000 events and more in columns, whose index a
   * worker builds first. Rejects with an `AbortError` if the timeline is destroyed before that.
   */
  readonly ready: Promise<void>;
  /**
   * Pans and zooms to a stretch of time.
   * @param domain - half-open; null shows the whole timeline
   * @throws TypeError or RangeError if it is no stretch of time; then nothing has changed
   */
  readonly setVisibleDomain: (domain: IntervalInput | null) => void;
  /**
   * Changes some of the filters.
   * @param filters - the filters to change; the others keep their values
   * @throws TypeError or RangeError if one of them is none, as a category that there is not; then nothing has changed
   */
  readonly setFilters: (filters: FiltersInput) => void;
  /**
   * Opens an event, or closes the one that is open.
   * @param id - id of an event; null closes
   * @throws TypeError if it is neither a text nor null
   */
  readonly select: (id: string | null) => void;
  /** Returns what the timeline shows now: the same frozen object until something changes. */
  readonly getState: () => TimelineState;
  /**
   * Returns what was read of the data, with a reason for each row that is not shown. Of columns all rows are shown: one
   * that cannot be is refused with the others.
   */
  readonly getReport: () => TimelineReport;
  /**
   * Calls a listener after each change of the state, whether a reader or the host made it. An error that a listener
   * throws goes to `reportError`, and holds nothing up.
   * @throws TypeError if the listener is no function
   * @returns a function that ends the subscription
   */
  readonly subscribe: (listener: () => void) => () => void;
  /** Removes the timeline from the page, with its listeners and workers. */
  readonly destroy: () => void;
}

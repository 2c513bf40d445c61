import type { EventTime } from '../dates/time';
import type {
  DatasetFile,
  EventRecord,
  FormerStateRecord,
  MeasureRecord,
  MeasureValueRecord,
  PartyRecord,
  SourceRecord,
} from './dataset-file';

/*
 * What has come through the door (`io/dataset.ts`). What is a date's text in a file is an `EventTime` here, so that
 * nothing further inside reads it again; what has no date is the same in both.
 */

/** One event inside the app: the record, its place in the file, and its date as read. */
export interface DyadEvent extends EventRecord {
  /** The date as read, filled where the event fills it (`throughout`); null on the shelf. */
  readonly time: EventTime | null;
}

/** A party, with its earlier states; none where it always had its name. */
export interface Party extends Omit<PartyRecord, 'formerly'> {
  readonly formerly: readonly FormerState[];
}

/** An earlier state, and the last day on which its name held. */
export interface FormerState extends Omit<FormerStateRecord, 'until'> {
  readonly until: EventTime;
}

/** A source, with the times that it speaks of; none where it does not say. */
export interface Source extends Omit<SourceRecord, 'published' | 'retrieved' | 'compared' | 'covers'> {
  readonly published?: EventTime;
  readonly retrieved?: EventTime;
  readonly compared?: EventTime;
  readonly covers: readonly EventTime[];
}

/** A series of reported values. */
export interface Measure extends Omit<MeasureRecord, 'values'> {
  readonly values: readonly MeasureValue[];
}

/** One of them, and the time that it covers. */
export interface MeasureValue extends Omit<MeasureValueRecord, 'date'> {
  readonly date: EventTime;
}

/**
 * All of a dataset but its events, which may be objects or columns (`EventTable`). Every id is resolved: what it names
 * is there.
 */
export interface DatasetHead extends Pick<
  DatasetFile,
  'id' | 'title' | 'description' | 'method' | 'language' | 'categories' | 'spellings'
> {
  /** The two states of the dyad; none where the events of a host are not said to be of any. */
  readonly parties: readonly Party[];
  readonly sources: readonly Source[];
  readonly measures: readonly Measure[];
}

/** A dataset of a file, with its events. */
export interface Dataset extends DatasetHead {
  readonly events: readonly DyadEvent[];
}

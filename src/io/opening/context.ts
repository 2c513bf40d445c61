import type { Dataset } from '../../model/dataset';
import type { RecognisedEncoding } from '../bytes/encodings';
import type { StopSignal } from '../bytes/source';
import type { OpenFault } from '../bytes/stopped';
import type { DateReading } from '../notations/written-date';
import type { Format, ReaderChoices, Role } from '../readers/reader';
import type { OpenReport, OrderQuestion, TakenColumn } from './report';
import type { DatasetTexts } from './texts';

/** What can be said before a file is opened; all else is recognised, or asked afterwards. */
export interface OpenOptions extends ReaderChoices {
  readonly format?: Format | 'auto';
  /** Which file of an archive. */
  readonly inside?: string;
  /** What columns are for, by their names; null leaves one out. Those that are not named are guessed. */
  readonly roles?: Readonly<Record<string, Role | null>>;
  /** How dates are read: of one column by its name, or of all others. */
  readonly dates?: DateReading;
  readonly datesOf?: Readonly<Record<string, DateReading>>;
  /** The two parties, by the codes that the file has for them, or by their names. */
  readonly parties?: readonly [string, string];
  /** BCP 47 tag of titles and texts, where the file does not say it. */
  readonly language?: string;
  readonly signal?: StopSignal;
  /** Called with what part has been read, from 0 to 1. */
  readonly progress?: (part: number) => void;
}

/** A file that was opened. */
export interface OpenedFile {
  readonly ok: true;
  readonly dataset: Dataset;
  /** The dataset as a file of our format, with the rows that are shown. */
  readonly file: unknown;
  readonly report: OpenReport;
  /** What columns were taken for; none of a dataset of ours. */
  readonly columns: readonly TakenColumn[];
  /** What nothing in the file decides: until it is answered, the rows that hang on it are set aside. */
  readonly questions: readonly OrderQuestion[];
}

/** A file that was not. */
export interface NotOpened {
  readonly ok: false;
  readonly file: string;
  readonly why: OpenFault;
}

/** What is known of a file once it is recognised. */
export interface OpenContext {
  readonly file: string;
  readonly format: Format;
  readonly encoding: RecognisedEncoding | null;
  readonly texts: DatasetTexts;
  readonly options: OpenOptions;
}

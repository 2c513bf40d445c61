import type { Interval } from '../../dates/time';
import type { MeasureWords } from '../../layout/measures/measure-scene';
import type { MeasureFinding } from '../../model/measure-findings';
import type { MeasureEntry } from '../../model/measure-points';

/** What is said of a measure: its chart, and the same values as a table. */
export interface MeasureMessages {
  /**
   * What the chart shows, in a sentence: "More than $500 million of trade claimed for 2017, $77.9 million on record".
   * `noun` is what is counted, where the dataset says it in a word.
   */
  readonly finding: (finding: MeasureFinding, noun: string | null) => string;
  /** What the measure is, and what a dash is. */
  readonly about: (label: string) => string;
  /** What is claimed, and what is reported for the same time, each in a sentence. */
  readonly fact: (finding: MeasureFinding) => string;
  readonly claimed: string;
  readonly reported: string;
  readonly logarithmic: string;
  /** What that is, for who does not know the word. */
  readonly logarithmicMeans: string;
  /** Where a logarithmic scale cannot draw so many of the values in view, since they are zero or below. */
  readonly offScale: (values: number) => string;
  /** Of a view in which no value lies. */
  readonly noneInView: (all: Interval) => string;

  /** Names the listbox. */
  readonly values: (label: string) => string;
  /** How its values are walked through. */
  readonly keys: string;
  /** A value: which, when, and who says so, as short as can be. */
  readonly option: (entry: MeasureEntry) => string;
  readonly walk: string;
  readonly previous: string;
  readonly next: string;
  /** Its place among all: "12 of 42". */
  readonly placeOf: (place: number, size: number) => string;

  /** On the card of a value. */
  readonly value: (entry: MeasureEntry) => string;
  readonly when: (entry: MeasureEntry) => string;
  readonly who: (entry: MeasureEntry) => string;
  readonly openClaim: string;

  readonly tick: (value: number, unit: string) => string;
  readonly picture: Pick<MeasureWords, 'claim' | 'ratio' | 'above'>;

  /** Names the small picture of all values: "Trade between the two countries: 42 values, 1990 to 2023". */
  readonly allValues: (label: string, values: number, span: Interval) => string;

  readonly asTable: string;
  readonly column: Readonly<Record<'time' | 'value' | 'source' | 'kind' | 'counted', string>>;
  /** Time of a value in a table. */
  readonly time: (entry: MeasureEntry) => string;
  /** Who says so: a source by its title. */
  readonly source: (entry: MeasureEntry) => string;
  readonly kind: (entry: MeasureEntry) => string;
  /** What exactly is counted, and a note; empty where nothing is said. */
  readonly counted: (entry: MeasureEntry) => string;
}

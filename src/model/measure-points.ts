import { compareIntervals } from '../dates/compare';
import { readDate } from '../dates/edtf';
import type { Interval } from '../dates/time';
import { dateInWords } from '../dates/words';
import type { Dataset, Measure, Modifier } from './dataset';
import { quantityInWords } from './quantity-words';

/** A value of a measure, reported or claimed, with what a reader wants to know of it. */
export interface MeasureEntry {
  readonly key: string;
  readonly extent: Interval;
  readonly value: number;
  readonly modifier: Modifier;
  /** True for a value that an event of the claims gives. */
  readonly claim: boolean;
  /** "throughout 2017". */
  readonly date: string;
  /** "more than $500 million". */
  readonly words: string;
  /** Title of the source. */
  readonly source: string;
  readonly basis: string;
  readonly note: string;
  /** The event that claims it; null for a reported value. */
  readonly event: string | null;
}

/** All values of a measure in time order: what is reported, and what the claims of the set say of the same. */
export function measureEntries(dataset: Dataset, measure: Measure): readonly MeasureEntry[] {
  const titles = new Map(dataset.sources.map(({ id, title }) => [id, title]));
  const reported = measure.values.flatMap((value, i): MeasureEntry[] => {
    const read = readDate(value.date);
    if (!read.ok) return [];
    return [
      {
        key: `${measure.id} ${i}`,
        extent: read.value.extent.possible,
        value: value.value,
        modifier: value.modifier,
        claim: false,
        date: dateInWords(read.value, { throughout: true }),
        words: quantityInWords({ ...value, unit: measure.unit }),
        source: titles.get(value.source) ?? value.source,
        basis: value.basis ?? '',
        note: value.note ?? '',
        event: null,
      },
    ];
  });
  const claimed = dataset.events.flatMap(({ id, title, time, evidence, quantities = [], throughout }) =>
    quantities
      .filter((quantity) => quantity.measure === measure.id && time !== null)
      .flatMap((quantity, i): MeasureEntry[] =>
        time === null
          ? []
          : [
              {
                key: `${id} ${i}`,
                extent: time.extent.possible,
                value: quantity.value,
                modifier: quantity.modifier,
                claim: true,
                date: dateInWords(time, { throughout: throughout === true }),
                words: quantityInWords(quantity),
                source: titles.get(evidence[0]?.source ?? '') ?? title,
                basis: quantity.of,
                note: '',
                event: id,
              },
            ],
      ),
  );
  return [...reported, ...claimed].toSorted((a, b) => compareIntervals(a.extent, b.extent));
}

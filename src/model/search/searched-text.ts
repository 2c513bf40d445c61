import type { DateWords } from '../../dates/date-words';
import type { EventTime } from '../../dates/time';
import type { DyadEvent } from '../dataset';
import type { Category, Quantity, Verdict } from '../dataset-file';
import { amountsIn } from './amounts';
import { foldText } from './fold';
import { joinParts } from './search';
import type { OtherWays } from './spellings';

/** How an event is told on the screen, in the language of the page: what is read there can be sought. */
export interface SearchedWords {
  readonly dates: Pick<DateWords, 'inWords'>;
  readonly picture: {
    readonly eventDate: (time: EventTime | null, verdict: Verdict | null) => string;
  };
  readonly quantities: {
    readonly inWords: (quantity: Quantity) => string;
    readonly short: (quantity: Quantity) => string;
  };
  readonly verdicts: { readonly label: (verdict: Verdict) => string };
}

/**
 * The text in which an event is sought: what is printed of it (titles, excerpts, its date, its verdict and the note to
 * that, its categories and amounts) and the other ways to write the names and amounts that stand there.
 */
export function searchedText(
  event: DyadEvent,
  categories: readonly Category[],
  words: SearchedWords,
  others: OtherWays,
): string {
  const printed = [
    event.title,
    event.shortTitle ?? '',
    event.summary,
    ...event.evidence.map(({ exact }) => exact),
    event.assessment?.note ?? '',
    event.dateNote ?? '',
    ...(event.quantities ?? []).flatMap((quantity) => [
      words.quantities.inWords(quantity),
      words.quantities.short(quantity),
    ]),
    ...dateParts(event, words),
    ...(event.assessment === undefined ? [] : [words.verdicts.label(event.assessment.verdict)]),
    ...categories.filter(({ id }) => event.categories.includes(id)).map(({ label }) => label),
  ].filter((part) => part !== '');
  const more = [...printed.flatMap(amountsIn), ...others(foldText(printed.join(' \n ')))];
  return joinParts([...printed, ...new Set(more)]);
}

/** A date as it is told, as it stands beside a mark, and as it was given, in figures. */
function dateParts({ time, throughout, assessment }: DyadEvent, words: SearchedWords): readonly string[] {
  if (time === null) return [];
  const beside = words.picture.eventDate(time, assessment?.verdict ?? null);
  return [words.dates.inWords(time, throughout), beside, time.text];
}

import type { Verdict } from '../../../model/dataset-file';
import type { Elsewhere } from '../../../state/selectors';
import type { FilterMessages, Share, StatusFacts } from '../../parts/filters';
import { counted, inFigures } from '../numbers';
import { rangeInWords } from '../ranges';
import { verdicts } from '../verdicts';

const search = 'Search events and excerpts';

/** How many of those in the range are so for certain, and how many only may be. */
function certainty(certain: number, shown: number): string {
  if (shown === 0) return '';
  return certain === shown
    ? ', all certainly'
    : `, ${inFigures(certain)} certainly and ${inFigures(shown - certain)} possibly`;
}

const ELSEWHERE: Readonly<Record<keyof Elsewhere, string>> = {
  record: 'on the public record',
  leftOut: 'left out by the filters',
  undated: 'without a date',
};

/** Those without a date are counted apart: where some are shown, they are not more of them. */
const foundIn = (kind: keyof Elsewhere, events: number, more: boolean): string =>
  `${inFigures(events)} ${more && kind !== 'undated' ? 'more ' : ''}${ELSEWHERE[kind]}`;

const elsewhereOf = ({ record, leftOut }: Pick<Elsewhere, 'record' | 'leftOut'>, more: boolean): string[] => [
  ...(record > 0 ? [foundIn('record', record, more)] : []),
  ...(leftOut > 0 ? [foundIn('leftOut', leftOut, more)] : []),
];

/** "34 events", "11 of 34 events". */
const ofRecord = ({ shown, total }: Share): string =>
  shown === total ? counted(total, 'event') : `${inFigures(shown)} of ${counted(total, 'event')}`;

const shareOf = ({ shown, total }: Share): string => `${inFigures(shown)} of ${inFigures(total)}`;

function status({
  counted: { shown, total },
  range,
  record,
  searched,
  undated,
  elsewhere,
}: StatusFacts): string {
  const inRange = range === null ? '' : ` in ${rangeInWords(range.extent)}${certainty(range.certain, shown)}`;
  const isUndated = total === 0 && undated !== null;
  return [
    isUndated
      ? `Showing ${inFigures(undated.shown)} of ${counted(undated.total, 'event')} without a date`
      : `Showing ${inFigures(shown)} of ${counted(total, 'event')}${inRange}`,
    ...(record === null ? [] : [`${shareOf(record)} on record`]),
    ...(searched === null ? [] : [`searched ${Math.floor(searched * 100)} % so far`]),
    ...(elsewhere === null ? [] : elsewhereOf(elsewhere, shown > 0)),
    ...(undated === null || isUndated ? [] : [`${shareOf(undated)} without a date`]),
  ].join(' · ');
}

/** The shortest word for a verdict, as it stands under the cells. */
const shortVerdict = (verdict: Verdict): string =>
  verdict === 'partly' ? 'partly' : verdicts.inText(verdict);

export const filters: FilterMessages = {
  filters: 'Filters',
  categories: 'Categories',
  verdicts: 'Verdicts',
  verdictKey: (verdict, claims) => [{ part: 'strong', text: inFigures(claims) }, ` ${shortVerdict(verdict)}`],
  verdictToggle: (verdict, claims) =>
    `${verdicts.label(verdict)}, ${inFigures(claims)} ${shortVerdict(verdict)}`,
  share: (share) => `${Math.round(share * 100)} %`,
  pressTwice: 'Press twice to see only these.',
  toggle: (label, events) => `${label}, ${counted(events, 'event')}`,
  noRecord: 'no public record in this set',
  recordSwitch: ({ isOn, isTight, events }) => {
    if (isTight) return `Record ${inFigures(events.shown)}: public record, ${ofRecord(events)}`;
    return `${isOn ? 'Public record' : 'Show the public record'}, ${ofRecord(events)}`;
  },
  recordMeans: 'What other sources report: against these the claims are checked.',
  recordShown: ({ isOn, isTight, events }) =>
    isTight
      ? ['Record', { part: 'count', text: inFigures(events.shown) }]
      : [isOn ? 'Public record' : 'Show the public record', { part: 'count', text: ofRecord(events) }],
  search,
  clear: 'Clear filters',
  status,
  showElsewhere: (kind, events, more) => `${foundIn(kind, events, more)}: show`,
  nothingFound: 'No dated event matches these filters.',
  nothingDated: 'There is no dated event here.',
};

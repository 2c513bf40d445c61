import { useMemo } from 'react';
import { groupOf, periodGroups } from '../../model/periods/period-groups';
import { numberOf, periodOf, type Periods } from '../../model/periods/periods';
import { useMessages } from '../base/use-messages';
import type { Messages } from '../../words/messages';
import type { LongListMessages } from '../../words/parts/long-lists';

/** More entries than this, and a menu of periods is no help. */
const MENU = 200;

/** The names of the first and the last period from one rank to another: "June 1994" and "March 1995". */
export function endsOf(
  periods: Periods,
  from: number,
  to: number,
  nameOf: Messages['period'],
): readonly [first: string, last: string] {
  const nameAt = (rank: number): string =>
    nameOf(periods.table.unit, numberOf(periods, periodOf(periods.starts, rank)));
  return [nameAt(from), nameAt(to - 1)];
}

interface PartBarProps {
  readonly periods: Periods;
  /** The rank at which each part begins, and the end of all. */
  readonly parts: Uint32Array;
  readonly part: number;
  /** The period at the upper edge of what is in view. */
  readonly here: number;
  /** Goes to an event, by rank, and leaves the focus where it is. */
  readonly onGo: (rank: number) => void;
  readonly words: LongListMessages;
}

/** Stays above a long list: where in time the reader is, a menu of where to go, and the parts beside this one. */
export function PartBar({ periods, parts, part, here, onGo, words }: PartBarProps) {
  const { starts } = periods;
  const { period } = useMessages();
  const step = (to: number, word: string) => {
    const from = parts[to];
    const end = parts[to + 1];
    const isThere = from !== undefined && end !== undefined;
    return (
      <button
        type="button"
        className="button"
        // Not disabled: at the last part the button that led there keeps the focus.
        aria-disabled={!isThere}
        onClick={() => {
          if (isThere) onGo(from);
        }}
      >
        <span>{word}</span>
        {isThere && (
          <span className="visually-hidden">{words.leadsTo(...endsOf(periods, from, end, period))}</span>
        )}
      </button>
    );
  };
  return (
    <nav className="part-bar" aria-label={words.parts}>
      {starts.length > 2 && (
        <label className="period-menu">
          <span>{words.goTo}</span>
          <select
            value={here}
            onChange={({ target }) => {
              onGo(starts[Number(target.value)] ?? 0);
            }}
          >
            <Menu periods={periods} here={here} words={words} />
          </select>
        </label>
      )}
      {parts.length > 2 && step(part - 1, words.earlier)}
      {parts.length > 2 && step(part + 1, words.later)}
    </nav>
  );
}

/** The periods, or the years of which the one at hand is laid open into its months. */
function Menu({ periods, here, words }: Pick<PartBarProps, 'periods' | 'here' | 'words'>) {
  const { starts } = periods;
  const { period } = useMessages();
  const groups = useMemo(() => periodGroups(periods, MENU), [periods]);
  const open = groupOf(groups, here);
  const entry = (first: number, end: number, heading: string) => (
    <option key={first} value={first}>
      {words.menuEntry(heading, (starts[end] ?? 0) - (starts[first] ?? 0))}
    </option>
  );
  return groups.map(({ unit, number, first, end }) =>
    first !== open?.first || end - first === 1 ? (
      entry(first, end, period(unit, number))
    ) : (
      <optgroup key={first} label={period(unit, number)}>
        {Array.from({ length: end - first }, (_, i) =>
          entry(first + i, first + i + 1, period(periods.table.unit, numberOf(periods, first + i))),
        )}
      </optgroup>
    ),
  );
}

import { useCallback, useId, useMemo, useRef, useState } from 'react';
import { partStarts } from '../../model/periods/parts';
import { numberOf, periodOf, type Periods } from '../../model/periods/periods';
import { useMessages } from '../base/use-messages';
import type { LongListMessages } from '../../words/parts/long-lists';
import type { RowContent } from './DrawnRows';
import { PageRows } from './PageRows';
import { PartBar, endsOf } from './PartBar';
import { periodRows } from './rows';
import { usePlace } from './use-place';

/**
 * As many events are scrolled through as one list. Browsers draw no element higher than 17.9 million pixels
 * (Firefox; 33.5 million in Chromium), and in large letters on a phone a row may take 500. Besides, a scroll bar
 * over more leads nowhere: a pixel of it would be a thousand events.
 */
const LONGEST_PART = 10_000;

export interface LongChronologyProps {
  readonly periods: Periods;
  readonly isPossibly: (position: number) => boolean;
  readonly onOpen: (id: string) => void;
  readonly words: LongListMessages;
}

/** More events than a page can hold: one part of them at a time, and of it the rows in view. */
export function LongChronology({ periods, isPossibly, onOpen, words }: LongChronologyProps) {
  const id = useId();
  const { period: nameOf } = useMessages();
  const end = useRef<HTMLDivElement>(null);
  const { starts, order, periods: included } = periods;
  const place = usePlace(periods);
  const [here, setHere] = useState(0);
  const parts = useMemo(() => partStarts(starts, LONGEST_PART), [starts]);
  const part = periodOf(parts, place.held ?? 0);
  const from = parts[part] ?? 0;
  const to = parts[part + 1] ?? order.length;
  const rows = useMemo(() => periodRows(starts, from, to), [starts, from, to]);
  const content = useMemo(
    (): RowContent => ({
      positionAt: (rank) => order[rank] ?? 0,
      setOf: (period) => {
        const first = starts[period] ?? 0;
        return { first, size: (starts[period + 1] ?? first) - first };
      },
      headingOf(period) {
        const name = nameOf(periods.table.unit, numberOf(periods, period));
        return (starts[period] ?? 0) < from ? words.continued(name) : name;
      },
      isPossibly,
      onOpen,
    }),
    [periods, order, starts, from, isPossibly, onOpen, words, nameOf],
  );
  const keyOf = useCallback(
    (row: number): string | number => {
      const { period, rank } = rows.at(row);
      return rank === null ? `heading ${included[period] ?? 0}` : (order[rank] ?? 0);
    },
    [rows, included, order],
  );
  return (
    <div className="long-list" role="group" aria-labelledby={`${id}-facts`} aria-describedby={`${id}-keys`}>
      <p className="list-note">
        <span id={`${id}-facts`}>
          {words.facts(order.length, parts.length > 2 ? { from: from + 1, to } : null)}
        </span>{' '}
        <span id={`${id}-keys`} className="list-keys">
          {words.keys}
        </span>
      </p>
      <button
        type="button"
        className="button skip"
        onClick={() => {
          end.current?.focus();
        }}
      >
        {words.pastTheList}
      </button>
      <PartBar
        periods={periods}
        parts={parts}
        part={part}
        here={Math.min(here, included.length - 1)}
        onGo={place.jump}
        words={words}
      />
      <PageRows
        key={part}
        rows={rows}
        content={content}
        keyOf={keyOf}
        count={order.length}
        held={place.held}
        target={place.target}
        onArrived={place.onArrived}
        onFocus={place.hold}
        onStep={place.walk}
        onTop={setHere}
        words={words}
      />
      <div ref={end} className="list-end" tabIndex={-1}>
        {to === order.length ? (
          <p className="list-note">{words.endOfList}</p>
        ) : (
          <button
            type="button"
            className="button"
            onClick={() => {
              place.turnTo(to);
            }}
          >
            {words.on(...endsOf(periods, to, parts[part + 2] ?? to + 1, nameOf))}
          </button>
        )}
      </div>
    </div>
  );
}

import { memo, useEffect, useMemo, useRef } from 'react';
import { DrawnRows, type RowContent } from './DrawnRows';
import { rowsToKeep, type Rows } from './rows';
import { useArrival, type Target } from './use-arrival';
import { usePrinting } from './use-printing';
import { useRowWalk } from './use-row-walk';
import { usePageRows } from './use-virtual-rows';
import type { LongListMessages } from '../../words/parts/long-lists';

interface PageRowsProps {
  readonly rows: Rows;
  readonly content: RowContent;
  readonly keyOf: (row: number) => string | number;
  /** Events in the whole list, of which the rows may be a part. */
  readonly count: number;
  /** The event that a reader was last at, by rank. */
  readonly held: number | null;
  readonly target: Target | null;
  readonly onArrived: () => void;
  readonly onFocus: (rank: number) => void;
  readonly onStep: (rank: number) => void;
  /** Says which period stands at the upper edge. */
  readonly onTop: (period: number) => void;
  readonly words: LongListMessages;
}

/** As many rows of a long list are printed, from the one at the upper edge. */
const PRINTED = 200;

/** Rows that scroll with the page. */
export const PageRows = memo(function PageRows(props: PageRowsProps) {
  const { rows, content, keyOf, count, held, onFocus, onStep, onTop, words } = props;
  const list = useRef<HTMLDivElement>(null);
  const top = useRef(0);
  const printed = usePrinting(list, () => top.current);
  const kept = useMemo(
    () =>
      printed === null
        ? rowsToKeep(rows, held)
        : Array.from({ length: PRINTED }, (_, i) => printed + i).filter((row) => row < rows.count),
    [rows, held, printed],
  );
  const view = usePageRows({ rows, keyOf, kept, list });
  useArrival(list, view, props);
  useRowWalk(list, { count, page: view.page, onFocus, onStep });
  useEffect(() => {
    top.current = view.top();
    onTop(rows.at(top.current).period);
  });
  const events = view.drawn.filter(({ index }) => rows.at(index).rank !== null).length;
  return (
    <>
      <p className="on-paper">{words.printed(events, count)}</p>
      <DrawnRows list={list} view={view} rows={rows} content={content} />
    </>
  );
});

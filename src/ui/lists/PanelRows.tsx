import { useCallback, useMemo, useRef, useState } from 'react';
import { DrawnRows, type RowContent } from './DrawnRows';
import { plainRows, rowsToKeep } from './rows';
import { useArrival, type Target } from './use-arrival';
import { useRowWalk } from './use-row-walk';
import { usePanelRows } from './use-virtual-rows';

interface PanelRowsProps {
  /** In the order in which they are read. */
  readonly positions: Uint32Array | readonly number[];
  /** The element that scrolls them. */
  readonly scroller: HTMLElement;
  readonly onOpen: (id: string) => void;
}

/** Events as compact rows, in an element that scrolls by itself. */
export function PanelRows({ positions, scroller, onOpen }: PanelRowsProps) {
  const list = useRef<HTMLDivElement>(null);
  /** The position of the event that a reader was last at. */
  const [held, setHeld] = useState<number | null>(null);
  const [target, setTarget] = useState<Target | null>(null);
  const rows = useMemo(() => plainRows(positions.length), [positions]);
  const positionAt = useCallback((rank: number): number => positions[rank] ?? 0, [positions]);
  const heldRank = useMemo(() => (held === null ? null : positions.indexOf(held)), [positions, held]);
  const kept = useMemo(() => rowsToKeep(rows, heldRank), [rows, heldRank]);
  const view = usePanelRows({ rows, keyOf: positionAt, kept, list }, scroller);
  useArrival(list, view, {
    rows,
    target,
    held: heldRank,
    within: true,
    onArrived: () => {
      setTarget(null);
    },
  });
  useRowWalk(list, {
    count: positions.length,
    page: view.page,
    onFocus: (rank) => {
      setHeld(positionAt(rank));
    },
    onStep: (rank) => {
      setHeld(positionAt(rank));
      setTarget({ rank, align: 'auto', focus: true });
    },
  });
  const content: RowContent = {
    positionAt,
    setOf: () => ({ first: 0, size: positions.length }),
    compact: true,
    onOpen,
  };
  return <DrawnRows list={list} view={view} rows={rows} content={content} />;
}

import { memo, useMemo, type RefObject } from 'react';
import { eventOf } from '../../state/scene-input';
import { EventLine } from './EventLine';
import { sectionsOf, type Placed, type Rows } from './rows';
import { useInstance } from '../base/instance-context';
import { useMessages } from '../base/use-messages';
import type { RowWindow } from './use-virtual-rows';

/** What stands in the rows of a long list. */
export interface RowContent {
  /** The position of the event with a rank. */
  readonly positionAt: (rank: number) => number;
  /** The events that belong together with one: the rank of the first of them, and how many they are. */
  readonly setOf: (period: number) => { readonly first: number; readonly size: number };
  /** The heading of a period; a plain list has none. */
  readonly headingOf?: (period: number) => string;
  readonly isPossibly?: (position: number) => boolean;
  readonly compact?: boolean;
  readonly onOpen: (id: string) => void;
}

interface DrawnRowsProps {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly view: RowWindow;
  readonly rows: Rows;
  readonly content: RowContent;
}

/** The rows of a window, one below the other, with room for those that are not drawn. */
export function DrawnRows({ list, view, rows, content }: DrawnRowsProps) {
  const { drawn, height, measure } = view;
  const messages = useMessages();
  return (
    <div ref={list} className="virtual-rows" style={{ paddingBottom: height - (drawn.at(-1)?.end ?? 0) }}>
      {sectionsOf(rows, drawn).map(({ period, heading, events }) => {
        const { first, size } = content.setOf(period);
        return (
          <section key={period} className="virtual-period" style={{ marginTop: heading?.gap ?? 0 }}>
            {heading !== null && (
              <div ref={measure} data-index={heading.row} className="period-head">
                <div className="period-column">
                  <h3>
                    <span>{content.headingOf?.(period)}</span>{' '}
                    <span className="count">{messages.events(size)}</span>
                  </h3>
                </div>
              </div>
            )}
            <ol>
              {events.map(({ row, gap, rank }) => {
                const position = content.positionAt(rank);
                return (
                  <DrawnEvent
                    key={position}
                    row={row}
                    gap={gap}
                    rank={rank}
                    position={position}
                    place={rank - first + 1}
                    size={size}
                    possibly={content.isPossibly?.(position) ?? false}
                    compact={content.compact ?? false}
                    measure={measure}
                    onOpen={content.onOpen}
                  />
                );
              })}
            </ol>
          </section>
        );
      })}
    </div>
  );
}

interface DrawnEventProps extends Placed {
  readonly rank: number;
  readonly position: number;
  readonly place: number;
  readonly size: number;
  readonly possibly: boolean;
  readonly compact: boolean;
  readonly measure: (element: Element | null) => void;
  readonly onOpen: (id: string) => void;
}

/** Drawn again when something of it changes, and not at each scrolling. */
const DrawnEvent = memo(function DrawnEvent(props: DrawnEventProps) {
  const { row, gap, rank, position, place, size, possibly, compact, measure, onOpen } = props;
  const { data } = useInstance();
  const { lists } = useMessages();
  const event = useMemo(() => eventOf(data, position), [data, position]);
  return (
    <EventLine
      event={event}
      heading={compact ? 'h3' : 'h4'}
      {...(possibly ? { remark: lists.possibly } : {})}
      {...(compact ? { compact: lists.placeOf(place, size) } : {})}
      onOpen={onOpen}
      line={{
        ref: measure,
        style: { marginTop: gap },
        'aria-posinset': place,
        'aria-setsize': size,
        'data-index': row,
        'data-rank': rank,
      }}
    />
  );
});

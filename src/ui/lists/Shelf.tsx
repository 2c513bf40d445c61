import { memo, useId } from 'react';
import { countUndated, selectFilters } from '../../state/selectors';
import { EventLine } from './EventLine';
import { useInstance, useFiltered, useSession } from '../base/instance-context';
import { useFirst } from '../base/use-first';
import { useMessages } from '../base/use-messages';

/** As many are listed at once: a host's columns may have a million without a date. */
const AT_ONCE = 200;

export interface ShelfProps {
  /** By which a link leads to it. */
  readonly id?: string;
  readonly onOpen: (id: string) => void;
}

/** Events to which no source gives a date: kept, and never put on the axis. */
export const Shelf = memo(function Shelf({ id: given, onOpen }: ShelfProps) {
  const own = useId();
  const id = given ?? own;
  const { data } = useInstance();
  const { lists: words, number } = useMessages();
  const { shelf } = useFiltered();
  const { filters } = useSession();
  const [first, more] = useFirst(shelf, AT_ONCE);
  if (countUndated(data, selectFilters(data, filters)) === 0) return null;
  return (
    <section id={id} className="shelf" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} tabIndex={-1}>
        <span>{words.shelf}</span> <span className="count">{number(shelf.length)}</span>
      </h2>
      <p className="shelf-note">
        <span>{words.shelfNote}</span>
        {filters.range !== null && <span>{` ${words.shelfRange}`}</span>}
      </p>
      {shelf.length === 0 && <p>{words.shelfEmpty}</p>}
      <ul>
        {first.map((row) => {
          const event = data.table.at(row);
          return <EventLine key={event.id} heading="h3" event={event} onOpen={onOpen} />;
        })}
      </ul>
      {more}
    </section>
  );
});

import { memo, useId } from 'react';
import { EventLine } from './EventLine';
import { useInstance, useFiltered, useSession } from '../base/instance-context';
import { useMessages } from '../base/use-messages';

/** Events to which no source gives a date: kept, and never put on the axis. */
export const Shelf = memo(function Shelf({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const id = useId();
  const { data } = useInstance();
  const words = useMessages().lists;
  const { shelf } = useFiltered();
  const { range } = useSession().filters;
  const { table, filterInput } = data;
  if (filterInput.shelf.length === 0) return null;
  return (
    <section className="shelf" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>
        {words.shelf} <span className="count">{shelf.length}</span>
      </h2>
      <p className="shelf-note">
        {words.shelfNote}
        {range !== null && ` ${words.shelfRange}`}
      </p>
      {shelf.length === 0 && <p>{words.shelfEmpty}</p>}
      <ul>
        {shelf.map((row) => {
          const event = table.at(row);
          return <EventLine key={event.id} heading="h3" event={event} onOpen={onOpen} />;
        })}
      </ul>
    </section>
  );
});

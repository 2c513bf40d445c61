import { useId } from 'react';
import { EventLine } from './EventLine';
import { useInstance, useFiltered, useSession } from '../base/instance-context';

/** Events to which no source gives a date: kept, and never put on the axis. */
export function Shelf({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const id = useId();
  const { data } = useInstance();
  const { shelf } = useFiltered();
  const { range } = useSession().filters;
  const { table, filterInput } = data;
  if (filterInput.shelf.length === 0) return null;
  return (
    <section className="shelf" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>
        Without a date <span className="count">{shelf.length}</span>
      </h2>
      <p className="shelf-note">
        The sources tell of these and do not say when. They stand here, not on the axis, so that no date is
        invented.
        {range !== null && ' The chosen range does not apply to them.'}
      </p>
      {shelf.length === 0 && <p>None of them matches these filters.</p>}
      <ul>
        {shelf.map((row) => {
          const event = table.at(row);
          return <EventLine key={event.id} heading="h3" event={event} onOpen={onOpen} />;
        })}
      </ul>
    </section>
  );
}

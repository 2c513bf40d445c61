import { periodsOf } from '../model/periods';
import { EventLine } from './EventLine';
import { useDyad, useFiltered } from './session-context';
import { eventOf } from './use-scene';

/** The timeline's equal twin: the same events as headed lists, with the same filters and selection. */
export function Chronology({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const { prepared } = useDyad();
  const { shown, possibly } = useFiltered();
  const { index, extent } = prepared;
  const periods = extent === null ? [] : periodsOf(index, shown, extent);
  return (
    <div className="chronology">
      {periods.map(({ key, heading, positions }) => (
        <section key={key} className="period">
          <h3>{heading}</h3>
          <ol>
            {positions.map((position) => (
              <EventLine
                key={eventOf(prepared, position).id}
                heading="h4"
                event={eventOf(prepared, position)}
                {...(possibly[position] === 1 ? { remark: 'possibly in the chosen range' } : {})}
                onOpen={onOpen}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

import { periodsOf } from '../model/periods';
import { EventLine } from './EventLine';
import { MeasureTable } from './MeasureTable';
import { useDyad, useFiltered } from './session-context';
import { eventOf } from '../state/scene-input';

/** The timeline's equal twin: the same events as headed lists, with the same filters and selection. */
export function Chronology({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const { prepared } = useDyad();
  const { shown, possibly } = useFiltered();
  const { index, limits } = prepared;
  const periods = periodsOf(index, shown, limits);
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
      {prepared.measures.map((each) => (
        <MeasureTable key={each.measure.id} prepared={each} />
      ))}
    </div>
  );
}

import { Fragment, memo, useMemo } from 'react';
import { numberOf, periodTable, readingOrder, type Periods } from '../../model/periods/periods';
import { eventOf } from '../../state/scene-input';
import { runsOf, silencesBetween } from '../../state/silent-runs';
import { EventLine } from './EventLine';
import { SilenceNote } from './SilenceNote';
import { laterWithWords } from '../base/later/later-with-words';
import { LaterMeasure } from '../measures/LaterMeasures';
import { Part } from '../base/later/Part';
import { useInstance, useFiltered, useSession } from '../base/instance-context';
import { useMessages } from '../base/use-messages';
import type { LongListMessages } from '../../words/parts/long-lists';
import type { LongChronologyProps } from './LongChronology';

function LayingOut() {
  return <p className="loading">{useMessages().lists.layingOut}</p>;
}

const LongChronology = laterWithWords<Omit<LongChronologyProps, 'words'>, LongListMessages>(
  async () => (await import('./LongChronology')).LongChronology,
  ({ longLists }) => longLists,
  <LayingOut />,
);

/** Up to as many events are all on the page: for print, for the browser's own search, for any reading machine. */
const ALL = 200;

export interface ChronologyProps {
  readonly onOpen: (id: string) => void;
}

/** The timeline's equal twin: the same events as headed lists, with the same filters and selection. */
export const Chronology = memo(function Chronology({ onOpen }: ChronologyProps) {
  const { index, limits, measures } = useInstance().data;
  const { shownPositions, isPossibly } = useFiltered();
  const shown = shownPositions();
  const table = useMemo(() => periodTable(index, limits), [index, limits]);
  const periods = useMemo(() => readingOrder(table, shown), [table, shown]);
  const list = { periods, isPossibly, onOpen };
  return (
    <div className="chronology">
      {shown.length > ALL ? <LongChronology {...list} /> : <ShortChronology {...list} />}
      {measures.map((each) => (
        <Part key={each.measure.id} name={each.measure.label}>
          <LaterMeasure series={each} isAlone onOpen={onOpen} />
        </Part>
      ))}
    </div>
  );
});

/** The chronology on the paper of another view; none where it would be a book. */
export function PrintedChronology({ onOpen }: ChronologyProps) {
  const { index, limits } = useInstance().data;
  const { shownPositions, isPossibly } = useFiltered();
  const { page } = useMessages();
  const shown = shownPositions();
  if (shown.length === 0 || shown.length > ALL) return null;
  const periods = readingOrder(periodTable(index, limits), shown);
  return (
    <div className="chronology on-paper">
      <h2>{page.view.chronology}</h2>
      <ShortChronology periods={periods} isPossibly={isPossibly} onOpen={onOpen} />
    </div>
  );
}

interface ShortChronologyProps extends ChronologyProps {
  readonly periods: Periods;
  readonly isPossibly: (position: number) => boolean;
}

function ShortChronology({ periods, isPossibly, onOpen }: ShortChronologyProps) {
  const { data } = useInstance();
  const { lists, period } = useMessages();
  const { starts, order, periods: included } = periods;
  const { record } = useSession().filters;
  const silences = useMemo(() => (record ? [] : silencesBetween(data, order)), [data, order, record]);
  return Array.from(included, (index, which) => (
    <section key={index} className="period">
      <h3>{period(periods.table.unit, numberOf(periods, which))}</h3>
      <div className="period-events">
        {runsOf(starts[which] ?? 0, starts[which + 1] ?? order.length, silences).map(
          ({ from, to, after }) => (
            <Fragment key={from}>
              <ol>
                {Array.from(order.subarray(from, to), (position) => (
                  <EventLine
                    key={position}
                    heading="h4"
                    event={eventOf(data, position)}
                    {...(isPossibly(position) ? { remark: lists.possibly } : {})}
                    onOpen={onOpen}
                  />
                ))}
              </ol>
              {after !== null && <SilenceNote silence={after} />}
            </Fragment>
          ),
        )}
      </div>
    </section>
  ));
}

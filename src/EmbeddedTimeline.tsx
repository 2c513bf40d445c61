import { useCallback } from 'react';
import { selectSelected } from './state/selectors';
import { Details } from './ui/Details';
import { Dyad } from './ui/Dyad';
import { useDyad, useFiltered, useSession, type DyadContext } from './ui/session-context';
import { Timeline } from './ui/Timeline';

/** Which parts stand around the picture. */
export interface Parts {
  /** The buttons, one for every key, and what is in view in words. */
  readonly controls: boolean;
  /** All of time in a strip, with a brush. */
  readonly overview: boolean;
  /** What is known of the open event. */
  readonly details: boolean;
}

interface EmbeddedTimelineProps {
  readonly context: DyadContext;
  readonly parts: Parts;
}

/** A timeline in somebody else's page: it shares no store, no id and no address with another one. */
export function EmbeddedTimeline({ context, parts }: EmbeddedTimelineProps) {
  return (
    <Dyad context={context}>
      <Body parts={parts} />
    </Dyad>
  );
}

function Body({ parts }: Pick<EmbeddedTimelineProps, 'parts'>) {
  const { prepared, store } = useDyad();
  const session = useSession();
  const filtered = useFiltered();
  const select = useCallback(
    (id: string | null) => {
      store.dispatch({ type: 'select', id });
    },
    [store],
  );
  const selected = parts.details ? selectSelected(prepared, session) : null;
  return (
    <div className="dyad-body">
      <Timeline onOpen={select} controls={parts.controls} overview={parts.overview} />
      {selected !== null && (
        <Details
          key={selected.id}
          event={selected}
          filtered={filtered}
          onSelect={select}
          onClose={() => {
            select(null);
          }}
        />
      )}
    </div>
  );
}

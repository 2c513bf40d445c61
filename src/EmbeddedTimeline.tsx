import { useCallback, useEffect, useRef } from 'react';
import { selectSelected } from './state/selectors';
import type { Parts } from './timeline-api';
import { Details } from './ui/Details';
import { Dyad } from './ui/Dyad';
import { useDyad, useFiltered, useSession, type DyadContext } from './ui/session-context';
import { Timeline } from './ui/Timeline';

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
  const body = useRef<HTMLDivElement>(null);
  const select = useCallback(
    (id: string | null) => {
      store.dispatch({ type: 'select', id });
    },
    [store],
  );
  /** The focus goes back into the timeline, unless it is elsewhere on the page. */
  const close = useCallback(() => {
    const element = body.current;
    const hasFocus = element?.contains(document.activeElement) === true;
    select(null);
    if (hasFocus) element.querySelector<HTMLElement>('[role=listbox]')?.focus({ preventScroll: true });
  }, [select]);
  useEscape(body, close);
  const selected = parts.details ? selectSelected(prepared, session) : null;
  return (
    <div ref={body} className="dyad-body">
      <Timeline onOpen={select} controls={parts.controls} overview={parts.overview} />
      {selected !== null && (
        <Details key={selected.id} event={selected} filtered={filtered} onSelect={select} onClose={close} />
      )}
    </div>
  );
}

function useEscape(body: { readonly current: HTMLElement | null }, onEscape: () => void): void {
  useEffect(() => {
    const element = body.current;
    const hear = ({ key, target }: KeyboardEvent): void => {
      // In a text field Escape clears the field.
      if (key === 'Escape' && !(target instanceof HTMLInputElement)) onEscape();
    };
    element?.addEventListener('keydown', hear);
    return () => element?.removeEventListener('keydown', hear);
  }, [body, onEscape]);
}

import type { Instance } from '../instance/instance';
import { useCallback, useEffect, useRef } from 'react';
import { selectSelected } from '../state/selectors';
import type { Parts } from './api';
import { Details } from '../ui/details/Details';
import { InstanceProvider } from '../ui/base/InstanceProvider';
import { useInstance, useFiltered, useSession } from '../ui/base/instance-context';
import { TimelineView } from '../ui/timeline/TimelineView';

interface EmbeddedViewProps {
  readonly instance: Instance;
  readonly parts: Parts;
}

/** A timeline in somebody else's page: it shares no store, no id and no address with another one. */
export function EmbeddedView({ instance, parts }: EmbeddedViewProps) {
  return (
    <InstanceProvider instance={instance}>
      <Body parts={parts} />
    </InstanceProvider>
  );
}

function Body({ parts }: Pick<EmbeddedViewProps, 'parts'>) {
  const { data, store } = useInstance();
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
  const selected = parts.details ? selectSelected(data, session) : null;
  return (
    <div ref={body} className="dyad-body">
      <TimelineView onOpen={select} controls={parts.controls} overview={parts.overview} />
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

import { useCallback, useRef } from 'react';
import type { Instance } from '../instance/instance';
import { hasAxis } from '../state/selectors';
import { InstanceContext, useFiltered, useInstance } from '../ui/base/instance-context';
import { useOuterEscape } from '../ui/base/use-escape';
import { Part } from '../ui/base/later/Part';
import { useMessages } from '../ui/base/use-messages';
import { useFocusShelter } from '../ui/base/use-focus-return';
import { LaterDetails } from '../ui/details/LaterDetails';
import { useOpenEvent } from '../ui/details/use-open-event';
import { Shelf } from '../ui/lists/Shelf';
import { NothingFound } from '../ui/report/NothingFound';
import { WhatWasRead } from '../ui/report/WhatWasRead';
import { TimelineView } from '../ui/timeline/TimelineView';
import type { Parts } from './api';

interface EmbeddedViewProps {
  readonly instance: Instance;
  readonly parts: Parts;
}

/** A timeline in somebody else's page: it shares no store, no id and no address with another one. */
export function EmbeddedView({ instance, parts }: EmbeddedViewProps) {
  return (
    <InstanceContext value={instance}>
      <Part name={instance.data.head.title}>
        <Body parts={parts} />
      </Part>
    </InstanceContext>
  );
}

/** Where the focus goes when what had it goes away. */
const SHELTERS = ['[role=listbox]'];

function Body({ parts }: Pick<EmbeddedViewProps, 'parts'>) {
  const { data, dispatch } = useInstance();
  const { lists, page } = useMessages();
  const selected = useOpenEvent();
  const filtered = useFiltered();
  const body = useRef<HTMLDivElement>(null);
  const open = useCallback(
    (id: string) => {
      dispatch({ type: 'event-opened', id });
    },
    [dispatch],
  );
  const close = useCallback(() => {
    dispatch({ type: 'event-closed' });
  }, [dispatch]);
  useOuterEscape(body);
  useFocusShelter(body, SHELTERS);
  return (
    <div ref={body} className="dyad-body">
      <div className="dyad-view">
        <NothingFound />
        {hasAxis(data) && (
          <Part name={page.view.timeline}>
            <TimelineView controls={parts.controls} overview={parts.overview} />
          </Part>
        )}
      </div>
      {parts.details && selected !== null && (
        <Part name={page.details} className="details" onClose={close}>
          <LaterDetails event={selected} filtered={filtered} onSelect={open} onClose={close} />
        </Part>
      )}
      <div className="dyad-rest">
        <WhatWasRead />
        {parts.shelf && (
          <Part name={lists.shelf} className="shelf">
            <Shelf onOpen={open} />
          </Part>
        )}
      </div>
    </div>
  );
}

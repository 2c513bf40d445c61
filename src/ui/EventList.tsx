import { lazy, Suspense } from 'react';
import type { EventListProps } from './EventPanel';

const EventPanel = lazy(async () => ({ default: (await import('./EventPanel')).EventPanel }));

/** The events of a cluster or a stretch of density, as a list beside the timeline: loaded when it is first opened. */
export function EventList(props: EventListProps) {
  return (
    <Suspense>
      <EventPanel {...props} />
    </Suspense>
  );
}

import { useEffect, useState, type RefObject } from 'react';
import { createController, type TimelineController } from '../../instance/timeline/controller';
import { useInstance } from '../base/instance-context';

/** What the reader does on the timeline, of which `viewport` is the part that pointer and wheel move. */
export function useController(viewport: RefObject<HTMLElement | null>): TimelineController {
  const instance = useInstance();
  const [timeline] = useState(() => createController(instance));
  useEffect(
    () => (viewport.current === null ? undefined : timeline.bindGestures(viewport.current)),
    [timeline, viewport],
  );
  return timeline;
}

import { useEffect, useRef } from 'react';
import { createTimeline, type TimelineHandle } from './create-timeline';
import type { TimelineOptions } from './timeline-options';

export type TimelineProps = TimelineOptions & {
  readonly className?: string;
  /** Is given the timeline once it stands, and null when it goes. */
  readonly onReady?: (timeline: TimelineHandle | null) => void;
};

/**
 * The timeline as a React component. Data makes a new one; filters, selection and visible domain move the one that
 * is there. It draws in a root of its own, so that the picture waits for no other part of the page.
 */
export function Timeline({ className, onReady, ...options }: TimelineProps) {
  const host = useRef<HTMLDivElement>(null);
  const timeline = useRef<TimelineHandle>(null);
  const data = 'columns' in options ? options.columns : options.dataset;
  const latest = useRef({ options, onReady });
  useEffect(() => {
    latest.current = { options, onReady };
  });
  useEffect(() => {
    // Without data there is nothing to draw yet.
    if (host.current === null || data === undefined) return undefined;
    const { options: first, onReady: tell } = latest.current;
    const made = createTimeline(host.current, first);
    timeline.current = made;
    tell?.(made);
    return () => {
      tell?.(null);
      timeline.current = null;
      made.destroy();
    };
  }, [data]);
  const { filters, selection, visibleDomain } = options;
  useEffect(() => {
    if (filters !== undefined) timeline.current?.setFilters(filters);
  }, [filters]);
  useEffect(() => {
    if (selection !== undefined) timeline.current?.select(selection);
  }, [selection]);
  useEffect(() => {
    if (visibleDomain !== undefined) timeline.current?.setVisibleDomain(visibleDomain);
  }, [visibleDomain]);
  return <div ref={host} className={className} />;
}

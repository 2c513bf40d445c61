import { useEffect, useRef, useState } from 'react';
import { createTimeline } from './create-timeline';
import type { TimelineHandle, TimelineOptions } from './api';

/** The options of {@link createTimeline}, as props. */
export type TimelineProps = TimelineOptions & {
  /** Class of the element that holds the timeline. */
  readonly className?: string;
  /** Called with the handle after mount and with null before unmount. */
  readonly onReady?: (timeline: TimelineHandle | null) => void;
};

/**
 * The timeline as a React component. It is created anew when the data (by identity), `height`, `painter` or the parts
 * change. `filters`, `selection` and `visibleDomain` update the existing timeline when they change (by value), and a
 * reader can move away from them. It renders in a React root of its own, so drawing waits for no other part of the
 * page.
 *
 * @example
 * ```tsx
 * <Timeline dataset={dataset} selection="aid-agreement-2005" controls={false} />
 * ```
 */
export function Timeline(props: TimelineProps) {
  const { height, painter, controls, overview, details } = props;
  return <Host key={JSON.stringify([height, painter, controls, overview, details])} {...props} />;
}

function Host({ className, onReady, ...options }: TimelineProps) {
  const host = useRef<HTMLDivElement>(null);
  const timeline = useRef<TimelineHandle>(null);
  const latest = useRef({ options, onReady });
  useEffect(() => {
    latest.current = { options, onReady };
  });
  const data = 'columns' in options ? options.columns : options.dataset;
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
      // React does not end one root while it is at work on another.
      queueMicrotask(made.destroy);
    };
  }, [data]);
  const { selection } = options;
  const filters = useSame(options.filters);
  const visibleDomain = useSame(options.visibleDomain);
  useEffect(() => {
    if (filters !== undefined) timeline.current?.setFilters(filters);
  }, [filters]);
  useEffect(() => {
    if (visibleDomain !== undefined) timeline.current?.setVisibleDomain(visibleDomain);
  }, [visibleDomain]);
  useEffect(() => {
    if (selection !== undefined) timeline.current?.select(selection);
  }, [selection]);
  return <div ref={host} className={className} />;
}

/** A value of plain JSON, the same while it says the same: most hosts write it anew each time that they draw. */
function useSame<T>(value: T): T {
  const [same, setSame] = useState(value);
  if (JSON.stringify(same) === JSON.stringify(value)) return same;
  setSame(value);
  return value;
}

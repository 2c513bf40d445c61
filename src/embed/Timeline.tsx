import { useEffect, useRef, useState } from 'react';
import { sessionOf, startTimeline, type StartedTimeline } from './create-timeline';
import type { TimelineHandle, TimelineOptions } from './api';
import { callHost } from './call-host';
import { checkFunction, OPTION_NAMES, readOptions } from './options/options';
import { sameFilters, sameInterval, sameMakings } from './same-props';

/** The options of {@link createTimeline}, as props. */
export type TimelineProps = TimelineOptions & {
  /** Class of the element that holds the timeline. */
  readonly className?: string;
  /** Called with the handle after mount and with null before unmount; the function given last is the one that is. An
   * error that it throws goes to `reportError`. */
  readonly onReady?: (timeline: TimelineHandle | null) => void;
};

/**
 * The timeline as a React component. Props are compared by what they say, so they may be written anew at each drawing;
 * data that change in place are not noticed.
 *
 * - `dataset`, or `columns` and `head`: other data make another timeline, shown as the other props say.
 * - `limits`, `height`, `painter`, `controls`, `overview`, `details`, `shelf`: make another timeline too, and filters,
 *   selection and visible domain stay as the reader has them.
 * - `filters`, `selection` and `visibleDomain` update the timeline when they change; a reader can move away from them.
 * - `className` follows; `workers` are those of the first drawing.
 *
 * It renders in a React root of its own, so drawing waits for no other part of the page.
 *
 * @example
 * ```tsx
 * <Timeline dataset={dataset} selection="aid-agreement-2005" controls={false} />
 * ```
 */
export function Timeline(props: TimelineProps) {
  const { className, onReady, selection } = props;
  const host = useRef<HTMLDivElement>(null);
  const started = useRef<StartedTimeline>(null);
  const latest = useRef({ props, onReady });
  /** What the last timeline was made of, and what its reader had chosen when it went. */
  const last = useRef<{ readonly data: Data; readonly chosen: ReturnType<StartedTimeline['chosen']> }>(null);
  useEffect(() => {
    if (onReady !== undefined) checkFunction(onReady, 'onReady');
    latest.current = { props, onReady };
  });
  const data = useSame(dataIn(props), sameMakings);
  const look = useSame(lookIn(props), sameMakings);
  useEffect(() => {
    // Without data there is nothing to draw yet.
    if (host.current === null || (data.dataset === undefined && data.columns === undefined)) return undefined;
    const options = readOptions({ ...optionsIn(latest.current.props), ...data, ...look });
    /** Whichever function the page gave last. */
    const tell = (timeline: TimelineHandle | null): void => {
      callHost(() => {
        latest.current.onReady?.(timeline);
      });
    };
    const goesOn = last.current?.data === data;
    const made = startTimeline(host.current, options, goesOn ? last.current?.chosen : sessionOf(options));
    started.current = made;
    tell(made.handle);
    return () => {
      tell(null);
      started.current = null;
      last.current = { data, chosen: made.chosen() };
      // React does not end one root while it is at work on another.
      queueMicrotask(made.handle.destroy);
    };
  }, [data, look]);
  const filters = useSame(props.filters, sameFilters);
  const visibleDomain = useSame(props.visibleDomain, sameInterval);
  useEffect(() => {
    if (filters !== undefined) started.current?.handle.setFilters(filters);
  }, [filters]);
  useEffect(() => {
    if (visibleDomain !== undefined) started.current?.handle.setVisibleDomain(visibleDomain);
  }, [visibleDomain]);
  useEffect(() => {
    if (selection !== undefined) started.current?.handle.select(selection);
  }, [selection]);
  return <div ref={host} className={className} />;
}

type Data = ReturnType<typeof dataIn>;

/** Every option as a prop that may be missing, of whichever form the data are. */
type AnyProps = { readonly [Name in (typeof OPTION_NAMES)[number]]?: unknown };

const dataIn = ({ dataset, columns, head }: AnyProps) => ({ dataset, columns, head });

const lookIn = ({ limits, height, painter, controls, overview, details, shelf }: AnyProps) => ({
  limits,
  height,
  painter,
  controls,
  overview,
  details,
  shelf,
});

/** The props that are options: a page's tools add others. */
const optionsIn = (props: AnyProps): AnyProps =>
  Object.fromEntries(OPTION_NAMES.map((name) => [name, props[name]]));

/** A value that is the very same while it says the same. */
function useSame<T>(value: T, isSame: (a: unknown, b: unknown) => boolean): T {
  // In a function: a host may give one in place of a value, and React would call it.
  const [same, setSame] = useState(() => value);
  if (isSame(same, value)) return same;
  setSame(() => value);
  return value;
}

import {
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type MouseEvent,
} from 'react';
import type { Filtered } from '../../model/events/filter';
import { SvgTimeline } from '../../render/svg/svg-timeline';
import { positionOf } from '../../state/scene-input';
import { selectVisibleDomain } from '../../state/selectors';
import { bindDrag } from '../../instance/gestures/drag';
import { spanOf, xInPlot, type Frame } from '../../instance/gestures/frame';
import { bindWheel } from '../../instance/gestures/wheel';
import { commandOf } from './commands';
import { Controls } from './Controls';
import { EventList } from './EventList';
import { later } from '../base/later';
import { createMotion } from '../../instance/motion';
import { MeasureTrack } from './MeasureTrack';
import { Overview } from './Overview';
import {
  useChoice,
  useInstance,
  useFiltered,
  useLook,
  useMeasureText,
  useVisibleDomain,
} from '../base/instance-context';
import { Targets } from './Targets';
import { useCommands, type EventSet } from './use-commands';
import { useElementWidth, useRem } from '../base/use-element-size';
import { useGoTo } from './use-go-to';
import { usePrerendered } from '../base/use-prerendered';
import { placeTold, useWalk } from './use-walk';

/** The painter of many events comes when there are many. */
const LaterCanvas = later(async () => (await import('./CanvasTimeline')).CanvasTimeline);

interface TimelineViewProps {
  readonly onOpen: (id: string) => void;
  /** Whether the buttons stand under the picture, and the overview under those. */
  readonly controls?: boolean;
  readonly overview?: boolean;
  /** Draws many events. It comes when they do, unless whoever draws this has it already. */
  readonly canvasView?: ComponentType;
}

/** The timeline: a picture, a listbox of targets over it, a button for every key, and the overview. */
export function TimelineView({
  onOpen,
  controls = true,
  overview = true,
  canvasView: CanvasView = LaterCanvas,
}: TimelineViewProps) {
  const { data, store, looks } = useInstance();
  const selection = useChoice((session) => session.selection);
  const filtered = useFiltered();
  const viewport = useRef<HTMLDivElement>(null);
  const width = useElementWidth(viewport);
  const rem = useRem();
  const measure = useMeasureText();
  const id = useId();
  useLayoutEffect(() => {
    looks.setSpace((before) => ({ ...before, width, rem, measure }));
  }, [looks, width, rem, measure]);
  const { painter, scenes } = useLook();
  const domain = useVisibleDomain(painter === 'svg');
  const drawn = useMemo(() => scenes(domain, true), [scenes, domain]);
  // A canvas is drawn by itself, at once; what is read aloud may follow a moment later.
  const now = useMemo(() => ({ onScreen: drawn, filtered }), [drawn, filtered]);
  const following = useDeferredValue(now);
  const told = painter === 'svg' ? now : following;
  const { plot } = drawn.scene;
  const walk = useWalk();
  const motion = useMemo(() => createMotion(store, data), [store, data]);
  const active = placeTold(told.onScreen, walk.spot, motion.target());
  // What was listed is closed by another filter: it may not be shown any more.
  const [listed, setListed] = useState<{ readonly events: EventSet; readonly under: Filtered } | null>(null);
  const list = listed?.under === filtered ? listed.events : null;
  const [isAsking, setIsAsking] = useState(false);
  const { Question, load: loadQuestion } = useGoTo();
  const commands = useCommands({
    scenes,
    filtered,
    walk,
    motion,
    onOpen,
    onList: (events) => {
      setListed({ events, under: filtered });
    },
    onAsk: () => {
      loadQuestion();
      setIsAsking(true);
    },
  });

  const plotRef = useRef(plot);
  useLayoutEffect(() => {
    plotRef.current = plot;
  }, [plot]);
  // Read from the store, not from the last drawing: two wheel events may come between two drawings.
  const frame = useCallback(
    (): Frame => ({
      limits: data.limits,
      visibleDomain: selectVisibleDomain(data, store.getState().visibleDomain),
      left: plotRef.current.x,
      width: plotRef.current.width,
    }),
    [data, store],
  );
  useEffect(() => {
    const element = viewport.current;
    if (element === null) return undefined;
    const { stop, jumpTo, fling } = motion;
    const endDrag = bindDrag(element, frame, { onStart: stop, onDomain: jumpTo, onFling: fling });
    const endWheel = bindWheel(element, frame, jumpTo);
    return () => {
      endDrag();
      endWheel();
      stop();
    };
  }, [motion, frame]);

  const zoomAtPointer = (event: MouseEvent<HTMLElement>): void => {
    const { currentTarget, target } = event;
    if (target instanceof Element && target.closest('[role=option]') !== null) return;
    const share = xInPlot(currentTarget, frame(), event) / plot.width;
    commands.zoomInAbout(domain.start + share * spanOf(domain));
  };
  /** Where the keyboard begins: at the open event, else at the first one in view. */
  const begin = (): void => {
    if (active >= 0) return;
    const { groups } = drawn;
    const selected = positionOf(data, selection);
    const open = groups.find(({ positions }) => selected !== null && positions.includes(selected));
    const inView = groups.find(({ anchor }) => anchor >= domain.start && anchor < domain.end);
    const first = open ?? inView ?? groups[0];
    if (first !== undefined) walk.goTo(first);
  };
  const focusTargets = (): void => {
    viewport.current?.querySelector<HTMLElement>('[role=listbox]')?.focus({ preventScroll: true });
  };
  return (
    <div className="timeline" inert={usePrerendered()}>
      <div className="viewport" ref={viewport} onDoubleClick={zoomAtPointer}>
        {painter === 'svg' ? <SvgTimeline picture={drawn} id={id} /> : <CanvasView />}
        <Targets
          id={id}
          drawn={told}
          active={active}
          onFocus={() => {
            loadQuestion();
            begin();
          }}
          onOpen={commands.open}
          onKeyDown={(key) => {
            const command = commandOf(key);
            if (command === undefined) return;
            key.preventDefault();
            // What is typed before the question is there is its answer, and no command.
            if (!isAsking || Question !== null) commands.run(command);
          }}
        />
      </div>
      <p id={`${id}-keys`} hidden>
        Arrow keys move through the events, Enter opens one, L lists several, G goes to a date or a number,
        plus and minus zoom, 0 shows everything.
      </p>
      {controls && <Controls onCommand={commands.run} domain={domain} />}
      {isAsking && Question !== null && (
        <Question
          shown={filtered.shown.length}
          onPlace={commands.openPlace}
          onTime={commands.showTime}
          onClose={() => {
            setIsAsking(false);
            focusTargets();
          }}
        />
      )}
      {list !== null && (
        <EventList
          key={list.label}
          label={list.label}
          positions={list.positions}
          onOpen={onOpen}
          onClose={() => {
            setListed(null);
          }}
        />
      )}
      {overview && (
        <Overview
          filtered={following.filtered}
          domain={domain}
          measure={measure}
          rem={rem}
          onDomain={motion.jumpTo}
        />
      )}
      {data.measures.map((each) => (
        <MeasureTrack
          key={each.measure.id}
          data={each}
          domain={domain}
          plot={plot}
          rem={rem}
          measure={measure}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}

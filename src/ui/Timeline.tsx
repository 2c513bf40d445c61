import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, type MouseEvent } from 'react';
import { SvgTimeline } from '../render/svg-timeline';
import { selectVisibleDomain } from '../state/selectors';
import { bindDrag } from './behaviors/drag';
import { spanOf, xInPlot, type Frame } from './behaviors/frame';
import { bindWheel } from './behaviors/wheel';
import { commandOf } from './commands';
import { Controls } from './Controls';
import { textMeasurer } from './measure-text';
import { createMotion } from './motion';
import { MeasureTrack } from './MeasureTrack';
import { Overview } from './Overview';
import { useDyad, useFiltered, useSession } from './session-context';
import { Targets } from './Targets';
import { useCommands } from './use-commands';
import { useElementWidth, useRem } from './use-element-size';
import { eventOf, sceneInput } from '../state/scene-input';
import { buildScene } from '../layout/build-scene';
import { useWalk } from './use-walk';

/** The timeline: a picture, a listbox of targets over it, a button for every key, and the overview. */
export function Timeline({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const { prepared, store } = useDyad();
  const session = useSession();
  const filtered = useFiltered();
  const viewport = useRef<HTMLDivElement>(null);
  const width = useElementWidth(viewport);
  const em = useRem();
  const measure = useMemo(() => textMeasurer(), []);
  const id = useId();
  const domain = useMemo(
    () => selectVisibleDomain(prepared, session.visibleDomain),
    [prepared, session.visibleDomain],
  );
  const { filters, selection } = session;
  const built = useMemo(
    () => buildScene(sceneInput(prepared, { filters, selection }, filtered, { domain, width, em, measure })),
    [prepared, filters, selection, filtered, domain, width, em, measure],
  );
  const { groups } = built;
  const { plot } = built.scene;
  const walk = useWalk(groups);
  const motion = useMemo(() => createMotion(store, prepared), [store, prepared]);
  const commands = useCommands({ groups, walk, motion, onOpen });

  const plotRef = useRef(plot);
  useLayoutEffect(() => {
    plotRef.current = plot;
  }, [plot]);
  // Read from the store, not from the last drawing: two wheel events may come between two drawings.
  const frame = useCallback(
    (): Frame => ({
      limits: prepared.limits,
      visibleDomain: selectVisibleDomain(prepared, store.getState().visibleDomain),
      left: plotRef.current.x,
      width: plotRef.current.width,
    }),
    [prepared, store],
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
    if (walk.active >= 0) return;
    const selected = groups.findIndex(({ positions }) =>
      positions.some((position) => eventOf(prepared, position).id === session.selection),
    );
    const inView = groups.findIndex(({ anchor }) => anchor >= domain.start && anchor < domain.end);
    walk.goTo(selected >= 0 ? selected : Math.max(0, inView));
  };
  return (
    <div className="timeline">
      <div className="viewport" ref={viewport} onDoubleClick={zoomAtPointer}>
        <SvgTimeline scene={built.scene} id={id} />
        <Targets
          id={id}
          built={built}
          active={walk.active}
          onFocus={begin}
          onOpen={commands.open}
          onKeyDown={(key) => {
            const command = commandOf(key);
            if (command === undefined) return;
            key.preventDefault();
            commands.run(command);
          }}
        />
      </div>
      <p id={`${id}-keys`} hidden>
        Arrow keys move through the events, Enter opens one, plus and minus zoom, 0 shows everything.
      </p>
      <Controls onCommand={commands.run} domain={domain} />
      <Overview filtered={filtered} domain={domain} measure={measure} em={em} onDomain={motion.jumpTo} />
      {prepared.measures.map((each) => (
        <MeasureTrack
          key={each.measure.id}
          prepared={each}
          domain={domain}
          plot={plot}
          em={em}
          measure={measure}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}

import { useId, useMemo, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useDataText } from '../base/use-data-text';
import type { Interval } from '../../dates/time';
import { buildMeasureScene } from '../../layout/beside/measure-scene';
import type { MeasureText } from '../../layout/labels/text';
import type { MeasureEntry } from '../../model/measure-points';
import { SvgMeasure } from '../../render/svg/svg-measure';
import type { MeasureSeries } from '../../state/timeline-data';
import { isElement } from '../../instance/elements';
import { useInstance, useSession } from '../base/instance-context';
import { usePrerenderedBelow } from '../base/use-prerendered';
import { useMessages } from '../base/use-messages';

interface MeasureTrackProps {
  readonly data: MeasureSeries;
  readonly domain: Interval;
  /** The timeline's plot: the same axis. */
  readonly plot: { readonly x: number; readonly width: number };
  readonly rem: number;
  readonly measure: MeasureText;
  readonly onOpen: (id: string) => void;
}

/** The least side of a target. */
const TARGET = 24;

/** Reported values and claims of one measure under the timeline, on its axis; walked by keyboard like the events. */
export function MeasureTrack({ data, domain, plot, rem, measure: measureText, onOpen }: MeasureTrackProps) {
  const { dispatch } = useInstance();
  const { timeline: words, quantities, ratio } = useMessages();
  const { measureScale } = useSession();
  const prerendered = usePrerenderedBelow();
  const { measure, entries } = data;
  const dataText = useDataText();
  const [active, setActive] = useState<string | null>(null);
  const id = useId();
  const points = useMemo(
    () => entries.map((entry) => ({ ...entry, label: quantities.short(entry) })),
    [entries, quantities],
  );
  const scene = useMemo(
    () =>
      buildMeasureScene({
        points,
        domain,
        plot,
        height: rem * 12,
        rem,
        scale: measureScale,
        words: { tick: (value) => quantities.tick(value, measure.unit), ratio },
        measure: measureText,
      }),
    [points, domain, plot, rem, measureScale, measure, measureText, quantities, ratio],
  );
  const markOf = useMemo(() => new Map(scene.marks.map((mark) => [mark.point.key, mark])), [scene]);
  const inView = entries.filter(({ key }) => markOf.has(key));
  const index = inView.findIndex(({ key }) => key === active);
  const current = inView[index];
  const walk = (key: KeyboardEvent): void => {
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: index + 1,
      ArrowDown: index + 1,
      ArrowLeft: index - 1,
      ArrowUp: index - 1,
      Home: 0,
      End: inView.length - 1,
    };
    if (key.key === 'Enter' && current !== undefined && current.event !== null) onOpen(current.event);
    const next = targets[key.key];
    if (next === undefined) return;
    key.preventDefault();
    setActive(inView[Math.min(Math.max(next, 0), inView.length - 1)]?.key ?? null);
  };
  const entryAt = ({ target }: MouseEvent): MeasureEntry | undefined => {
    const option = isElement(target) ? target.closest<HTMLElement>('[role=option]') : null;
    return entries.find(({ key }) => key === option?.dataset['key']);
  };
  return (
    <section className="measure-track" aria-labelledby={`${id}-heading`}>
      <div className="measure-head">
        <h3 id={`${id}-heading`} {...dataText}>
          {measure.label}
        </h3>
        <p className="measure-legend">
          <span className="legend-reported" aria-hidden="true" /> <span>{words.reported}</span>{' '}
          <span className="legend-claimed" aria-hidden="true" /> <span>{words.claimed}</span>
        </p>
        <div role="group" aria-label={words.scale} className="control-group">
          {(['linear', 'log'] as const).map((scale) => (
            <button
              key={scale}
              type="button"
              className="button toggle"
              aria-pressed={measureScale === scale}
              onClick={() => {
                dispatch({ type: 'scale-chosen', scale });
              }}
            >
              {scale === 'linear' ? words.linear : words.logarithmic}
            </button>
          ))}
        </div>
      </div>
      {scene.offScale > 0 && <p className="measure-note">{words.offScale(scene.offScale)}</p>}
      <div className="measure-viewport">
        <SvgMeasure scene={scene} fontSize={rem * 0.8125} active={active} />
        <div
          role="listbox"
          className="targets"
          tabIndex={0}
          aria-label={words.values(measure.label)}
          aria-activedescendant={current === undefined ? undefined : `${id}-${index}`}
          onKeyDown={walk}
          onFocus={() => {
            if (current === undefined) setActive(inView[0]?.key ?? null);
          }}
          onMouseOver={(event) => {
            const entry = entryAt(event);
            if (entry !== undefined) setActive(entry.key);
          }}
          onClick={(event) => {
            const entry = entryAt(event);
            if (entry === undefined) return;
            setActive(entry.key);
            if (entry.event !== null) onOpen(entry.event);
          }}
        >
          {(prerendered ? [] : inView).map((entry, i) => {
            const mark = markOf.get(entry.key);
            if (mark === undefined) return null;
            const width = Math.max(mark.x1 - mark.x0, TARGET);
            return (
              <div
                key={entry.key}
                id={`${id}-${i}`}
                role="option"
                className="target"
                data-key={entry.key}
                data-active={i === index}
                aria-selected={i === index}
                aria-label={words.value(entry)}
                style={{
                  left: (mark.x0 + mark.x1) / 2 - width / 2,
                  top: mark.y - TARGET / 2,
                  width,
                  height: TARGET,
                }}
              />
            );
          })}
        </div>
      </div>
      <p className="measure-readout" aria-hidden="true">
        {current === undefined ? words.pointAtValue : words.value(current)}
      </p>
    </section>
  );
}

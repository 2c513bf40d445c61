import { useId, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { valueIn, type MeasureScene } from '../../layout/measures/measure-scene';
import type { MeasureTarget } from '../../layout/measures/measure-targets';
import type { MeasureEntry } from '../../model/measure-points';
import { isElement } from '../../instance/elements';
import { SvgMeasure } from '../../render/svg/svg-measure';
import type { MeasureSeries } from '../../state/timeline-data';
import type { MeasureMessages } from '../../words/parts/measures';
import { usePrerenderedBelow } from '../base/use-prerendered';
import { MeasureCard } from './MeasureCard';

interface MeasureValuesProps {
  readonly series: MeasureSeries;
  readonly scene: MeasureScene;
  readonly words: MeasureMessages;
  readonly onOpen: (id: string) => void;
}

/** How near to the middle of a claim's mark the pointer is on it, whatever stands for the time around it. */
const ON_CLAIM = 11;

/** The chart itself: picture, a listbox of its values, the card of one of them, and a button for each key. */
export function MeasureValues({ series, scene, words, onOpen }: MeasureValuesProps) {
  const { measure, entries } = series;
  const prerendered = usePrerenderedBelow();
  const id = useId();
  const figure = useRef<HTMLDivElement>(null);
  /** The value that was pointed at or walked to last, and whether its card is there. */
  const [at, setAt] = useState<number | null>(null);
  const [isShown, setShown] = useState(false);
  const [told, setTold] = useState('');
  /** The value of the last press: the next one in its column follows. */
  const pressed = useRef<number | null>(null);
  const inView = scene.values;
  const mark = at === null ? undefined : valueIn(scene, at);
  const active = mark?.index ?? null;
  const show = (index: number | undefined): void => {
    if (index === undefined) return;
    setAt(index);
    setShown(true);
  };
  const open = (value: MeasureEntry | undefined): void => {
    if (value !== undefined && value.event !== null) onOpen(value.event);
  };
  /** The value so many places further, from the one that is active. */
  const further = (steps: number): number | undefined => {
    const place = mark === undefined ? (steps > 0 ? -1 : inView.length) : inView.indexOf(mark);
    return inView[Math.max(0, Math.min(place + steps, inView.length - 1))]?.index;
  };
  const press = (key: KeyboardEvent): void => {
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    const targets: Readonly<Record<string, () => number | undefined>> = {
      ArrowRight: () => further(1),
      ArrowDown: () => further(1),
      ArrowLeft: () => further(-1),
      ArrowUp: () => further(-1),
      PageDown: () => further(10),
      PageUp: () => further(-10),
      Home: () => inView[0]?.index,
      End: () => inView.at(-1)?.index,
    };
    const isOpening = key.key === 'Enter' || key.key === ' ';
    const target = targets[key.key];
    if (!isOpening && target === undefined) return;
    key.preventDefault();
    if (isOpening) open(mark?.entry);
    else show(target?.());
  };
  const pointedAt = ({ target, nativeEvent }: MouseEvent): Pointed | null => {
    const option = isElement(target) ? target.closest<HTMLElement>('[data-target]') : null;
    const part = scene.targets[Number(option?.dataset['target'] ?? NaN)];
    if (part === undefined) return null;
    const { offsetX, offsetY } = nativeEvent;
    const claim = claimAt(scene, part.x0 + offsetX, part.y0 + offsetY);
    return { part, index: claim ?? indexOf(part, active) };
  };
  const click = (event: MouseEvent): void => {
    const pointed = pointedAt(event);
    if (pointed === null) return;
    const { part, index } = pointed;
    const column = columnOf(scene, part);
    const isAgain = pressed.current !== null && column.includes(pressed.current);
    if (entries[index]?.claim === true) {
      pressed.current = null;
      show(index);
      open(entries[index]);
      return;
    }
    const next = isAgain ? column[(column.indexOf(pressed.current ?? 0) + 1) % column.length] : index;
    pressed.current = next ?? null;
    show(next);
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) setShown(false);
  };
  const step = (steps: number): void => {
    const next = further(steps);
    const value = next === undefined ? undefined : entries[next];
    show(next);
    if (next !== undefined && value !== undefined)
      setTold(`${words.placeOf(next + 1, entries.length)}: ${words.option(value)}`);
  };
  return (
    <div className="measure-chart" onBlur={leave}>
      {!prerendered && inView.length > 0 && (
        <div role="group" aria-label={words.walk} className="measure-walk">
          {([-1, 1] as const).map((steps) => (
            <button
              key={steps}
              type="button"
              className="button icon"
              aria-label={steps < 0 ? words.previous : words.next}
              onClick={() => {
                step(steps);
              }}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                <path d={steps < 0 ? 'M10 3L5 8l5 5' : 'M6 3l5 5-5 5'} />
              </svg>
            </button>
          ))}
          <span className="visually-hidden" aria-live="polite">
            {told}
          </span>
        </div>
      )}
      <div
        ref={figure}
        className="measure-figure"
        onMouseLeave={() => {
          pressed.current = null;
          setShown(false);
        }}
      >
        <SvgMeasure scene={scene} active={isShown ? (mark ?? null) : null} />
        {!prerendered && (
          <>
            <div
              role="listbox"
              className="targets"
              tabIndex={0}
              aria-label={words.values(measure.label)}
              aria-describedby={`${id}-keys`}
              aria-activedescendant={active === null ? undefined : `${id}-${active}`}
              onKeyDown={press}
              onFocus={() => {
                show(active ?? inView[0]?.index);
              }}
              onMouseOver={(event) => {
                const pointed = pointedAt(event);
                if (pointed !== null) show(pointed.index);
              }}
              onMouseMove={(event) => {
                const pointed = pointedAt(event);
                if (pointed !== null && pointed.index !== active) show(pointed.index);
              }}
              onClick={click}
            >
              {inTime(scene, active).map(({ part, target, index }) => {
                const value = entries[index];
                return (
                  value !== undefined && (
                    <div
                      key={value.key}
                      id={`${id}-${index}`}
                      role="option"
                      className="target"
                      data-target={target}
                      aria-selected={index === active}
                      aria-setsize={entries.length}
                      aria-posinset={index + 1}
                      aria-label={words.option(value)}
                      style={{
                        left: part.x0,
                        top: part.y0,
                        width: part.x1 - part.x0,
                        height: part.y1 - part.y0,
                      }}
                    />
                  )
                );
              })}
            </div>
            <p id={`${id}-keys`} hidden>
              {words.keys}
            </p>
            {isShown && mark !== undefined && (
              <MeasureCard
                key={mark.index}
                figure={figure}
                scene={scene}
                mark={mark}
                place={words.placeOf(mark.index + 1, entries.length)}
                words={words}
                onOpen={open}
                onDismiss={() => {
                  setShown(false);
                }}
              />
            )}
          </>
        )}
      </div>
    </div>
  );
}

interface Pointed {
  readonly part: MeasureTarget;
  readonly index: number;
}

/** The value that a target stands for: where it has several, the one that was walked to. */
const indexOf = ({ indexes }: MeasureTarget, active: number | null): number =>
  active !== null && indexes.includes(active) ? active : (indexes[0] ?? 0);

/** The targets and the value of each, in the order of time: so is an option read out after another. */
const inTime = ({ targets }: MeasureScene, active: number | null) =>
  targets
    .map((part, target) => ({ part, target, index: indexOf(part, active) }))
    .toSorted((a, b) => a.index - b.index);

/** The values of all targets in one column of time. */
const columnOf = ({ targets }: MeasureScene, { x0 }: MeasureTarget): readonly number[] =>
  targets
    .filter((target) => target.x0 === x0)
    .flatMap(({ indexes }) => indexes)
    .toSorted((a, b) => a - b);

/** The claim whose mark is at a point of the chart. */
function claimAt(scene: MeasureScene, x: number, y: number): number | null {
  const claim = scene.marks.find(
    (mark) => mark.entry.claim && Math.abs(mark.x - x) <= ON_CLAIM && Math.abs(mark.y - y) <= ON_CLAIM,
  );
  return claim?.index ?? null;
}

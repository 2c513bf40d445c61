import type { CSSProperties, KeyboardEvent, MouseEvent } from 'react';
import type { BuiltScene } from '../layout/build-scene';
import type { MarkGroup } from '../layout/detail';
import { categoriesOf, counted, dateOf } from '../model/event-words';
import { verdictOf } from '../model/filter';
import { verdictLabel } from '../model/verdict';
import type { Prepared } from '../state/selectors';
import { useDyad, useFiltered, useSession } from './session-context';
import { clusterDate, eventOf } from '../state/scene-input';

interface TargetsProps {
  readonly id: string;
  readonly built: BuiltScene;
  /** Place of the group that the keyboard is on; -1 for none. */
  readonly active: number;
  readonly onFocus: () => void;
  readonly onOpen: (place: number) => void;
  readonly onKeyDown: (key: KeyboardEvent) => void;
}

/** A screen reader is never handed more siblings than this at once. */
const MOST_OPTIONS = 200;

/**
 * What can be pointed at and read aloud: a listbox over the picture with an option for each mark, the same
 * for every painter. One tab stop; the option that the keyboard is on is told by `aria-activedescendant`.
 */
export function Targets({ id, built, active, onFocus, onOpen, onKeyDown }: TargetsProps) {
  const { prepared } = useDyad();
  const { selection } = useSession();
  const { possibly } = useFiltered();
  const { groups } = built;
  const from = Math.max(0, Math.min(active - MOST_OPTIONS / 2, groups.length - MOST_OPTIONS));
  const handed = groups.slice(from, from + MOST_OPTIONS);
  const openClicked = ({ target }: MouseEvent): void => {
    const option = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null;
    const place = Number(option?.dataset['place'] ?? NaN);
    if (!Number.isNaN(place)) onOpen(place);
  };
  return (
    <div
      role="listbox"
      className="targets"
      tabIndex={0}
      aria-label={`Timeline of ${prepared.dataset.title}`}
      aria-describedby={`${id}-keys`}
      aria-activedescendant={active < 0 || groups.length === 0 ? undefined : `${id}-option-${active}`}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onClick={openClicked}
    >
      {handed.map((group, i) => {
        const place = from + i;
        const [first = 0] = group.positions;
        const name = nameOf(prepared, group, possibly);
        return (
          <div
            key={eventOf(prepared, first).id}
            id={`${id}-option-${place}`}
            role="option"
            className={isInView(built, place) ? 'target' : 'target out-of-view'}
            data-place={place}
            data-active={place === active}
            aria-selected={group.positions.some((position) => eventOf(prepared, position).id === selection)}
            aria-label={name}
            aria-setsize={groups.length}
            aria-posinset={place + 1}
            style={placed(built, place)}
          >
            {isCut(built, place) && (
              <span className="tip" aria-hidden="true">
                {name}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** "some time in 2005, Agreement promising …, Economic", or "4 events, 1950 to 1953, Military". */
function nameOf(prepared: Prepared, { positions }: MarkGroup, possibly: Uint8Array): string {
  const [first = 0] = positions;
  const event = eventOf(prepared, first);
  const categories = categoriesOf(prepared.dataset, event);
  if (positions.length > 1) {
    const last = eventOf(prepared, positions.at(-1) ?? first);
    const layer = event.layer === 'record' ? ', on record' : '';
    return `${counted(positions.length, 'event')}, ${clusterDate(event, last)}, ${categories}${layer}`;
  }
  const verdict = verdictOf(event);
  const words = [
    dateOf(event),
    event.title,
    categories,
    ...(event.layer === 'record' ? ['on record'] : []),
    ...(verdict === 'not-checked' ? [] : [verdictLabel(verdict).toLowerCase()]),
    ...(possibly[first] === 1 ? ['possibly in the chosen range'] : []),
  ];
  return words.join(', ');
}

/** An option out of view stays for the keyboard and for screen readers, who know no view. */
const isInView = ({ markOfGroup }: BuiltScene, place: number): boolean => (markOfGroup[place] ?? -1) >= 0;

/** Set by the object model, never by a style attribute, which the page's policy forbids. */
function placed({ scene, markOfGroup }: BuiltScene, place: number): CSSProperties {
  const mark = markOfGroup[place] ?? -1;
  const box = scene.targets[mark];
  if (box === undefined) return {};
  return { left: box.x, top: box.y, width: box.width, height: box.height };
}

/** Whether the picture shows less than the whole title: then pointing at the mark shows it. */
function isCut({ scene, markOfGroup }: BuiltScene, place: number): boolean {
  const mark = markOfGroup[place] ?? -1;
  const label = scene.labels.find((other) => other.mark === mark);
  return mark >= 0 && (label === undefined || label.title.endsWith('…'));
}

import { shortDate } from '../dates/words';
import type { Interval } from '../dates/time';
import type { SceneInput } from '../layout/build-scene';
import type { MeasureText } from '../layout/text';
import type { DyadEvent } from '../model/dataset';
import { counted, shortDateOf } from '../model/event-words';
import { verdictOf, type Filtered } from '../model/filter';
import { verdictLabel } from '../model/verdict';
import type { Prepared } from './selectors';
import type { Session } from './session';

/** The space that a scene is made for. */
export interface Canvas {
  readonly domain: Interval;
  readonly width: number;
  readonly em: number;
  readonly measure: MeasureText;
}

/** All that a scene is made of, for what the reader chose: wiring only, `layout` decides. */
export function sceneInput(
  prepared: Prepared,
  { filters, selection }: Pick<Session, 'filters' | 'selection'>,
  { shown, possibly }: Pick<Filtered, 'shown' | 'possibly'>,
  canvas: Canvas,
): SceneInput {
  const { dataset, index, lanes, eras, uncovered } = prepared;
  const { hidden, record, range } = filters;
  return {
    ...canvas,
    index,
    lanes,
    shown,
    possibly,
    record,
    range,
    eras,
    uncovered,
    // A band that is switched off stays open for an event that is shown for another of its categories.
    categories: dataset.categories.map(({ id, label }, place) => ({
      label,
      on: !hidden.includes(id) || shown.some((position) => index.category[position] === place),
    })),
    links: record ? insteadLinks(prepared, selection) : [],
    selected: positionOf(prepared, selection),
    timeOf(position) {
      const { time } = eventOf(prepared, position);
      if (time === null) throw new Error(`position ${position} of the index has no date`);
      return time;
    },
    verdictOf: (position) => verdictOf(eventOf(prepared, position)),
    labelOf(positions) {
      const [first, ...rest] = positions.map((position) => eventOf(prepared, position));
      const last = rest.at(-1);
      if (first === undefined) return { title: '', date: '' };
      if (last === undefined) return { title: first.shortTitle ?? first.title, date: labelDate(first) };
      return { title: counted(positions.length, 'event'), date: clusterDate(first, last) };
    },
  };
}

/** The event at a position of the index. */
export function eventOf(
  { dataset, index }: Pick<Prepared, 'dataset' | 'index'>,
  position: number,
): DyadEvent {
  const event = dataset.events[index.row[position] ?? -1];
  if (event === undefined) throw new Error(`position ${position} is not in the index`);
  return event;
}

/** From the first to the last date of a cluster. */
export function clusterDate(first: DyadEvent, last: DyadEvent): string {
  const from = first.time === null ? '' : shortDate(first.time);
  const to = last.time === null ? '' : shortDate(last.time);
  return from === to ? from : `${from} to ${to}`;
}

/** "2005 · contradicted": what the record says stands beside what the source says, in words. */
function labelDate(event: DyadEvent): string {
  const verdict = verdictOf(event);
  const date = shortDateOf(event);
  return verdict === 'not-checked' || event.layer === 'record'
    ? date
    : `${date} · ${verdictLabel(verdict).toLowerCase()}`;
}

/** Position of an event; null for none, and for one on the shelf. */
function positionOf({ index, rowOfId }: Prepared, id: string | null): number | null {
  const position = id === null ? -1 : index.row.indexOf(rowOfId.get(id) ?? -1);
  return position < 0 ? null : position;
}

/** From the open claim to each record event that explains it. */
function insteadLinks(prepared: Prepared, selection: string | null): SceneInput['links'] {
  const from = positionOf(prepared, selection);
  if (from === null) return [];
  const instead = eventOf(prepared, from).assessment?.instead ?? [];
  return instead.flatMap((id): (readonly [number, number])[] => {
    const to = positionOf(prepared, id);
    return to === null ? [] : [[from, to]];
  });
}

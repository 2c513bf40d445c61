import { shortDate } from '../dates/words';
import type { SceneInput } from '../layout/scene/scene-input';
import type { MeasureText } from '../layout/labels/text';
import type { DyadEvent } from '../model/dataset';
import { bandKey, LAYER_INDEXES } from '../model/events/band-key';
import { counted, shortDateOf } from '../model/event-words';
import { timeAt } from '../model/events/event-times';
import type { Filtered } from '../model/events/filter';
import { verdictLabel, verdictOf } from '../model/verdict';
import type { TimelineData } from './timeline-data';
import type { Session } from './session';

/** The space that scenes are made for. */
export interface Space {
  readonly width: number;
  /** As high as the lanes, if not said. */
  readonly height?: number;
  readonly rem: number;
  readonly measure: MeasureText;
}

/** All that a scene is made of but the domain, for what the reader chose: wiring only, `layout` decides. */
export function sceneInput(
  data: TimelineData,
  { filters, selection }: Pick<Session, 'filters' | 'selection'>,
  filtered: Filtered,
  space: Space,
): Omit<SceneInput, 'domain'> {
  const { head, index, lanes, eras, uncovered } = data;
  const { hidden, record, range } = filters;
  return {
    ...space,
    index,
    lanes,
    isPossibly: filtered.isPossibly,
    bandAt: filtered.bandAt,
    record,
    range,
    eras,
    uncovered,
    // A band that is switched off stays open for an event that is shown for another of its categories.
    categories: head.categories.map(({ id, label }, place) => ({
      label,
      on:
        !hidden.includes(id) ||
        LAYER_INDEXES.some((layer) => filtered.bandAt(bandKey(place, layer)).positions.length > 0),
    })),
    links: record ? insteadLinks(data, selection) : [],
    selected: positionOf(data, selection),
    timeAt: (position) => timeAt(data, position),
    verdictOf: (position) => index.kinds[index.kind[position] ?? 0]?.verdict ?? 'not-checked',
    labelOf(positions) {
      const [first, ...rest] = positions.map((position) => eventOf(data, position));
      const last = rest.at(-1);
      if (first === undefined) return { title: '', date: '' };
      if (last === undefined) return { title: first.shortTitle ?? first.title, date: labelDate(first) };
      return { title: counted(positions.length, 'event'), date: clusterDate(first, last) };
    },
  };
}

/** The event at a position of the index. */
export const eventOf = (
  { table, index }: Pick<TimelineData, 'table' | 'index'>,
  position: number,
): DyadEvent => table.at(index.row[position] ?? -1);

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
export function positionOf({ index, table }: TimelineData, id: string | null): number | null {
  const row = id === null ? undefined : table.rowOf(id);
  const position = row === undefined ? -1 : index.row.indexOf(row);
  return position < 0 ? null : position;
}

/** From the open claim to each record event that explains it. */
function insteadLinks(data: TimelineData, selection: string | null): SceneInput['links'] {
  const from = positionOf(data, selection);
  if (from === null) return [];
  const instead = eventOf(data, from).assessment?.instead ?? [];
  return instead.flatMap((id): (readonly [number, number])[] => {
    const to = positionOf(data, id);
    return to === null ? [] : [[from, to]];
  });
}

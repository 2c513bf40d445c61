import type { EventTime } from '../dates/time';
import type { LaneMode } from '../layout/scene/chart-frame';
import type { ToldByAxis } from '../layout/labels/label-requests';
import type { FitInput, LaneFit } from '../layout/scene/fit-lanes';
import type { SceneInput } from '../layout/scene/scene-input';
import type { SceneWords } from '../layout/scene/scene-words';
import type { MeasureText } from '../layout/labels/text';
import type { DyadEvent } from '../model/dataset';
import type { SourceKind, Verdict } from '../model/dataset-file';
import { bandKey, LAYER_INDEXES } from '../model/events/band-key';
import { timeAt } from '../model/events/event-times';
import type { Filtered } from '../model/events/filter';
import { inkVerdicts } from '../model/events/ink-verdicts';
import { verdictOf } from '../model/verdict';
import { coveringKinds } from './silence';
import type { TimelineData } from './timeline-data';
import type { Session } from './session';

/** The space that scenes are made for. */
export interface Space {
  readonly width: number;
  /** As high as the lanes, if not said. */
  readonly height?: number;
  /** How high it may be, where the bands of many events share a height. */
  readonly room?: number | undefined;
  /** What is kept free over the bands then, in pixels. */
  readonly over?: number;
  /** Gives the lanes for which there is room; without it there is room for all. */
  readonly fit?: ((input: FitInput) => LaneFit) | undefined;
  /** How high the lanes of claims are; tall, if not said. */
  readonly laneMode?: LaneMode;
  readonly rem: number;
  readonly measure: MeasureText;
}

/** What a picture says: its axis, its bands, and the labels of its marks. */
export interface PictureWords extends SceneWords {
  /** Beside the line that says what the sources cover: "Covered by articles". */
  readonly covered: (kinds: readonly (SourceKind | undefined)[]) => string;
  /** What the dates of a cluster cover together: "1950 to 1953". Its square says how many they are. */
  readonly clusterDate: (times: readonly EventTime[]) => string;
  /**
   * The date of an event, and beside it what the record says of it: "2005 · contradicted"; null for nothing. Without
   * what the axis tells; whole, if nothing is said of that.
   */
  readonly eventDate: (time: EventTime | null, verdict: Verdict | null, told?: ToldByAxis) => string;
}

/** All that a scene is made of but the domain, for what the reader chose: wiring only, `layout` decides. */
export function sceneInput(
  data: TimelineData,
  { filters, selection }: Pick<Session, 'filters' | 'selection'>,
  filtered: Filtered,
  space: Space,
  words: PictureWords,
): Omit<SceneInput, 'domain'> {
  const { head, index, lanes, changed, covered } = data;
  const { hidden, record, range } = filters;
  const verdicts = inkVerdicts(index.kinds);
  return {
    ...space,
    words,
    index,
    lanes,
    isPossibly: filtered.isPossibly,
    bandAt: filtered.bandAt,
    record,
    range,
    rails: changed,
    coverage: { label: words.covered(coveringKinds(head)), covered },
    // A band that is switched off stays open for an event that is shown for another of its categories.
    categories: head.categories.map(({ id, label }, categoryIndex) => ({
      label,
      on:
        !hidden.includes(id) ||
        LAYER_INDEXES.some((layer) => filtered.bandAt(bandKey(categoryIndex, layer)).positions.length > 0),
    })),
    links: record ? insteadLinks(data, selection) : [],
    joins: sameMeasure(data),
    selected: positionOf(data, selection),
    timeAt: (position) => timeAt(data, position),
    verdictOf: (position) => verdicts[index.kind[position] ?? 0] ?? null,
    labelOf(positions, told) {
      const [first = 0, ...rest] = positions;
      if (rest.length > 0) {
        return { title: words.clusterDate(timesOf(data, positions)), date: '', isWhole: true };
      }
      const event = eventOf(data, first);
      const { title, shortTitle = title, time } = event;
      return { title: shortTitle, date: words.eventDate(time, toldVerdict(event), told) };
    },
  };
}

/** The event at a position of the index. */
export const eventOf = (
  { table, index }: Pick<TimelineData, 'table' | 'index'>,
  position: number,
): DyadEvent => table.at(index.row[position] ?? -1);

/** The dates of some positions. */
export const timesOf = (
  data: Pick<TimelineData, 'table' | 'index'>,
  positions: readonly number[],
): readonly EventTime[] => positions.flatMap((position) => eventOf(data, position).time ?? []);

/** The verdict on a claim that somebody has checked: what the record says stands beside what the source says. */
function toldVerdict(event: DyadEvent): Verdict | null {
  const verdict = verdictOf(event);
  return verdict === 'not-checked' || event.layer === 'record' ? null : verdict;
}

/** Position of an event; null for none, and for one on the shelf. */
export function positionOf({ index, table }: TimelineData, id: string | null): number | null {
  const row = id === null ? undefined : table.rowOf(id);
  const position = row === undefined ? -1 : index.row.indexOf(row);
  return position < 0 ? null : position;
}

/** Claims of one measure, each and the next in time. */
function sameMeasure(data: TimelineData): SceneInput['joins'] {
  return data.measures.flatMap(({ entries }) => {
    const claims = entries.flatMap(({ event }) => positionOf(data, event) ?? []);
    return claims.slice(1).map((to, i) => [claims[i] ?? to, to] as const);
  });
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

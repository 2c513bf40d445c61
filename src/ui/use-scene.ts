import { useMemo } from 'react';
import { shortDate } from '../dates/words';
import type { Interval } from '../dates/time';
import { buildScene, type BuiltScene } from '../layout/build-scene';
import type { MeasureText } from '../layout/text';
import { counted, shortDateOf } from '../model/event-words';
import type { DyadEvent } from '../model/dataset';
import type { Filtered } from '../model/filter';
import { useDyad, useSession } from './session-context';

interface SceneRequest {
  readonly filtered: Filtered;
  readonly domain: Interval;
  readonly width: number;
  readonly em: number;
  readonly measure: MeasureText;
}

/** The scene for what the reader chose: wiring only, `layout` decides. */
export function useScene({ filtered, domain, width, em, measure }: SceneRequest): BuiltScene {
  const { prepared } = useDyad();
  const { hidden, range } = useSession().filters;
  const { dataset, index, lanes } = prepared;
  const categories = useMemo(
    () => dataset.categories.map(({ id, label }) => ({ label, on: !hidden.includes(id) })),
    [dataset, hidden],
  );
  return useMemo(() => {
    const eventAt = (position: number): DyadEvent => eventOf(prepared, position);
    return buildScene({
      index,
      lanes,
      shown: filtered.shown,
      possibly: filtered.possibly,
      categories,
      domain,
      range,
      width,
      em,
      measure,
      timeOf(position) {
        const { time } = eventAt(position);
        if (time === null) throw new Error(`position ${position} of the index has no date`);
        return time;
      },
      labelOf(positions) {
        const [first, ...rest] = positions.map(eventAt);
        const last = rest.at(-1);
        if (first === undefined) return { title: '', date: '' };
        if (last === undefined) return { title: first.shortTitle ?? first.title, date: shortDateOf(first) };
        return { title: counted(positions.length, 'event'), date: clusterDate(first, last) };
      },
    });
  }, [prepared, index, lanes, filtered, categories, domain, range, width, em, measure]);
}

/** The event at a position of the index. */
export function eventOf(
  { dataset, index }: Pick<ReturnType<typeof useDyad>['prepared'], 'dataset' | 'index'>,
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

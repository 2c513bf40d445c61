import type { Dataset, DyadEvent } from '../dataset';

/**
 * The events of a dataset by row. Those of a file are objects that came through the door; a million coded events
 * are columns, and an event is made of them when it is asked for.
 */
export interface EventTable {
  readonly count: number;
  /** The event of a row from 0 to `count`; throws for another row, which is a mistake in the code. */
  at(row: number): DyadEvent;
  /** The row of an id; undefined where no event has it. */
  rowOf(id: string): number | undefined;
  /** The title alone, which costs less than the event. */
  titleOf(row: number): string;
}

/** The events one after the other; of columns each is made anew. */
export function* eachEvent(table: EventTable): Generator<DyadEvent> {
  for (let row = 0; row < table.count; row++) yield table.at(row);
}

/** The events of a file. */
export function tableOf({ events }: Pick<Dataset, 'events'>): EventTable {
  const rows = new Map(events.map((event, row) => [event.id, row]));
  const at = (row: number): DyadEvent => {
    const event = events[row];
    if (event === undefined) throw new Error(`there is no row ${row} among ${events.length} events`);
    return event;
  };
  return { count: events.length, at, rowOf: (id) => rows.get(id), titleOf: (row) => at(row).title };
}

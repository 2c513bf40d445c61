/**
 * A unit of the calendar, in d3-time's vocabulary on plain numbers: milliseconds UTC in the proleptic Gregorian
 * calendar. Units of a kind fill time without gap or overlap and are numbered in its order; each begins at a whole
 * millisecond and ends where the next one begins.
 *
 * ```
 *                 numberAt(t) = n
 *        ├───────────────t───────┤───────────────────────┤
 *        floor(t) = startOf(n)   ceil(t) = startOf(n + 1)
 *                        └─────── offset(t, 1) ──────────┘
 * ```
 */
export interface CalendarUnit<Name extends string = string> {
  /** Names the unit, and is no word for people. */
  readonly name: Name;
  /** Mean length in milliseconds. */
  readonly length: number;
  /** The number of the unit that holds a moment. */
  numberAt(time: number): number;
  /** Where a unit begins, by its number. */
  startOf(number: number): number;
  /** The beginning of the unit that holds a moment. */
  floor(time: number): number;
  /** The first beginning at or after a moment. */
  ceil(time: number): number;
  /**
   * A moment so many units later, or earlier: as long after the beginning of that unit as it was after that of its
   * own. So 31 January and one month is 3 March, as with `Date`.
   */
  offset(time: number, steps: number): number;
  /** Beginnings from `start` on and before `stop`: of all units, or of every so many, counted from the first. */
  range(start: number, stop: number, step?: number): number[];
  /** How many units begin after `start` and not after `end`. */
  count(start: number, end: number): number;
  /**
   * Two or more of these as one unit: three months are a quarter of the year. Several years are counted as decades
   * are, away from the beginning of our era.
   */
  every<const Joined extends string>(steps: number, name: Joined): CalendarUnit<Joined>;
}

/** What a unit is; the rest follows. */
interface UnitDefinition<Name extends string> extends Pick<
  CalendarUnit<Name>,
  'name' | 'length' | 'numberAt' | 'startOf'
> {
  /** Where there is a quicker way than by its number. */
  readonly floor?: CalendarUnit['floor'];
  /** Where several of these are not simply joined by their numbers. */
  readonly every?: <Joined extends string>(steps: number, name: Joined) => CalendarUnit<Joined>;
}

/** Makes a unit of its numbering: `startOf(numberAt(t)) <= t < startOf(numberAt(t) + 1)`. */
export function calendarUnit<const Name extends string>(
  definition: UnitDefinition<Name>,
): CalendarUnit<Name> {
  const { name, length, numberAt, startOf } = definition;
  return {
    name,
    length,
    numberAt,
    startOf,
    floor: definition.floor ?? ((time) => startOf(numberAt(time))),
    ceil(time) {
      const number = numberAt(time);
      const start = startOf(number);
      return start === time ? start : startOf(number + 1);
    },
    offset(time, steps) {
      const number = numberAt(time);
      return startOf(number + steps) + (time - startOf(number));
    },
    range(start, stop, step = 1) {
      const starts: number[] = [];
      const first = numberAt(start);
      let number = startOf(first) < start ? first + 1 : first;
      for (let time = startOf(number); time < stop; time = startOf(number)) {
        starts.push(time);
        number += step;
      }
      return starts;
    },
    count: (start, end) => numberAt(end) - numberAt(start),
    every: definition.every ?? ((steps, joined) => joinedUnit(definition, steps, joined)),
  };
}

const joinedUnit = <const Name extends string>(
  { length, numberAt, startOf }: UnitDefinition<string>,
  steps: number,
  name: Name,
) =>
  calendarUnit({
    name,
    length: length * steps,
    numberAt: (time) => Math.floor(numberAt(time) / steps),
    startOf: (number) => startOf(number * steps),
  });

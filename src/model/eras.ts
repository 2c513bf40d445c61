import type { DatasetHead, Party } from './dataset';
import type { Interval } from '../dates/time';

/** A name of a state and the time for which it held. */
export interface Era {
  readonly label: string;
  readonly extent: Interval;
}

/** The names of a party over time, without gaps: the Soviet Union until 25 December 1991, then Russia. */
export function erasOf(party: Party): readonly Era[] {
  const eras: Era[] = [];
  let start = -Infinity;
  for (const { name, until } of party.formerly) {
    const { end } = until.extent.possible;
    eras.push({ label: name, extent: { start, end } });
    start = end;
  }
  return [...eras, { label: party.name, extent: { start, end: Infinity } }];
}

/** The names of a party over time, the last one its name today. */
export interface PartyEras {
  readonly name: string;
  readonly eras: readonly Era[];
}

/** The parties that ever had another name, in the order of the dataset. */
export const changedParties = ({ parties }: Pick<DatasetHead, 'parties'>): readonly PartyEras[] =>
  parties.map((party) => ({ name: party.name, eras: erasOf(party) })).filter(({ eras }) => eras.length > 1);

/** What a party was called all through a stretch of time, where that is not its name today. */
export function formerName(party: Party, extent: Interval): string | null {
  const era = erasOf(party).find(
    (each) => each.extent.start <= extent.start && extent.end <= each.extent.end,
  );
  return era === undefined || era.label === party.name ? null : era.label;
}

import { joined } from '../dates/intervals';
import type { Interval } from '../dates/time';
import type { Source } from './dataset';

/**
 * The stretches of which any source of the claims speaks, in time order and apart from each other: beside them an empty
 * axis means "no date in these sources", not "nothing happened". None where no source says what it covers.
 */
export const coveredStretches = (sources: readonly Pick<Source, 'covers'>[]): readonly Interval[] =>
  joined(sources.flatMap(({ covers }) => covers.map(({ extent }) => extent.possible)));

import { rangeParts } from '../../dates/range-parts';
import type { Silence, SilenceUnit } from '../../state/silence';
import type { SilenceMessages } from '../parts/silence';
import { countedInProse, inProse } from './numbers';
import { rangeInWords } from './ranges';
import { sourceNouns } from './source-nouns';

const IN_ONE: Readonly<Record<SilenceUnit, string>> = { year: 'in', month: 'in', day: 'on' };

/** "from 1954 to 1999", "in 1954", "on 3 May 1954". */
function during({ extent, unit, units }: Silence): string {
  const named = rangeInWords(extent);
  const single = rangeParts(extent).unit === unit && units === 1;
  return `${single ? IN_ONE[unit] : 'from'} ${named}`;
}

const inThese = ({ unit, units }: Silence): string =>
  units === 1 ? `${IN_ONE[unit]} this ${unit}` : `in these ${inProse(units)} ${unit}s`;

export const silence: SilenceMessages = {
  noDate(facts) {
    const [one, many] = sourceNouns(facts.kinds);
    return `The ${facts.kinds.length === 1 ? `${one} gives` : `${many} give`} no date ${during(facts)}.`;
  },
  onRecord: (facts) =>
    facts.record === 0
      ? null
      : [
          `The public record has ${countedInProse(facts.record, 'event')} ${inThese(facts)}. `,
          { part: 'show', text: 'Show' },
        ],
};

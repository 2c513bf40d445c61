import type { Silence, SilenceUnit } from '../../../state/silence';
import type { SilenceMessages } from '../../parts/silence';
import { countedInProse, inProse } from '../numbers';
import { during } from '../ranges';
import { sourceNouns } from '../source-nouns';

const IN_ONE: Readonly<Record<SilenceUnit, string>> = { year: 'in', month: 'in', day: 'on' };

const inThese = ({ unit, units }: Silence): string =>
  units === 1 ? `${IN_ONE[unit]} this ${unit}` : `in these ${inProse(units)} ${unit}s`;

export const silence: SilenceMessages = {
  noDate(facts) {
    const [one, many] = sourceNouns(facts.kinds);
    return `The ${facts.kinds.length === 1 ? `${one} gives` : `${many} give`} no date ${during(facts.extent)}.`;
  },
  onRecord: (facts) =>
    facts.record === 0
      ? null
      : [
          `The public record has ${countedInProse(facts.record, 'event')} ${inThese(facts)}. `,
          { part: 'show', text: 'Show' },
        ],
};

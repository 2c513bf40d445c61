import type { Stance } from '../../model/dataset-file';
import type { DetailMessages } from '../parts/details';
import { excerptCitation } from './citations';
import { verdicts } from './verdicts';

const SAYS: Readonly<Record<Stance, string>> = {
  asserts: 'says so',
  reports: 'is reported to say so',
  denies: 'denies it',
};

const TOLD: Readonly<Record<Exclude<Stance, 'asserts'>, string>> = {
  reports: 'The source reports this as said by others',
  denies: 'The source denies this',
};

export const details: DetailMessages = {
  name: 'Event details',
  outsideDate: 'Date from outside the source.',
  formerly: (party, former) => `At that time the state in ${party}’s place was the ${former}.`,

  onRecord: 'On record',
  saysSo(speaker, stance) {
    if (speaker !== null) return `${speaker} ${SAYS[stance]}.`;
    return stance === 'asserts' ? null : `The source ${SAYS[stance]}.`;
  },
  told(speaker, stance) {
    if (stance === 'asserts') return null;
    return speaker === null ? `${TOLD[stance]}.` : `${TOLD[stance]}: ${speaker}.`;
  },
  place: (author, section) =>
    [author, section === null ? 'opening paragraphs' : `section “${section}”`]
      .filter((part) => part !== null)
      .join(' · '),
  showInSources: 'Show in Sources',
  readInSource: 'Read in the source',
  copyCitation: 'Copy citation',
  citation: excerptCitation,

  againstRecord: 'Against the public record',
  verdict: ({ verdict, confidence }) => [
    { part: 'strong', text: verdicts.label(verdict) },
    `, ${confidence} confidence`,
  ],
  references: (count) => `${count} ${count === 1 ? 'reference' : 'references'}`,
  whatVerdictsMean: 'What the verdicts mean',
  meaning: (verdict) => `${verdicts.label(verdict)}: ${verdicts.meaning(verdict)}`,
  recordHas: 'What the record has',
  recordHasInstead: 'What the record has instead',
  showBoth: 'Show both on the timeline',
  showWithRecord: 'Show on the timeline, with the record',
  alsoAt: (number) => `also ${number}`,
  reliability: ({ grade, note }) => `Reliability ${grade}${note === undefined ? '' : `: ${note}`}`,

  beforeAndAfter: 'Events before and after',
  previous: 'Previous',
  next: 'Next',
  none: 'none',
};

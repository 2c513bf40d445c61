import type { ListMessages } from '../../parts/lists';
import { inFigures } from '../numbers';
import { verdicts } from '../verdicts';

export const lists: ListMessages = {
  layingOut: 'Laying out the list…',
  onRecord: 'on record',
  possibly: 'possibly in the chosen range',
  placeOf: (place, size) => `${inFigures(place)} of ${inFigures(size)}`,
  assessed: ({ verdict, confidence, note }) =>
    `Against the public record: ${verdicts.inText(verdict)}, ${confidence} confidence. ${note}`,
  references: (sources) => `References: ${sources.join('; ')}.`,

  showMore: (count) => `Show ${inFigures(count)} more`,

  shelf: 'Without a date',
  shelfNote:
    'The sources tell of these and do not say when. They stand here, not on the axis, so that no date is invented.',
  shelfRange: 'The chosen range does not apply to them.',
  shelfEmpty: 'None of them matches these filters.',
};

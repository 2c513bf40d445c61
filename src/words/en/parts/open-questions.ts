import type { OpenQuestion } from '../../../evidence/open-questions';
import type { OpenMessages } from '../../parts/open-questions';
import { shortDate } from '../dates';
import { counted } from '../numbers';
import { rangeInWords } from '../ranges';

const DAY = 86_400_000;

/** A time as long as a gap between events: rounded, since it is no date. */
function about(length: number): string {
  const days = length / DAY;
  if (days < 60) return counted(Math.round(days), 'day');
  return days < 700
    ? counted(Math.round(days / 30.44), 'month')
    : `${(days / 365.25).toFixed(1).replace('.0', '')} years`;
}

export const openWords: OpenMessages = {
  heading: 'What is left to do',
  support: ({ layer, events, single }) =>
    `${single} of ${events} ${layer === 'record' ? 'events of the record' : 'events'} ${single === 1 ? 'rests' : 'rest'} on a single source`,
  question(question) {
    switch (question.open) {
      case 'no-excerpt':
        return `${counted(question.events.length, 'event')} without an excerpt`;
      case 'one-source':
        return `${counted(question.events.length, 'event')} on a single source`;
      case 'no-date':
        return `${counted(question.sources.length, 'source')} of unknown date`;
      case 'told-before':
        return `${counted(question.places.length, 'time')} told before it happened`;
      case 'disagreement':
        return `${counted(question.events.length + question.statements.length, 'verdict')} by which sources disagree`;
      case 'not-judged':
        return `${counted(question.sentences.length, 'sentence')} of ${question.source} not judged`;
      case 'silence':
        return `${counted(question.silences.length, 'silence')} longer than ${about(question.usual)}, the longest that is usual here`;
    }
  },
  places,
  nothing: 'nothing is left to do',
};

function places(question: OpenQuestion, nameOf?: (id: string) => string): readonly string[] {
  const named = nameOf ?? ((id) => id);
  switch (question.open) {
    case 'no-excerpt':
    case 'one-source':
      return question.events.map(named);
    case 'no-date':
      return question.sources.map(named);
    case 'told-before':
      return question.places.map(
        ({ of, field, source, published, happened }) =>
          `${nameOf === undefined ? `${of}, ${field}` : nameOf(of)}: ${named(source)} of ${shortDate(published)} tells of ${shortDate(happened)}`,
      );
    case 'disagreement':
      return [
        ...question.events.map(named),
        ...question.statements.map(({ source, start }) => `${named(source)}, statement at ${start}`),
      ];
    case 'not-judged':
      return question.sentences.map(({ start, end }) => `${start} to ${end}`);
    case 'silence':
      return question.silences.map(
        ({ extent, isCovered }) =>
          `${rangeInWords(extent)}, ${about(extent.end - extent.start)}: ${isCovered ? 'a source speaks of this time, and nothing is told' : 'no source speaks of this time'}`,
      );
  }
}

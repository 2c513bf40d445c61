import type { LeftOut } from '../../../model/dataset-file';
import type { HashState, SourceMessages } from '../../parts/sources';
import { inFigures } from '../numbers';
import { openWords } from './open-questions';
import { sourceLine } from './source-line';

const statements = (count: number): string => `${count} ${count === 1 ? 'statement' : 'statements'}`;

const REASONS: Readonly<Record<LeftOut['kind'], string>> = {
  state: 'Left out since it describes how things are and tells of no act.',
  opinion: 'Left out since it judges or expects and tells of no act.',
};

const place = (section: string | null, start: number): string =>
  `${section ?? 'opening paragraphs'}, character ${inFigures(start)}`;

const HASH: Readonly<Record<HashState, (file: string) => string>> = {
  unknown: (file) => `${file}: the dataset has no hash of this text to compare with.`,
  'not-computed': (file) => `${file}: this browser cannot compute the hash here; the excerpts are compared.`,
  same: (file) => `${file} is the text that was cited, byte for byte.`,
  other: (file) =>
    `${file} is not the same file as the one that was cited: its hash differs. The excerpts are compared one by one.`,
};

export const sources: SourceMessages = {
  ...sourceLine,
  facts: ({ author, length, onTimeline, onShelf, leftOut }) =>
    [
      author,
      length === null ? null : `${inFigures(length)} characters`,
      `${statements(onTimeline)} on the timeline, ${onShelf} without a date, ${leftOut} left out: no acts`,
    ]
      .filter((part) => part !== null)
      .join(' · '),
  named: 'Sources of the public record',
  namedNote: (count) => `Named, not quoted: ${count} sources on which the verdicts and the record rest.`,
  place,
  compared: (excerpts, day) =>
    excerpts === 1
      ? `The excerpt was compared with the text of this source before publication, last on ${day}: it stands there letter for letter.`
      : `All ${inFigures(excerpts)} excerpts were compared with the text of this source before publication, last on ${day}: each stands there letter for letter.`,
  state: {
    matches: 'matches',
    nearly: 'matches except for spacing or quotation marks',
    differs: 'does not match',
  },
  cited: 'Cited',
  inYourFile: 'In your file, at that place',
  leftOut: (count) => `${statements(count)} left out, and why`,
  leftOutWhy: (kind) => REASONS[kind],
  passedOver: (places) =>
    `${places} ${places === 1 ? 'passage' : 'passages'} of which nothing is said, and why`,
  passedOverWhy: {
    opinion: 'Judges, expects or asks.',
    'state-not-checked': 'Describes how things are; not compared with the record.',
    repetition: 'Says again what another sentence of the text says.',
    'not-this-dyad': 'Speaks of others than the two states.',
    connecting: 'Leads from one thought to the next.',
    apparatus: 'No part of the text.',
  },
  account: ({ sentences, events, shelf, leftOut, passedOver, missing }) => {
    const passed = Object.values(passedOver).reduce((sum, count) => sum + count, 0);
    const places = `${events} on the timeline, ${shelf} without a date, ${leftOut} left out, ${passed} of which nothing is said`;
    return missing.length === 0
      ? `All ${inFigures(sentences)} sentences of the text are accounted for: ${places}.`
      : `Of ${inFigures(sentences)} sentences of the text ${inFigures(missing.length)} ${missing.length === 1 ? 'is' : 'are'} accounted for nowhere; ${places}.`;
  },
  strip: [
    { look: 'cited', means: 'cited' },
    { look: 'out', means: 'left out, and why' },
    { look: 'passed', means: 'nothing is said of it, and why' },
  ],
  open: openWords,
  verdict: (label, note) => `${label}. ${note}`,
  wholeText: 'The whole text, with the excerpts marked',
  compareCopy: 'Compare with your own copy of the text',
  staysHere: 'A text file. It is not sent anywhere.',
  notCompared: 'Not yet compared with a copy of yours.',
  unreadable: (file, reason) => `${file} could not be read: ${reason}`,
  hash: (file, state) => HASH[state](file),
};

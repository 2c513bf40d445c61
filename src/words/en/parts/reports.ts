import type { Fault } from '../../../evidence/fault';
import { wholeSlice } from '../../../model/characters';
import type { Matching, ReportMessages } from '../../parts/reports';
import { shortDate } from '../dates';

// Figures of the command line are read by programs too: no commas.
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const matching = ({ right, total }: Matching, noun: string): string =>
  (right === total ? '' : `${right} of `) + count(total, noun);

const usage = `usage: npm run verify -- <dataset> <folder of source texts>
       npm run verify -- --open [<dataset> [<folder of source texts>]]
  <dataset>  a JSON file, or the name of a folder in data/ such as north-korea-russia
  <folder>   holds the text of each source in a file named by the source's id
  --open     says what is left to do, of all datasets in data/ where none is named`;

const exportUsage = `usage: npm run export -- <dataset> <folder> [--zip] [--texts <folder of source texts>] [--page <address>]
  <dataset>  a JSON file, or the name of a folder in data/ such as north-korea-russia
  <folder>   where the data package and the annotations are written
  --zip      as one file, <folder>/<id of the dataset>.zip
  --texts    holds the text of each source in a file named by the source's id: annotations have places by them
  --page     the address of the page that shows the dataset, http or https: annotations link to it`;

function faultInLines(fault: Fault): string {
  const { event, source, field, expected, difference, elsewhere } = fault;
  const subject = event === null ? `source ${source}, ${field}` : `event ${event}, ${field} (${source})`;
  const place = difference?.at ?? 0;
  const lines = [
    difference
      ? `${subject}: differs at ${place}: expected ${character(difference.expected)}, found ${character(difference.found)}`
      : `${subject}: differs`,
    `  expected: ${quote(expected, place)}`,
    `  found:    ${quote(foundIn(fault), place)}`,
  ];
  if (elsewhere !== null) lines.push(`  the expected words stand at ${elsewhere}`);
  else if (difference) lines.push('  the expected words stand nowhere in the source');
  return lines.join('\n');
}

const LACKS = { sentence: 'no sentence', heading: 'no such heading' };

const foundIn = ({ found, lacks }: Fault): string | null => (lacks === undefined ? found : LACKS[lacks]);

const character = (name: string | null): string => name ?? 'the end of the text';

/** How much is shown on each side of a difference, in UTF-16 code units. */
const AROUND = 40;

function quote(text: string | null, place: number): string {
  if (text === null) return 'no heading';
  const from = Math.max(0, place - AROUND);
  const to = Math.min(text.length, place + AROUND);
  const shown = JSON.stringify(wholeSlice(text, from, to));
  return `${from > 0 ? '…' : ''}${shown}${to < text.length ? '…' : ''}`;
}

export const reports: ReportMessages = {
  usage,
  exportUsage,
  noFile: (name, ofCommand) => `"${name}" is no JSON file and no folder in data/\n${ofCommand}`,
  notJson: (name, reason) => `${name} is not JSON: ${reason}`,
  refused: (name, issues) => `${name} is refused: ${count(issues, 'issue')}`,
  setAside: (index) => `row ${index} is set aside and not compared:`,
  note: (note) => `note: ${note}`,
  written: (events, place) => `${count(events, 'event')} written to ${place}`,
  noText: (name, folder) => `no source of ${name} has a text in ${folder}: nothing is checked`,
  fault: faultInLines,
  missing: (source, start, words) =>
    `source ${source}: the sentence at ${start} is not accounted for: ${JSON.stringify(words)}`,
  twice: (source, start, words) =>
    `source ${source}: the sentence at ${start} is passed over, and told of as well: ${JSON.stringify(words)}`,
  account({ sentences, events, shelf, leftOut, passedOver, missing }, sources) {
    const reasons = Object.entries(passedOver).filter(([, found]) => found > 0);
    const passed = reasons.reduce((sum, [, found]) => sum + found, 0);
    const parts = [
      `${events} on the timeline`,
      `${shelf} without a date`,
      `${leftOut} left out`,
      `${passed} passed over${passed === 0 ? '' : ` (${reasons.map(([reason, found]) => `${reason} ${found}`).join(', ')})`}`,
    ];
    const right = sentences - missing.length;
    return `${right === sentences ? '' : `${right} of `}${count(sentences, 'sentence')} in ${count(sources, 'source')} accounted for: ${parts.join(', ')}`;
  },
  breach: ({ of, field, source, published, happened }) =>
    `${of}, ${field}: source ${source} was published ${shortDate(published)}, before what it tells of: ${shortDate(happened)}; where it announces that, its stance is "announces"`,
  clocks({ compared, breaches, announcements }) {
    const total = Object.values(compared).reduce((sum, found) => sum + found, 0);
    const announced = announcements.length === 0 ? '' : `, ${count(announcements.length, 'announcement')}`;
    return `${count(total, 'date')} of sources compared with what they tell of: ${breaches.length} too early${announced}`;
  },
  notChecked: (source, folder, places) =>
    `source ${source}: not checked, no text in ${folder} (${count(places, 'place')})`,
  compared({ excerpts, leftOut, sources, faults, setAside }) {
    const compared = [
      matching(excerpts, 'excerpt'),
      ...(leftOut === null ? [] : [matching(leftOut, 'left-out statement')]),
    ].join(' and ');
    const aside = setAside > 0 ? `, ${count(setAside, 'row')} set aside` : '';
    return `${compared} in ${count(sources, 'source')} match, ${count(faults, 'fault')}${aside}`;
  },
};

import type { OpenFault } from '../../../io/bytes/stopped';
import type { OtherKind } from '../../../io/bytes/other-kinds';
import type { OpenNote, SetAsideFault } from '../../../io/opening/report';
import type { CodedWords, Quad } from '../../../io/readers/reader';
import { beginningOf } from '../../../model/characters';
import type { OpeningMessages } from '../../parts/opening';
import { dateFault } from '../date-faults';
import { faults } from './faults';
import { issueInParts } from './issues';

/** What is read, for whoever brings something else. */
const READS =
  'Dyad reads CSV, TSV, Excel (.xlsx) and Parquet tables, timelines (TimelineJS, SIMILE, iCalendar), event data (GDELT, ICEWS, POLECAT, ACLED), Timesketch, FollowTheMoney, ClaimReview and its own JSON, also inside .gz and .zip.';

const KINDS: Readonly<Record<OtherKind, string>> = {
  pdf: 'a PDF',
  word: 'a Word document',
  powerpoint: 'a PowerPoint file',
  opendocument: 'an OpenDocument file: save it as .xlsx or CSV in UTF-8',
  'old-office': 'an old Office file (.xls, .doc): save it as .xlsx or CSV in UTF-8',
  rtf: 'a rich text document',
  html: 'a web page',
  image: 'an image',
  'audio-or-video': 'a sound or a film',
  sqlite: 'an SQLite database',
  archive: 'an archive of a kind that is not unpacked here',
  program: 'a program',
  arrow: 'an Arrow file: save it as Parquet',
  avro: 'an Avro file',
  binary: 'a file of an unknown kind that is no text',
};

// Figures of the command line are read by programs too: no commas.
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const megabytes = (bytes: number): string => `${Math.ceil(bytes / (1024 * 1024))} MB`;

const quoted = (text: string): string => `“${text}”`;

const listed = (names: readonly string[]): string => names.map(quoted).join(', ');

function refusal(why: OpenFault): string {
  switch (why.fault) {
    case 'cancelled':
      return 'reading was stopped';
    case 'empty':
      return 'the file is empty';
    case 'encrypted':
      return 'the archive is encrypted: unpack it first';
    case 'no-file-inside':
      return 'the archive holds no file';
    case 'nothing-known':
      return `its format is not recognised. ${READS}`;
    case 'no-rows':
      return 'the table has no row';
    case 'too-big':
      return `it has ${megabytes(why.size)}, and at most ${megabytes(why.most)} are read: leave out what is not needed, or part it`;
    case 'unpacks-too-big':
      return `it unpacks to more than ${megabytes(why.most)}`;
    case 'packed-too-tightly':
      return `one byte of it becomes more than ${why.most}, as in files that are made to fill a memory: it is not unpacked`;
    case 'nested-archives':
      return 'there are archives in archives: unpack it first';
    case 'other-kind':
      return `this is ${KINDS[why.kind]}. ${READS}`;
    case 'several-files':
      return `the archive holds several files: name one of ${listed(why.names)}`;
    case 'no-such-file-inside':
      return `the archive holds no such file: name one of ${listed(why.names)}`;
    case 'no-such-sheet':
      return `the workbook has no such sheet: name one of ${listed(why.names)}`;
    case 'damaged':
      return `the file is damaged, or only a part of it: ${why.message}`;
    case 'not-json':
      return `this is not JSON${why.line === null ? '' : `, in line ${why.line}`}: ${why.message}`;
    case 'not-xml':
      return `this is not XML${why.line === null ? '' : `, in line ${why.line}`}: ${why.message}`;
    case 'too-deep':
      return `parts stand inside each other more than ${why.most} deep`;
    case 'too-wide':
      return `the table has ${why.columns} columns, and at most ${why.most} are read`;
    case 'lacks-columns':
      return `the table lacks ${listed(why.missing)}`;
    case 'newer-version':
      return `it is of version ${why.version} of the Dyad format, and this Dyad reads version 1: open it with a newer one`;
    case 'not-a-dataset':
      return 'it is no dataset that can be shown';
    default:
      return why satisfies never;
  }
}

function reason(why: SetAsideFault): string {
  switch (why.fault) {
    case 'stray-quote':
      return 'a quotation mark opens a cell and is not closed, or text follows where it is';
    case 'too-many-cells':
      return `the row has ${why.cells} cells, and the table ${count(why.columns, 'column')}`;
    case 'damaged-text':
      return 'some bytes of it are no text in the encoding of the file';
    case 'too-long':
      return `it has ${why.length} characters, and at most ${why.most} are read`;
    case 'not-json':
      return `the line is not JSON: ${why.message}`;
    case 'not-an-object':
      return 'it is no object with fields';
    case 'wrong-width':
      return `it has ${count(why.cells, 'cell')}, and reports of this kind have 57, 58 or 61`;
    case 'not-an-event':
      return `it is of the kind ${quoted(why.kind)} and has no date: no event`;
    case 'date-part':
      return `its ${why.part} is no number of one`;
    case 'not-a-date':
      return dateFault(why.date);
    case 'day-or-month':
      return 'two days can be meant, and the column does not tell which';
    case 'month-or-span':
      return 'a month or a span of years can be meant';
    case 'maybe-serial':
      return 'a bare number is no date';
    case 'no-such-serial':
      return 'a spreadsheet has no day of this number';
    case 'two-digit-year':
      return 'the year has two digits: of which century it is cannot be known';
    case 'off-pattern':
      return `it does not match the pattern ${why.pattern}`;
    case 'end-before-start':
      return `the end, ${why.end}, comes before the beginning, ${why.start}`;
    case 'no-title':
      return 'it has no title, and no text to take one from';
    case 'other-pair':
      return `it is of another pair: ${why.pair}`;
    case 'door':
      return issueInParts({ path: '', value: '', why: why.why }).reason;
    default:
      return why satisfies never;
  }
}

function suggestion(why: SetAsideFault): string {
  switch (why.fault) {
    case 'stray-quote':
      return 'write a quotation mark inside of a cell twice, or leave it out';
    case 'too-many-cells':
      return 'put quotation marks around a cell with the delimiter in it';
    case 'damaged-text':
      return 'type its letters again, or choose another encoding';
    case 'too-long':
      return 'shorten it';
    case 'not-json':
    case 'not-an-object':
      return 'write one JSON object in a line';
    case 'date-part':
      return 'write the number, or leave it empty';
    case 'wrong-width':
      return 'fetch the file anew: the row is cut off or joined with another';
    case 'not-an-event':
      return 'give it a date, or leave it out';
    case 'not-a-date':
      return why.right === null
        ? 'write the date as 1950-06-25, 1950-06, 1950 or 1950/1953'
        : `write ${why.right}`;
    case 'day-or-month':
      return `say for the column that the day is first (${why.dayFirst}) or the month (${why.monthFirst})`;
    case 'month-or-span':
      return why.month === null ? `for the span write ${why.span}` : `write ${why.month} or ${why.span}`;
    case 'maybe-serial':
      return `say for the column that it holds a spreadsheet’s day numbers: this would be ${why.right}`;
    case 'no-such-serial':
      return 'write the date itself';
    case 'two-digit-year':
      return 'write the year with four digits';
    case 'off-pattern':
      return 'write it so, or choose another pattern';
    case 'end-before-start':
      return 'exchange the two, or put the wrong one right';
    case 'no-title':
      return 'write a title';
    case 'other-pair':
      return 'choose this pair to see it';
    case 'door':
      return issueInParts({ path: '', value: '', why: why.why }).suggestion;
    default:
      return why satisfies never;
  }
}

const rows = (number: number): string => count(number, 'row');

function noteInWords(note: OpenNote): string {
  switch (note.note) {
    case 'blank-rows':
      return `${rows(note.count)} without anything in them, the first in line ${note.example}: left out and not counted`;
    case 'short-rows':
      return `${rows(note.count)} with fewer cells than columns, the first in line ${note.example}: what is missing is empty`;
    case 'no-header':
      return `the first row names no columns: it is read as an event, and columns are called A, B, C`;
    case 'repeated-column':
      return `several columns are called ${quoted(note.example)}: the later ones have a number`;
    case 'order-decided':
      return `in ${quoted(note.column)} the ${note.order === 'day-first' ? 'day' : 'month'} is first: “${note.value}” in line ${note.line} leaves no other choice`;
    case 'encoding-guessed':
      return note.isDamaged
        ? `the file is ${note.encoding} with damaged places: the rows that have them are set aside`
        : `the encoding is a guess: ${note.encoding}. If letters look wrong, choose another`;
    case 'column-left-out':
      return `the column ${quoted(note.column)} is left out`;
    case 'title-from-text':
      return `${rows(note.count)} without a title: the beginning of the text stands for it`;
    case 'unsafe-link':
      return `${rows(note.count)} with an address that is not followed: it stays text`;
    case 'times-left-out':
      return `${rows(note.count)} with times of day in a span: the days are shown, the times stand beside the date`;
    case 'categories-joined':
      return `${rows(note.count)} of rare categories stand together: at most 256 can be shown`;
    case 'sources-left-out':
      return `${rows(note.count)} with a source beyond the 100,000 that a dataset holds: it stands in the text`;
    case 'layout-removed':
      return `${count(note.count, 'text')} in HTML: the words are shown, without layout`;
    case 'title-row':
      return `the row in line ${note.example} heads the timeline: it is its title, and no event`;
    case 'tasks-left-out':
      return `${count(note.count, 'task')} of the calendar, the first in line ${note.example}: tasks are no events`;
    case 'recurring':
      return `${count(note.count, 'event')} that recur, the first ${quoted(note.example)}: the first time is shown`;
    case 'epoch-date':
      return `${rows(note.count)} dated ${note.example}, which programs write where they know no date`;
    case 'several-pairs':
      return `reports of several pairs; ${rows(note.count)} are not of the commonest, ${note.example}: choose a pair to see it alone`;
    case 'other-sheets':
      return `the first sheet of several is read; the others are ${note.example}`;
    case 'door':
      return faults.note(note.of);
    default:
      return note satisfies never;
  }
}

/** CAMEO's twenty kinds of acts. */
const ACTS: Readonly<Record<string, string>> = {
  '01': 'Make a public statement',
  '02': 'Appeal',
  '03': 'Express intent to cooperate',
  '04': 'Consult',
  '05': 'Engage in diplomatic cooperation',
  '06': 'Engage in material cooperation',
  '07': 'Provide aid',
  '08': 'Yield',
  '09': 'Investigate',
  '10': 'Demand',
  '11': 'Disapprove',
  '12': 'Reject',
  '13': 'Threaten',
  '14': 'Protest',
  '15': 'Exhibit force posture',
  '16': 'Reduce relations',
  '17': 'Coerce',
  '18': 'Assault',
  '19': 'Fight',
  '20': 'Use unconventional mass violence',
};

const QUADS: Readonly<Record<Quad, { readonly label: string; readonly definition: string }>> = {
  'verbal-cooperation': {
    label: 'Verbal cooperation',
    definition: 'Reports of words for each other: CAMEO 01 to 05, from statements to diplomatic cooperation.',
  },
  'material-cooperation': {
    label: 'Material cooperation',
    definition: 'Reports of deeds for each other: CAMEO 06 to 08, from cooperation and aid to yielding.',
  },
  'verbal-conflict': {
    label: 'Verbal conflict',
    definition: 'Reports of words against each other: CAMEO 09 to 13, from investigations to threats.',
  },
  'material-conflict': {
    label: 'Material conflict',
    definition: 'Reports of deeds against each other: CAMEO 14 to 20, from protest to mass violence.',
  },
};

const coded: CodedWords = {
  act: (root) => (Object.hasOwn(ACTS, root) ? (ACTS[root] ?? root) : root),
  report(actor, target, act) {
    const sides = [actor, target].filter((side) => side.trim() !== '').join(' → ');
    return [sides, act].filter((part) => part !== '').join(': ');
  },
  category: (quad) => QUADS[quad],
};

export const opening: OpeningMessages = {
  texts: {
    language: 'en',
    parties: ['One side', 'The other side'],
    noCategory: 'No category',
    otherCategories: 'Other categories',
    description: (file) => `Read from the file ${file}.`,
    definition: (category, column) =>
      column === null
        ? 'Events to which the file gives no category.'
        : `Events of which the file says ${quoted(category)} in its column ${quoted(column)}.`,
    asWritten: (date) => `Written as ${quoted(date)}.`,
    field: (column, value) => `${column}: ${value}`,
    coded,
  },
  counts: ({ rows: all, shown, undated, merged, setAside }) =>
    `${rows(all)}: ${shown} shown, ${undated} without a date, ${setAside.length} set aside, ${merged} merged`,
  reason,
  suggestion,
  note: noteInWords,
  refused: (file, why) => [
    `${file}: ${refusal(why)}`,
    ...(why.fault === 'not-a-dataset' ? faults.issues(why.issues, why.more) : []),
  ],
  question: ({ column, evidence: { open, proof, example } }) => {
    const first =
      example === undefined
        ? ''
        : `: ${quoted(example.value)} is ${example.dayFirst} or ${example.monthFirst}`;
    const because = proof['day-first'] === undefined ? 'no row tells' : 'its rows contradict each other';
    return `in ${quoted(column)} the day or the month may be first, and ${because}. Set aside until it is said: ${rows(open)}${first}`;
  },
  usage: (
    formats,
  ) => `usage: npm run import -- FILE… [--format FORMAT] [--out DATASET.json] [--report REPORT.json]
  --format    auto, or one of ${formats.join(', ')}
  --out       writes the dataset of one file
  --report    writes what was read as JSON
  --encoding  of the text, such as windows-1251, where it is recognised wrongly
  --delimiter between cells; \\t is a tab
  --order     day-first or month-first, where a column of dates does not tell
  --pattern   of dates in date-fns's tokens: dd.MM.yyyy
  --serials   1900 or 1904: bare numbers are a spreadsheet's days
  --inside    which file of an archive
  --sheet     which sheet of a workbook
  --parties   the two sides, by code or name: PRK,RUS
  --language  of the events, a BCP 47 tag`,
  noFile: (path) => `there is no file ${path}`,
  setAside: ({ line, column, value, reason: why, suggestion: remedy }) =>
    `  line ${line}${column === '' ? '' : `, ${column}`}: ${JSON.stringify(value.length > 60 ? `${beginningOf(value, 59)}…` : value)}: ${why}; ${remedy}`,
  more: (number) => `  and ${number} more`,
  noted: (note) => `note: ${note}`,
};

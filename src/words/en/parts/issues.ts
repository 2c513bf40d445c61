import type { Issue, ShownValue } from '../../../io/issue';
import type { IssueFault, ValueKind } from '../../../io/issue-fault';
import { hintFor } from '../../../dates/hints';
import type { IssueParts } from '../../parts/faults';
import { say, type Told } from '../../say';
import { dateFault } from '../date-faults';
import { counted, inFigures } from '../numbers';

const KINDS = {
  object: 'an object',
  list: 'a list',
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  value: 'a value',
};

function kindInWords(kind: ValueKind): string {
  if (kind.kind === 'nullable') return `${kindInWords(kind.or)} or null`;
  if (kind.kind !== 'one-of') return KINDS[kind.kind];
  const { options } = kind;
  return [options.slice(0, -1).join(', '), options.at(-1)].filter(Boolean).join(' or ');
}

/** What is wrong, to be read after the place and what stands there. */
const WHY: Told<IssueFault> = {
  format: 'is not the name of this format',
  version: 'is not a version that is known here',
  slug: 'is not made of lower-case letters, digits and single hyphens',
  language: 'is not a BCP 47 language tag',
  sha256: 'is not a SHA-256',
  filled: 'is empty',
  listed: 'has nothing in it',
  many: ({ most }) => `has more than ${inFigures(most)} entries`,
  long: ({ most }) => `has more than ${inFigures(most)} characters`,
  offset: 'is not a count of code units',
  place: 'is not a place in a list',
  finite: 'is too large for a number',
  missing: 'is missing',
  'wrong-kind': ({ kind }) => `is not ${kindInWords(kind)}`,
  'too-many': 'is one too many',
  'no-date': ({ date }) => `${dateFault(date)} (at character ${(hintFor(date.text) ?? date).at + 1})`,
  'taken-id': ({ earlier }) => `is the id of ${earlier} too`,
  'taken-row-id': ({ earlier }) => `is the id of ${earlier} too, and the rows differ`,
  'unknown-id': ({ list }) => `is not the id of any of the file's ${list}`,
  'repeated-category': 'stands here a second time',
  'unsafe-link': 'is not an address that may become a link',
  'unknown-field': 'is not a field of this format and is left out',
  'leads-nowhere': ({ list }) => `is not the id of any of the ${list} that are shown, and is left out`,
  'leads-to-set-aside': 'is the id of a row that is set aside, and is left out',
  'no-such-quantity': ({ count }) =>
    `is beyond the ${counted(count, 'quantity', 'quantities')} of that event, and is left out`,
  'ends-before-start': ({ start }) => `is not after the start ${start}`,
  'ends-after-source': ({ length }) => `is after the source's length ${length}`,
  'offsets-apart': ({ start, apart, length }) =>
    `is ${apart} after the start ${start}, but "exact" has ${length} code units`,
  'carrying-order': 'stands in "exact" only before the words above it',
  'carrying-missing': 'does not stand in "exact"',
};

const AFTER_STATEMENT = 'write the offset of the first code unit after the statement';

/** What to do about it. */
const REMEDY: Told<IssueFault> = {
  format: 'write "dyad-dataset"',
  version: 'write 1, or open the file with a newer Dyad',
  slug: 'write a short name such as "north-korea-russia"',
  language: 'write one such as "en" or "pt-BR"',
  sha256: 'write 64 hexadecimal digits in lower case, or leave the field out',
  filled: 'write at least one character',
  listed: 'add at least one',
  many: 'draw together what is alike',
  long: 'write less',
  offset: 'write a whole number from 0 upwards, in UTF-16 code units',
  place: 'write a whole number from 0 upwards',
  finite: 'write a finite number',
  missing: ({ kind }) => `add ${kindInWords(kind)}`,
  'wrong-kind': ({ kind }) => `write ${kindInWords(kind)}`,
  'too-many': ({ keep }) => `keep ${keep}`,
  'no-date': 'write an EDTF date such as "2005", "2005-06" or "1950-06-25/1953-07-27"',
  'taken-id': 'give each an id of its own',
  'taken-row-id': 'give each event an id of its own, or make the rows equal',
  'unknown-id': ({ list, offered, isCut }) =>
    `write one of ${offered.length === 0 ? 'none that is there' : offered.join(', ')}${isCut ? ', …' : ''}, or add it to "${list}"`,
  'repeated-category': 'name each category once',
  'unsafe-link': 'write a whole http, https or mailto address, or leave the field out',
  'unknown-field': 'correct its name or remove it',
  'leads-nowhere': ({ list }) => `correct it, or add it to "${list}"`,
  'leads-to-set-aside': 'put that row right, or remove the id',
  'no-such-quantity': 'write the place of the quantity in the list of that event, counted from 0',
  'ends-before-start': AFTER_STATEMENT,
  'ends-after-source': AFTER_STATEMENT,
  'offsets-apart': ({ right }) => `write ${right}, or correct "start" or "exact"`,
  'carrying-order': 'put the words in the order of the text, without overlap',
  'carrying-missing': 'copy the words letter for letter',
};

/** What stands in a place, to be read after its name: `"2005-13"`, `a list of 3`. */
export function valueInWords(value: ShownValue): string {
  if (typeof value === 'string') return value;
  if ('items' in value) return `a list of ${value.items}`;
  if ('type' in value) return `a ${value.type}`;
  return `an object with ${value.fields === 1 ? '1 field' : `${value.fields} fields`}`;
}

/** Any whole issue in one line: `events[3].date "2005-13": month 13 …; write a date …`. */
export function issueInWords(issue: Issue): string {
  const { field, value, reason, suggestion } = issueInParts(issue);
  const subject = [field || 'the file', value].filter((part) => part !== '');
  return `${subject.join(' ')}: ${reason}; ${suggestion}`;
}

/** A row of a file: `events[3]`. */
export const rowPath = (row: number): string => `events[${row}]`;

/** The same, its parts each for themselves; of a row's issue, where in the row. */
export const issueInParts = ({ path, value, why }: Issue, row?: number): IssueParts => ({
  field: row === undefined ? path : path.slice(rowPath(row).length).replace(/^\./, ''),
  value: valueInWords(value),
  reason: say(WHY, why),
  suggestion: say(REMEDY, why),
});

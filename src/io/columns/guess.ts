import { writtenDateReader } from '../notations/read-written-date';
import type { WrittenDate } from '../notations/written-date';
import { ROLES, type Role, type WrittenColumn, type WrittenRow } from '../readers/reader';

/** What each column is for; null for one that is left out. Each role is given once, but `actor` and `text`. */
export type Roles = readonly (Role | null)[];

/** What columns are called that are for a role: in small letters, without signs, in English, Russian and Korean. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  id: ['id', 'eventid', 'key', 'uid', 'identifier', 'номер'],
  date: [
    'date',
    'startdate',
    'eventdate',
    'start',
    'from',
    'when',
    'begin',
    'begindate',
    'datetime',
    'year',
    'day',
    'time',
    'timestamp',
    'dateofevent',
    'dtstart',
    'edtf',
    'дата',
    'начало',
    'датаначала',
    'год',
    'когда',
    '날짜',
    '일자',
    '시작일',
    '시작',
    '연도',
    '일시',
    'datum',
    'fecha',
  ],
  end: [
    'end',
    'enddate',
    'until',
    'to',
    'finish',
    'dtend',
    'конец',
    'датаокончания',
    'окончание',
    '종료일',
    '종료',
    '끝',
  ],
  title: [
    'title',
    'headline',
    'event',
    'name',
    'summary',
    'label',
    'subject',
    'what',
    'eventtitle',
    'eventname',
    'heading',
    'message',
    'fact',
    'название',
    'заголовок',
    'событие',
    '제목',
    '사건',
    '이름',
    '행사',
    'titel',
    'titre',
    'titulo',
  ],
  text: [
    'text',
    'description',
    'details',
    'body',
    'notes',
    'note',
    'content',
    'abstract',
    'comment',
    'comments',
    'facttext',
    'desc',
    'текст',
    'описание',
    'примечание',
    'комментарий',
    '내용',
    '설명',
    '본문',
    '비고',
  ],
  category: [
    'category',
    'group',
    'type',
    'kind',
    'topic',
    'theme',
    'tag',
    'tags',
    'class',
    'eventtype',
    'issue',
    'issues',
    'domain',
    'категория',
    'группа',
    'тип',
    'вид',
    'тема',
    '분류',
    '범주',
    '유형',
    '종류',
    '구분',
  ],
  source: [
    'source',
    'sources',
    'publisher',
    'reference',
    'citation',
    'sourcename',
    'publication',
    'outlet',
    'источник',
    'источники',
    '출처',
    '자료',
    '근거',
  ],
  url: ['url', 'link', 'sourceurl', 'href', 'website', 'uri', 'ссылка', '링크'],
  actor: [
    'actor',
    'who',
    'actor1',
    'actor2',
    'actors',
    'party',
    'country',
    'initiator',
    'target',
    'agent',
    'by',
    'кто',
    'участник',
    'участники',
    'страна',
    '행위자',
    '주체',
    '국가',
    '누가',
  ],
  note: ['displaydate', 'dateaswritten', 'datenote'],
  field: [],
};

/** Names of dates that are names of other things too: a place, a weekday, a clock. */
const UNSURE: ReadonlySet<string> = new Set([
  'start',
  'from',
  'begin',
  'when',
  'day',
  'time',
  'year',
  'timestamp',
  'end',
  'until',
  'to',
  'finish',
  'начало',
  'год',
  'когда',
  'конец',
  'окончание',
  '시작',
  '연도',
  '종료',
  '끝',
]);

const ROLE_OF: ReadonlyMap<string, Role> = new Map(
  ROLES.flatMap((role) => NAMES[role].map((name): [string, Role] => [name, role])),
);

/** A name without what people vary: case, spaces, signs, marks. */
const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Of a column's cells how many are dates, addresses; how long, how different they are. */
interface Look {
  readonly filled: number;
  readonly dates: number;
  readonly links: number;
  /** With a digit, and with a letter. */
  readonly digits: number;
  readonly words: number;
  readonly length: number;
  readonly different: number;
}

/** Rows that are looked at. */
const LOOKED_AT = 200;

/**
 * Guesses what each column is for: by its name where that is one that people use, else by what stands in it. What a
 * format tells is kept. The guess is shown and can be changed; it moves no value.
 */
export function guessRoles(columns: readonly WrittenColumn[], rows: readonly WrittenRow[]): Roles {
  if (columns.every(({ role }) => role !== undefined)) return columns.map(({ role }) => role ?? null);
  const sample = rows.slice(0, LOOKED_AT).filter(({ why }) => why === undefined);
  const dateOf = writtenDateReader({});
  const looks = columns.map((_, index) =>
    lookAt(
      sample.map(({ cells }) => cells[index] ?? ''),
      dateOf,
    ),
  );
  const roles: (Role | null)[] = columns.map(({ role }) => role ?? null);
  const free = (role: Role): boolean => role === 'actor' || !roles.includes(role);

  // What is called a date is one, however bad its dates are; "from" and "time" may be something else.
  for (const isSure of [true, false]) {
    for (const [index, { name }] of columns.entries()) {
      const plain = plainName(name);
      const role = ROLE_OF.get(plain);
      if (role === undefined || roles[index] !== null || !free(role) || UNSURE.has(plain) === isSure)
        continue;
      const look = looks[index];
      if (!isSure && look !== undefined && look.digits < look.filled / 2) continue;
      roles[index] = role;
    }
  }
  take(roles, looks, 'date', ({ filled, dates }) => (dates > filled * 0.6 ? dates / filled : 0));
  take(roles, looks, 'url', ({ filled, links }) => (links > filled * 0.6 ? links : 0));
  promote(roles, columns, looks);
  return roles;
}

/** What is called a text, or a category, is the title where there is no other. */
function promote(roles: (Role | null)[], columns: readonly WrittenColumn[], looks: readonly Look[]): void {
  if (roles.includes('title')) return;
  const text = roles.indexOf('text');
  take(roles, looks, 'title', ({ filled, dates, links, words, different, length }) =>
    dates < filled / 2 && links < filled / 2 && words > filled / 2 ? different * Math.min(length, 80) : 0,
  );
  if (!roles.includes('title') && text >= 0) roles[text] = 'title';
  if (!roles.includes('title')) {
    const left = columns.findIndex((_, index) => roles[index] === 'category' || roles[index] === 'actor');
    if (left >= 0) roles[left] = 'title';
  }
}

/** Gives a role to the column without one that scores best, if any does; of equals the first. */
function take(
  roles: (Role | null)[],
  looks: readonly Look[],
  role: Role,
  score: (look: Look) => number,
): void {
  if (roles.includes(role)) return;
  let best = -1;
  let most = 0;
  for (const [index, look] of looks.entries()) {
    if (roles[index] !== null || look.filled === 0) continue;
    const reached = score(look);
    if (reached > most) [best, most] = [index, reached];
  }
  if (best >= 0) roles[best] = role;
}

function lookAt(cells: readonly string[], dateOf: (cell: string) => WrittenDate): Look {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const isDate = (cell: string): boolean => {
    const date = dateOf(cell);
    if (date.kind === 'date') return true;
    return date.kind === 'fault' && (date.why.fault === 'day-or-month' || date.why.fault === 'month-or-span');
  };
  return {
    filled: filled.length,
    dates: filled.filter(isDate).length,
    links: filled.filter((cell) => /^(?:https?:\/\/|www\.)\S+$/iu.test(cell.trim())).length,
    digits: filled.filter((cell) => /\d/u.test(cell)).length,
    words: filled.filter((cell) => /\p{L}/u.test(cell)).length,
    length: filled.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, filled.length),
    different: new Set(filled).size / Math.max(1, filled.length),
  };
}

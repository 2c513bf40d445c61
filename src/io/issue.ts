/** One thing that is wrong, said so that its author can put it right. */
export interface Issue {
  /** Where: `events[3].date`. Empty for the input as a whole. */
  readonly path: string;
  /** What stands there, as JSON, shortened. Empty where nothing stands. */
  readonly value: string;
  /** Why that does not do, to be read after the path: "is missing". */
  readonly why: string;
  /** What to do about it: "write a date such as 2005". */
  readonly todo: string;
}

/** A step into a value: a field's name or a place in a list. */
export type Step = string | number;

/** Any whole issue in one line: `events[3].date "2005-13": month 13 …; write a date …`. */
export function describeIssue({ path, value, why, todo }: Issue): string {
  const subject = [path || 'the file', value].filter((part) => part !== '').join(' ');
  return `${subject}: ${why}; ${todo}`;
}

/** `['events', 3, 'date']` → `events[3].date`; a name that is no plain word is quoted. */
export function pathText(steps: readonly Step[]): string {
  let text = '';
  for (const step of steps) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (!/^[A-Za-z_$][\w$]*$/.test(step)) text += `[${showValue(step)}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}

/** Longest text that is shown whole, in UTF-16 code units. */
const LONGEST = 60;

/**
 * A value as JSON, shortened for a message. Lists and objects are named by their size and never
 * walked: a file may be nested so deep that walking it would exhaust the stack.
 */
export function showValue(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return '';
    case 'string':
      if (value.length <= LONGEST) return JSON.stringify(value);
      return `${JSON.stringify(value.slice(0, LONGEST - 1))}…`;
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      if (Array.isArray(value)) return `a list of ${value.length}`;
      return `an object with ${fieldCount(Object.keys(value).length)}`;
    default:
      return `a ${typeof value}`;
  }
}

const fieldCount = (count: number): string => (count === 1 ? '1 field' : `${count} fields`);

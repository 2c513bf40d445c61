import { beginningOf } from '../model/characters';
import type { IssueFault } from './issue-fault';

/** One thing that is wrong, as a code with its facts: `words` says it so that its author can put it right. */
export interface Issue {
  /** Where: `events[3].date`. Empty for the input as a whole. */
  readonly path: string;
  readonly value: ShownValue;
  readonly why: IssueFault;
}

/**
 * What stands in a place, for a message: as JSON, shortened, and empty where nothing stands. Of a list and an object
 * how many parts they have; of what is none of JSON what it is.
 */
export type ShownValue =
  string | { readonly items: number } | { readonly fields: number } | { readonly type: string };

/** A step into a value: a field's name or a place in a list. */
export type Step = string | number;

/** Longest text that is shown whole, in UTF-16 code units. */
const LONGEST = 60;

/**
 * `['events', 3, 'date']` → `events[3].date`; a name that is no plain word, or a long one, is quoted. `from` is the path
 * from which the steps go on.
 */
export function pathText(steps: readonly Step[], from = ''): string {
  let text = from;
  for (const step of steps) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (step.length > LONGEST || !/^[A-Za-z_$][\w$]*$/.test(step)) text += `[${quoted(step)}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}

/**
 * A value as JSON, shortened for a message. Lists and objects are named by their size and never
 * walked: a file may be nested so deep that walking it would exhaust the stack.
 */
export function showValue(value: unknown): ShownValue {
  switch (typeof value) {
    case 'undefined':
      return '';
    case 'string':
      return quoted(value);
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? { items: value.length } : { fields: Object.keys(value).length };
    default:
      return { type: typeof value };
  }
}

/** What nobody sees, but for what joins and varies the characters around it: those change what is seen. */
const INVISIBLE = /(?![\u200C\u200D\p{Variation_Selector}])[\p{DI}\p{Cf}\p{Cc}]/gu;

/** Most texts: nothing in them is invisible. */
const PLAIN = /^[ -~]*$/;

/** A text as JSON, shortened; what is invisible in it stands as its escape, `\ufeff`. */
export const quoted = (text: string): string =>
  text.length <= LONGEST ? escaped(text) : `${escaped(beginningOf(text, LONGEST - 1))}…`;

function escaped(text: string): string {
  const json = JSON.stringify(text);
  if (PLAIN.test(json)) return json;
  return json.replace(INVISIBLE, (sign) =>
    Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at).toString(16).padStart(4, '0'))
      .map((unit) => `\\u${unit}`)
      .join(''),
  );
}

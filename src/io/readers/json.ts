import { MOST_DEPTH } from '../bytes/limits';
import { Stopped } from '../bytes/stopped';

/** JSON as a value; throws `Stopped` with the line of what is wrong, or where it is nested without sense. */
export function parseJson(text: string): unknown {
  checkDepth(text);
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return JSON.parse(plain) as unknown;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = / at position (\d+)/u.exec(message)?.[1];
    const line = at === undefined ? null : lineAt(plain, Number(at));
    throw new Stopped({ fault: 'not-json', message, line });
  }
}

/** Walks over the brackets, so that nothing behind has to fear for its stack. */
function checkDepth(text: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = stringEnd(text, at);
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > MOST_DEPTH) throw new Stopped({ fault: 'too-deep', most: MOST_DEPTH });
  }
}

/** Where a string of JSON ends that begins at a place; the end of the text where it does not. */
function stringEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (text[before] === '\\') before -= 1;
    // An even number of backslashes are backslashes, and the mark is one.
    if ((at - before) % 2 === 1) return at;
  }
  return text.length;
}

/** The line of a place in a text, from 1. */
export function lineAt(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
  return line;
}

/**
 * The line in which each item of a list begins, from 1: the list that stands under a name in the outermost object, or,
 * without a name, the outermost list. Empty where there is none. The text is JSON that has been parsed.
 */
export function linesOfItems(text: string, name: string | null): readonly number[] {
  const lines: number[] = [];
  // In the list, its items are at this depth.
  const inside = name === null ? 1 : 2;
  const key = JSON.stringify(name);
  let depth = 0;
  let line = 1;
  let isInList = false;
  let isNext = false;
  let isNamed = name === null;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '\n') line += 1;
    if (/\s|\uFEFF/u.test(sign)) continue;
    if (isNext && depth === inside && sign !== ']') lines.push(line);
    if (isNext && depth === inside) isNext = false;
    if (sign === '"') {
      const end = stringEnd(text, at);
      if (name !== null && depth === 1) isNamed = text.startsWith(key, at) && end === at + key.length - 1;
      at = end;
    } else if (sign === '[' || sign === '{') {
      depth += 1;
      if (sign === '[' && depth === inside && isNamed && !isInList) {
        lines.length = 0;
        isInList = true;
        isNext = true;
      }
    } else if (sign === ']' || sign === '}') {
      if (depth === inside) isInList = false;
      depth -= 1;
    } else if (sign === ',' && isInList && depth === inside) isNext = true;
  }
  return lines;
}

/** A value as an object with fields; null for lists and all else. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  isFields(value) ? value : null;

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of its own that an object has; what it has inherited is none. */
export const fieldOf = (value: unknown, name: string): unknown => {
  const fields = fieldsOf(value);
  return fields !== null && Object.hasOwn(fields, name) ? fields[name] : undefined;
};
/** A value as the text of a cell: lists with semicolons, objects as JSON, nothing for what is missing. */
export function cellText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'object':
      if (value === null) return '';
      return Array.isArray(value)
        ? value.map(cellText).join('; ')
        : JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
    default:
      return '';
  }
}

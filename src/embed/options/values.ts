import { wrongKind } from './refusal';

/** Reads a value by the name of its option; throws where it does not do. */
export type Read<T> = (value: unknown, name: string) => T;

/** The fields of an object, none of which is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads an object whose fields are all known by name: one that is misspelt would else do nothing. */
export function readFields(
  value: unknown,
  name: string,
  known: readonly string[],
  prefix = `${name}.`,
): Fields {
  if (!isObject(value)) throw wrongKind(name, value, `write an object with ${listed(known)}`);
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) throw new TypeError(`${prefix}${key} is not known: there are ${listed(known)}`);
  }
  return value;
}

export const readBoolean: Read<boolean> = (value, name) => {
  if (typeof value !== 'boolean') throw wrongKind(name, value, 'write true or false');
  return value;
};

export const readText: Read<string> = (value, name) => {
  if (typeof value !== 'string') throw wrongKind(name, value, 'write a text');
  return value;
};

/** Reads one of some texts. */
export const oneOf =
  <const T extends string>(allowed: readonly T[]): Read<T> =>
  (value, name) => {
    const found = allowed.find((each) => each === value);
    if (found === undefined) throw wrongKind(name, value, `write one of ${quotedList(allowed)}`);
    return found;
  };

/** Reads a list, each of its values once. */
export const listOf =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (value, name) => {
    if (!Array.isArray(value)) throw wrongKind(name, value, 'write a list');
    return [...new Set(Array.from(value, (each: unknown, place) => read(each, `${name}[${place}]`)))];
  };

/** Reads what may be null. */
export const nullable =
  <T>(read: Read<T>): Read<T | null> =>
  (value, name) =>
    value === null ? null : read(value, name);

/** Reads what may be left out: as nothing, or as undefined. */
export const optional =
  <T>(read: Read<T>): Read<T | undefined> =>
  (value, name) =>
    value === undefined ? undefined : read(value, name);

const listed = (names: readonly string[]): string => names.join(', ');

/** As many are named as one can read. */
const MOST_NAMED = 8;

const quotedList = (texts: readonly string[]): string =>
  texts
    .slice(0, MOST_NAMED)
    .map((text) => JSON.stringify(text))
    .join(', ') + (texts.length > MOST_NAMED ? ', …' : '');

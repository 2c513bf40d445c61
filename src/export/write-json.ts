import { wellFormed } from './well-formed';

/** A value as JSON, each text in it well-formed; `indent` is in spaces, 0 for all on one line. */
export const writeJson = (value: unknown, indent = 2): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? wellFormed(part) : part), indent);

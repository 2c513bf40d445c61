import { Stopped } from '../bytes/stopped';
import { fieldOf, linesOfItems } from './json';
import type { Reader } from './reader';

/** Our own format, version 1: one JSON document (`data/README.md`). */
export const dyadJson: Reader = {
  format: 'dyad-json',
  recognises: ({ json }) => fieldOf(json, 'format') === 'dyad-dataset',
  async read({ sample: { json }, wholeText }) {
    const version = fieldOf(json, 'version');
    // A later version may say by the same fields what this one would misread.
    if (typeof version === 'number' && version > 1)
      throw new Stopped({ fault: 'newer-version', version: String(version) });
    return { kind: 'dataset', input: json, lines: linesOfItems(await wholeText(), 'events') };
  },
};

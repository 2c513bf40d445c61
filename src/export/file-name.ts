import { beginningOf } from '../model/characters';

/** What Windows, macOS or Linux forbids in a name, and what nobody sees in one: control and format characters, halves. */
const UNFIT = /[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu;

/** Names of devices, which Windows reserves whatever ending follows. */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])\s*(?:\.|$)/iu;

/** In UTF-16 code units: no more than 180 bytes, which leaves an ending room below the usual 255. */
const LONGEST = 60;

/**
 * The name of a file that every system takes, from any text and an ending such as `-dossier.csv`. A name that nothing
 * is left of, and one that a system has reserved, begins with "dyad".
 */
export function fileName(text: string, ending: string): string {
  const fit = trimmed(text.replace(UNFIT, '-'));
  const stem = trimmed(beginningOf(fit, LONGEST));
  if (stem === '') return `dyad${ending}`;
  const name = `${stem}${ending}`;
  return RESERVED.test(name) ? `dyad-${name}` : name;
}

/** A dot in front hides a file, one behind is lost on Windows; so are spaces. */
const trimmed = (text: string): string => text.replace(/^[\s.-]+|[\s.-]+$/gu, '');

import { fingerprint } from '../model/fingerprint';

/** In a key of BibTeX these mean nothing but themselves, to every program that reads one. */
const UNFIT = /[^\w.:+-]+/gu;

/** A key is typed by people. */
const LONGEST = 60;

/**
 * Keys of citations for some ids, in their order. An id that can be a key is its key; else what can is, with a
 * fingerprint of the id. No two are the same, capitals or not, as BibTeX counts them: the later has its fingerprint too.
 * So a key stays the same for good, whatever is cited beside it and added behind it.
 */
export function citeKeys(ids: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const plain = id.replace(UNFIT, '-').slice(0, LONGEST);
    const marked = `${plain}-${fingerprint(id)}`;
    let key = plain === id && id !== '' ? id : marked;
    for (let n = 1; taken.has(key.toLowerCase()); n++) key = n === 1 ? marked : `${marked}-${n}`;
    taken.add(key.toLowerCase());
    return key;
  });
}

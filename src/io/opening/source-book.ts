import { beginningOf } from '../../model/characters';
import type { SourceRecord } from '../../model/dataset-file';
import { LONGEST, MOST } from '../limits';
import { isSafeLink } from '../link';
import { hash } from './row-id';

/** Who says so, as a row has it. */
export interface RowSource {
  readonly title: string;
  /** Safe to lead to, or empty. */
  readonly url: string;
  /** What claims to be a link and is none that may be followed: it stays text. */
  readonly unsafe: string;
}

/** The source of a row: a name, an address, or both; an address in the place of the name is one. */
export function rowSource(url: string, source: string): RowSource {
  const written = url === '' && /^https?:\/\//u.test(source) ? source : url;
  const title = written === source ? '' : source;
  if (written === '') return { title, url: '', unsafe: '' };
  const isSafe = written.length <= LONGEST.address && isSafeLink(written);
  return isSafe ? { title, url: written, unsafe: '' } : { title, url: '', unsafe: written };
}

/** The sources of a file, each once. An event that names none rests on the file itself. */
export class SourceBook {
  readonly #known = new Map<string, SourceRecord>();

  constructor(private readonly file: string) {}

  /** The id of a source; null where there are more than a dataset holds. */
  idOf({ title, url }: RowSource): string | null {
    if (title === '' && url === '') return this.ofFile();
    const name = url === '' ? title : title === '' ? url : `${title} <${url}>`;
    const id = name.length <= LONGEST.name ? name : `${beginningOf(name, 100)}${hash(name)}`;
    // One place is for the file.
    if (!this.#known.has(id) && this.#known.size >= MOST.sources - 1) return null;
    return this.#take(id, title === '' ? url : title, url);
  }

  /** The file as a source. */
  ofFile(): string {
    return this.#take(this.file, this.file, '');
  }

  all(): readonly SourceRecord[] {
    return [...this.#known.values()];
  }

  #take(id: string, title: string, url: string): string {
    if (!this.#known.has(id)) this.#known.set(id, { id, title: cut(title), ...(url === '' ? {} : { url }) });
    return id;
  }
}

const cut = (title: string): string =>
  title.length <= LONGEST.name ? title : beginningOf(title, LONGEST.name);

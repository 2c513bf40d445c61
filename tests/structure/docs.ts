/** The project's documents, as far as a program can tell whether they are true: names of files, links, tables. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { root } from './sources';

const written = ['src', 'tests', 'scripts', 'data', 'docs', 'public', 'examples'];

/** The project's own files and folders, with slashes; a folder ends in one. */
const paths: readonly string[] = [
  ...readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile()),
  ...written
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true })),
].map((entry) => {
  const path = posix.join(relative(root, entry.parentPath).replaceAll('\\', '/'), entry.name);
  return entry.isDirectory() ? `${path}/` : path;
});

/** Every document by its path, but those that a program writes. */
export const readDocuments = (): ReadonlyMap<string, string> =>
  new Map(
    paths
      .filter((path) => path.endsWith('.md') && !path.startsWith('docs/api/'))
      .toSorted()
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );

/** What the documents name and only a build makes. */
const built = /^(dist|dist-lib)\/|^data\/north-korea-russia\.json$/;

/** A name that is a file's or, with a slash at its end, a folder's. */
const pathLike = /^(?:[a-z@][\w.@-]*\/)*[a-z@][\w.@-]*(?:\.(?:tsx?|mjs|css|json|md|html|svg)|\/)$/i;

const withoutCode = (text: string): string => text.replaceAll(/^```.*?^```$/gms, '');

/** Files and folders that a document names, by their whole path or its end, and that are not there. */
export const lostNames = (text: string): readonly string[] =>
  Array.from(withoutCode(text).matchAll(/`([^`\n]+)`/g), ([, name = '']) => name).filter(
    (name) =>
      pathLike.test(name) &&
      !built.test(name) &&
      !(written.includes(name.slice(0, -1)) && existsSync(join(root, name))) &&
      !paths.some((path) => path === name || path.endsWith(`/${name}`)),
  );

/** A heading as GitHub makes an anchor of it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

/** Links within the project that lead nowhere. */
export const deadLinks = (
  path: string,
  text: string,
  documents: ReadonlyMap<string, string>,
): readonly string[] =>
  Array.from(withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g), ([, to = '']) => to).filter((to) => {
    if (/^[a-z]+:/.test(to)) return false;
    const [file = '', anchor] = to.split('#');
    const target = file === '' ? path : posix.join(posix.dirname(path), file);
    if (!existsSync(join(root, target))) return true;
    const headings = Array.from(
      withoutCode(documents.get(target) ?? '').matchAll(/^#+ (.+)$/gm),
      ([, heading = '']) => anchorOf(heading),
    );
    return anchor !== undefined && !headings.includes(anchor);
  });

/** The names in backticks of each cell of a table that stands between two comments. */
export function tableAt(text: string, name: string): readonly (readonly (readonly string[])[])[] {
  const [, table = ''] = new RegExp(`<!-- ${name} -->(.*?)<!-- end: ${name} -->`, 's').exec(text) ?? [];
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, word = '']) => word)),
    );
}

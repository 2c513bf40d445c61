/** The project's own source files, read and parsed, for the tests of its structure. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Path from the project's folder, with slashes, to text. */
export type Files = ReadonlyMap<string, string>;

/** Every TypeScript file under the folders. */
export function readSources(folders: readonly string[]): Files {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
      .filter((path) => /\.tsx?$/.test(path)),
  );
  return new Map(paths.toSorted().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

export function parse(path: string, text: string): Node {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? 'does not parse'}`);
  const top: unknown = program;
  if (!isNode(top)) throw new Error(`${path}: no program`);
  return top;
}

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** The node and everything in it, from above; `into` says whether to go into a node's children. */
export function* nodesOf(node: Node, into: (node: Node) => boolean = () => true): Generator<Node> {
  yield node;
  if (into(node)) for (const child of childrenOf(node)) yield* nodesOf(child, into);
}

/** "src/ui/App.tsx:12" */
export const at = (path: string, text: string, node: Node): string =>
  `${path}:${text.slice(0, node.start).split('\n').length}`;
